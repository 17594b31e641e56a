// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/flight.h"
#include "core/connection/seen_ranges.h"

#include <array>

namespace rungs {

/// The picture of what one side sends: its numbers, what of them came past, its acknowledgments and its window.
struct Direction
{
    /// A pure ACK that came past, to know it again.
    struct PureAck
    {
        std::uint64_t identity = 0;
        Timestamp time;
        std::uint32_t link = 0;
        FrameId frame;
    };
    static constexpr std::size_t keptPureAcks = 8;

    // What it sent.
    SeenRanges seen;
    Flight flight;
    std::array<PureAck, keptPureAcks> pureAcks{};
    std::uint8_t nextPureAck = 0;
    SequenceNumber first; ///< its initial sequence number, where hasSyn
    SequenceNumber lastSentEnd;
    SequenceNumber finEnd;
    FrameId lastFrame;
    FrameId synFrame;    ///< its first SYN without ACK
    FrameId synAckFrame; ///< its first SYN with ACK
    FrameId finFrame;
    Timestamp lastTime;
    std::uint32_t bareSyns = 0;
    bool hasSyn = false;
    bool hasFin = false;
    bool hasSent = false; ///< anything but SYN and RST
    bool wasCut = false;
    bool hasReset = false;
    // Of its segments that are no resets; none came past: the least is above the most.
    std::uint8_t leastTimeToLive = 0xff;
    std::uint8_t mostTimeToLive = 0;
    SequenceNumber resetSequence; ///< where hasReset

    // What it acknowledged.
    SequenceNumber lastAck;
    FrameId ackFrame; ///< the first that carried lastAck
    std::uint32_t duplicates = 0;
    std::array<SequenceRange, 4> sack{};
    std::uint8_t sackCount = 0;
    SequenceNumber windowEdge; ///< the farthest number it has allowed, where hasWindowEdge
    bool hasWindowEdge = false;
    bool hasAck = false;

    // Its window and options.
    std::uint16_t lastWindow = 0;
    std::uint16_t mss = 0;
    std::uint8_t windowScale = SegmentOptions::noScale;
    bool windowIsFromSyn = true;
    bool sackPermitted = false;
    bool hasTimestamps = false;
    bool hasTimestamp = false;
    std::uint32_t newestTimestamp = 0;
    FrameId newestTimestampFrame;
    std::uint16_t newestIpId = 0;
    std::uint8_t ipIdSteps = 0; ///< how often in a row the identification went up by a little
    FrameId newestIpIdFrame;

    // What came past on its way to it and waits for an answer.
    FrameId outOfOrder; ///< the last thing sent to it lay beyond a hole
    FrameId probe;
    std::uint32_t probeLength = 0;
    bool probeIsOfWindow = false;
    FrameId old; ///< a segment that it had already
    SequenceNumber oldEdge;
    Cause oldCause = Cause::none;
    FrameId challenge;
    Cause challengeCause = Cause::none;
    std::uint32_t unanswered = 0; ///< probes and retransmissions it sent since anything came back

    // Counts.
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesUnique = 0;
    std::uint32_t goodChecksums = 0;
    std::uint32_t badChecksums = 0;

    /// Where its numbers reach, SYN and FIN included.
    SequenceNumber edge() const { return seen.edge(); }
    bool isKnown() const { return !seen.isEmpty(); }
};

} // namespace rungs
