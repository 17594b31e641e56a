// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/handshake.h"

#include <utility>

namespace rungs {

namespace {

/// Nanoseconds. A retransmission timer starts at one second (RFC 6298 2.1); none in use is shorter than this.
constexpr std::int64_t shortestSynTimer = 200'000'000;

void classifyFirstSyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (own.hasSyn()) {
        // A SYN-ACK with another number than the one before: the client refuses all but one of them.
        own.seen = {};
        own.flight.clear();
        own.synAckFrame = {};
    }
    own.first = segment.sequence;
    (segment.isAck() ? own.synAckFrame : own.synFrame) = segment.frame;
    if (!segment.isAck() && state.previousLastFrame.isValid() && own.bareSyns == 1) {
        Event &event = outcome.add(EventKind::portReuse, state.previousLastFrame);
        event.basis = Basis::previousConnection;
        event.rejected = {EventKind::retransmission, Basis::numbersSay};
    }
    const bool isFresh = !own.isKnown() || !segment.sequence.isBefore(own.edge());
    outcome.newBytes = segment.length;
    own.seen.add(segment.range(), segment.frame);
    own.flight.add(segment, isFresh);
}

void addSynEvent(EventKind kind, FrameId of, Basis basis, const Segment &segment, SegmentOutcome &outcome)
{
    Event &event = outcome.add(kind, of);
    event.basis = basis;
    event.rejected = {EventKind::retransmission, Basis::numbersSay};
    event.range = segment.range();
}

void classifyRetransmittedSyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const bool isAck = segment.isAck();
    Event &event = outcome.add(EventKind::retransmission, isAck ? own.synAckFrame : own.synFrame);
    event.basis = Basis::sentBefore;
    event.range = segment.range();
    event.cause = isAck ? Cause::synAckTimer : Cause::synTimer;
    const Flight::Sent *sent = own.flight.earliest(segment.range());
    if (isAck && sent != nullptr && (segment.time - sent->time).nanoseconds < shortestSynTimer)
        event.cause = Cause::repeatedSyn; // which was not captured
    if (isAck && own.incidents().old.isValid() && own.incidents().oldCause == Cause::repeatedSyn) {
        event.cause = Cause::repeatedSyn;
        event.trigger = std::exchange(own.changeIncidents().old, FrameId{});
    }
    event.rejected = {EventKind::networkDuplicate, Basis::newerIdentification};
    event.needless = peer.hasAck() && !segment.range().end.isAfter(peer.lastAck);
    own.flight.markRepeated(segment.range(), segment.frame);
    if (state.handshake.stage != Handshake::Stage::complete)
        state.handshake.isAmbiguous = true;
    peer.noteOld(segment.frame, own.edge(), isAck ? Cause::repeatedSynAck : Cause::repeatedSyn);
    ++own.changeIncidents().unanswered;
}

/// A SYN with the number of the one before.
void classifyRepeatedSyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (segment.isAck() && !own.synAckFrame.isValid()) {
        state.handshake.isSimultaneous = true;
        own.synAckFrame = segment.frame;
        addSynEvent(EventKind::simultaneousOpenSynAck, own.synFrame, Basis::numbersSay, segment, outcome);
    } else if (!segment.isAck() && !own.synFrame.isValid()) {
        // It was sent before its sender's SYN-ACK, which has already been captured.
        own.synFrame = segment.frame;
        addSynEvent(EventKind::outOfOrder, own.synAckFrame, Basis::olderNumbers, segment, outcome);
    } else {
        classifyRetransmittedSyn(state, segment, outcome);
    }
}

} // namespace

void classifySyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Handshake &handshake = state.handshake;
    if (segment.isAck() && handshake.stage == Handshake::Stage::none) {
        handshake.stage = Handshake::Stage::synAck;
        handshake.synAck = segment.time;
    }
    if (!segment.isAck()) {
        if (!state.hasSyn())
            handshake.syn = segment.time;
        if (own.bareSyns < 255)
            ++own.bareSyns;
    }
    if (own.hasSyn() && own.first == segment.sequence)
        classifyRepeatedSyn(state, segment, outcome);
    else
        classifyFirstSyn(state, segment, outcome);
}

void noteHandshakeAck(ConnectionState &state, const Segment &segment)
{
    Handshake &handshake = state.handshake;
    const bool isFromClient = segment.from == Side::client && segment.isAck() && !segment.isRst();
    if (!isFromClient || segment.isSyn() || handshake.stage != Handshake::Stage::synAck)
        return;
    handshake.stage = Handshake::Stage::complete;
    handshake.ack = segment.time;
}

Opening openingOf(const ConnectionState &state)
{
    const Direction &client = state.directions[Side::client];
    const Direction &server = state.directions[Side::server];
    if (!client.hasSyn() && !server.hasSyn())
        return Opening::missing;
    if (client.bareSyns > 0 && server.bareSyns > 0)
        return Opening::simultaneous;
    const bool wasAnswered = server.synAckFrame.isValid() || client.synAckFrame.isValid();
    if (wasAnswered && client.has(Direction::sentMoreThanSyn))
        return client.bareSyns > 1 ? Opening::synRetransmitted : Opening::threeWay;
    if (server.hasReset() && !wasAnswered)
        return Opening::refused;
    return client.bareSyns > 1 ? Opening::synRetransmitted : Opening::incomplete;
}

bool isHandshakeAck(const ConnectionState &state, const Segment &segment)
{
    const Direction &client = state.directions[Side::client];
    const Direction &server = state.directions[Side::server];
    return segment.from == Side::client && segment.isPureAck() && client.hasSyn() && client.ackFrame == segment.frame
           && server.synAckFrame.isValid() && segment.acknowledgment == server.first + 1;
}

bool isCapturedNear(const ConnectionState &state, Side side)
{
    const Handshake &handshake = state.handshake;
    if (!state.hasSyn() || handshake.stage != Handshake::Stage::complete)
        return true;
    constexpr std::int64_t sameHost = 500'000;
    const std::int64_t serverTook = (handshake.synAck - handshake.syn).nanoseconds;
    const std::int64_t clientTook = (handshake.ack - handshake.synAck).nanoseconds;
    if (serverTook < sameHost && clientTook < sameHost)
        return true;
    return side == Side::client ? clientTook <= serverTook : serverTook <= clientTook;
}

} // namespace rungs
