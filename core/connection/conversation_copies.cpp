// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same segment twice: copied by the network, captured on two interfaces, or from long ago.
#include "core/connection/conversation.h"

namespace rungs {

std::optional<Conversation::FirstCopy> Conversation::copyIn(const Direction &own, const Segment &segment) const
{
    if (segment.sequenceLength() > 0) {
        const Flight::Sent *sent = own.flight.identical(segment);
        if (sent == nullptr)
            return std::nullopt;
        return FirstCopy{sent->frame, sent->time, sent->range.end, sent->link, sent->isDamaged()};
    }
    const std::uint32_t identity = segment.identity();
    const Direction::PureAck *last = nullptr;
    for (std::size_t i = 0; i < own.pureAcks.size(); ++i) {
        const Direction::PureAck &ack = own.pureAcks[i];
        if (ack.identity == identity && (last == nullptr || last->frame < ack.frame))
            last = &ack;
    }
    if (last == nullptr)
        return std::nullopt;
    return FirstCopy{last->frame, {}, {}, last->link, false};
}

bool Conversation::isLongAgo(const Direction &peer, const FirstCopy &first, const Segment &segment) const
{
    // Where no handshake was seen, a network that takes 50 ms each way.
    std::int64_t roundTrip = 100000000;
    if (m_isHandshakeComplete && m_hasSynTime)
        roundTrip = (m_handshakeTime - m_synTime).nanoseconds;
    const bool wasAnswered = peer.hasAck && !first.end.isAfter(peer.lastAck);
    return wasAnswered && (segment.time - first.time).nanoseconds > 2 * roundTrip;
}

bool Conversation::judgeCopy(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    const bool takesSequence = segment.sequenceLength() > 0;
    if (!own.isKnown() || (takesSequence && !segment.sequence.isBefore(own.edge())))
        return false;
    if (!takesSequence && (!own.hasAck || segment.acknowledgment.isAfter(own.lastAck)))
        return false;
    const std::optional<FirstCopy> first = copyIn(own, segment);
    if (!first || first->isDamaged)
        return false;
    if (first->link != segment.link) {
        outcome.add(EventKind::captureDuplicate, first->frame).basis = Basis::otherLink;
        return true;
    }
    // Without an identification only data with a timestamp is never the same twice.
    const bool isDistinct = segment.ipId != 0 || (segment.hasTimestamp && segment.length > 0);
    if (!isDistinct)
        return false;
    const bool isOld = takesSequence && isLongAgo(peer, *first, segment);
    Event &event = outcome.add(isOld ? EventKind::oldDuplicate : EventKind::networkDuplicate, first->frame);
    event.basis = isOld ? Basis::longAgo : segment.ipId != 0 ? Basis::identical : Basis::identicalNoId;
    event.rejected = {EventKind::retransmission, event.basis};
    event.range = segment.range();
    if (takesSequence && !segment.isRst())
        peer.noteOld(segment.frame, own.edge(), segment.isSyn() ? Cause::repeatedSyn : Cause::oldSegment);
    return true;
}

bool Conversation::judgePrevious(const Segment &segment, SegmentOutcome &outcome)
{
    if (m_previous.conversation == nullptr || segment.isSyn() || segment.sequenceLength() == 0 || segment.ipId == 0)
        return false;
    const std::optional<FirstCopy> first =
        m_previous.conversation->copyIn(m_previous.conversation->direction(sideInPrevious(segment.from)), segment);
    if (!first)
        return false;
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    Event &event = outcome.add(EventKind::oldDuplicate, first->frame);
    event.basis = Basis::previousConnection;
    event.rejected = {EventKind::gap, Basis::identical};
    event.range = segment.range();
    // With a timestamp it falls to PAWS, without to its acknowledgment number, which RFC 5961 5 challenges.
    const bool isChallenged = !segment.hasTimestamp
                              && (!segment.isAck() || segment.acknowledgment.isAfter(peer.edge())
                                  || segment.acknowledgment.isBefore(peer.first));
    if (isChallenged)
        peer.noteChallenge(segment.frame, Cause::badAck);
    else
        peer.noteOld(segment.frame, own.edge(), Cause::oldSegment);
    return true;
}

bool Conversation::answersPrevious(const Segment &segment) const
{
    if (segment.isCut || segment.isSyn())
        return false;
    const Direction &opener = direction(Side::client);
    if (!opener.hasSyn || direction(Side::server).hasSyn || opener.hasSent)
        return false;
    if (segment.from == Side::server)
        return !segment.isRst() || !segment.isAck() || segment.acknowledgment != opener.first + 1;
    // The reset that refuses such an answer takes its number from there (RFC 9293 3.5.2).
    const Direction &answered = m_previous.conversation->direction(sideInPrevious(Side::server));
    return segment.isRst() && answered.hasAck && segment.sequence == answered.lastAck;
}

void Conversation::addToPrevious(Segment segment, SegmentOutcome &outcome)
{
    const FrameId syn = direction(Side::client).synFrame;
    segment.from = sideInPrevious(segment.from);
    if (segment.isPureAck()) {
        Event &event = outcome.add(EventKind::ackOfOldConnection, syn);
        event.cause = Cause::unexpectedSyn;
        event.basis = Basis::previousConnection;
        event.trigger = syn;
        event.rejected = {EventKind::unacceptableAck, Basis::previousConnection};
    }
    m_previous.conversation->add(segment, outcome);
}

} // namespace rungs
