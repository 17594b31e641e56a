// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/icmp_errors.h"

namespace rungs {

namespace {

/// IP and TCP headers without options.
std::uint32_t leastHeaders(bool isV6)
{
    return isV6 ? 60 : 40;
}

/// The transmission of the quoted bytes that the packet's identification names, else the last one.
FrameId quotedFrame(const Direction &own, const IcmpError &error)
{
    const SequenceNumber number(error.sequence);
    if (const Flight::Sent *first = own.flight.earliest({number, number + 1})) {
        const bool isFirst = error.ipId != 0 && first->ipId == error.ipId;
        return isFirst ? first->frame : own.flight.latestOf(*first).frame;
    }
    // A pure ACK consumes no number.
    const bool isLast = own.lastFrame.isValid() && own.lastSentEnd == number && own.pureAcks.size() > 0
                        && own.pureAcks[own.pureAcks.size() - 1].frame == own.lastFrame;
    return isLast ? own.lastFrame : FrameId{};
}

/// Whether a sender that follows RFC 5927 4.1 takes it for an answer to what it sent.
bool isInFlight(const Direction &own, const Direction &peer, SequenceNumber number)
{
    const bool isAcknowledged = peer.hasAck() && number.isBefore(peer.lastAck);
    return own.isKnown() && !isAcknowledged && !number.isAfter(own.edge());
}

/// An MTU that no link may have, or that the packet fits into, proves nothing (RFC 791 3.2, RFC 8200 5, RFC 5927 7.2).
bool isPlausible(const IcmpError &error)
{
    const std::uint32_t least = error.isV6() ? 1280 : 68;
    const bool fits = error.packetLength != 0 && error.packetLength <= error.mtu;
    return error.mtu == 0 || (error.mtu >= least && !fits);
}

} // namespace

void noteIcmpError(ConnectionState &state, const IcmpReport &report, SegmentOutcome &outcome)
{
    Direction &own = state.directions[report.about];
    const Direction &peer = state.directions.other(report.about);
    const IcmpError &error = report.error;
    const SequenceNumber number(error.sequence);
    outcome.frame = report.frame;
    outcome.from = opposite(report.about);
    outcome.phase = state.isClosing() ? Phase::closing : peer.hasSyn() || !own.hasSyn() ? Phase::data : Phase::opening;
    for (const Side side : bothSides)
        outcome.states[side] = state.endpoints[side].state();
    state.lastFrame = report.frame;
    Incidents &incidents = own.changeIncidents();
    ++incidents.icmpErrors;

    Event &event = outcome.add(EventKind::icmpError, quotedFrame(own, error));
    event.count = error.mtu;
    state.events.add(EventKind::icmpError);
    if (error.isTunnelled) {
        event.cause = Cause::ofTunnel;
    } else if (!isInFlight(own, peer, number) || !event.of.isValid()) {
        event.cause = event.of.isValid() ? Cause::acknowledgedBefore : Cause::notInFlight;
    } else if (error.effect() == IcmpError::Effect::packetTooBig) {
        event.cause = isPlausible(error) ? Cause::packetTooBig : Cause::impossibleMtu;
    } else if (error.effect() == IcmpError::Effect::hard) {
        const bool isSyn = own.synFrame.isValid() && number == own.first && !peer.hasSyn();
        event.cause = isSyn ? Cause::refusal : Cause::hardError;
    } else if (error.effect() == IcmpError::Effect::soft) {
        event.cause = Cause::softError;
    }
    if (event.cause == Cause::refusal)
        state.handshake.isUnreachable = true;
    // The first of several says it for all that was in flight.
    const bool isKnown = incidents.tooBig.range.contains({number, number + 1}) && incidents.tooBig.mtu == error.mtu;
    if (event.cause == Cause::packetTooBig && !isKnown) {
        incidents.tooBig = {
            report.frame, {number, own.edge()}, error.packetLength, error.mtu, leastHeaders(error.isV6())};
    }
}

FrameId packetTooBigFor(const Direction &own, const Segment &segment, const Flight::Sent &first)
{
    const Incidents::TooBig &report = own.incidents().tooBig;
    const SequenceRange begin{segment.sequence, segment.sequence + 1};
    if (!report.frame.isValid() || report.frame < first.frame || !report.range.contains(begin))
        return {};
    Flight::Sent asSent(segment);
    const Flight::Sent &before = own.flight.latestOf(asSent);
    const bool isFirstSince = &before == &asSent || before.frame < report.frame;
    // Where the capture was made beside the sender, its card cuts what was captured.
    const bool wasCut = report.packetLength != 0 && first.range.length() + report.headers > report.packetLength;
    const bool fits = report.mtu == 0 || segment.length + report.headers <= report.mtu;
    return isFirstSince && segment.length < first.range.length() && (wasCut || fits) ? report.frame : FrameId{};
}

} // namespace rungs
