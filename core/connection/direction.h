// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/event.h"
#include "core/connection/flight.h"
#include "core/connection/seen_ranges.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace rungs {

/// What went wrong in one direction of a connection. Most directions have none.
struct Incidents
{
    // What was captured on its way to the sender of this direction and awaits an answer.
    FrameId outOfOrder; ///< the last segment it was sent lies after a gap
    FrameId probe;
    std::uint32_t probeLength = 0;
    std::uint32_t probedWindow = 0; ///< where that was open, but too small
    FrameId old;                    ///< a segment that it had already received
    SequenceNumber oldEdge;
    FrameId challenge;
    Timestamp firstReport; ///< of missing data, and the last one; where reportsGap
    Timestamp lastReport;
    FrameId windowProbe; ///< the last one it sent
    /// What it probed sooner than keep-alives come, where nothing of its peer was captured.
    std::optional<SequenceNumber> earlyProbe;
    std::uint32_t quickCopies = 0; ///< of its segments, captured within a millisecond
    std::uint32_t unanswered = 0;  ///< probes and retransmissions it sent since its peer was last heard
    std::uint32_t duplicates = 0;  ///< duplicate acknowledgments it sent in a row
    Cause oldCause = Cause::none;
    Cause challengeCause = Cause::none;
    bool probeIsOfWindow = false;
    bool reportsGap = false;    ///< its last acknowledgment said that data is missing
    bool resendsStored = false; ///< it retransmits packets unchanged, with the IP identification that they had
    std::uint8_t sackCount = 0; ///< in its last acknowledgment
    std::array<SequenceRange, 4> sack{};

    /// The last reset that it sent, and that could be accepted.
    struct Reset
    {
        SequenceNumber sequence;
        SequenceNumber acknowledgment; ///< all that its sender had received; where hasAck
        SequenceNumber peerEdge;       ///< where the sequence numbers of its peer ended
        Timestamp time;
        FrameId frame;
        bool hasAck = false;
        bool isForeign = false;  ///< its time to live is not that of its sender
        bool isAccepted = false; ///< false: not at the next sequence number (RFC 5961 3.2)
    };
    std::optional<Reset> reset;
    /// A SYN-ACK with another initial sequence number than its first one: the opener decides which one counts.
    FrameId otherSynAck;
    SequenceNumber otherFirst;
    FrameId oldConnection; ///< its last segment of a connection before this, which was not captured
    SequenceNumber oldConnectionAck;
    std::uint32_t reportedFirst = 0; ///< by the first frame with its last acknowledgment number: bytes beyond holes
    bool holdsFin = false;           ///< its FIN lies beyond a hole: its peer does not process it yet
    /// Its answer to the FIN of its peer, where that lies beyond a hole: perhaps its own FIN had gone before.
    struct FinAnswer
    {
        SequenceNumber sequence;
        bool reportsDuplicate = false; ///< the FIN of its peer had arrived before
    };
    std::optional<FinAnswer> finAnswer;

    /// A segment with a bad checksum. Its peer may yet acknowledge it: then its network card filled the checksum in.
    struct Damaged
    {
        Segment segment;
        SegmentOptions options;
    };
    /// It acknowledges what was not yet captured.
    struct EarlyAck
    {
        FrameId frame;
        SequenceNumber number;
        Timestamp time;
    };
    /// An acknowledgment number that it repeated because data was missing, and the first frame with it.
    struct Repeated
    {
        SequenceNumber number;
        FrameId first;
        std::uint32_t reported = 0; ///< by that frame, in bytes beyond holes
    };
    std::array<Repeated, 4> repeated{}; ///< the last ones
    void noteRepeated(Repeated one)
    {
        std::rotate(repeated.begin(), repeated.end() - 1, repeated.end());
        repeated.front() = one;
    }

    static constexpr std::size_t maxPending = 8;
    /// An ICMP error said that a packet of its was too large.
    struct TooBig
    {
        FrameId frame;                  ///< none: no error said so
        SequenceRange range;            ///< what was in flight then, from the quoted segment on
        std::uint32_t packetLength = 0; ///< of that; 0: not said
        std::uint32_t mtu = 0;          ///< of the next hop; 0: not said
        std::uint32_t headers = 0;      ///< IP and TCP, at least
    };
    TooBig tooBig;
    std::vector<Damaged> damaged;    ///< not yet sent again
    std::vector<EarlyAck> earlyAcks; ///< of its data, by its peer
    bool cardFillsChecksums = false; ///< after the capture

    // Claims that stand.
    std::uint32_t checksumClaims = 0;
    std::uint32_t gapClaims = 0;
    std::uint32_t earlyAckClaims = 0;

    std::uint64_t bytesAgain = 0; ///< of payload that had been captured before
    std::uint32_t badChecksums = 0;
    std::uint32_t withoutGoodChecksum = 0; ///< segments whose checksum is bad or was not verified
    std::uint32_t retransmissions = 0;
    std::uint32_t outOfOrderSegments = 0;
    std::uint32_t duplicateAcks = 0;
    std::uint32_t zeroWindows = 0;
    std::uint32_t resets = 0;
    std::uint32_t icmpErrors = 0; ///< about its segments

    /// Its last acknowledgment said that @p range has arrived, beyond a hole.
    bool hasReceived(SequenceRange range) const
    {
        return std::any_of(sack.begin(), sack.begin() + sackCount,
                           [range](SequenceRange block) { return block.contains(range); });
    }
    /// Nothing is being repeated, and nothing awaits an answer.
    bool areOver() const
    {
        return badChecksums == 0 && earlyAcks.empty() && !outOfOrder.isValid() && !probe.isValid() && !old.isValid()
               && unanswered == 0 && duplicates == 0 && sackCount == 0 && !reset && !otherSynAck.isValid() && !holdsFin;
    }
};

/// What one side of a connection has sent: its sequence numbers, its acknowledgments and its window.
struct Direction
{
    /// A captured pure ACK, kept to recognise a copy of it.
    struct PureAck
    {
        std::uint32_t identity = 0; ///< Segment::identity()
        std::uint32_t link = 0;
        FrameId frame;
    };

    /// One bit each, so that a segment on the fast path touches two cache lines.
    enum Fact : std::uint8_t {
        sentMoreThanSyn = 0x01, ///< anything but SYN and RST
        sentFin = 0x02,
        hasWindowEdge = 0x04,
        hasWindow = 0x08, ///< lastWindow is not that of a SYN
        // Options of its SYN.
        sackPermitted = 0x10,
        timestampsInSyn = 0x20,
        // Before its own FIN, after its peer's.
        answeredFin = 0x40,
        sentDataAfterFin = 0x80,
    };

    /// @p pool provides its memory; null: the heap does
    explicit Direction(Pool *pool = nullptr)
        : flight(pool)
        , pureAcks(pool)
    { }

    // The first two cache lines hold what every segment reads or changes.
    SeenRanges seen;
    SequenceNumber lastAck; ///< where hasAck()
    SequenceNumber lastSentEnd;
    SequenceNumber windowEdge; ///< the highest sequence number it has permitted, where hasWindowEdge
    FrameId ackFrame;          ///< the first that carried lastAck
    FrameId lastFrame;
    std::uint32_t newestTimestamp = 0;
    FrameId newestTimestampFrame;
    FrameId newestIpIdFrame;
    std::uint16_t lastWindow = 0;
    std::uint16_t newestIpId = 0;
    std::uint8_t windowScale = SegmentOptions::noScale;
    std::uint8_t leastTimeToLive = 0xff; ///< of its segments other than resets
    std::uint8_t mostTimeToLive = 0;     ///< of the same; less than leastTimeToLive where there are none
    static constexpr std::uint8_t sameIpId = 0xff;
    std::uint8_t ipIdSteps = 0; ///< how often in a row the IP identification grew by a little; sameIpId: it stayed
    static constexpr std::uint8_t unknownShift = 0xff;
    std::uint8_t shift = unknownShift; ///< of its windows, while its segments take the fast path
    std::uint8_t bareSyns = 0;         ///< SYNs without ACK; 255: this many or more
    std::uint8_t facts = 0;            ///< Fact bits
    SequenceNumber first;              ///< its initial sequence number, where hasSyn()

    std::uint64_t bytesUnique = 0;
    std::uint32_t segments = 0;
    std::uint32_t mostInFlight = 0;
    // Of its segments, in microseconds; 0: none measured.
    std::uint32_t roundTripMinimum = 0;
    std::uint32_t roundTripSmoothed = 0;
    std::uint32_t roundTripMaximum = 0;
    FrameId synAckFrame; ///< its first SYN-ACK
    Flight flight;

    FrameId synFrame; ///< its first SYN without ACK
    SequenceNumber finEnd;
    Ring<PureAck, 2> pureAcks; ///< the last ones

    bool has(Fact fact) const { return (facts & fact) != 0; }
    void set(Fact fact, bool value = true)
    {
        facts = static_cast<std::uint8_t>(value ? facts | fact : facts & ~unsigned{fact});
    }
    bool hasSyn() const { return synFrame.isValid() || synAckFrame.isValid(); }
    bool hasAck() const { return ackFrame.isValid(); }
    bool hasReset() const { return incidents().reset.has_value(); }
    /// Its last segment is a reset that its peer does not accept.
    bool endsWithUnacceptedReset() const
    {
        const std::optional<Incidents::Reset> &reset = incidents().reset;
        return reset && !reset->isAccepted && reset->frame == lastFrame;
    }
    bool hasTimestamp() const { return newestTimestampFrame.isValid(); }
    /// The order of its IP identifications tells the order in which it sent.
    bool countsIpIds() const { return ipIdSteps >= 2 && ipIdSteps != sameIpId; }
    /// Any of its sequence numbers are known.
    bool isKnown() const { return !seen.isEmpty(); }
    /// The end of its sequence numbers, SYN and FIN included.
    SequenceNumber edge() const { return seen.edge(); }
    /// The unit of its windows.
    std::int32_t windowStep() const { return windowScale == SegmentOptions::noScale ? 1 : 1 << windowScale; }
    /// Where the window of @p segment ends, where shift is known.
    SequenceNumber windowEdgeOf(const Segment &segment) const
    {
        return segment.acknowledgment + (std::uint32_t{segment.window} << shift);
    }
    /// Its segments with a good checksum.
    std::uint32_t goodChecksums() const { return segments - incidents().withoutGoodChecksum; }
    /// Its captured payload, retransmissions included.
    std::uint64_t bytesSent() const { return bytesUnique + incidents().bytesAgain; }
    /// Nothing is missing, and no incident is going on: its next segment is probably in order.
    bool isInOrder() const
    {
        return isKnown() && has(sentMoreThanSyn) && hasAck() && lastWindow != 0 && has(hasWindow)
               && seen.holes().empty() && (!m_incidents || m_incidents->areOver());
    }

    const Incidents &incidents() const
    {
        static constexpr Incidents none{};
        return m_incidents ? *m_incidents : none;
    }
    /// Null where there are none.
    Incidents *incidentsIfAny() { return m_incidents.get(); }
    /// Made where there are none.
    Incidents &changeIncidents()
    {
        if (!m_incidents)
            m_incidents = std::make_unique<Incidents>();
        return *m_incidents;
    }
    /// It was sent @p frame, which it had already received, by a peer whose sequence numbers end at @p edge.
    void noteOld(FrameId frame, SequenceNumber edge, Cause cause);
    /// It was sent @p frame, which it will answer with a challenge ACK.
    void noteChallenged(FrameId frame, Cause cause);

    /// Keeps what its next segment is compared with.
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
    /// @p bytes of its payload to @p peer were captured for the first time.
    void countNewBytes(std::uint32_t bytes, const Direction &peer)
    {
        bytesUnique += bytes;
        if (peer.hasAck() && edge().isAfter(peer.lastAck))
            mostInFlight = std::max(mostInFlight, static_cast<std::uint32_t>(edge().since(peer.lastAck)));
    }

    /// Its peer acknowledges for the first time.
    void countFirstFlight()
    {
        constexpr std::uint64_t most = 0xffffffff;
        mostInFlight = std::max(mostInFlight, static_cast<std::uint32_t>(std::min(bytesUnique, most)));
    }

private:
    std::unique_ptr<Incidents> m_incidents;
};

static_assert(sizeof(Direction) == 5 * 64);

inline void Direction::noteOld(FrameId frame, SequenceNumber edge, Cause cause)
{
    Incidents &incidents = changeIncidents();
    incidents.old = frame;
    incidents.oldEdge = edge;
    incidents.oldCause = cause;
}

inline void Direction::noteChallenged(FrameId frame, Cause cause)
{
    Incidents &incidents = changeIncidents();
    incidents.challenge = frame;
    incidents.challengeCause = cause;
}

inline void Direction::learnHeader(const Segment &segment)
{
    leastTimeToLive = std::min(leastTimeToLive, segment.timeToLive);
    mostTimeToLive = std::max(mostTimeToLive, segment.timeToLive);
    lastSentEnd = segment.range().end;
    // Without branches: which segments carry a newer timestamp cannot be predicted.
    const bool isNewer =
        segment.hasTimestamp
        & (!hasTimestamp() | (static_cast<std::int32_t>(segment.timestampValue - newestTimestamp) > 0));
    newestTimestamp = isNewer ? segment.timestampValue : newestTimestamp;
    newestTimestampFrame = isNewer ? segment.frame : newestTimestampFrame;
    if (segment.ipId != 0) {
        const auto step = static_cast<std::int16_t>(segment.ipId - newestIpId);
        const int before = ipIdSteps == sameIpId ? 0 : ipIdSteps;
        const int steps = step > 0 && step < 256 ? std::min(before + 1, 100) : 0;
        ipIdSteps = step == 0 && newestIpIdFrame.isValid() ? sameIpId : static_cast<std::uint8_t>(steps);
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
