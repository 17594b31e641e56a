// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/closing.h"

namespace rungs {

void classifyReset(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    Event &event = outcome.add(EventKind::reset);
    event.basis = Basis::numbersSay;
    if (peer.hasSyn() && !own.hasSyn() && !own.has(Direction::sentMoreThanSyn)) {
        event.cause = Cause::refusal;
        event.of = event.trigger = peer.synFrame;
    } else if (!segment.isAck()) {
        // A reset without ACK takes its sequence number from the segment that it answers (RFC 9293 3.5.2).
        event.cause = Cause::goneConnection;
        if (peer.hasAck() && segment.sequence == peer.lastAck)
            event.of = event.trigger = peer.lastFrame;
    } else {
        event.cause = Cause::abort;
    }
    // The path may change a little, so it must differ from every segment of its sender.
    const bool isComparable = own.leastTimeToLive <= own.mostTimeToLive;
    if (isComparable && (segment.timeToLive < own.leastTimeToLive || segment.timeToLive > own.mostTimeToLive))
        event.cause = Cause::injected;
    if (!state.closing.thenReset) {
        state.closing.thenReset = true;
        state.closing.resetBy = segment.from;
    }
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

void noteFinAnswer(ConnectionState &state, const Segment &segment)
{
    Direction &own = state.directions[segment.from];
    if (!state.hasFin() || segment.from == state.closing.by || own.has(Direction::sentFin) || segment.isFin()
        || segment.isRst() || !segment.isAck()
        || segment.acknowledgment.isBefore(state.directions[state.closing.by].finEnd))
        return;
    own.set(Direction::answeredFin);
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
    if (closing.thenReset && !state.bothSentFin())
        return {Closing::Kind::reset, closing.resetBy};
    return closing;
}

} // namespace rungs
