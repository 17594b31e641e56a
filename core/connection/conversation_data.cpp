// SPDX-License-Identifier: GPL-3.0-or-later
//
// Segments that take up sequence numbers: new, sent again, overtaken, or probing.
#include "core/connection/conversation.h"

#include <algorithm>

namespace rungs {

namespace {

/// So often in a row must the IP identification have gone up by a little for its order to mean anything.
constexpr std::uint8_t stepsToTrust = 2;

} // namespace

void Conversation::judgeData(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    const SequenceRange range = segment.range();
    const bool wasKnown = own.isKnown();
    const bool isBefore = wasKnown && segment.sequence.isBefore(own.edge());
    const bool isBeyondHole = wasKnown && segment.sequence.isAfter(own.seen.firstMissing());
    const bool mayBeDamaged = !isBefore && own.incidents().badChecksums > 0;
    const Flight::Sent *damaged = mayBeDamaged ? own.flight.earliest(range) : nullptr;
    const FrameId damagedFrame = damaged == nullptr ? FrameId{} : damaged->frame;

    const SeenRanges::Change change = own.seen.add(range, segment.frame);
    const bool finIsNew = segment.isFin() && change.newBytes > 0 && !own.hasFin;
    outcome.newBytes = std::min(segment.length, change.newBytes - (finIsNew ? 1U : 0U));
    if (change.gap) {
        Event &event = outcome.add(EventKind::gap);
        event.basis = Basis::numbersSay;
        event.range = *change.gap;
    }
    if (change.filled.isValid()) {
        Event &event = outcome.add(EventKind::fillsGap, change.filled);
        event.basis = Basis::numbersSay;
        event.range = change.filledRange;
    }
    if (isBefore) {
        judgeRepeatedRange(segment, change, outcome);
    } else if (damagedFrame.isValid()) {
        Event &event = outcome.add(EventKind::retransmission, damagedFrame);
        event.basis = Basis::sentBefore;
        event.range = range;
        event.cause = causeOfRetransmission(own, peer, segment);
    }
    own.flight.add(segment, !isBefore);
    judgeWindowFull(segment, outcome);
    if (isBeyondHole)
        peer.noteIncident().outOfOrder = segment.frame;
    else if (Incidents *const incidents = peer.knownIncidents())
        incidents->outOfOrder = {};
    if (segment.isFin())
        noteFin(segment);
}

bool Conversation::isOlder(const Direction &own, const Segment &segment, const SeenRanges::Change &change,
                           Basis &basis) const
{
    if (segment.hasTimestamp && own.hasTimestamp) {
        const auto newer = static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp);
        if (newer != 0) {
            basis = newer < 0 ? Basis::olderTimestamp : Basis::newerTimestamp;
            return newer < 0;
        }
    }
    if (segment.ipId != 0 && own.ipIdSteps >= stepsToTrust) {
        const auto newer = static_cast<std::int16_t>(segment.ipId - own.newestIpId);
        basis = newer < 0 ? Basis::olderIdentification : Basis::newerIdentification;
        return newer < 0 && newer > -4096;
    }
    if (!change.filled.isValid() || change.wasSeen) {
        basis = Basis::sentBefore;
        return false;
    }
    // Nothing was told of the hole yet, so nobody can have sent it again.
    const Incidents &incidents = direction(opposite(segment.from)).incidents();
    if (incidents.duplicates > 0 || incidents.sackCount > 0) {
        basis = Basis::holeAnswered;
        return false;
    }
    // What was sent behind it came past so long ago that its sender's timer, which starts at a second (RFC 6298 2.1)
    // and is nobody's shorter than this, had time to run out.
    constexpr std::int64_t shortestTimer = 200'000'000;
    const SequenceNumber end = segment.range().end;
    const Flight::Sent *behind = own.flight.earliest({end, end + 1});
    const bool isLate = behind != nullptr && (segment.time - behind->time).nanoseconds >= shortestTimer;
    basis = isLate ? Basis::longAgo : Basis::tooSoon;
    return !isLate;
}

Cause Conversation::causeOfRetransmission(const Direction &own, const Direction &peer, const Segment &segment) const
{
    constexpr std::uint32_t duplicatesThatTell = 3; // RFC 5681 3.2
    // Duplicates tell of a hole where the acknowledgment stands; blocks, of what lies in front of them. A block below
    // the acknowledgment reports what arrived twice (RFC 2883 4): that is no loss.
    const bool isMissing = segment.range().end.isAfter(peer.lastAck);
    if (own.hasSyn && own.flight.earliest(segment.range()) != nullptr
        && own.flight.earliest(segment.range())->frame == own.synFrame)
        return Cause::dataOfSynRefused;
    const Incidents &told = peer.incidents();
    const bool isTold = std::any_of(told.sack.begin(), told.sack.begin() + told.sackCount, [&](SequenceRange block) {
        return block.begin.isAfter(peer.lastAck) && block.end.isAfter(segment.sequence);
    });
    if (isMissing && (told.duplicates >= duplicatesThatTell || isTold))
        return Cause::fast;
    const bool isTail = segment.range().end == own.edge();
    return isTail && own.incidents().unanswered == 0 ? Cause::tailLossProbe : Cause::timer;
}

void Conversation::judgeRepeatedRange(const Segment &segment, const SeenRanges::Change &change, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    Basis basis = Basis::none;
    if (isOlder(own, segment, change, basis)) {
        const bool byTimestamp = basis == Basis::olderTimestamp;
        const FrameId overtook = basis == Basis::tooSoon ? change.filled
                                 : byTimestamp           ? own.newestTimestampFrame
                                                         : own.newestIpIdFrame;
        Event &event = outcome.add(EventKind::outOfOrder, overtook);
        event.basis = basis;
        event.rejected = {EventKind::retransmission, basis};
        event.range = segment.range();
        return;
    }
    const Flight::Sent *first = own.flight.earliest(segment.range());
    Event &event = outcome.add(EventKind::retransmission, first == nullptr ? FrameId{} : first->frame);
    event.basis = first == nullptr ? Basis::holeAnswered : Basis::sentBefore;
    event.rejected = {EventKind::outOfOrder, basis};
    event.range = segment.range();
    event.cause = causeOfRetransmission(own, peer, segment);
    event.needless = peer.hasAck && !segment.range().end.isAfter(peer.lastAck);
    own.flight.markRepeated(segment.range(), segment.frame);
    ++own.noteIncident().unanswered;
    if (event.needless)
        peer.noteOld(segment.frame, own.edge(), Cause::oldSegment);
}

bool Conversation::judgeProbe(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    if (segment.length > 1 || segment.isFin() || !own.isKnown() || !peer.hasAck || own.hasFin || !segment.isAck())
        return false;
    const bool windowIsClosed = peer.lastWindow == 0 && !peer.windowIsFromSyn;
    const bool isNextByte = segment.length == 1 && segment.sequence == peer.lastAck && windowIsClosed;
    const bool isByteBefore =
        segment.sequence == peer.lastAck - 1 && segment.sequence.isBefore(own.edge()) && own.edge() != own.first + 1;
    if (!isNextByte && !isByteBefore)
        return false;
    if (isByteBefore && segment.length == 0 && own.edge().since(peer.lastAck) > 0 && !windowIsClosed)
        return false;
    const Flight::Sent *same = segment.length == 1 ? own.flight.earliest(segment.range()) : nullptr;
    if (isByteBefore && !windowIsClosed && same != nullptr && same->range == segment.range())
        return false;
    Event &event = outcome.add(windowIsClosed ? EventKind::windowProbe : EventKind::keepAlive,
                               same == nullptr ? FrameId{} : same->frame);
    event.basis = Basis::numbersSay;
    event.range = segment.range();
    event.rejected = {isNextByte ? EventKind::retransmission : EventKind::outOfOrder, Basis::numbersSay};
    if (isNextByte) {
        const bool isFresh = !segment.sequence.isBefore(own.edge());
        outcome.newBytes = own.seen.add(segment.range(), segment.frame).newBytes;
        own.flight.add(segment, isFresh);
    }
    Incidents &incidents = peer.noteIncident();
    incidents.probe = segment.frame;
    incidents.probeLength = segment.length;
    incidents.probeIsOfWindow = windowIsClosed;
    ++own.noteIncident().unanswered;
    return true;
}

void Conversation::judgeWindowFull(const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = direction(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    if (segment.length == 0 || !peer.hasAck || !peer.hasSyn || !own.hasSyn || segment.range().end != own.edge())
        return;
    Segment announced;
    announced.window = peer.lastWindow;
    announced.flags = peer.windowIsFromSyn ? Segment::syn : 0;
    const std::uint32_t window = scaledWindow(opposite(segment.from), announced).value_or(0);
    const std::int32_t inFlight = own.edge().since(peer.lastAck);
    if (window == 0 || inFlight < 0 || static_cast<std::uint32_t>(inFlight) != window || !isNearSender(segment.from))
        return;
    Event &event = outcome.add(EventKind::windowFull, peer.ackFrame);
    event.basis = Basis::numbersSay;
    event.range = {peer.lastAck, own.edge()};
    event.count = window;
}

} // namespace rungs
