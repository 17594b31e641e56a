// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/conversation.h"

#include <algorithm>

namespace rungs {

Conversation::Conversation(Previous previous, Pool &pool)
    : m_previous(previous)
    , m_directions{Direction(&pool), Direction(&pool)}
{
    if (m_previous.conversation != nullptr)
        m_previous.conversation->forgetPrevious();
}

void Conversation::exchangeSides()
{
    std::swap(m_directions[0], m_directions[1]);
    std::swap(m_endpoints[0], m_endpoints[1]);
    std::swap(m_mss[0], m_mss[1]);
    m_previous.isExchanged = !m_previous.isExchanged;
    m_firstReset = opposite(m_firstReset);
    m_firstFin = opposite(m_firstFin);
}

void Conversation::addUnusual(const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    m_lastFrame = segment.frame;
    if (segment.isCut)
        ++of(segment.from).noteIncident().notGood;
    else
        judge(segment, outcome);
    outcome.phase = phaseOf(segment);
    for (const Side side : {Side::client, Side::server})
        outcome.states[indexOf(side)] = m_endpoints[indexOf(side)].state();
    if (!segment.isCut)
        outcome.window = scaledWindow(segment.from, segment);
    count(segment, outcome);
    m_isQuiet = !m_takesLongWay && hasQuietened();
    if (m_isQuiet)
        noteScales();
    settle();
}

/// Whether to speak of a wrong checksum of @p own, which is counted here. Where they are wrong more often than right,
/// they are left to the network card.
bool Conversation::isWorthAWord(Direction &own)
{
    Incidents &incidents = own.noteIncident();
    const std::uint32_t good = own.goodChecksums();
    ++incidents.notGood;
    return ++incidents.badChecksums <= good;
}

void Conversation::judge(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    if (judgeCopy(segment, outcome) || judgePrevious(segment, outcome)) {
        outcome.isRejected = true;
        ++own.noteIncident().notGood;
        return;
    }
    if (segment.isDamaged && isWorthAWord(own)) {
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
    if (Incidents *const incidents = own.knownIncidents())
        incidents->outOfOrder = {};
    if (Incidents *const incidents = peer.knownIncidents())
        incidents->unanswered = 0;
    if (segment.isRst()) {
        own.hasReset = true;
        own.noteIncident().resetSequence = segment.sequence;
        return;
    }
    const SegmentOptions &options = *segment.options;
    if (segment.isSyn()) {
        m_mss[indexOf(segment.from)] = options.mss;
        own.windowScale = options.windowScale;
        own.sackPermitted = options.sackPermitted;
        own.hasTimestamps = segment.hasTimestamp;
    } else {
        own.hasSent = true;
    }
    own.learn(segment);
}

void Conversation::count(const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    ++own.segments;
    if (outcome.newBytes > 0)
        own.countNewBytes(outcome.newBytes, peer);
    if (outcome.newBytes < segment.length)
        own.noteIncident().bytesAgain += segment.length - outcome.newBytes;
    if (outcome.roundTrip)
        peer.countRoundTrip(*outcome.roundTrip);
    if (outcome.eventSet().isEmpty())
        return;
    const auto counted = [&](EventKind kind, std::uint32_t Incidents::*count) {
        if (outcome.has(kind))
            ++(own.noteIncident().*count);
    };
    counted(EventKind::retransmission, &Incidents::retransmissions);
    counted(EventKind::outOfOrder, &Incidents::outOfOrderSegments);
    counted(EventKind::duplicateAck, &Incidents::duplicateAcks);
    counted(EventKind::zeroWindow, &Incidents::zeroWindows);
    counted(EventKind::reset, &Incidents::resets);
    m_events = EventSet(m_events.bits() | outcome.eventSet().bits());
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
void Conversation::sumUp(std::size_t side, ConnectionSummary &summary) const
{
    const Direction &own = m_directions[side];
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
    summary.mss[side] = m_mss[side];
    summary.windowScale[side] = own.windowScale;
}

ConnectionSummary Conversation::summary() const
{
    ConnectionSummary summary;
    summary.lastFrame = m_lastFrame;
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
        const std::size_t i = indexOf(side);
        summary.path[i] = view.path();
        summary.state[i] = view.state() == TcpState::listen ? TcpState::closed : view.state();
        sumUp(i, summary);
    }
    summary.sackPermitted = m_directions[0].sackPermitted && m_directions[1].sackPermitted;
    summary.timestamps = m_directions[0].hasTimestamps && m_directions[1].hasTimestamps;
    if (m_isHandshakeComplete && !m_isHandshakeAmbiguous && m_hasSynTime)
        summary.handshakeNanoseconds = (m_handshakeTime - m_synTime).nanoseconds;
    return summary;
}

} // namespace rungs
