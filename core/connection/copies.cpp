// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/copies.h"

#include "core/connection/analysis.h"

namespace rungs {

namespace {

/// The packet that a segment is a copy of.
struct FirstCopy
{
    FrameId frame;
    Timestamp time; ///< this and end: where the segment consumes sequence numbers
    SequenceNumber end;
    std::uint32_t link = 0;
    bool isDamaged = false;
};

std::optional<FirstCopy> findFirstCopy(const Direction &own, const Segment &segment)
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

/// More than two round trips after its first copy was acknowledged.
bool isOld(const ConnectionState &state, const FirstCopy &first, const Segment &segment)
{
    // Without a handshake, a network that takes 50 ms each way.
    std::int64_t roundTrip = 100'000'000;
    if (state.handshake.stage == Handshake::Stage::complete && state.hasSyn())
        roundTrip = (state.handshake.ack - state.handshake.syn).nanoseconds;
    const Direction &peer = state.directions.other(segment.from);
    const bool wasAcknowledged = peer.hasAck() && !first.end.isAfter(peer.lastAck);
    return wasAcknowledged && (segment.time - first.time).nanoseconds > 2 * roundTrip;
}

Side sideInPrevious(const ConnectionState &state, Side side)
{
    return state.previousSidesExchanged ? opposite(side) : side;
}

bool classifyOwnCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const bool takesSequence = segment.sequenceLength() > 0;
    if (!own.isKnown() || (takesSequence && !segment.sequence.isBefore(own.edge())))
        return false;
    if (!takesSequence && (!own.hasAck() || segment.acknowledgment.isAfter(own.lastAck)))
        return false;
    const std::optional<FirstCopy> first = findFirstCopy(own, segment);
    if (!first || first->isDamaged)
        return false;
    if (first->link != segment.link) {
        outcome.add(EventKind::captureDuplicate, first->frame).basis = Basis::otherLink;
        return true;
    }
    // Without an IP identification, only data with a timestamp never looks the same twice.
    const bool isDistinct = segment.ipId != 0 || (segment.hasTimestamp && segment.length > 0);
    if (!isDistinct)
        return false;
    const bool isOldCopy = takesSequence && isOld(state, *first, segment);
    Event &event = outcome.add(isOldCopy ? EventKind::oldDuplicate : EventKind::networkDuplicate, first->frame);
    event.basis = isOldCopy ? Basis::longAgo : segment.ipId != 0 ? Basis::identical : Basis::identicalNoId;
    event.rejected = {EventKind::retransmission, event.basis};
    event.range = segment.range();
    if (takesSequence && !segment.isRst())
        peer.noteOld(segment.frame, own.edge(), segment.isSyn() ? Cause::repeatedSyn : Cause::oldSegment);
    return true;
}

/// A copy of a segment of the previous connection.
bool classifyPreviousCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (state.previous == nullptr || segment.isSyn() || segment.sequenceLength() == 0 || segment.ipId == 0)
        return false;
    const std::optional<FirstCopy> first =
        findFirstCopy(state.previous->directions[sideInPrevious(state, segment.from)], segment);
    if (!first)
        return false;
    const Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    Event &event = outcome.add(EventKind::oldDuplicate, first->frame);
    event.basis = Basis::previousConnection;
    event.rejected = {EventKind::gap, Basis::identical};
    event.range = segment.range();
    // With a timestamp PAWS drops it; without, its acknowledgment number may provoke a challenge ACK (RFC 5961 5).
    const bool isChallenged = !segment.hasTimestamp
                              && (!segment.isAck() || segment.acknowledgment.isAfter(peer.edge())
                                  || segment.acknowledgment.isBefore(peer.first));
    if (isChallenged)
        peer.noteChallenged(segment.frame, Cause::badAck);
    else
        peer.noteOld(segment.frame, own.edge(), Cause::oldSegment);
    return true;
}

} // namespace

bool classifyCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    return classifyOwnCopy(state, segment, outcome) || classifyPreviousCopy(state, segment, outcome);
}

bool belongsToPrevious(const ConnectionState &state, const Segment &segment)
{
    if (state.previous == nullptr || segment.isCut || segment.isSyn())
        return false;
    const Direction &client = state.directions[Side::client];
    if (!client.hasSyn() || state.directions[Side::server].hasSyn() || client.has(Direction::sentMoreThanSyn))
        return false;
    if (segment.from == Side::server)
        return !segment.isRst() || !segment.isAck() || segment.acknowledgment != client.first + 1;
    // The reset that refuses such an answer takes its sequence number from it (RFC 9293 3.5.2).
    const Direction &answered = state.previous->directions[sideInPrevious(state, Side::server)];
    return segment.isRst() && answered.hasAck() && segment.sequence == answered.lastAck;
}

void analysePrevious(ConnectionState &state, Segment segment, SegmentOutcome &outcome)
{
    const FrameId syn = state.directions[Side::client].synFrame;
    segment.from = sideInPrevious(state, segment.from);
    if (segment.isPureAck()) {
        Event &event = outcome.add(EventKind::ackOfOldConnection, syn);
        event.cause = Cause::unexpectedSyn;
        event.basis = Basis::previousConnection;
        event.trigger = syn;
        event.rejected = {EventKind::unacceptableAck, Basis::previousConnection};
    }
    analyse(*state.previous, segment, outcome);
}

} // namespace rungs
