// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/closing.h"

#include "core/connection/handshake.h"
#include "core/connection/marks.h"

#include <optional>

namespace rungs {

namespace {

/// The SYN is still unanswered: its sender is in SYN-SENT.
bool isUnansweredSyn(const Direction &own, const Direction &peer)
{
    return own.synFrame.isValid() && !own.has(Direction::sentMoreThanSyn) && !peer.hasSyn()
           && !peer.has(Direction::sentMoreThanSyn);
}

/// In SYN-SENT, only a reset that acknowledges the SYN counts (RFC 9293 3.10.7.3).
void classifyRefusal(ConnectionState &state, const Segment &segment, Event &event)
{
    const Direction &peer = state.directions.other(segment.from);
    const bool acknowledgesSyn =
        segment.isAck() && segment.acknowledgment.isAfter(peer.first) && !segment.acknowledgment.isAfter(peer.edge());
    event.cause = acknowledgesSyn ? Cause::refusal : Cause::badRefusal;
    event.of = peer.synFrame;
    event.trigger = lastSyn(peer);
    if (!acknowledgesSyn)
        return;
    state.handshake.isRefused = true;
    state.endpoints[segment.from].forgetListening();
}

/// Its receiver is not at this number, and goes on (RFC 5961 3.2).
bool isOutOfPlace(const ConnectionState &state, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    const bool isClosed = peer.hasReset() || (own.hasReset() && own.incidents().reset->isAccepted);
    return !isClosed && !state.bothSentFin()
           && placeOfReset(own, peer, segment.sequence) != EndpointEvent::Place::exact;
}

/// The path may change a little, so its time to live must differ from that of every segment of its sender.
bool hasForeignTimeToLive(const Direction &own, const Segment &segment)
{
    const bool isComparable = own.leastTimeToLive <= own.mostTimeToLive;
    return isComparable && (segment.timeToLive < own.leastTimeToLive || segment.timeToLive > own.mostTimeToLive);
}

} // namespace

EndpointEvent::Place placeOfReset(const Direction &own, const Direction &peer, SequenceNumber sequence)
{
    if (!peer.hasAck())
        return EndpointEvent::Place::exact;
    // RCV.NXT lies between the last acknowledgment and the last captured number. Some stacks reset from their FIN.
    if (sequence.isBefore(peer.lastAck - (own.has(Direction::sentFin) ? 1U : 0U)))
        return EndpointEvent::Place::outside;
    const bool isTooHigh = own.isKnown() && sequence.isAfter(later(own.edge(), peer.lastAck));
    return isTooHigh ? EndpointEvent::Place::inWindow : EndpointEvent::Place::exact;
}

bool classifyReset(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    const Incidents &answered = peer.incidents();
    Event &event = outcome.add(EventKind::reset);
    event.basis = Basis::numbersSay;
    if (isUnansweredSyn(peer, own)) {
        classifyRefusal(state, segment, event);
        if (event.cause == Cause::badRefusal)
            return false;
    } else if (answered.oldConnection.isValid() && !peer.hasSyn() && segment.sequence == answered.oldConnectionAck) {
        event.cause = Cause::goneConnection;
        event.of = event.trigger = answered.oldConnection;
        return false;
    } else if (isOutOfPlace(state, segment)) {
        event.cause = Cause::badReset;
        return true;
    } else if (!segment.isAck()) {
        // A reset without ACK takes its sequence number from the segment that it answers (RFC 9293 3.5.2).
        event.cause = Cause::goneConnection;
        if (peer.hasAck() && segment.sequence == peer.lastAck)
            event.of = event.trigger = peer.lastFrame;
    } else {
        event.cause = Cause::abort;
    }
    if (hasForeignTimeToLive(own, segment))
        event.cause = Cause::injected;
    if (!state.closing.thenReset) {
        state.closing.thenReset = true;
        state.closing.resetBy = segment.from;
    }
    return true;
}

void noteReset(ConnectionState &state, const Segment &segment, Cause cause)
{
    Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    std::optional<Incidents::Reset> &kept = own.changeIncidents().reset;
    kept = Incidents::Reset{}; // clang 14 cannot emplace() one
    Incidents::Reset &reset = *kept;
    reset.sequence = segment.sequence;
    reset.acknowledgment = segment.acknowledgment;
    reset.hasAck = segment.isAck() && own.hasAck() && !segment.acknowledgment.isBefore(own.lastAck);
    reset.peerEdge = peer.isKnown() ? peer.edge() : own.lastAck;
    reset.time = segment.time;
    reset.frame = segment.frame;
    reset.isForeign = cause == Cause::injected;
    reset.isAccepted = cause != Cause::badReset;
}

void takeBackReset(ConnectionState &state, Side side)
{
    Direction &own = state.directions[side];
    if (state.bothSentFin())
        return;
    own.changeIncidents().reset.reset();
    if (!state.closing.thenReset || state.closing.resetBy != side)
        return;
    state.closing.thenReset = false;
    state.isClosed = false;
}

void noteFin(ConnectionState &state, const Segment &segment)
{
    Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    Closing &closing = state.closing;
    if (own.has(Direction::sentFin))
        return;
    own.set(Direction::sentFin);
    own.finEnd = segment.range().end;
    if (!state.hasFin()) {
        closing.kind = Closing::Kind::oneFin;
        closing.by = segment.from;
        return;
    }
    // The second FIN was sent before what already answered the first one.
    const std::optional<Incidents::FinAnswer> &answer = own.incidents().finAnswer;
    if (answer && !answer->sequence.isBefore(own.finEnd)) {
        closing.kind = answer->reportsDuplicate ? Closing::Kind::merged : Closing::Kind::simultaneous;
        if (!answer->reportsDuplicate)
            state.endpoints[segment.from].sentFinFirst();
        return;
    }
    // The two FINs cross unless the second one acknowledges the first.
    const bool acknowledgesFirst = segment.isAck() && !segment.acknowledgment.isBefore(peer.finEnd);
    const bool hasAnswered = own.has(Direction::answeredFin);
    if (!acknowledgesFirst)
        closing.kind = Closing::Kind::simultaneous;
    else if (own.has(Direction::sentDataAfterFin) || (segment.length > 0 && hasAnswered))
        closing.kind = Closing::Kind::halfClose;
    else
        closing.kind = hasAnswered ? Closing::Kind::fourSegment : Closing::Kind::merged;
}

void noteFinAnswer(ConnectionState &state, const Segment &segment, bool isLate)
{
    Direction &own = state.directions[segment.from];
    Closing &closing = state.closing;
    const bool answersFirst = state.hasFin() && segment.from != closing.by && segment.isAck() && !segment.isRst()
                              && !segment.acknowledgment.isBefore(state.directions[closing.by].finEnd);
    if (isLate && answersFirst && own.has(Direction::sentFin) && closing.kind == Closing::Kind::merged
        && segment.sequence.isBefore(own.finEnd))
        closing.kind = Closing::Kind::fourSegment;
    if (!answersFirst || own.has(Direction::sentFin) || segment.isFin())
        return;
    own.set(Direction::answeredFin);
    if (segment.sequence.isAfter(own.seen.firstMissing()))
        own.changeIncidents().finAnswer = Incidents::FinAnswer{segment.sequence, reportsDuplicate(segment)};
    if (segment.length > 0)
        own.set(Direction::sentDataAfterFin);
}

void closeIfDone(ConnectionState &state)
{
    const Direction &client = state.directions[Side::client];
    const Direction &server = state.directions[Side::server];
    const bool bothAcknowledged =
        state.bothSentFin() && !server.lastAck.isBefore(client.finEnd) && !client.lastAck.isBefore(server.finEnd);
    if (state.isClosed || (!state.closing.thenReset && !bothAcknowledged))
        return;
    state.isClosed = true;
    // What was sent last may still arrive again; older segments will not.
    for (Direction &each : state.directions)
        each.flight.shrink();
}

Closing closingOf(const ConnectionState &state)
{
    const Closing &closing = state.closing;
    if (state.bothSentFin())
        return closing;
    if (closing.thenReset)
        return {Closing::Kind::reset, closing.resetBy};
    for (const Side side : bothSides) {
        if (state.directions[side].endsWithUnacceptedReset())
            return {Closing::Kind::reset, side};
    }
    return closing;
}

} // namespace rungs
