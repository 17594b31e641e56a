// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/data.h"

#include "core/connection/closing.h"
#include "core/connection/handshake.h"

#include <algorithm>

namespace rungs {

namespace {

/// The order of IP identifications means something once they grew by a little this often in a row.
constexpr std::uint8_t trustedIpIdSteps = 2;

struct Order
{
    bool isOlder = false; ///< than what was captured before it
    Basis basis = Basis::none;
};

/// Whether a segment that begins below the edge was sent before the others, and the network delayed it. Else its sender
/// retransmitted it.
Order orderOf(const ConnectionState &state, const Segment &segment, const SeenRanges::Change &change)
{
    const Direction &own = state.directions[segment.from];
    if (segment.hasTimestamp && own.hasTimestamp()) {
        const auto newer = static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp);
        if (newer != 0)
            return {newer < 0, newer < 0 ? Basis::olderTimestamp : Basis::newerTimestamp};
    }
    if (segment.ipId != 0 && own.ipIdSteps >= trustedIpIdSteps) {
        const auto newer = static_cast<std::int16_t>(segment.ipId - own.newestIpId);
        return {newer < 0 && newer > -4096, newer < 0 ? Basis::olderIdentification : Basis::newerIdentification};
    }
    if (!change.filled.isValid() || change.wasSeen)
        return {false, Basis::sentBefore};
    // Until the gap is reported, its sender cannot know of it.
    const Incidents &reported = state.directions.other(segment.from).incidents();
    if (reported.duplicates > 0 || reported.sackCount > 0)
        return {false, Basis::holeAnswered};
    // Nor can its timer expire sooner: it starts at one second (RFC 6298 2.1), and none in use is shorter than this.
    constexpr std::int64_t shortestTimer = 200'000'000;
    const SequenceNumber end = segment.range().end;
    const Flight::Sent *next = own.flight.earliest({end, end + 1});
    const bool isLate = next != nullptr && (segment.time - next->time).nanoseconds >= shortestTimer;
    return {!isLate, isLate ? Basis::longAgo : Basis::tooSoon};
}

Cause causeOfRetransmission(const Direction &own, const Direction &peer, const Segment &segment)
{
    constexpr std::uint32_t threshold = 3; // RFC 5681 3.2
    const Flight::Sent *const first = own.flight.earliest(segment.range());
    if (own.hasSyn() && first != nullptr && first->frame == own.synFrame)
        return Cause::dataOfSynRefused;
    // Duplicate ACKs report a gap at the acknowledgment number; SACK blocks, one before them. A block below the
    // acknowledgment number reports a duplicate (RFC 2883 4), not a loss.
    const Incidents &reported = peer.incidents();
    const bool isMissing = segment.range().end.isAfter(peer.lastAck);
    const bool isBeforeBlock =
        std::any_of(reported.sack.begin(), reported.sack.begin() + reported.sackCount, [&](SequenceRange block) {
            return block.begin.isAfter(peer.lastAck) && block.end.isAfter(segment.sequence);
        });
    if (isMissing && (reported.duplicates >= threshold || isBeforeBlock))
        return Cause::fast;
    const bool isTail = segment.range().end == own.edge();
    return isTail && own.incidents().unanswered == 0 ? Cause::tailLossProbe : Cause::timer;
}

/// A segment that begins below the edge.
void classifyBelowEdge(ConnectionState &state, const Segment &segment, const SeenRanges::Change &change,
                       SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const Order order = orderOf(state, segment, change);
    if (order.isOlder) {
        const bool byTimestamp = order.basis == Basis::olderTimestamp;
        const FrameId overtook = order.basis == Basis::tooSoon ? change.filled
                                 : byTimestamp                 ? own.newestTimestampFrame
                                                               : own.newestIpIdFrame;
        Event &event = outcome.add(EventKind::outOfOrder, overtook);
        event.basis = order.basis;
        event.rejected = {EventKind::retransmission, order.basis};
        event.range = segment.range();
        return;
    }
    const Flight::Sent *first = own.flight.earliest(segment.range());
    Event &event = outcome.add(EventKind::retransmission, first == nullptr ? FrameId{} : first->frame);
    event.basis = first == nullptr ? Basis::holeAnswered : Basis::sentBefore;
    event.rejected = {EventKind::outOfOrder, order.basis};
    event.range = segment.range();
    event.cause = causeOfRetransmission(own, peer, segment);
    event.needless = peer.hasAck() && !segment.range().end.isAfter(peer.lastAck);
    own.flight.markRepeated(segment.range(), segment.frame);
    ++own.changeIncidents().unanswered;
    if (event.needless)
        peer.noteOld(segment.frame, own.edge(), Cause::oldSegment);
}

void addWindowFull(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    if (segment.length == 0 || !peer.hasAck() || !peer.hasSyn() || !own.hasSyn() || segment.range().end != own.edge())
        return;
    Segment announced;
    announced.window = peer.lastWindow;
    announced.flags = peer.has(Direction::hasWindow) ? 0 : Segment::syn;
    const std::uint32_t window = state.scaledWindow(opposite(segment.from), announced).value_or(0);
    const std::int32_t inFlight = own.edge().since(peer.lastAck);
    if (window == 0 || inFlight < 0 || static_cast<std::uint32_t>(inFlight) != window
        || !isCapturedNear(state, segment.from))
        return;
    Event &event = outcome.add(EventKind::windowFull, peer.ackFrame);
    event.basis = Basis::numbersSay;
    event.range = {peer.lastAck, own.edge()};
    event.count = window;
}

} // namespace

void classifyData(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const SequenceRange range = segment.range();
    const bool isBelowEdge = own.isKnown() && segment.sequence.isBefore(own.edge());
    const bool isAfterGap = own.isKnown() && segment.sequence.isAfter(own.seen.firstMissing());
    const bool mayRepeatDamaged = !isBelowEdge && own.incidents().badChecksums > 0;
    const Flight::Sent *damaged = mayRepeatDamaged ? own.flight.earliest(range) : nullptr;
    const FrameId damagedFrame = damaged == nullptr ? FrameId{} : damaged->frame;

    const SeenRanges::Change change = own.seen.add(range, segment.frame);
    const bool finIsNew = segment.isFin() && change.newBytes > 0 && !own.has(Direction::sentFin);
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
    if (isBelowEdge) {
        classifyBelowEdge(state, segment, change, outcome);
    } else if (damagedFrame.isValid()) {
        Event &event = outcome.add(EventKind::retransmission, damagedFrame);
        event.basis = Basis::sentBefore;
        event.range = range;
        event.cause = causeOfRetransmission(own, peer, segment);
    }
    own.flight.add(segment, !isBelowEdge);
    addWindowFull(state, segment, outcome);
    if (isAfterGap)
        peer.changeIncidents().outOfOrder = segment.frame;
    else if (Incidents *const incidents = peer.incidentsIfAny())
        incidents->outOfOrder = {};
    if (segment.isFin())
        noteFin(state, segment);
}

namespace {

/// An idle connection is probed after seconds, a window after a retransmission timer.
constexpr std::int64_t shortestKeepAlive = 1'000'000'000;

/// How long ago the byte before @p number was sent; the longest time where that was not captured.
std::int64_t sinceByteBefore(const Direction &own, const Segment &segment)
{
    const Flight::Sent *last = own.flight.earliest({segment.sequence, segment.sequence + 1});
    return last == nullptr ? INT64_MAX : (segment.time - last->time).nanoseconds;
}

/// The segment begins one before the next number, as probes do.
bool isOneBefore(const Direction &own, const Direction &peer, const Segment &segment)
{
    const SequenceNumber next = peer.hasAck() ? peer.lastAck : own.edge();
    // Until the opening is over, nothing is probed.
    const bool isOpen =
        peer.hasAck() || own.has(Direction::sentMoreThanSyn) || sinceByteBefore(own, segment) >= shortestKeepAlive;
    const bool goesBack = own.hasAck() && segment.acknowledgment.isBefore(own.lastAck);
    return isOpen && !goesBack && segment.sequence == next - 1 && segment.sequence.isBefore(own.edge());
}

/// Its sender waits for an acknowledgment, or may: the other side was not captured.
bool isOutstanding(const Direction &own, const Direction &peer, const Segment &segment)
{
    if (segment.length > 0)
        return false;
    return peer.hasAck() ? own.edge().isAfter(peer.lastAck) : sinceByteBefore(own, segment) < shortestKeepAlive;
}

/// It may be the ACK before a last segment of one byte, which overtook it.
bool isOlderAck(const Direction &own, const Segment &segment)
{
    const Flight::Sent *last = own.flight.earliest({segment.sequence, segment.sequence + 1});
    return segment.length == 0 && last != nullptr && last->range.begin == segment.sequence
           && last->frame != own.synFrame && last->frame != own.synAckFrame
           && (segment.time - last->time).nanoseconds < shortestKeepAlive;
}

/// The receiver's window where it is open, but what waits does not fit: its sender probes it like a closed one (RFC
/// 9293 3.8.6.2.1). Else 0.
std::uint32_t windowTooSmall(const ConnectionState &state, const Segment &segment)
{
    const Side receiver = opposite(segment.from);
    const Direction &peer = state.directions[receiver];
    const std::uint16_t largest = state.handshake.mss[receiver];
    if (segment.length > 0 || !peer.has(Direction::hasWindow) || largest == 0)
        return 0;
    Segment announced;
    announced.window = peer.lastWindow;
    const std::optional<std::uint32_t> window = state.scaledWindow(receiver, announced);
    if (!window || *window >= largest)
        return 0;
    const bool wasFilled = state.events.contains(EventKind::windowFull) || state.events.contains(EventKind::zeroWindow);
    const bool isProbed = wasFilled || peer.incidents().probeIsOfWindow
                          || sinceByteBefore(state.directions[segment.from], segment) < shortestKeepAlive;
    return isProbed ? *window : 0;
}

} // namespace

bool classifyProbe(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    if (segment.length > 1 || segment.isFin() || !own.isKnown() || own.has(Direction::sentFin) || !segment.isAck())
        return false;
    const bool windowIsZero = peer.lastWindow == 0 && peer.has(Direction::hasWindow);
    const bool isNextByte = segment.length == 1 && segment.sequence == peer.lastAck && windowIsZero;
    const bool isByteBefore = isOneBefore(own, peer, segment);
    if (!isNextByte && !isByteBefore)
        return false;
    if (isByteBefore && !windowIsZero && (isOutstanding(own, peer, segment) || isOlderAck(own, segment)))
        return false;
    const std::uint32_t smallWindow = windowIsZero || !isByteBefore ? 0 : windowTooSmall(state, segment);
    const bool windowIsClosed = windowIsZero || smallWindow > 0;
    const Flight::Sent *same = segment.length == 1 ? own.flight.earliest(segment.range()) : nullptr;
    if (isByteBefore && !windowIsClosed && same != nullptr && same->range == segment.range())
        return false;
    Event &event = outcome.add(windowIsClosed ? EventKind::windowProbe : EventKind::keepAlive,
                               same == nullptr ? FrameId{} : same->frame);
    event.basis = Basis::numbersSay;
    event.range = segment.range();
    event.count = smallWindow;
    event.rejected = {isNextByte ? EventKind::retransmission : EventKind::outOfOrder, Basis::numbersSay};
    if (isNextByte) {
        const bool isFresh = !segment.sequence.isBefore(own.edge());
        outcome.newBytes = own.seen.add(segment.range(), segment.frame).newBytes;
        own.flight.add(segment, isFresh);
    }
    Incidents &incidents = peer.changeIncidents();
    incidents.probe = segment.frame;
    incidents.probeLength = segment.length;
    incidents.probeIsOfWindow = windowIsClosed;
    incidents.probedWindow = smallWindow;
    ++own.changeIncidents().unanswered;
    return true;
}

} // namespace rungs
