// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/handshake.h"

#include "core/connection/closing.h"
#include "core/connection/data.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungs {

namespace {

/// The numbers between a SYN-ACK that comes late and what its sender has sent since.
constexpr std::int32_t latestSynAck = 1 << 28;
/// How far an ACK can lie beyond the SYN that it acknowledges where what lies between was not captured.
constexpr std::int32_t farthestUncaptured = 1 << 20;

/// A SYN-ACK that cannot be the one that its sender's numbers begin with.
bool isOtherSynAck(const Direction &own, const Segment &segment)
{
    if (!segment.isAck() || own.first == segment.sequence)
        return false;
    if (own.hasSyn())
        return true;
    const std::int32_t before = own.edge().since(segment.range().end);
    return own.isKnown() && own.has(Direction::sentMoreThanSyn) && (before < 0 || before > latestSynAck);
}

void classifyOtherSynAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    Event &event = outcome.add(EventKind::otherSynAck, own.synAckFrame.isValid() ? own.synAckFrame : own.synFrame);
    event.basis = Basis::numbersSay;
    event.rejected = {EventKind::retransmission, Basis::numbersSay};
    event.range = segment.range();
    const bool isOpen = peer.has(Direction::sentMoreThanSyn) && (!own.hasSyn() || peer.lastAck.isAfter(own.first));
    if (isOpen) {
        outcome.isRejected = true;
        peer.noteChallenged(segment.frame, Cause::unexpectedSyn);
        return;
    }
    own.changeIncidents().otherSynAck = segment.frame;
    own.changeIncidents().otherFirst = segment.sequence;
    if (state.hasFin())
        return;
    takeBackReset(state, opposite(segment.from)); // it refused the one before
    state.endpoints[segment.from].forget(SegmentEvent::rst);
    state.endpoints[segment.from].send(SegmentEvent(SegmentEvent::syn | SegmentEvent::ack), segment.acknowledgment,
                                       segment.frame);
}

void classifyFirstSyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
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

/// A SYN that was refused is sent again: the refusal closed nothing, and left its sender as it was.
void startAgain(ConnectionState &state, Side opener)
{
    if (!state.directions.other(opener).hasReset())
        return;
    takeBackReset(state, opposite(opener));
    state.endpoints.other(opener).forgetListening();
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
    const std::optional<Duration> waited = sent == nullptr ? std::nullopt : elapsed(sent->time, segment.time);
    if (isAck && waited && waited->nanoseconds < shortestTimer)
        event.cause = Cause::repeatedSyn; // which was not captured
    if (isAck && own.incidents().old.isValid() && own.incidents().oldCause == Cause::repeatedSyn) {
        event.cause = Cause::repeatedSyn;
        event.trigger = std::exchange(own.changeIncidents().old, FrameId{});
    }
    event.rejected = {EventKind::networkDuplicate, Basis::newerIdentification};
    if (const Flight::Sent *copied = mayBeCopied(own, segment, sent)) {
        event.mostCertain = Certainty::likely;
        outcome.addPossible(EventKind::networkDuplicate, copied->frame).range = segment.range();
    }
    event.needless = peer.hasAck() && !segment.range().end.isAfter(peer.lastAck);
    own.flight.addRepeat(segment);
    if (isAck && event.needless && event.cause == Cause::synAckTimer) {
        state.endpoints[segment.from].waitForData();
        if (peer.has(Direction::sentFin))
            peer.changeIncidents().holdsFin = true;
    }
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

bool classifySyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
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
    if (isOtherSynAck(own, segment)) {
        classifyOtherSynAck(state, segment, outcome);
        return false;
    }
    if (!segment.isAck() && !state.hasFin() && !state.directions.other(segment.from).hasSyn())
        startAgain(state, segment.from);
    if (own.hasSyn() && own.first == segment.sequence)
        classifyRepeatedSyn(state, segment, outcome);
    else
        classifyFirstSyn(state, segment, outcome);
    return true;
}

bool classifyOldConnection(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    const bool isFirst = !own.hasSyn() && !own.has(Direction::sentMoreThanSyn);
    if (!isFirst || !peer.synFrame.isValid() || peer.has(Direction::sentMoreThanSyn) || segment.isSyn()
        || segment.isRst() || !segment.isAck())
        return false;
    const std::int32_t acknowledged = segment.acknowledgment.since(peer.first);
    // A pure ACK would need the SYN-ACK, its ACK and data to have been missed.
    if (acknowledged > 0 && acknowledged <= (segment.isPureAck() ? peer.edge().since(peer.first) : farthestUncaptured))
        return false;
    own.changeIncidents().oldConnection = segment.frame;
    own.changeIncidents().oldConnectionAck = segment.acknowledgment;
    if (segment.isPureAck()) {
        Event &event = outcome.add(EventKind::ackOfOldConnection, lastSyn(peer));
        event.cause = Cause::unexpectedSyn;
        event.basis = Basis::previousConnection;
        event.trigger = event.of;
        event.rejected = {EventKind::unacceptableAck, Basis::previousConnection};
    }
    return true;
}

void chooseSynAck(ConnectionState &state, const Segment &segment)
{
    Direction &peer = state.directions.other(segment.from);
    Incidents *const incidents = peer.incidentsIfAny();
    if (incidents == nullptr || !incidents->otherSynAck.isValid() || !segment.isAck() || segment.isRst()
        || segment.isSyn())
        return;
    const FrameId other = std::exchange(incidents->otherSynAck, FrameId{});
    if (segment.acknowledgment != incidents->otherFirst + 1)
        return;
    Segment chosen;
    chosen.frame = other;
    chosen.sequence = incidents->otherFirst;
    chosen.flags = Segment::syn | Segment::ack;
    chosen.time = state.handshake.synAck;
    peer.first = chosen.sequence;
    peer.synAckFrame = other;
    peer.seen = {};
    peer.seen.add(chosen.range(), other);
    peer.flight.clear();
    peer.flight.add(chosen, true);
    state.handshake.isAmbiguous = true;
    // A FIN with other numbers was not its own.
    const Side side = opposite(segment.from);
    if (peer.has(Direction::sentFin) && state.closing.by == side && !state.bothSentFin()) {
        peer.set(Direction::sentFin, false);
        state.closing = {};
        state.endpoints[side].forgetListening();
        state.endpoints[side].send(SegmentEvent(SegmentEvent::syn | SegmentEvent::ack), {}, other);
    }
}

FrameId lastSyn(const Direction &own)
{
    const Flight::Sent *sent = own.flight.earliest({own.first, own.first + 1});
    return sent == nullptr ? own.synFrame : own.flight.latestOf(*sent).frame;
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
    // Where the other side was not captured: each sends more only once it has its answer.
    const bool wentOn = client.segments == 0   ? server.has(Direction::sentMoreThanSyn)
                        : server.segments == 0 ? client.has(Direction::sentMoreThanSyn) && client.hasAck()
                                               : false;
    if (wentOn || (wasAnswered && client.has(Direction::sentMoreThanSyn)))
        return client.bareSyns > 1 ? Opening::synRetransmitted : Opening::threeWay;
    if ((state.handshake.isRefused || state.handshake.isUnreachable) && !wasAnswered)
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
    const std::optional<Duration> serverTook = elapsed(handshake.syn, handshake.synAck);
    const std::optional<Duration> clientTook = elapsed(handshake.synAck, handshake.ack);
    if (!serverTook || !clientTook || std::max(*serverTook, *clientTook).nanoseconds < sameHost)
        return true;
    return side == Side::client ? *clientTook <= *serverTook : *serverTook <= *clientTook;
}

} // namespace rungs
