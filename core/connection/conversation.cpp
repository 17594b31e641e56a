// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/conversation.h"

#include <algorithm>

namespace rungs {

Conversation::Conversation(std::shared_ptr<Conversation> previous, bool previousIsExchanged)
    : m_previousIsExchanged(previousIsExchanged)
    , m_previous(std::move(previous))
{
    if (m_previous)
        m_previous->forgetPrevious();
}

void Conversation::exchangeSides()
{
    std::swap(m_directions[0], m_directions[1]);
    std::swap(m_endpoints[0], m_endpoints[1]);
    m_previousIsExchanged = !m_previousIsExchanged;
    m_firstReset = opposite(m_firstReset);
    m_firstFin = opposite(m_firstFin);
    for (std::uint32_t(*counts)[2] :
         {&m_summary.segments, &m_summary.retransmissions, &m_summary.outOfOrder, &m_summary.duplicateAcks,
          &m_summary.zeroWindows, &m_summary.resets, &m_summary.roundTripMinimum, &m_summary.roundTripSmoothed,
          &m_summary.roundTripMaximum, &m_summary.mostInFlight})
        std::swap((*counts)[0], (*counts)[1]);
}

void Conversation::add(const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    if (addPlain(segment, outcome))
        return;
    if (!m_hasStarted) {
        m_hasStarted = true;
        m_summary.firstTime = segment.time;
    }
    m_lastFrame = segment.frame;
    m_summary.lastTime = segment.time;
    if (segment.isCut)
        of(segment.from).wasCut = true;
    else
        judge(segment, outcome);
    outcome.phase = phaseOf(segment);
    for (const Side side : {Side::client, Side::server})
        outcome.states[index(side)] = m_endpoints[index(side)].state();
    count(segment, outcome);
    m_isQuiet = isQuiet();
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
    own.lastTime = segment.time;
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
        own.pureAcks[own.nextPureAck] = {segment.identity, segment.time, segment.link, segment.frame};
        own.nextPureAck = static_cast<std::uint8_t>((own.nextPureAck + 1) % Direction::keptPureAcks);
    }
}

void Conversation::count(const Segment &segment, const SegmentOutcome &outcome)
{
    const std::size_t side = index(segment.from);
    countVolume(segment, outcome);
    m_summary.retransmissions[side] += outcome.has(EventKind::retransmission) ? 1 : 0;
    m_summary.outOfOrder[side] += outcome.has(EventKind::outOfOrder) ? 1 : 0;
    m_summary.duplicateAcks[side] += outcome.has(EventKind::duplicateAck) ? 1 : 0;
    m_summary.zeroWindows[side] += outcome.has(EventKind::zeroWindow) ? 1 : 0;
    m_summary.resets[side] += outcome.has(EventKind::reset) ? 1 : 0;
    m_summary.events = EventSet(m_summary.events.bits() | outcome.eventSet().bits());
}

void Conversation::countVolume(const Segment &segment, const SegmentOutcome &outcome)
{
    const std::size_t side = index(segment.from);
    ++m_summary.segments[side];
    Direction &own = m_directions[side];
    own.bytesSent += segment.length;
    own.bytesUnique += outcome.newBytes;
    const Direction &peer = m_directions[1 - side];
    if (outcome.newBytes > 0 && peer.hasAck && own.edge().isAfter(peer.lastAck)) {
        std::uint32_t &most = m_summary.mostInFlight[side];
        most = std::max(most, static_cast<std::uint32_t>(own.edge().since(peer.lastAck)));
    }
    if (outcome.roundTrip)
        countRoundTrip(*outcome.roundTrip, 1 - side);
}

void Conversation::countRoundTrip(Duration time, std::size_t side)
{
    const auto now = static_cast<std::uint32_t>(std::clamp<std::int64_t>(time.nanoseconds / 1000, 1, 0xffffffff));
    std::uint32_t &minimum = m_summary.roundTripMinimum[side];
    std::uint32_t &smoothed = m_summary.roundTripSmoothed[side];
    std::uint32_t &maximum = m_summary.roundTripMaximum[side];
    minimum = minimum == 0 ? now : std::min(minimum, now);
    smoothed = smoothed == 0 ? now : static_cast<std::uint32_t>((std::uint64_t{smoothed} * 7 + now) / 8);
    maximum = std::max(maximum, now);
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

ConnectionSummary Conversation::summary() const
{
    ConnectionSummary summary = m_summary;
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
        summary.path[index(side)] = view.path();
        summary.state[index(side)] = view.state() == TcpState::listen ? TcpState::closed : view.state();
        summary.bytesUnique[index(side)] = own.bytesUnique;
        summary.bytesSent[index(side)] = own.bytesSent;
        summary.mss[index(side)] = own.mss;
        summary.windowScale[index(side)] = own.windowScale;
    }
    summary.sackPermitted = m_directions[0].sackPermitted && m_directions[1].sackPermitted;
    summary.timestamps = m_directions[0].hasTimestamps && m_directions[1].hasTimestamps;
    if (m_isHandshakeComplete && !m_isHandshakeAmbiguous && m_hasSynTime)
        summary.handshakeNanoseconds = (m_handshakeTime - m_synTime).nanoseconds;
    return summary;
}

} // namespace rungs
