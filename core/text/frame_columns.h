// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/text/phrase.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rungs {

/// One row of the packet list. Quick to make: the headers are found, not taken apart.
struct FrameColumns
{
    std::string protocol; ///< of the innermost header that is known: "TCP", "HTTP", "ARP"
    std::string source;   ///< address, with port where it has one
    std::string destination;
    std::string flags;                           ///< "SYN ACK"; empty where there is no segment
    std::optional<std::uint32_t> sequence;       ///< relative, where the connection's first number is known
    std::optional<std::uint32_t> acknowledgment; ///< empty where the ACK flag is not set
    std::optional<std::uint32_t> rawSequence;
    std::optional<std::uint32_t> rawAcknowledgment;
    std::uint32_t length = 0; ///< of a segment: its payload on the wire; else of the frame on the wire
    Phrase info;              ///< what it is, in a line
    bool isSegment = false;
};

/// A frame that cannot be read any more says so in its info.
FrameColumns describe(const Session &session, FrameId frame);
/// The same of bytes at hand.
/// @param row the frame's row and connection, for relative numbers; null: raw numbers only
FrameColumns describe(const LayerStack &stack, std::span<const ByteView> buffers, std::uint32_t originalLength,
                      const ConnectionRow *connection = nullptr, Side from = Side::client);

/// The set flags by name, in the order that people say them: "SYN ACK", "PSH ACK", "FIN ACK".
std::string flagsText(std::uint16_t flags);
/// The short name of a protocol, as the list shows it.
std::string_view shortName(Protocol protocol);

} // namespace rungs
