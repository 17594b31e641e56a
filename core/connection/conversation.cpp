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
    m_previous.isExchanged = !m_previous.isExchanged;
    m_firstReset = opposite(m_firstReset);
    m_firstFin = opposite(m_firstFin);
}

void Conversation::addUnusual(const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    m_lastFrame = segment.frame;
    if (!segment.isCut)
        judge(segment, outcome);
    outcome.phase = phaseOf(segment);
    for (const Side side : {Side::client, Side::server})
        outcome.states[index(side)] = m_endpoints[index(side)].state();
    count(segment, outcome);
    m_isQuiet = !m_takesLongWay && hasQuietened();
    if (m_isQuiet)
        noteScales();
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
    own.learn(segment);
}

void Conversation::count(const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    ++own.segments;
    own.bytesSent += segment.length;
    if (outcome.newBytes > 0)
        own.countNewBytes(outcome.newBytes, peer);
    if (outcome.roundTrip)
        peer.countRoundTrip(*outcome.roundTrip);
    own.retransmissions += outcome.has(EventKind::retransmission) ? 1 : 0;
    own.outOfOrderSegments += outcome.has(EventKind::outOfOrder) ? 1 : 0;
    own.duplicateAcks += outcome.has(EventKind::duplicateAck) ? 1 : 0;
    own.zeroWindows += outcome.has(EventKind::zeroWindow) ? 1 : 0;
    own.resets += outcome.has(EventKind::reset) ? 1 : 0;
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
