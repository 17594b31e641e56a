// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/copies.h"

#include "core/connection/analysis.h"
#include "core/connection/data.h"
#include "core/connection/handshake.h"
#include "core/connection/late_acks.h"

#include <algorithm>
#include <optional>

namespace rungs {

namespace {

/// The packet that a segment is a copy of.
struct FirstCopy
{
    FrameId frame;
    bool cameTheSameWay = false;
    bool isDamaged = false;
    Timestamp time; ///< this and end: where the segment consumes sequence numbers
    SequenceNumber end;
};

std::optional<FirstCopy> findFirstCopy(const Direction &own, const Segment &segment)
{
    if (segment.sequenceLength() > 0) {
        const Flight::Sent *sent = own.flight.identical(segment);
        if (sent == nullptr)
            return std::nullopt;
        return FirstCopy{sent->frame, sent->cameTheSameWayAs(segment), sent->isDamaged(), sent->time, sent->range.end};
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
    return FirstCopy{last->frame, last->link == segment.link, false, {}, {}};
}

/// From SYN to the ACK of the SYN-ACK, in nanoseconds; 0: not seen.
std::int64_t roundTripOf(const ConnectionState &state)
{
    if (state.handshake.stage != Handshake::Stage::complete || !state.hasSyn())
        return 0;
    return elapsed(state.handshake.syn, state.handshake.ack).value_or(Duration{0}).nanoseconds;
}

bool wasAcknowledged(const ConnectionState &state, const FirstCopy &first, Side from)
{
    const Direction &peer = state.directions.other(from);
    return peer.hasAck() && !first.end.isAfter(peer.lastAck);
}

/// More than two round trips after its first copy, which was acknowledged.
bool isOld(const ConnectionState &state, const FirstCopy &first, const Segment &segment)
{
    // Without a handshake, a network that takes 50 ms each way.
    const bool hasHandshake = state.handshake.stage == Handshake::Stage::complete && state.hasSyn();
    const std::int64_t roundTrip = hasHandshake ? roundTripOf(state) : 100'000'000;
    return wasAcknowledged(state, first, segment.from) && hasElapsed(first.time, segment.time, 2 * roundTrip + 1);
}

/// No endpoint retransmits within this time, unless it is told of a loss.
constexpr std::int64_t soon = 1'000'000;

/// The clock of a recorder that reads several queues can go back a little.
bool isWithin(std::int64_t nanoseconds, Timestamp first, Timestamp second)
{
    if (!first.isKnown() || !second.isKnown())
        return false;
    const std::int64_t distance = (second - first).nanoseconds;
    return distance <= nanoseconds && distance >= -nanoseconds;
}

/// What the same packet again is: the same IP identification proves something only of a sender that changes it.
enum class Copy : std::uint8_t { sentAgain, atOnce, copied, old };

Copy copyOf(const ConnectionState &state, const FirstCopy &first, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    const Incidents &incidents = own.incidents();
    const bool isKnownToCount = own.ipIdSteps > 0 && own.ipIdSteps != Direction::sameIpId;
    const bool changesIpIds = segment.ipId != 0 && !incidents.resendsStored && own.ipIdSteps != Direction::sameIpId
                              && (isKnownToCount || own.segments > 1);
    // An acknowledgment is repeated for good reasons, and by a sender without IP identifications it looks the same; but
    // nobody goes back to less than it has reported.
    if (segment.sequenceLength() == 0) {
        const bool isOlder = segment.ipId == 0 && !state.refusesSack() && segment.isPureAck() && isLate(own, segment);
        const bool isCopied = changesIpIds || isOlder || (segment.ipId != 0 && own.segments == 1);
        return isCopied ? Copy::copied : Copy::sentAgain;
    }
    const Incidents &peer = state.directions.other(segment.from).incidents();
    const bool isReported = peer.reportsGap && !peer.hasReceived(segment.range())
                            && canAnswer(state, segment.from, peer.firstReport, segment.time);
    // Each SYN is answered; they may not have been captured.
    const bool wasAsked = segment.isSyn() && segment.isAck() && state.directions.other(segment.from).bareSyns != 1;
    if (isWithin(std::max(soon, roundTripOf(state) / 8), first.time, segment.time)
        && (changesIpIds || !(isReported || wasAsked)))
        return Copy::atOnce;
    // Without an IP identification, only data with a timestamp never looks the same twice.
    const bool isDistinct = segment.ipId != 0 ? changesIpIds : segment.hasTimestamp && segment.length > 0;
    if (isDistinct && isOld(state, first, segment))
        return Copy::old;
    // Nobody sends a timestamp that is older than the one it sent before.
    const bool isOutdated = segment.hasTimestamp && own.hasTimestamp()
                            && static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp) < 0;
    if (isDistinct && isOutdated && hasElapsed(first.time, segment.time, shortestTimer))
        return Copy::old;
    if (hasElapsed(first.time, segment.time, shortestTimer))
        return Copy::sentAgain;
    const bool isFirst = segment.ipId != 0 && own.segments == 1;
    return isDistinct || (isFirst && isWithin(shortestTimer / 2 - 1, first.time, segment.time)) ? Copy::copied
                                                                                                : Copy::sentAgain;
}

/// Most segments of its sender so far, or all that come this way, are in the capture twice within a millisecond.
bool isRecordedTwice(Direction &own, const FirstCopy &first, const Segment &segment)
{
    if (segment.sequenceLength() == 0) {
        // No time is kept of an acknowledgment, but what lies between the two.
        constexpr std::uint32_t farthest = 8;
        return segment.isRecordedTwice && segment.frame.value - first.frame.value <= farthest;
    }
    if (!isWithin(soon, first.time, segment.time))
        return false;
    constexpr std::uint32_t enough = 3;
    const std::uint32_t copies = ++own.changeIncidents().quickCopies;
    return segment.isRecordedTwice || (copies >= enough && copies > (own.segments + 1 - copies) / 2);
}

Side sideInPrevious(const ConnectionState &state, Side side)
{
    return state.previousSidesExchanged ? opposite(side) : side;
}

bool classifyOwnCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const bool takesSequence = segment.sequenceLength() > 0;
    const bool isPure = segment.isRst() && !takesSequence;
    if (!isPure && (!own.isKnown() || (takesSequence && !segment.sequence.isBefore(own.edge()))))
        return false;
    if (!takesSequence && !isPure && (!own.hasAck() || segment.acknowledgment.isAfter(own.lastAck)))
        return false;
    const std::optional<FirstCopy> first = findFirstCopy(own, segment);
    if (!first || first->isDamaged)
        return false;
    if (!first->cameTheSameWay || isRecordedTwice(own, *first, segment)) {
        outcome.add(EventKind::captureDuplicate, first->frame).basis =
            first->cameTheSameWay ? Basis::recordedTwice : Basis::otherLink;
        return true;
    }
    const Copy copy = copyOf(state, *first, segment);
    if (copy == Copy::sentAgain) {
        if (takesSequence && segment.ipId != 0)
            own.changeIncidents().resendsStored = true;
        return false;
    }
    Event &event = outcome.add(copy == Copy::old ? EventKind::oldDuplicate : EventKind::networkDuplicate, first->frame);
    event.basis = copy == Copy::old
                      ? (wasAcknowledged(state, *first, segment.from) ? Basis::longAgo : Basis::olderTimestamp)
                  : copy == Copy::atOnce ? Basis::sentAtOnce
                  : segment.ipId != 0    ? Basis::identical
                                         : Basis::identicalNoId;
    event.rejected = {EventKind::retransmission, event.basis};
    event.range = segment.range();
    if (takesSequence && !segment.isRst())
        peer.noteOld(segment.frame, own.edge(), segment.isSyn() ? Cause::repeatedSyn : Cause::oldSegment);
    return true;
}

/// It acknowledges what its receiver sent in a connection before, and not in this one.
bool acknowledgesPrevious(const ConnectionState &state, const Segment &segment)
{
    constexpr std::uint64_t most = 1U << 28U; // beyond, what it sent long ago looks as if it came before the first
    const Direction &peer = state.directions.other(segment.from);
    return segment.isAck() && peer.hasSyn() && peer.bytesUnique < most && segment.acknowledgment.isBefore(peer.first);
}

/// A copy of a segment of the previous connection.
bool classifyPreviousCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (state.previous == nullptr || segment.isSyn() || segment.sequenceLength() == 0)
        return false;
    const std::optional<FirstCopy> first =
        segment.ipId == 0 ? std::nullopt
                          : findFirstCopy(state.previous->directions[sideInPrevious(state, segment.from)], segment);
    if (!first && (segment.isRst() || !acknowledgesPrevious(state, segment)))
        return false;
    const Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    Event &event = outcome.add(EventKind::oldDuplicate, first ? first->frame : FrameId{});
    event.basis = Basis::previousConnection;
    event.rejected = {EventKind::gap, first ? Basis::identical : Basis::previousConnection};
    event.range = segment.range();
    // With a timestamp PAWS drops it; without, its acknowledgment number may provoke a challenge ACK (RFC 5961 5).
    const bool isChallenged = !segment.hasTimestamp && !segment.optionsAreCut
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
    const FrameId last = lastSyn(state.directions[Side::client]);
    Incidents &incidents = state.directions[segment.from].changeIncidents();
    segment.from = sideInPrevious(state, segment.from);
    const Direction &old = state.previous->directions[segment.from];
    const bool isRepeated = !old.hasAck() || segment.acknowledgment == old.lastAck;
    // One answer to each SYN; where the old connection continues, its later segments are no answers.
    if (segment.isPureAck() && isRepeated && (!incidents.oldConnection.isValid() || incidents.oldConnection < last)) {
        incidents.oldConnection = segment.frame;
        Event &event = outcome.add(EventKind::ackOfOldConnection, syn);
        event.cause = Cause::unexpectedSyn;
        event.basis = Basis::previousConnection;
        event.trigger = syn;
        event.rejected = {EventKind::unacceptableAck, Basis::previousConnection};
    }
    analyse(*state.previous, segment, outcome);
}

} // namespace rungs
