// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/flight.h"
#include "core/connection/seen_ranges.h"

#include <algorithm>
#include <array>
#include <memory>

namespace rungs {

/// What went not as usual with one side of a connection. Most connections have nothing of the kind.
struct Incidents
{
    // What came past on its way to the side and waits for an answer.
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
    std::uint8_t sackCount = 0; ///< of its last acknowledgment
    std::array<SequenceRange, 4> sack{};
    SequenceNumber resetSequence; ///< where the side has sent one

    std::uint64_t bytesAgain = 0; ///< of payload that it sent and that had come past before
    std::uint32_t badChecksums = 0;
    std::uint32_t notGood = 0; ///< segments whose checksum was wrong, or not looked at
    std::uint32_t retransmissions = 0;
    std::uint32_t outOfOrderSegments = 0;
    std::uint32_t duplicateAcks = 0;
    std::uint32_t zeroWindows = 0;
    std::uint32_t resets = 0;

    /// Nothing is repeated, asked or answered just now.
    bool isQuiet() const
    {
        return badChecksums == 0 && !outOfOrder.isValid() && !probe.isValid() && !old.isValid() && unanswered == 0
               && duplicates == 0 && sackCount == 0;
    }
};

/// The picture of what one side sends: its numbers, what of them came past, its acknowledgments and its window.
struct Direction
{
    /// A pure ACK that came past, to know it again.
    struct PureAck
    {
        std::uint32_t identity = 0; ///< Segment::identity()
        std::uint32_t link = 0;
        FrameId frame;
    };

    /// @p pool where it takes its memory; null: from the heap
    explicit Direction(Pool *pool = nullptr)
        : flight(pool)
        , pureAcks(pool)
    { }

    // What every segment reads or changes stands in front, in two lines of the processor's cache.
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
    static constexpr std::uint8_t unknownShift = 0xff;
    std::uint8_t shift = unknownShift; ///< of its windows, as long as only plain segments come
    std::uint8_t bareSyns = 0;         ///< 255: so many, or more
    bool hasSyn : 1 = false;
    bool hasSent : 1 = false; ///< anything but SYN and RST
    bool hasAck : 1 = false;
    bool hasWindowEdge : 1 = false;
    bool hasTimestamp : 1 = false;
    bool windowIsFromSyn : 1 = true;
    bool hasFin : 1 = false;
    bool hasReset : 1 = false;
    bool sackPermitted : 1 = false;
    bool hasTimestamps : 1 = false; ///< its SYN carried one
    SequenceNumber first;           ///< its initial sequence number, where hasSyn

    std::uint64_t bytesUnique = 0;
    std::uint32_t segments = 0;
    std::uint32_t mostInFlight = 0;
    // Of its segments, in microseconds; 0: none measured.
    std::uint32_t roundTripMinimum = 0;
    std::uint32_t roundTripSmoothed = 0;
    std::uint32_t roundTripMaximum = 0;
    FrameId synAckFrame; ///< its first SYN with ACK
    Flight flight;

    FrameId synFrame; ///< its first SYN without ACK
    SequenceNumber finEnd;
    Ring<PureAck, 2> pureAcks; ///< the last ones

    const Incidents &incidents() const
    {
        static constexpr Incidents none{};
        return m_incidents ? *m_incidents : none;
    }
    /// Null where there was none.
    Incidents *knownIncidents() { return m_incidents.get(); }
    Incidents &noteIncident()
    {
        if (!m_incidents)
            m_incidents = std::make_unique<Incidents>();
        return *m_incidents;
    }
    /// It got @p frame, which it had already: its sender's numbers reach to @p edge.
    void noteOld(FrameId frame, SequenceNumber edge, Cause cause)
    {
        Incidents &incidents = noteIncident();
        incidents.old = frame;
        incidents.oldEdge = edge;
        incidents.oldCause = cause;
    }
    void noteChallenge(FrameId frame, Cause cause)
    {
        Incidents &incidents = noteIncident();
        incidents.challenge = frame;
        incidents.challengeCause = cause;
    }
    /// Its segments with a checksum that is right.
    std::uint32_t goodChecksums() const { return segments - incidents().notGood; }
    /// All of its payload that came past.
    std::uint64_t bytesSent() const { return bytesUnique + incidents().bytesAgain; }
    /// Where its numbers reach, SYN and FIN included.
    SequenceNumber edge() const { return seen.edge(); }
    bool isKnown() const { return !seen.isEmpty(); }
    /// Nothing is missing, and there is nothing to be told: its next segment may well be a plain one.
    bool isQuiet() const
    {
        return isKnown() && hasSent && hasAck && lastWindow != 0 && !windowIsFromSyn && seen.holes().empty()
               && (!m_incidents || m_incidents->isQuiet());
    }

    /// A scaled window can only be said in steps: what is lost by that is not taken back.
    std::int32_t windowStep() const { return windowScale == SegmentOptions::noScale ? 1 : 1 << windowScale; }
    /// Where the window of @p segment ends, where shift is known.
    SequenceNumber windowEdgeOf(const Segment &segment) const
    {
        return segment.acknowledgment + (std::uint32_t{segment.window} << shift);
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
        constexpr std::size_t keptPureAcks = 8;
        if (pureAcks.size() == keptPureAcks)
            pureAcks.popFront();
        pureAcks.push(segment.identity(), segment.link, segment.frame);
    }
    void countRoundTrip(Duration time);
    /// @p bytes of its payload came past for the first time. @p peer whom they are for
    void countNewBytes(std::uint32_t bytes, const Direction &peer)
    {
        bytesUnique += bytes;
        if (peer.hasAck && edge().isAfter(peer.lastAck))
            mostInFlight = std::max(mostInFlight, static_cast<std::uint32_t>(edge().since(peer.lastAck)));
    }

private:
    std::unique_ptr<Incidents> m_incidents; ///< null where there was none
};

static_assert(sizeof(Direction) == 5 * 64);

inline void Direction::learnHeader(const Segment &segment)
{
    leastTimeToLive = std::min(leastTimeToLive, segment.timeToLive);
    mostTimeToLive = std::max(mostTimeToLive, segment.timeToLive);
    lastSentEnd = segment.range().end;
    // Which segment has a newer one cannot be guessed: nothing is skipped.
    const bool isNewer = segment.hasTimestamp
                         & (!hasTimestamp | (static_cast<std::int32_t>(segment.timestampValue - newestTimestamp) > 0));
    hasTimestamp |= segment.hasTimestamp;
    newestTimestamp = isNewer ? segment.timestampValue : newestTimestamp;
    newestTimestampFrame = isNewer ? segment.frame : newestTimestampFrame;
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
