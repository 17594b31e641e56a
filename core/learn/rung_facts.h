// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/session.h"

#include <optional>
#include <vector>

namespace rungs {

/// Nothing about the segment is doubtful or out of the ordinary: what its numbers say is what a textbook says. It may
/// open or close.
bool isUndisturbed(const Rung &rung);
/// The number as programs show it; empty where its zero is not known.
std::optional<std::uint32_t> relativeOf(const Story &story, Side side, SequenceNumber number);
/// The relative number where there is one, else the number.
std::uint32_t shownNumber(const Story &story, Side side, SequenceNumber number);
/// Both SYNs open the connection in three segments, the first three; all of them are ordinary.
bool beginsWithThreeWay(const Story &story);
/// The SYN of @p side was captured, so its first number is known.
bool hasSynOf(const Story &story, Side side);
/// The first segment with a SYN of @p side; null: none.
const Rung *synOf(const Story &story, Side side);
/// Something of the connection was not captured, or may not have been.
bool hasGaps(const Story &story);

/// What a frame says as numbers, and where its headers lie.
struct PacketFacts
{
    DecodedFrame frame;
    Layer ip = {};  ///< of the segment
    Layer tcp = {}; ///< not cut, its options neither
    bool isV6 = false;
    bool isTunnelled = false;    ///< there is another IP header around it
    bool isTagged = false;       ///< with a VLAN
    std::uint32_t ipLength = 0;  ///< total length; of IPv6 with its header
    std::uint32_t ipHeader = 0;  ///< bytes, up to the TCP header
    std::uint32_t tcpHeader = 0; ///< bytes
    std::uint32_t timeToLive = 0;

    ByteView bytes(const Layer &layer, std::size_t length) const
    {
        return slice(frame.buffer(layer.buffer), layer.offset, length);
    }
};

/// Empty where the frame cannot be read, or is no whole TCP header in one IP packet.
std::optional<PacketFacts> packetFacts(const Session &session, FrameId frame);

} // namespace rungs
