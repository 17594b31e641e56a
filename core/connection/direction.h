// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/flight.h"
#include "core/connection/seen_ranges.h"

#include <algorithm>
#include <array>

namespace rungs {

/// The picture of what one side sends: its numbers, what of them came past, its acknowledgments and its window.
struct alignas(64) Direction
{
    /// A pure ACK that came past, to know it again.
    struct PureAck
    {
        std::uint32_t identity = 0; ///< Segment::identity
        std::uint32_t link = 0;
        FrameId frame;
    };
    static constexpr std::size_t keptPureAcks = 8;

    /// @p pool where it takes its memory; null: from the heap
    explicit Direction(Pool *pool = nullptr)
        : flight(pool)
    { }

    // What every segment reads or changes stands in front, in three lines of the cache.
    SeenRanges seen;
    SequenceNumber lastAck;
    SequenceNumber lastSentEnd;
    SequenceNumber windowEdge; ///< the farthest number it has allowed, where hasWindowEdge
    FrameId ackFrame;          ///< the first that carried lastAck
    FrameId lastFrame;
    std::uint32_t newestTimestamp = 0;
    FrameId newestTimestampFrame;
    FrameId newestIpIdFrame;
    std::uint16_t lastWindow = 0;
    std::uint16_t newestIpId = 0;
    std::uint8_t windowScale = SegmentOptions::noScale;
    std::uint8_t leastTimeToLive = 0xff; ///< of its segments that are no resets
    std::uint8_t mostTimeToLive = 0;     ///< of the same; where none came past, it is below the least
    std::uint8_t ipIdSteps = 0;          ///< how often in a row the identification went up by a little
    std::uint8_t nextPureAck = 0;
    bool hasSyn = false;
    bool hasSent = false; ///< anything but SYN and RST
    bool hasAck = false;
    bool hasWindowEdge = false;
    bool hasTimestamp = false;
    bool windowIsFromSyn = true;
    bool hasFin = false;
    static constexpr std::uint8_t unknownShift = 0xff;
    std::uint8_t shift = unknownShift; ///< of its windows, as long as only plain segments come

    std::uint64_t bytesSent = 0;
    std::uint64_t bytesUnique = 0;
    std::uint32_t segments = 0;
    std::uint32_t mostInFlight = 0;
    // Of its segments, in microseconds; 0: none measured.
    std::uint32_t roundTripMinimum = 0;
    std::uint32_t roundTripSmoothed = 0;
    std::uint32_t roundTripMaximum = 0;
    std::uint32_t goodChecksums = 0;
    std::uint32_t badChecksums = 0;
    Flight flight;

    // What came past on its way to it and waits for an answer.
    FrameId outOfOrder; ///< the last thing sent to it lay beyond a hole
    FrameId probe;
    std::uint32_t probeLength = 0;
    FrameId old; ///< a segment that it had already
    SequenceNumber oldEdge;
    FrameId challenge;
    std::uint32_t unanswered = 0; ///< probes and retransmissions it sent since anything came back
    std::uint32_t duplicates = 0; ///< acknowledgments in a row that it repeated
    Cause oldCause = Cause::none;
    Cause challengeCause = Cause::none;
    bool probeIsOfWindow = false;

    // Its options, and what else it sent.
    std::uint8_t sackCount = 0;
    bool sackPermitted = false;
    bool hasTimestamps = false;
    bool hasReset = false;
    std::uint16_t mss = 0;
    SequenceNumber first; ///< its initial sequence number, where hasSyn
    SequenceNumber finEnd;
    SequenceNumber resetSequence; ///< where hasReset
    FrameId synFrame;             ///< its first SYN without ACK
    FrameId synAckFrame;          ///< its first SYN with ACK
    std::uint32_t bareSyns = 0;
    std::uint32_t retransmissions = 0;
    std::uint32_t outOfOrderSegments = 0;
    std::uint32_t duplicateAcks = 0;
    std::uint32_t zeroWindows = 0;
    std::uint32_t resets = 0;
    std::array<SequenceRange, 4> sack{};
    std::array<PureAck, keptPureAcks> pureAcks{};

    /// Where its numbers reach, SYN and FIN included.
    SequenceNumber edge() const { return seen.edge(); }
    bool isKnown() const { return !seen.isEmpty(); }
    /// Nothing is missing, repeated, asked or answered just now: its next segment may well be a plain one.
    bool isQuiet() const
    {
        return isKnown() && hasSent && hasAck && lastWindow != 0 && !windowIsFromSyn && badChecksums == 0
               && seen.holes().empty() && !outOfOrder.isValid() && !probe.isValid() && !old.isValid() && unanswered == 0
               && duplicates == 0 && sackCount == 0;
    }

    /// Keeps of a segment what the next one of its sender is compared with.
    void learn(const Segment &segment)
    {
        learnHeader(segment);
        if (segment.isPureAck())
            learnPureAck(segment);
    }
    void learnHeader(const Segment &segment);
    void learnPureAck(const Segment &segment)
    {
        pureAcks[nextPureAck] = {segment.identity, segment.link, segment.frame};
        nextPureAck = static_cast<std::uint8_t>((nextPureAck + 1) % keptPureAcks);
    }
    void countRoundTrip(Duration time);
    /// @p bytes of its payload came past for the first time. @p peer whom they are for
    void countNewBytes(std::uint32_t bytes, const Direction &peer)
    {
        bytesUnique += bytes;
        if (peer.hasAck && edge().isAfter(peer.lastAck))
            mostInFlight = std::max(mostInFlight, static_cast<std::uint32_t>(edge().since(peer.lastAck)));
    }
};

static_assert(sizeof(Direction) <= 512);

inline void Direction::learnHeader(const Segment &segment)
{
    leastTimeToLive = std::min(leastTimeToLive, segment.timeToLive);
    mostTimeToLive = std::max(mostTimeToLive, segment.timeToLive);
    lastSentEnd = segment.range().end;
    const SegmentOptions &options = segment.options;
    if (options.hasTimestamp
        && (!hasTimestamp || static_cast<std::int32_t>(options.timestampValue - newestTimestamp) > 0)) {
        hasTimestamp = true;
        newestTimestamp = options.timestampValue;
        newestTimestampFrame = segment.frame;
    }
    if (segment.ipId != 0) {
        const auto step = static_cast<std::int16_t>(segment.ipId - newestIpId);
        ipIdSteps = static_cast<std::uint8_t>(step > 0 && step < 256 ? std::min(ipIdSteps + 1, 100) : 0);
        newestIpId = segment.ipId;
        newestIpIdFrame = segment.frame;
    }
}

inline void Direction::countRoundTrip(Duration time)
{
    constexpr std::int64_t longest = std::int64_t{0xffffffff} * 1000;
    const auto positive = static_cast<std::uint64_t>(std::clamp<std::int64_t>(time.nanoseconds, 1000, longest));
    const auto now = static_cast<std::uint32_t>(positive / 1000);
    roundTripMinimum = roundTripMinimum == 0 ? now : std::min(roundTripMinimum, now);
    roundTripSmoothed =
        roundTripSmoothed == 0 ? now : static_cast<std::uint32_t>((std::uint64_t{roundTripSmoothed} * 7 + now) / 8);
    roundTripMaximum = std::max(roundTripMaximum, now);
}

} // namespace rungs
