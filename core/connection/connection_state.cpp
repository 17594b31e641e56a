// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_state.h"

#include "core/connection/closing.h"
#include "core/connection/handshake.h"

#include <algorithm>

namespace rungs {

namespace {

void summarizeDirection(const Direction &own, Side side, ConnectionSummary &summary)
{
    summary.segments[side] = own.segments;
    summary.mostInFlight[side] = own.mostInFlight;
    summary.roundTripMinimum[side] = own.roundTripMinimum;
    summary.roundTripSmoothed[side] = own.roundTripSmoothed;
    summary.roundTripMaximum[side] = own.roundTripMaximum;
    summary.bytesUnique[side] = own.bytesUnique;
    summary.bytesSent[side] = own.bytesSent();
    const Incidents &incidents = own.incidents();
    summary.retransmissions[side] = incidents.retransmissions;
    summary.outOfOrder[side] = incidents.outOfOrderSegments;
    summary.duplicateAcks[side] = incidents.duplicateAcks;
    summary.zeroWindows[side] = incidents.zeroWindows;
    summary.resets[side] = incidents.resets;
    summary.icmpErrors += incidents.icmpErrors;
    summary.windowScale[side] = own.windowScale;
}

} // namespace

void ConnectionState::exchangeSides()
{
    directions.exchange();
    endpoints.exchange();
    handshake.mss.exchange();
    handshake.areOptionsCut.exchange();
    previousSidesExchanged = !previousSidesExchanged;
    closing.resetBy = opposite(closing.resetBy);
    closing.by = opposite(closing.by);
}

bool ConnectionState::bothSentFin() const
{
    return directions[Side::client].has(Direction::sentFin) && directions[Side::server].has(Direction::sentFin);
}

std::optional<std::uint8_t> ConnectionState::windowShift(Side from) const
{
    // Both must offer to scale: one SYN without the option decides it (RFC 7323 2.2).
    const auto offers = [this](Side side) {
        return directions[side].hasSyn() && directions[side].windowScale != SegmentOptions::noScale;
    };
    const auto declines = [&](Side side) {
        return directions[side].hasSyn() && !offers(side) && !handshake.areOptionsCut[side];
    };
    if (declines(Side::client) || declines(Side::server))
        return std::uint8_t{0};
    const bool isKnown = offers(Side::client) && offers(Side::server);
    return isKnown ? std::optional(directions[from].windowScale) : std::nullopt;
}

Agreement ConnectionState::agreementOn(Direction::Fact option) const
{
    const auto declines = [&](Side side) {
        return directions[side].hasSyn() && !directions[side].has(option) && !handshake.areOptionsCut[side];
    };
    if (declines(Side::client) || declines(Side::server))
        return Agreement::no;
    const bool isKnown = directions[Side::client].has(option) && directions[Side::server].has(option);
    return isKnown ? Agreement::yes : Agreement::unknown;
}

std::optional<std::uint32_t> ConnectionState::scaledWindow(Side from, const Segment &segment) const
{
    // The window of a SYN is never scaled (RFC 7323 2.2).
    if (segment.isSyn() || segment.window == 0)
        return segment.window;
    const std::optional<std::uint8_t> shift = windowShift(from);
    return shift ? std::optional(std::uint32_t{segment.window} << *shift) : std::nullopt;
}

EndpointView ConnectionState::endpointInHindsight(Side side, Opening opening) const
{
    const Direction &own = directions[side];
    EndpointView endpoint = endpoints[side];
    // An unanswered SYN may never have reached the other side.
    const bool isUnanswered = opening == Opening::incomplete || opening == Opening::synRetransmitted;
    const bool peerWentOn = isUnseen(side) && directions.other(side).has(Direction::sentMoreThanSyn);
    if (isUnanswered && !peerWentOn && !own.hasSyn() && !own.has(Direction::sentMoreThanSyn))
        endpoint.forgetUnanswered();
    if (opening == Opening::refused && side == Side::server)
        endpoint.forgetListening();
    // It has stopped repeating its SYN-ACK.
    if (endpoint.isWaitingForData() && endpoint.answeredAgain().isValid()) {
        const FrameId answer = endpoint.answeredAgain();
        endpoint.acceptHandshake(answer);
        const Direction &peer = directions.other(side);
        if (peer.incidents().holdsFin && !peer.seen.firstMissing().isBefore(peer.finEnd))
            endpoint.receive({peer.finEnd, SegmentEvent(SegmentEvent::fin), answer});
    }
    // Nothing came after its reset, which its peer did not accept: it had closed.
    if (own.endsWithUnacceptedReset() && !bothSentFin())
        endpoint.send(SegmentEvent(SegmentEvent::rst), {}, own.incidents().reset->frame);
    return endpoint;
}

BySide<StateHistory> ConnectionState::histories() const
{
    const Opening opening = openingOf(*this);
    BySide<StateHistory> histories;
    for (const Side side : bothSides)
        histories[side] = endpointInHindsight(side, opening).history();
    return histories;
}

bool ConnectionState::areStatesRevised() const
{
    const Opening opening = openingOf(*this);
    return std::ranges::any_of(bothSides, [&](Side side) {
        const EndpointView endpoint = endpointInHindsight(side, opening);
        // One that never answered was said to be in LISTEN.
        const bool neverAnswered = !endpoint.hasPath() && endpoints[side].state() == TcpState::listen;
        return endpoint.isRevised() || neverAnswered || endpoint.state() != endpoints[side].state();
    });
}

ConnectionSummary ConnectionState::summary() const
{
    ConnectionSummary summary;
    summary.lastFrame = lastFrame;
    summary.events = events;
    summary.opening = openingOf(*this);
    summary.closing = closingOf(*this);
    for (const Side side : bothSides) {
        const Direction &own = directions[side];
        const EndpointView endpoint = endpointInHindsight(side, summary.opening);
        summary.path[side] = endpoint.path();
        summary.state[side] = endpoint.state() == TcpState::listen ? TcpState::closed : endpoint.state();
        summary.mss[side] = handshake.mss[side];
        summarizeDirection(own, side, summary);
    }
    summary.sackPermitted = agreementOn(Direction::sackPermitted);
    const bool hasSack = events.contains(EventKind::sack) || events.contains(EventKind::dsack);
    if (summary.sackPermitted == Agreement::unknown && hasSack)
        summary.sackPermitted = Agreement::yes; // else nobody sends blocks
    summary.timestamps = agreementOn(Direction::timestampsInSyn);
    const Direction &client = directions[Side::client];
    const Direction &server = directions[Side::server];
    summary.areOptionsCut = handshake.areOptionsCut[Side::client] || handshake.areOptionsCut[Side::server];
    summary.lacksSyn = client.hasSyn() != server.hasSyn() && client.has(Direction::sentMoreThanSyn)
                       && server.has(Direction::sentMoreThanSyn);
    if (handshake.stage == Handshake::Stage::complete && !handshake.isAmbiguous && hasSyn()
        && elapsed(handshake.syn, handshake.synAck) && elapsed(handshake.synAck, handshake.ack))
        summary.handshakeNanoseconds = (handshake.ack - handshake.syn).nanoseconds;
    return summary;
}

void ConnectionState::prefetch() const
{
    __builtin_prefetch(&previous, 1);
    for (const Direction &each : directions) {
        __builtin_prefetch(&each, 1);
        __builtin_prefetch(&each.bytesUnique, 1);
    }
}

void ConnectionState::prefetchFor(const Segment &segment) const
{
    const Direction &own = directions[segment.from];
    const Direction &peer = directions.other(segment.from);
    own.flight.prefetchAdd();
    peer.flight.prefetchAcknowledge();
    if (mayTakeFastPath)
        return;
    // The slow path needs more.
    __builtin_prefetch(&own.synFrame, 1);
    __builtin_prefetch(&peer.synFrame, 1);
    for (const EndpointView &each : endpoints)
        __builtin_prefetch(&each, 1);
    __builtin_prefetch(&handshake, 1);
}

} // namespace rungs
