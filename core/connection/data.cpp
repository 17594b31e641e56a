// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/data.h"

#include "core/connection/closing.h"
#include "core/connection/handshake.h"
#include "core/connection/icmp_errors.h"

#include <algorithm>

namespace rungs {

namespace {

/// The maximum segment lifetime (RFC 9293 3.4.2).
constexpr std::int64_t longestOnItsWay = 120'000'000'000;

/// What is known of a segment that begins below the edge.
struct Order
{
    bool isOlder = false; ///< the network delayed it: it was sent before what overtook it. Else it was retransmitted
    Basis basis = Basis::none;
    FrameId overtookBy;    ///< where it is older, or a retransmission that was overtaken itself
    bool isByTime = false; ///< only the waits tell
    bool isKnown = true;   ///< else the capture cannot tell
};

enum class Sent : std::int8_t { before = -1, unknown = 0, after = 1 };

struct Comparison
{
    Sent sent = Sent::unknown;
    Basis basis = Basis::none;
};

/// When @p segment was sent: before or after the one with @p timestamp and @p ipId.
Comparison compare(const Direction &own, const Segment &segment, std::optional<std::uint32_t> timestamp,
                   std::uint16_t ipId)
{
    if (segment.hasTimestamp && timestamp) {
        constexpr std::int32_t farthest = 1 << 24; // beyond, it is that of another clock
        const auto newer = static_cast<std::int32_t>(segment.timestampValue - *timestamp);
        if (newer > 0)
            return {Sent::after, Basis::newerTimestamp};
        if (newer < 0 && newer > -farthest)
            return {Sent::before, Basis::olderTimestamp};
    }
    if (segment.ipId != 0 && ipId != 0 && own.countsIpIds()) {
        constexpr int farthest = 4096;
        const auto newer = static_cast<std::int16_t>(segment.ipId - ipId);
        if (newer < 0 && newer > -farthest)
            return {Sent::before, Basis::olderIdentification};
        if (newer != 0)
            return {Sent::after, Basis::newerIdentification};
    }
    return {};
}

Comparison compare(const Direction &own, const Segment &segment, const Flight::Sent &other)
{
    return compare(own, segment, other.hasTimestamp() ? std::optional(other.timestamp) : std::nullopt, other.ipId);
}

Comparison compareWithNewest(const Direction &own, const Segment &segment)
{
    return compare(own, segment, own.hasTimestamp() ? std::optional(own.newestTimestamp) : std::nullopt,
                   own.newestIpId);
}

/// The handshake tells where the capture was made.
bool isTimed(const ConnectionState &state)
{
    const Handshake &handshake = state.handshake;
    return handshake.stage == Handshake::Stage::complete && state.hasSyn() && !handshake.isAmbiguous
           && !handshake.isSimultaneous;
}

/// In nanoseconds, the shortest time seen between the capture point and the sender of @p from, there and back; 0: none.
std::int64_t shortestRoundTrip(const ConnectionState &state, Side from)
{
    const Handshake &handshake = state.handshake;
    std::int64_t shortest = std::int64_t{state.directions.other(from).roundTripMinimum} * 1000;
    if (isTimed(state)) {
        const std::optional<Duration> took =
            from == Side::server ? elapsed(handshake.syn, handshake.synAck) : elapsed(handshake.synAck, handshake.ack);
        if (took && took->nanoseconds > 0 && (shortest == 0 || took->nanoseconds < shortest))
            shortest = took->nanoseconds;
    }
    return shortest;
}

/// Where neither timestamps nor IP identifications tell whether @p segment, which fills a hole, was retransmitted:
/// nobody retransmits before a report of the hole can have reached the sender, or its timer has expired.
Order orderByTime(const ConnectionState &state, const Segment &segment, const SeenRanges::Change &change,
                  const Flight::Sent *next)
{
    if (next != nullptr && hasElapsed(next->time, segment.time, shortestTimer))
        return {false, change.reported ? Basis::holeAnswered : Basis::longAgo, {}, true};
    if (state.isUnseen(opposite(segment.from)))
        return {false, Basis::none, {}, true, false};
    if (change.reported && canAnswer(state, segment.from, *change.reported, segment.time)) {
        constexpr std::uint32_t threshold = 3; // RFC 5681 3.2
        const Incidents &peer = state.directions.other(segment.from).incidents();
        // With SACK, RACK may decide sooner (RFC 8985), but a round trip must be known to say so.
        const bool maySackDecide = peer.sackCount > 0 && shortestRoundTrip(state, segment.from) > 0;
        if (maySackDecide || peer.duplicates >= threshold)
            return {false, Basis::holeAnswered, {}, true};
    }
    const bool isTimed = next == nullptr || elapsed(next->time, segment.time);
    return {true, isTimed ? Basis::tooSoon : Basis::none, change.filled, true};
}

/// Whether a segment that begins below the edge was sent before the others, and the network delayed it. Else its sender
/// retransmitted it. Its neighbours tell: what lies behind the hole, or the first copy of its bytes.
/// @param first of its bytes, where it was captured before
Order orderOf(const ConnectionState &state, const Segment &segment, const SeenRanges::Change &change,
              const Flight::Sent *first)
{
    const Direction &own = state.directions[segment.from];
    const Comparison newest = compareWithNewest(own, segment);
    const FrameId newestFrame = newest.basis == Basis::olderTimestamp ? own.newestTimestampFrame : own.newestIpIdFrame;
    const bool mayBeOnItsWay = first == nullptr || !hasElapsed(first->time, segment.time, longestOnItsWay);
    const FrameId overtookBy = newest.sent == Sent::before && mayBeOnItsWay ? newestFrame : FrameId{};
    const bool fillsHole = change.filled.isValid() && !change.wasSeen;
    const Flight::Sent *next = fillsHole ? own.flight.firstAfter(segment.range().end) : nullptr;
    if (const Flight::Sent *neighbour = fillsHole ? next : first) {
        const Comparison order = compare(own, segment, *neighbour);
        if (order.sent == Sent::before)
            return {true, order.basis, neighbour->frame};
        if (order.sent == Sent::after)
            return {false, order.basis, overtookBy};
    }
    if (newest.sent == Sent::before && (fillsHole || first == nullptr))
        return {true, newest.basis, overtookBy};
    if (newest.sent == Sent::after)
        return {false, newest.basis, {}};
    if (!fillsHole) {
        // Nobody retransmits twice within a round trip: what comes so soon after a retransmission is the original.
        const std::int64_t roundTrip = shortestRoundTrip(state, segment.from);
        const bool isOriginal = first != nullptr && first->isRepeated() && first->range == segment.range()
                                && own.flight.firstAfter(segment.sequence) != first
                                && elapsed(first->time, segment.time)
                                && first->since(segment.time) < roundTrip / 16 * 15;
        if (isOriginal)
            return {true, Basis::tooSoon, first->frame};
        const bool mayBeLate = first != nullptr && !hasElapsed(first->time, segment.time, shortestTimer)
                               && !(isTimed(state) && isCapturedNear(state, segment.from));
        return {false, Basis::sentBefore, overtookBy, mayBeLate};
    }
    return orderByTime(state, segment, change, next);
}

/// What made its sender send @p segment again; none: the waits and reports allow several causes, or show none.
/// @param first of its bytes; null where it was not captured
Cause causeOfRetransmission(const ConnectionState &state, const Segment &segment, const Flight::Sent *first,
                            bool isPartlyNew)
{
    constexpr std::uint32_t threshold = 3; // RFC 5681 3.2
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    if (own.hasSyn() && first != nullptr && first->frame == own.synFrame)
        return Cause::dataOfSynRefused;
    if (first != nullptr && first->frame == own.incidents().windowProbe && peer.lastWindow != 0)
        return Cause::windowOpened;
    const Flight::Sent *neighbour = own.flight.firstAfter(segment.range().end);
    const Flight::Sent *before = first != nullptr ? &own.flight.latestOf(*first) : neighbour;
    const std::int64_t waited = before == nullptr ? 0 : before->since(segment.time);
    // Duplicate ACKs report a gap at the acknowledgment number; SACK blocks, one before them. A block below the
    // acknowledgment number reports a duplicate (RFC 2883 4), not a loss.
    const Incidents &reported = peer.incidents();
    const bool isMissing = segment.range().end.isAfter(peer.lastAck);
    const bool isBeforeBlock =
        std::any_of(reported.sack.begin(), reported.sack.begin() + reported.sackCount, [&](SequenceRange block) {
            return block.begin.isAfter(peer.lastAck) && block.end.isAfter(segment.sequence);
        });
    const std::int64_t roundTrip = shortestRoundTrip(state, segment.from);
    if (isMissing && reported.reportsGap && (reported.duplicates >= threshold || isBeforeBlock)
        && canAnswer(state, segment.from, reported.firstReport, segment.time)) {
        const bool wasLongAgo = hasElapsed(reported.lastReport, segment.time, shortestTimer + 2 * roundTrip);
        return wasLongAgo && waited >= shortestTimer ? Cause::timer : Cause::fast;
    }
    const bool isTail = segment.range().end == own.edge() && own.incidents().unanswered == 0 && !isPartlyNew
                        && (first == nullptr || !first->isRepeated());
    // It needs SACK, and waits about two round trips (RFC 8985 7).
    if (isTail && !state.refusesSack() && waited > 0 && waited >= std::int64_t{own.roundTripMinimum} * 1000)
        return Cause::tailLossProbe;
    return waited >= shortestTimer ? Cause::timer : Cause::none;
}

/// A segment that begins below the edge.
void classifyBelowEdge(ConnectionState &state, const Segment &segment, const SeenRanges::Change &change,
                       SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const Flight::Sent *first = own.flight.earliest(segment.range());
    const Order order = orderOf(state, segment, change, first);
    if (!order.isKnown) {
        outcome.addPossible(EventKind::outOfOrder, change.filled).range = segment.range();
        outcome.addPossible(EventKind::retransmission).range = segment.range();
        own.flight.add(segment, false);
        return;
    }
    if (order.overtookBy.isValid()) {
        Event &event = outcome.add(EventKind::outOfOrder, order.overtookBy);
        event.basis = order.basis;
        event.range = segment.range();
        if (order.basis == Basis::none)
            event.mostCertain = Certainty::likely; // without times
        else if (order.isOlder)
            event.rejected = {EventKind::retransmission, order.basis};
    }
    if (order.isOlder) {
        own.flight.add(segment, false);
        return;
    }
    Event &event = outcome.add(EventKind::retransmission, first == nullptr ? FrameId{} : first->frame);
    event.basis = first == nullptr ? order.basis : Basis::sentBefore;
    // One byte of a peer that was not captured: perhaps it has closed its window, and is probed.
    const bool mayProbe = segment.length == 1 && state.isUnseen(opposite(segment.from));
    if (order.isByTime || mayProbe)
        event.mostCertain = Certainty::likely;
    if (!order.overtookBy.isValid())
        event.rejected = {EventKind::outOfOrder, order.basis};
    event.range = segment.range();
    event.cause = causeOfRetransmission(state, segment, first, change.newBytes > 0 && change.wasSeen);
    if (const Flight::Sent *copied = mayBeCopied(own, segment, first)) {
        event.mostCertain = Certainty::likely;
        outcome.addPossible(EventKind::networkDuplicate, copied->frame).range = segment.range();
    }
    event.needless = peer.hasAck() && !segment.range().end.isAfter(peer.lastAck);
    if (event.cause == Cause::windowOpened)
        event.trigger = peer.lastFrame;
    if (const FrameId report = first == nullptr ? FrameId{} : packetTooBigFor(own, segment, *first); report.isValid()) {
        event.cause = Cause::packetTooBig;
        event.trigger = report;
    }
    own.flight.addRepeat(segment);
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

const Flight::Sent *mayBeCopied(const Direction &own, const Segment &segment, const Flight::Sent *first)
{
    if (first == nullptr || !first->isSameAs(segment) || hasElapsed(first->time, segment.time, shortestTimer))
        return nullptr;
    const bool tells = segment.ipId != 0 && own.ipIdSteps > 0 && own.ipIdSteps != Direction::sameIpId;
    return tells ? nullptr : first;
}

bool canAnswer(const ConnectionState &state, Side from, Timestamp reported, Timestamp time)
{
    // Round trips vary a little.
    const std::optional<Duration> since = elapsed(reported, time);
    return !since || since->nanoseconds >= shortestRoundTrip(state, from) / 16 * 15;
}

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
    if (isBelowEdge && segment.isJudgedLate) {
        // It was judged late, not sent late.
        own.flight.add(segment, false);
    } else if (isBelowEdge) {
        classifyBelowEdge(state, segment, change, outcome);
    } else if (damagedFrame.isValid()) {
        Event &event = outcome.add(EventKind::retransmission, damagedFrame);
        event.basis = Basis::sentBefore;
        event.range = range;
        event.cause = causeOfRetransmission(state, segment, damaged, false);
    }
    if (!isBelowEdge)
        own.flight.add(segment, true);
    addWindowFull(state, segment, outcome);
    if (isAfterGap)
        peer.changeIncidents().outOfOrder = segment.frame;
    else if (Incidents *const incidents = peer.incidentsIfAny())
        incidents->outOfOrder = {};
    if (segment.isFin())
        noteFin(state, segment);
}

} // namespace rungs
