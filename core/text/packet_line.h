// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/frame_stream.h"
#include "core/session/session.h"
#include "core/text/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rungs {

/// What the packet list shows of a frame, beyond its FrameRow.
struct PacketLine
{
    std::string source; ///< address, with the port where there is one
    std::string destination;
    std::string_view protocol; ///< innermost, in short: "TCP"
    std::string flags;         ///< of a segment: "SYN ACK"
    std::optional<std::uint32_t> sequence;
    std::optional<std::uint32_t> acknowledgment; ///< only where the segment has the ACK flag
    std::optional<std::uint32_t> relativeSequence;
    std::optional<std::uint32_t> relativeAcknowledgment;
    std::optional<std::uint32_t> payloadLength; ///< of a segment, bytes on the wire
    Phrase info;                                ///< what it carries or does, in short
};

/// Reads the frame from the file. Where it can no longer be read, the line says so.
PacketLine packetLine(const Session &session, FrameId frame);
/// The same of bytes at hand; fast: the headers are located, not decoded.
/// @param connection for relative numbers; null: there are none
PacketLine packetLine(const LayerStack &stack, std::span<const ByteView> buffers,
                      const ConnectionRow *connection = nullptr, Side from = Side::client);

/// PacketLine::info of a frame on its way through.
Phrase frameLine(const StreamFrame &frame);

} // namespace rungs
