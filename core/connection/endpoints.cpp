// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoints.h"

namespace rungs {

namespace {

/// What a segment from @p own does to the endpoint that it reaches.
SegmentEvent arrivalOf(const Segment &segment, const Direction &own, const Direction &peer)
{
    SegmentEvent event(segment.flags & SegmentEvent::flags);
    event.add(SegmentEvent::acknowledgesSyn,
              segment.isAck() && peer.hasSyn() && segment.acknowledgment.isAfter(peer.first));
    event.add(SegmentEvent::acknowledgesFin,
              segment.isAck() && peer.has(Direction::sentFin) && !segment.acknowledgment.isBefore(peer.finEnd));
    event.add(SegmentEvent::takesSequence, segment.sequenceLength() > 0);
    if (segment.isRst()) {
        // RCV.NXT lies between the last acknowledgment and the last captured number (RFC 5961 3.2).
        const bool isTooLow = peer.hasAck() && segment.sequence.isBefore(peer.lastAck);
        const bool isTooHigh = own.isKnown() && segment.sequence.isAfter(own.edge());
        if (isTooLow || (isTooHigh && peer.hasAck()))
            event.add(isTooLow ? SegmentEvent::outside : SegmentEvent::inWindow);
    }
    return event;
}

void receive(ConnectionState &state, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    EndpointView &receiver = state.endpoints.other(segment.from);
    const SegmentEvent event = arrivalOf(segment, own, state.directions.other(segment.from));
    // Two unanswered probes or retransmissions: nothing reaches the other endpoint, so neither will this reset.
    if (segment.isRst() && own.incidents().unanswered >= 2)
        return;
    if (!isChallenged(receiver.state(), event))
        receiver.receive({segment.range().end, event});
    else if (segment.isRst() || !segment.isAck())
        state.directions.other(segment.from)
            .noteChallenged(segment.frame, segment.isRst() ? Cause::badReset : Cause::unexpectedSyn);
}

} // namespace

void beginEndpoints(ConnectionState &state, const Segment &segment)
{
    EndpointView &own = state.endpoints[segment.from];
    EndpointView &peer = state.endpoints.other(segment.from);
    if (own.known() != TcpState::unknown || peer.known() != TcpState::unknown)
        return;
    if (segment.isSyn()) {
        (segment.isAck() ? peer : own).begin(TcpState::closed);
        (segment.isAck() ? own : peer).begin(TcpState::listen);
        if (segment.isAck())
            peer.send(SegmentEvent(SegmentEvent::syn), {});
    } else if (segment.isAck() && !segment.isRst()) {
        // Such a segment is only sent in a synchronized state, to an endpoint in one. Every client got there through
        // SYN-SENT, every server through SYN-RECEIVED.
        state.endpoints[Side::client].begin(TcpState::synSent);
        state.endpoints[Side::client].begin(TcpState::established);
        state.endpoints[Side::server].begin(TcpState::synReceived);
        state.endpoints[Side::server].begin(TcpState::established);
    }
}

void moveEndpoints(ConnectionState &state, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    EndpointView &sender = state.endpoints[segment.from];
    constexpr std::uint16_t decisive = Segment::syn | Segment::fin | Segment::rst | Segment::ack;
    const bool onlyAcknowledges = (segment.flags & decisive) == Segment::ack && !own.hasReset();
    if (onlyAcknowledges && sender.isIndifferent() && state.endpoints.other(segment.from).isIndifferent())
        return;
    // A reset that refuses a wrong answer to a SYN leaves the endpoint in SYN-SENT (RFC 9293 3.10.7.3); one that
    // follows the right answer closes it.
    const bool endsItsSyn = sender.state() == TcpState::established && segment.sequence == own.first + 1;
    const bool refusesAnswer = segment.isRst() && sender.known() == TcpState::synSent && !endsItsSyn;
    // An endpoint that continues after a reset did not send that reset: something in between did.
    if (own.hasReset() && !segment.isRst() && !segment.isSyn()
        && !segment.sequence.isBefore(*own.incidents().resetSequence))
        sender.takeBackReset();
    if (!refusesAnswer)
        sender.send(SegmentEvent(segment.flags & SegmentEvent::flags), segment.acknowledgment);
    if (!segment.isLost)
        receive(state, segment);
}

} // namespace rungs
