// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/conversation.h"

#include <algorithm>

namespace rungs {

Conversation::Conversation(Previous previous)
    : m_previous(std::move(previous))
{
    if (m_previous.conversation)
        m_previous.conversation->forgetPrevious();
}

void Conversation::exchangeSides()
{
    std::swap(m_directions[0], m_directions[1]);
    std::swap(m_endpoints[0], m_endpoints[1]);
    m_previous.isExchanged = !m_previous.isExchanged;
    m_firstReset = opposite(m_firstReset);
    m_firstFin = opposite(m_firstFin);
}

void Conversation::add(const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    if (addPlain(segment, outcome))
        return;
    if (!segment.isCut)
        judge(segment, outcome);
    outcome.phase = phaseOf(segment);
    for (const Side side : {Side::client, Side::server})
        outcome.states[index(side)] = m_endpoints[index(side)].state();
    count(segment, outcome);
    m_isQuiet = !m_takesLongWay && isQuiet();
    settle();
}

void Conversation::judge(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    if (judgeCopy(segment, outcome) || judgePrevious(segment, outcome)) {
        outcome.isRejected = true;
        return;
    }
    // Where a side's checksums are wrong more often than right, they are left to the network card.
    own.badChecksums += segment.isDamaged ? 1 : 0;
    own.goodChecksums += segment.isDamaged ? 0 : 1;
    if (segment.isDamaged && own.badChecksums <= own.goodChecksums) {
        outcome.add(EventKind::badChecksum);
        outcome.isRejected = true;
        if (segment.sequenceLength() > 0)
            own.flight.add(segment, !own.isKnown() || !segment.sequence.isBefore(own.edge()));
        return;
    }
    markUnusual(segment, outcome);
    if (segment.isNonsense()) {
        outcome.isRejected = true;
        return;
    }
    mark(segment, outcome);
    beginEndpoints(segment);
    if (segment.isRst())
        judgeReset(segment, outcome);
    else if (segment.isSyn())
        judgeSyn(segment, outcome);
    else if (!judgeProbe(segment, outcome)) {
        if (segment.sequenceLength() > 0)
            judgeData(segment, outcome);
        else
            judgePureAck(segment, outcome);
    }
    const bool isLate = outcome.has(EventKind::outOfOrder) && segment.sequenceLength() == 0;
    if (segment.isAck() && !segment.isRst() && !isLate)
        acknowledge(segment, outcome);
    if (!isLate)
        moveEndpoints(segment, outcome);
    if (!segment.isSyn())
        noteOpening(segment);
    noteClosing(segment);
    markTimestamp(segment, outcome);
    learn(segment, outcome);
}

void Conversation::learn(const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    if (outcome.has(EventKind::outOfOrder))
        return;
    own.lastFrame = segment.frame;
    own.outOfOrder = {};
    peer.unanswered = 0;
    if (segment.isRst()) {
        own.hasReset = true;
        own.resetSequence = segment.sequence;
        return;
    }
    const SegmentOptions &options = segment.options;
    if (segment.isSyn()) {
        own.mss = options.mss;
        own.windowScale = options.windowScale;
        own.sackPermitted = options.sackPermitted;
        own.hasTimestamps = options.hasTimestamp;
    } else {
        own.hasSent = true;
    }
    learnFields(segment, own);
}

/// What the next segment of its sender is compared with.
void Conversation::learnFields(const Segment &segment, Direction &own)
{
    own.leastTimeToLive = std::min(own.leastTimeToLive, segment.timeToLive);
    own.mostTimeToLive = std::max(own.mostTimeToLive, segment.timeToLive);
    own.lastSentEnd = segment.range().end;
    const SegmentOptions &options = segment.options;
    if (options.hasTimestamp
        && (!own.hasTimestamp || static_cast<std::int32_t>(options.timestampValue - own.newestTimestamp) > 0)) {
        own.hasTimestamp = true;
        own.newestTimestamp = options.timestampValue;
        own.newestTimestampFrame = segment.frame;
    }
    if (segment.ipId != 0) {
        const auto step = static_cast<std::int16_t>(segment.ipId - own.newestIpId);
        own.ipIdSteps = static_cast<std::uint8_t>(step > 0 && step < 256 ? std::min(own.ipIdSteps + 1, 100) : 0);
        own.newestIpId = segment.ipId;
        own.newestIpIdFrame = segment.frame;
    }
    if (segment.isPureAck()) {
        own.pureAcks[own.nextPureAck] = {segment.shortIdentity(), segment.link, segment.frame};
        own.nextPureAck = static_cast<std::uint8_t>((own.nextPureAck + 1) % Direction::keptPureAcks);
    }
}

void Conversation::count(const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    countVolume(segment, outcome);
    own.retransmissions += outcome.has(EventKind::retransmission) ? 1 : 0;
    own.outOfOrderSegments += outcome.has(EventKind::outOfOrder) ? 1 : 0;
    own.duplicateAcks += outcome.has(EventKind::duplicateAck) ? 1 : 0;
    own.zeroWindows += outcome.has(EventKind::zeroWindow) ? 1 : 0;
    own.resets += outcome.has(EventKind::reset) ? 1 : 0;
    m_events = EventSet(m_events.bits() | outcome.eventSet().bits());
}

void Conversation::countVolume(const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    ++own.segments;
    own.bytesSent += segment.length;
    own.bytesUnique += outcome.newBytes;
    if (outcome.newBytes > 0 && peer.hasAck && own.edge().isAfter(peer.lastAck))
        own.mostInFlight = std::max(own.mostInFlight, static_cast<std::uint32_t>(own.edge().since(peer.lastAck)));
    if (outcome.roundTrip)
        countRoundTrip(*outcome.roundTrip, peer);
}

void Conversation::countRoundTrip(Duration time, Direction &sender)
{
    const auto now = static_cast<std::uint32_t>(std::clamp<std::int64_t>(time.nanoseconds / 1000, 1, 0xffffffff));
    std::uint32_t &minimum = sender.roundTripMinimum;
    std::uint32_t &smoothed = sender.roundTripSmoothed;
    minimum = minimum == 0 ? now : std::min(minimum, now);
    smoothed = smoothed == 0 ? now : static_cast<std::uint32_t>((std::uint64_t{smoothed} * 7 + now) / 8);
    sender.roundTripMaximum = std::max(sender.roundTripMaximum, now);
}

std::optional<std::uint32_t> Conversation::scaledWindow(Side from, const Segment &segment) const
{
    if (segment.isSyn())
        return segment.window;
    const Direction &own = direction(from);
    const Direction &peer = direction(opposite(from));
    if (!own.hasSyn || !peer.hasSyn)
        return std::nullopt;
    const bool isScaled = own.windowScale != SegmentOptions::noScale && peer.windowScale != SegmentOptions::noScale;
    return std::uint32_t{segment.window} << (isScaled ? own.windowScale : 0);
}

bool Conversation::isNearSender(Side sender) const
{
    if (!m_hasSynTime || !m_hasSynAckTime || !m_isHandshakeComplete)
        return true;
    constexpr std::int64_t sameHost = 500000;
    const std::int64_t serverTook = (m_synAckTime - m_synTime).nanoseconds;
    const std::int64_t clientTook = (m_handshakeTime - m_synAckTime).nanoseconds;
    if (serverTook < sameHost && clientTook < sameHost)
        return true;
    return sender == Side::client ? clientTook <= serverTook : serverTook <= clientTook;
}

/// Fills in what @p summary says of one side.
void Conversation::sumUp(const Direction &own, std::size_t side, ConnectionSummary &summary)
{
    summary.segments[side] = own.segments;
    summary.mostInFlight[side] = own.mostInFlight;
    summary.roundTripMinimum[side] = own.roundTripMinimum;
    summary.roundTripSmoothed[side] = own.roundTripSmoothed;
    summary.roundTripMaximum[side] = own.roundTripMaximum;
    summary.bytesUnique[side] = own.bytesUnique;
    summary.bytesSent[side] = own.bytesSent;
    summary.retransmissions[side] = own.retransmissions;
    summary.outOfOrder[side] = own.outOfOrderSegments;
    summary.duplicateAcks[side] = own.duplicateAcks;
    summary.zeroWindows[side] = own.zeroWindows;
    summary.resets[side] = own.resets;
    summary.mss[side] = own.mss;
    summary.windowScale[side] = own.windowScale;
}

ConnectionSummary Conversation::summary() const
{
    ConnectionSummary summary;
    summary.events = m_events;
    summary.opening = opening();
    summary.closing = closing();
    for (const Side side : {Side::client, Side::server}) {
        const Direction &own = direction(side);
        EndpointView view = endpoint(side);
        if (opening() == Opening::incomplete || opening() == Opening::synRetransmitted) {
            // Nothing shows that a SYN without an answer ever reached anyone.
            if (!own.hasSyn && !own.hasSent)
                view.forgetUnanswered();
        }
        if (opening() == Opening::refused && side == Side::server)
            view.forgetListening();
        const std::size_t i = index(side);
        summary.path[i] = view.path();
        summary.state[i] = view.state() == TcpState::listen ? TcpState::closed : view.state();
        sumUp(own, i, summary);
    }
    summary.sackPermitted = m_directions[0].sackPermitted && m_directions[1].sackPermitted;
    summary.timestamps = m_directions[0].hasTimestamps && m_directions[1].hasTimestamps;
    if (m_isHandshakeComplete && !m_isHandshakeAmbiguous && m_hasSynTime)
        summary.handshakeNanoseconds = (m_handshakeTime - m_synTime).nanoseconds;
    return summary;
}

} // namespace rungs
