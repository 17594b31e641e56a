// SPDX-License-Identifier: GPL-3.0-or-later
//
// The states of both ends, and how the connection was opened and closed.
#include "core/connection/conversation.h"

namespace rungs {

void Conversation::beginEndpoints(const Segment &segment)
{
    EndpointView &own = m_endpoints[indexOf(segment.from)];
    EndpointView &peer = m_endpoints[indexOf(opposite(segment.from))];
    if (own.known() != TcpState::unknown || peer.known() != TcpState::unknown)
        return;
    if (segment.isSyn()) {
        (segment.isAck() ? peer : own).begin(TcpState::closed);
        (segment.isAck() ? own : peer).begin(TcpState::listen);
        if (segment.isAck())
            peer.send(SegmentEvent(SegmentEvent::syn), {});
    } else if (segment.isAck() && !segment.isRst()) {
        // Only in a synchronized state does anyone send such a segment, and only to one that is, too.
        // The way there is the same for all: through SYN-SENT for who opened, through SYN-RECEIVED for who accepted.
        for (const Side side : {Side::client, Side::server}) {
            m_endpoints[indexOf(side)].begin(side == Side::client ? TcpState::synSent : TcpState::synReceived);
            m_endpoints[indexOf(side)].begin(TcpState::established);
        }
    }
}

void Conversation::moveEndpoints(const Segment &segment, const SegmentOutcome &)
{
    Direction &own = of(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    EndpointView &sender = m_endpoints[indexOf(segment.from)];
    EndpointView &receiver = m_endpoints[indexOf(opposite(segment.from))];
    constexpr std::uint16_t moving = Segment::syn | Segment::fin | Segment::rst;
    const bool isPlain = (segment.flags & (moving | Segment::ack)) == Segment::ack && !own.hasReset;
    if (isPlain && sender.isIndifferent() && receiver.isIndifferent())
        return;
    SegmentEvent event(segment.flags & SegmentEvent::flags);
    // A reset that answers a bad answer to a SYN leaves the SYN where it is (RFC 9293 3.10.7.3); one that answers the
    // right answer ends it.
    const bool endsItsSyn = sender.state() == TcpState::established && segment.sequence == own.first + 1;
    const bool isRefusalOfAnswer = segment.isRst() && sender.known() == TcpState::synSent && !endsItsSyn;
    // Who goes on after a reset has not sent that reset: it came from somebody in between.
    if (own.hasReset && !segment.isRst() && !segment.isSyn()
        && !segment.sequence.isBefore(own.incidents().resetSequence))
        sender.takeBackReset();
    if (!isRefusalOfAnswer)
        sender.send(event, segment.acknowledgment);
    if (segment.isLost)
        return;

    event.add(SegmentEvent::acknowledgesSyn,
              segment.isAck() && peer.hasSyn && segment.acknowledgment.isAfter(peer.first));
    event.add(SegmentEvent::acknowledgesFin,
              segment.isAck() && peer.hasFin && !segment.acknowledgment.isBefore(peer.finEnd));
    event.add(SegmentEvent::takesSequence, segment.sequenceLength() > 0);
    if (segment.isRst()) {
        // RCV.NXT lies between what was acknowledged and what came past (RFC 5961 3.2).
        const bool isTooLow = peer.hasAck && segment.sequence.isBefore(peer.lastAck);
        const bool isTooHigh = own.isKnown() && segment.sequence.isAfter(own.edge());
        if (isTooLow || (isTooHigh && peer.hasAck))
            event.add(isTooLow ? SegmentEvent::outside : SegmentEvent::inWindow);
        // Two questions without an answer: nothing gets through to the other end.
        if (own.incidents().unanswered >= 2)
            return;
    }
    if (isChallenged(receiver.state(), event)) {
        if (segment.isRst() || !segment.isAck()) {
            const Cause cause = segment.isRst() ? Cause::badReset : Cause::unexpectedSyn;
            of(opposite(segment.from)).noteChallenge(segment.frame, cause);
        }
        return;
    }
    receiver.receive({segment.range().end, event});
}

void Conversation::noteOpening(const Segment &segment)
{
    if (!segment.isSyn()) {
        const bool completes = segment.from == Side::client && segment.isAck() && !segment.isRst() && m_hasSynAckTime;
        if (completes && !m_isHandshakeComplete) {
            m_isHandshakeComplete = true;
            m_handshakeTime = segment.time;
        }
    } else if (!segment.isAck()) {
        if (!m_hasSynTime) {
            m_hasSynTime = true;
            m_synTime = segment.time;
        }
    } else if (!m_hasSynAckTime) {
        m_hasSynAckTime = true;
        m_synAckTime = segment.time;
    }
}

void Conversation::noteFin(const Segment &segment)
{
    Direction &own = of(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    if (own.hasFin)
        return;
    own.hasFin = true;
    own.finEnd = segment.range().end;
    if (!m_hasFirstFin) {
        m_hasFirstFin = true;
        m_firstFin = segment.from;
        m_closingKind = Closing::Kind::oneFin;
        return;
    }
    // Who had the other's FIN when it sent its own says whether the two crossed.
    const bool hadOther = segment.isAck() && !segment.acknowledgment.isBefore(peer.finEnd);
    if (!hadOther)
        m_closingKind = Closing::Kind::simultaneous;
    else if (m_secondSentData || (segment.length > 0 && m_secondAnsweredFin))
        m_closingKind = Closing::Kind::halfClose;
    else
        m_closingKind = m_secondAnsweredFin ? Closing::Kind::fourSegment : Closing::Kind::merged;
}

void Conversation::noteClosing(const Segment &segment)
{
    if (!m_hasFirstFin || segment.from == m_firstFin || segment.isFin() || segment.isRst() || !segment.isAck())
        return;
    const Direction &first = direction(m_firstFin);
    if (direction(segment.from).hasFin || segment.acknowledgment.isBefore(first.finEnd))
        return;
    m_secondAnsweredFin = true;
    m_secondSentData = m_secondSentData || segment.length > 0;
}

/// Both ends are done, or one of them broke it off. What was sent last can still come again.
void Conversation::settle()
{
    const Direction &client = direction(Side::client);
    const Direction &server = direction(Side::server);
    const bool bothAnswered = client.hasFin && server.hasFin && !server.lastAck.isBefore(client.finEnd)
                              && !client.lastAck.isBefore(server.finEnd);
    if (m_isSettled || (!m_hasReset && !bothAnswered))
        return;
    m_isSettled = true;
    for (Direction &each : m_directions)
        each.flight.settle();
}

Opening Conversation::opening() const
{
    const Direction &client = direction(Side::client);
    const Direction &server = direction(Side::server);
    if (!client.hasSyn && !server.hasSyn)
        return Opening::missing;
    if (client.bareSyns > 0 && server.bareSyns > 0)
        return Opening::simultaneous;
    const bool wasAnswered = server.synAckFrame.isValid() || client.synAckFrame.isValid();
    if (wasAnswered && client.hasSent)
        return client.bareSyns > 1 ? Opening::synRetransmitted : Opening::threeWay;
    if (server.hasReset && !wasAnswered)
        return Opening::refused;
    return client.bareSyns > 1 ? Opening::synRetransmitted : Opening::incomplete;
}

Closing Conversation::closing() const
{
    const bool bothClosed = direction(Side::client).hasFin && direction(Side::server).hasFin;
    Closing closing;
    if (m_hasReset && !bothClosed) {
        closing.kind = Closing::Kind::reset;
        closing.by = m_firstReset;
        return closing;
    }
    closing.kind = m_closingKind;
    closing.by = m_firstFin;
    closing.thenReset = m_hasReset;
    closing.resetBy = m_firstReset;
    return closing;
}

Phase Conversation::phaseOf(const Segment &segment) const
{
    if (m_hasFirstFin || m_hasReset)
        return Phase::closing;
    if (segment.isSyn())
        return Phase::opening;
    const Direction &client = direction(Side::client);
    const bool isHandshakeAck = segment.from == Side::client && segment.isPureAck() && client.hasSyn
                                && client.ackFrame == segment.frame && direction(Side::server).synAckFrame.isValid()
                                && segment.acknowledgment == direction(Side::server).first + 1;
    return isHandshakeAck ? Phase::opening : Phase::data;
}

} // namespace rungs
