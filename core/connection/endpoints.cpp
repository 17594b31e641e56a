// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoints.h"

#include "core/connection/closing.h"

#include <algorithm>

namespace rungs {

namespace {

/// What a segment from @p own does to the endpoint that it reaches.
SegmentEvent arrivalOf(const Segment &segment, const Direction &own, const Direction &peer)
{
    SegmentEvent event(segment.flags & SegmentEvent::flags);
    // Of a peer that was not captured, its SYN must have come before.
    const bool isAfterSyn = peer.hasSyn() ? segment.acknowledgment.isAfter(peer.first) : peer.segments == 0;
    event.add(SegmentEvent::acknowledgesSyn, segment.isAck() && isAfterSyn);
    event.add(SegmentEvent::acknowledgesFin,
              segment.isAck() && peer.has(Direction::sentFin) && !segment.acknowledgment.isBefore(peer.finEnd));
    event.add(SegmentEvent::takesSequence, segment.sequenceLength() > 0);
    if (segment.isRst()) {
        const EndpointEvent::Place place = placeOfReset(own, peer, segment.sequence);
        event.add(SegmentEvent::outside, place == EndpointEvent::Place::outside);
        event.add(SegmentEvent::inWindow, place == EndpointEvent::Place::inWindow);
    }
    return event;
}

/// A FIN beyond a hole is processed only when the hole is filled (RFC 9293 3.10.7.4).
/// @return where what the receiver processes with @p segment ends
SequenceNumber holdFin(Direction &own, const EndpointView &receiver, const Segment &segment, SegmentEvent &event)
{
    const SequenceNumber end = segment.range().end;
    if (!own.has(Direction::sentFin) || segment.isRst())
        return end;
    const bool isDue = !own.seen.firstMissing().isBefore(own.finEnd) && !receiver.isWaitingForData();
    if (segment.isFin() && !isDue) {
        event.remove(SegmentEvent::fin);
        own.changeIncidents().holdsFin = true;
    } else if (isDue && own.incidents().holdsFin) {
        event.add(SegmentEvent::fin);
        event.add(SegmentEvent::takesSequence);
        own.changeIncidents().holdsFin = false;
        return own.finEnd;
    }
    return end;
}

void receive(ConnectionState &state, const Segment &segment)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    EndpointView &receiver = state.endpoints.other(segment.from);
    SegmentEvent event = arrivalOf(segment, own, peer);
    const SequenceNumber end = holdFin(own, receiver, segment, event);
    // Two unanswered probes or retransmissions: nothing reaches the other endpoint, so neither will this reset.
    if (segment.isRst() && own.incidents().unanswered >= 2)
        return;
    if (!isChallenged(receiver.state(), event))
        receiver.receive({end, event, segment.frame});
    else if (segment.isRst() || !segment.isAck())
        peer.noteChallenged(segment.frame, segment.isRst() ? Cause::badReset : Cause::unexpectedSyn);
}

/// It acknowledges a FIN beyond what was captured, so that has been processed.
void processHeldFin(ConnectionState &state, const Segment &segment)
{
    Direction &peer = state.directions.other(segment.from);
    if (!peer.incidents().holdsFin || !segment.isAck() || segment.acknowledgment.isBefore(peer.finEnd))
        return;
    peer.changeIncidents().holdsFin = false;
    constexpr auto bits = SegmentEvent::fin | SegmentEvent::ack | SegmentEvent::takesSequence;
    state.endpoints[segment.from].receive({peer.finEnd, SegmentEvent(bits), segment.frame});
}

/// Its SYN or FIN was acknowledged by what was captured before it: the directions were recorded one after the other.
void receiveEarlierAck(ConnectionState &state, const Segment &segment)
{
    const Direction &peer = state.directions.other(segment.from);
    const SequenceNumber end = segment.range().end;
    const bool isSynAck = segment.isSyn() && segment.isAck();
    if ((!isSynAck && !segment.isFin()) || !peer.hasAck() || peer.lastAck.isBefore(end))
        return;
    EndpointView &sender = state.endpoints[segment.from];
    if (isSynAck)
        sender.receiveFirst({end, SegmentEvent(SegmentEvent::ack | SegmentEvent::acknowledgesSyn), segment.frame});
    else
        sender.receive({end, SegmentEvent(SegmentEvent::ack | SegmentEvent::acknowledgesFin), segment.frame});
}

/// The transmission before @p segment was lost.
void forgetLost(Direction &own, EndpointView &receiver, const Event &again, const Segment &segment)
{
    if (segment.length > 0 && receiver.holdFin(segment.range().end))
        own.changeIncidents().holdsFin = true;
    if (again.of.isValid())
        receiver.forgetFrame(again.of);
    if (segment.isFin())
        receiver.forget(SegmentEvent::fin);
    if (segment.isSyn() && !segment.isAck())
        receiver.forget(SegmentEvent::syn);
}

bool isSentAfter(const Incidents::Reset &reset, const Direction &own, const Segment &segment)
{
    if (segment.isAck()
        && (segment.acknowledgment.isAfter(reset.peerEdge)
            || (reset.hasAck && segment.acknowledgment.isAfter(reset.acknowledgment))))
        return true;
    const bool isBefore = segment.sequence.isBefore(reset.sequence);
    if (!isBefore && (segment.sequenceLength() > 0 || reset.isForeign))
        return true;
    if (!reset.isAccepted && segment.isFin())
        return true;
    // The network holds nothing back for so long.
    constexpr std::int64_t longest = 200'000'000;
    const std::int64_t twoRoundTrips = std::int64_t{own.roundTripSmoothed} * 2000;
    return !isBefore && hasElapsed(reset.time, segment.time, std::max(longest, twoRoundTrips) + 1);
}

/// A reset closed nothing where its sender goes on, or its receiver acknowledges what came after it.
/// @return false where @p segment was sent before its sender's reset, which overtook it
bool takeBackResets(ConnectionState &state, const Segment &segment)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    if (segment.isRst() || segment.isSyn())
        return true;
    if (peer.hasReset() && segment.isAck() && segment.acknowledgment.isAfter(peer.incidents().reset->sequence)) {
        state.endpoints[segment.from].forget(SegmentEvent::rst);
        takeBackReset(state, opposite(segment.from));
    }
    if (!own.hasReset())
        return true;
    const Incidents::Reset &reset = *own.incidents().reset;
    if (!isSentAfter(reset, own, segment))
        return !reset.isAccepted;
    state.endpoints[segment.from].takeBackReset();
    if (!reset.isAccepted)
        own.changeIncidents().reset.reset();
    return true;
}

} // namespace

void beginEndpoints(ConnectionState &state, const Segment &segment)
{
    EndpointView &own = state.endpoints[segment.from];
    EndpointView &peer = state.endpoints.other(segment.from);
    const bool isUnknown = own.known() == TcpState::unknown && peer.known() == TcpState::unknown;
    // A reset of the connection before may come first.
    if (!isUnknown && (!segment.isSyn() || own.hasPath() || peer.hasPath()))
        return;
    if (segment.isSyn()) {
        (segment.isAck() ? peer : own).begin(TcpState::closed);
        (segment.isAck() ? own : peer).begin(TcpState::listen);
        if (segment.isAck())
            peer.send(SegmentEvent(SegmentEvent::syn), {}, segment.frame);
    } else if (segment.isAck() && !segment.isRst()) {
        // Such a segment is only sent in a synchronized state, to an endpoint in one. Every client got there through
        // SYN-SENT, every server through SYN-RECEIVED.
        state.endpoints[Side::client].begin(TcpState::synSent);
        state.endpoints[Side::client].begin(TcpState::established, segment.frame);
        state.endpoints[Side::server].begin(TcpState::synReceived);
        state.endpoints[Side::server].begin(TcpState::established, segment.frame);
    }
}

void moveEndpoints(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    EndpointView &sender = state.endpoints[segment.from];
    EndpointView &receiver = state.endpoints.other(segment.from);
    constexpr std::uint16_t decisive = Segment::syn | Segment::fin | Segment::rst | Segment::ack;
    const bool onlyAcknowledges = (segment.flags & decisive) == Segment::ack && !own.hasReset() && !peer.hasReset()
                                  && !own.incidents().holdsFin && !peer.incidents().holdsFin;
    if (onlyAcknowledges && sender.isIndifferent() && receiver.isIndifferent())
        return;
    if (!takeBackResets(state, segment))
        return;
    if (segment.isAck() && !segment.isSyn() && !segment.isRst())
        sender.acceptHandshake(segment.frame);
    processHeldFin(state, segment);
    // A reset that refuses a wrong answer to a SYN leaves the endpoint in SYN-SENT (RFC 9293 3.10.7.3); one that
    // follows the right answer closes it.
    const bool endsItsSyn = sender.state() == TcpState::established && segment.sequence == own.first + 1;
    const bool refusesAnswer = segment.isRst() && sender.known() == TcpState::synSent && !endsItsSyn;
    const bool isQuestioned = segment.isRst() && outcome.find(EventKind::reset)->cause == Cause::badReset;
    if (!refusesAnswer && !isQuestioned)
        sender.send(SegmentEvent(segment.flags & SegmentEvent::flags), segment.acknowledgment, segment.frame);
    const Event *again = outcome.find(EventKind::retransmission);
    if (again == nullptr)
        receiveEarlierAck(state, segment);
    else if (!again->needless)
        forgetLost(state.directions[segment.from], receiver, *again, segment);
    receive(state, segment);
}

} // namespace rungs
