// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/fast_path.h"

namespace rungs {

namespace {

bool mayTakeFastPath(const ConnectionState &state)
{
    const Direction &client = state.directions[Side::client];
    const Direction &server = state.directions[Side::server];
    if (state.previous != nullptr || state.isClosing() || state.handshake.stage == Handshake::Stage::synAck)
        return false;
    // Else a segment might still complete the handshake.
    if (server.hasSyn() && client.hasAck() && client.lastAck.isBefore(server.first + 1))
        return false;
    return client.isInOrder() && server.isInOrder() && state.endpoints[Side::client].isEstablished()
           && state.endpoints[Side::server].isEstablished();
}

/// @p outcome null: not needed
[[gnu::always_inline]] inline bool takeFastPath(ConnectionState &state, const Segment &segment, SegmentOutcome *outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    if (!state.mayTakeFastPath || !isNextInOrder(segment, own, peer) || canRaiseEvent<eventTable>(segment, own, peer))
        return false;
    const SequenceNumber acknowledgment = segment.acknowledgment;
    const SequenceNumber end = segment.sequence + segment.length;
    const std::int32_t delta = acknowledgment.since(own.lastAck);

    if (outcome != nullptr) {
        outcome->frame = segment.frame;
        outcome->from = segment.from;
        outcome->phase = Phase::data;
        outcome->states = {TcpState::established, TcpState::established};
        outcome->newBytes = segment.length;
        if (own.shift != Direction::unknownShift)
            outcome->window = std::uint32_t{segment.window} << own.shift;
    }
    if (own.shift != Direction::unknownShift)
        own.windowEdge = later(own.windowEdge, own.windowEdgeOf(segment));
    own.lastWindow = segment.window;
    state.lastFrame = own.lastFrame = segment.frame;
    ++own.segments;
    own.learnHeader(segment);
    if (segment.length > 0) {
        own.seen.extend(end);
        own.flight.add(segment, true);
        own.countNewBytes(segment.length, peer);
    } else {
        own.learnPureAck(segment);
    }
    if (delta > 0) {
        const Flight::Acknowledged acknowledged = peer.flight.acknowledge(acknowledgment);
        if (outcome != nullptr)
            outcome->acknowledges = acknowledged.frame;
        if (acknowledged.frame.isValid() && !acknowledged.isAmbiguous) {
            const std::optional<Duration> roundTrip = elapsed(acknowledged.time, segment.time);
            if (outcome != nullptr)
                outcome->roundTrip = roundTrip;
            if (roundTrip)
                peer.countRoundTrip(*roundTrip);
        }
        own.lastAck = acknowledgment;
        own.ackFrame = segment.frame;
    }
    return true;
}

} // namespace

bool takeFastPath(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    return takeFastPath(state, segment, &outcome);
}

bool takeFastPath(ConnectionState &state, const Segment &segment)
{
    return takeFastPath(state, segment, nullptr);
}

void prepareFastPath(ConnectionState &state)
{
    state.mayTakeFastPath = mayTakeFastPath(state);
    if (!state.mayTakeFastPath)
        return;
    // The shifts stay as they are until the next segment on the slow path.
    for (const Side side : bothSides)
        state.directions[side].shift = state.windowShift(side).value_or(Direction::unknownShift);
}

} // namespace rungs
