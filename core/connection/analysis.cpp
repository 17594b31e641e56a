// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/analysis.h"

#include "core/connection/acknowledgments.h"
#include "core/connection/closing.h"
#include "core/connection/copies.h"
#include "core/connection/data.h"
#include "core/connection/endpoints.h"
#include "core/connection/handshake.h"
#include "core/connection/marks.h"
#include "core/connection/probes.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace rungs {

namespace {

/// Whether to report a bad checksum, which is counted here. Where most are bad, the sender's network card computes them
/// after the capture; not of what a reader has changed.
bool shouldReportChecksum(Direction &own, const Segment &segment)
{
    Incidents &incidents = own.changeIncidents();
    const std::uint32_t good = own.goodChecksums();
    ++incidents.withoutGoodChecksum;
    if (incidents.cardFillsChecksums)
        return false;
    return segment.isChanged || ++incidents.badChecksums <= good;
}

/// Its peer may yet acknowledge it. Only data that came in order, when nothing else was amiss: what it would have meant
/// later is then what it meant in its place.
void keepDamaged(const ConnectionState &state, Direction &own, const Segment &segment)
{
    std::vector<Incidents::Damaged> &damaged = own.changeIncidents().damaged;
    const SequenceNumber due = damaged.empty() ? own.edge() : damaged.back().segment.range().end;
    const bool isInOrder = own.isKnown() && segment.sequence == due && own.seen.holes().empty();
    const bool isOnlyData = segment.length > 0 && !segment.isSyn() && !segment.isFin() && !segment.isRst();
    const bool isOrderly = state.directions.other(segment.from).incidents().areOver() && !state.isClosing();
    if (isInOrder && isOnlyData && isOrderly && damaged.size() < Incidents::maxPending)
        damaged.push_back({segment, *segment.options});
}

/// A segment that its receiver drops: a copy, a bad checksum, or invalid flags.
bool classifyRejected(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (classifyCopy(state, segment, outcome)) {
        ++own.changeIncidents().withoutGoodChecksum;
        return true;
    }
    if (segment.isDamaged && shouldReportChecksum(own, segment)) {
        if (!segment.isChanged)
            keepDamaged(state, own, segment);
        outcome.add(EventKind::badChecksum);
        if (segment.sequenceLength() > 0)
            own.flight.add(segment, !own.isKnown() || !segment.sequence.isBefore(own.edge()));
        return true;
    }
    addInvalidFlags(state, segment, outcome);
    return segment.hasInvalidFlags();
}

/// Keeps what the next segments of the connection are compared with.
void learn(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (outcome.has(EventKind::outOfOrder))
        return;
    own.lastFrame = segment.frame;
    if (Incidents *const incidents = own.incidentsIfAny())
        incidents->outOfOrder = {};
    if (Incidents *const incidents = state.directions.other(segment.from).incidentsIfAny())
        incidents->unanswered = 0;
    if (segment.isRst()) {
        noteReset(state, segment, outcome.find(EventKind::reset)->cause);
        own.learnPureAck(segment);
        return;
    }
    const SegmentOptions &options = *segment.options;
    if (segment.isSyn()) {
        state.handshake.mss[segment.from] = options.mss;
        state.handshake.areOptionsCut[segment.from] = segment.optionsAreCut;
        own.windowScale = options.windowScale;
        own.set(Direction::sackPermitted, options.sackPermitted);
        own.set(Direction::timestampsInSyn, segment.hasTimestamp);
    } else {
        own.set(Direction::sentMoreThanSyn);
    }
    own.learn(segment);
}

/// @return false where the segment changes nothing in this connection
bool classify(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (segment.isRst())
        return classifyReset(state, segment, outcome);
    if (segment.isSyn())
        return classifySyn(state, segment, outcome);
    if (classifyOldConnection(state, segment, outcome))
        return false;
    chooseSynAck(state, segment);
    if (classifyProbe(state, segment, outcome))
        return true;
    if (segment.sequenceLength() > 0)
        classifyData(state, segment, outcome);
    else
        classifyPureAck(state, segment, outcome);
    return true;
}

/// What is sent again was damaged on the way.
void forgetDamaged(Direction &own, const Segment &segment)
{
    Incidents *const incidents = own.incidentsIfAny();
    if (incidents == nullptr || incidents->damaged.empty() || segment.isJudgedLate)
        return;
    std::erase_if(incidents->damaged, [range = segment.range()](const Incidents::Damaged &each) {
        return each.segment.range().overlaps(range);
    });
}

void acceptDamaged(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

/// The analysers, in their order: each may rely on what those before it have found.
void runAnalysers(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    outcome.isRejected = classifyRejected(state, segment, outcome);
    if (outcome.isRejected)
        return;
    forgetDamaged(state.directions[segment.from], segment);
    if (segment.isAck() && !segment.isRst())
        acceptDamaged(state, segment, outcome);
    addMarks(state, segment, outcome);
    beginEndpoints(state, segment);
    if (!classify(state, segment, outcome)) {
        if (segment.isRst())
            state.directions[segment.from].learnPureAck(segment);
        return;
    }
    const bool isLateAck = outcome.has(EventKind::outOfOrder) && segment.sequenceLength() == 0;
    if (segment.isAck() && !segment.isRst() && !isLateAck)
        acknowledge(state, segment, outcome);
    if (!isLateAck)
        moveEndpoints(state, segment, outcome);
    noteHandshakeAck(state, segment);
    noteFinAnswer(state, segment, isLateAck);
    addOldTimestamp(state, segment, outcome);
    learn(state, segment, outcome);
}

/// An event of which the directions count how often they raised it.
struct CountedEvent
{
    EventKind kind;
    std::uint32_t Incidents::*count;
};
constexpr std::array countedEvents{
    CountedEvent{EventKind::retransmission, &Incidents::retransmissions},
    CountedEvent{EventKind::outOfOrder, &Incidents::outOfOrderSegments},
    CountedEvent{EventKind::duplicateAck, &Incidents::duplicateAcks},
    CountedEvent{EventKind::zeroWindow, &Incidents::zeroWindows},
    CountedEvent{EventKind::reset, &Incidents::resets},
    CountedEvent{EventKind::badChecksum, &Incidents::checksumClaims},
    CountedEvent{EventKind::gap, &Incidents::gapClaims},
    CountedEvent{EventKind::unacceptableAck, &Incidents::earlyAckClaims},
};
constexpr EventSet everyCounted = [] {
    EventSet set;
    for (const CountedEvent &each : countedEvents)
        set.add(each.kind);
    return set;
}();

void count(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    if (outcome.newBytes > 0)
        own.countNewBytes(outcome.newBytes, peer);
    if (outcome.newBytes < segment.length)
        own.changeIncidents().bytesAgain += segment.length - outcome.newBytes;
    if (outcome.roundTrip)
        peer.countRoundTrip(*outcome.roundTrip);
    if (outcome.eventSet().hasAnyOf(everyCounted)) {
        for (const CountedEvent &each : countedEvents) {
            if (outcome.has(each.kind))
                ++(own.changeIncidents().*each.count);
        }
    }
    state.events = state.events.with(outcome.eventSet());
}

/// A claim of @p from is refuted.
void withdraw(ConnectionState &state, Side from, FrameId frame, EventKind kind, SegmentOutcome &outcome)
{
    outcome.revise({frame, EventSet(kind)});
    std::uint32_t Incidents::*const claims = kind == EventKind::badChecksum ? &Incidents::checksumClaims
                                             : kind == EventKind::gap       ? &Incidents::gapClaims
                                                                            : &Incidents::earlyAckClaims;
    std::uint32_t &standing = state.directions[from].changeIncidents().*claims;
    if (standing > 0)
        --standing;
    if (standing == 0 && state.directions.other(from).incidents().*claims == 0)
        state.events = state.events.without(EventSet(kind));
}

/// Judges a segment whose checksum only looked wrong.
void judgeAgain(ConnectionState &state, const Incidents::Damaged &damaged, SegmentOutcome &outcome)
{
    Segment segment = damaged.segment;
    segment.options = &damaged.options;
    segment.isDamaged = false;
    segment.isJudgedLate = true;
    withdraw(state, segment.from, segment.frame, EventKind::badChecksum, outcome);
    const Direction &own = state.directions[segment.from];
    if (segment.sequenceLength() == 0 && own.hasAck() && !segment.acknowledgment.isAfter(own.lastAck))
        return;
    SegmentOutcome again;
    again.frame = segment.frame;
    again.from = segment.from;
    runAnalysers(state, segment, again);
    // A gap that was seen after it was none.
    const Event *const filled = again.find(EventKind::fillsGap);
    if (filled != nullptr && filled->of > segment.frame && own.seen.holes().empty())
        withdraw(state, segment.from, filled->of, EventKind::gap, outcome);
    again.withdrawClaims();
    count(state, segment, again);
}

/// Takes bad checksums back where @p segment acknowledges such a segment, which was not sent again.
void acceptDamaged(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    const Side from = opposite(segment.from);
    Incidents *const incidents = state.directions[from].incidentsIfAny();
    if (incidents == nullptr || incidents->damaged.empty())
        return;
    const bool isRefuted = std::ranges::any_of(incidents->damaged, [&](const Incidents::Damaged &each) {
        return each.segment.sequenceLength() > 0 && !each.segment.range().end.isAfter(segment.acknowledgment);
    });
    if (!isRefuted)
        return;
    const std::vector<Incidents::Damaged> damaged = std::exchange(incidents->damaged, {});
    incidents->badChecksums = 0;
    incidents->cardFillsChecksums = true;
    for (const Incidents::Damaged &each : damaged)
        judgeAgain(state, each, outcome);
}

/// Takes back that @p segment's peer acknowledged what was not captured, now that it is recorded.
void clearEarlyAcks(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Incidents *const incidents = own.incidentsIfAny();
    if (incidents == nullptr || incidents->earlyAcks.empty() || !own.isKnown())
        return;
    // Later it may have been sent again: its first copy was not captured.
    std::erase_if(incidents->earlyAcks, [&](const Incidents::EarlyAck &early) {
        if (early.number.isAfter(own.seen.firstMissing()) && !early.number.isBefore(own.edge()))
            return false;
        const bool isRecordedLate =
            own.seen.firstMissing() == own.edge() && !hasElapsed(early.time, segment.time, shortestTimer);
        if (isRecordedLate)
            withdraw(state, opposite(segment.from), early.frame, EventKind::unacceptableAck, outcome);
        return true;
    });
}

Phase phaseOf(const ConnectionState &state, const Segment &segment)
{
    if (state.isClosing())
        return Phase::closing;
    return segment.isSyn() || isHandshakeAck(state, segment) ? Phase::opening : Phase::data;
}

FrameId contradictionOf(const Segment &segment)
{
    return {static_cast<std::uint32_t>(std::int64_t{segment.frame.value} + segment.timeContradictedBy)};
}

} // namespace

void forgetTimes(ConnectionState &state)
{
    if (state.handshake.stage != Handshake::Stage::complete)
        state.handshake.syn = state.handshake.synAck = Timestamp::none();
    for (Direction &each : state.directions) {
        each.flight.forgetTimes();
        each.seen.forgetTimes();
        Incidents *const incidents = each.incidentsIfAny();
        if (incidents == nullptr)
            continue;
        incidents->firstReport = incidents->lastReport = Timestamp::none();
        if (incidents->reset)
            incidents->reset->time = Timestamp::none();
        for (Incidents::Damaged &damaged : incidents->damaged)
            damaged.segment.time = Timestamp::none();
        for (Incidents::EarlyAck &early : incidents->earlyAcks)
            early.time = Timestamp::none();
    }
}

void takeSlowPath(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    state.lastFrame = segment.frame;
    if (segment.isCut)
        ++state.directions[segment.from].changeIncidents().withoutGoodChecksum;
    else
        runAnalysers(state, segment, outcome);
    clearEarlyAcks(state, segment, outcome);
    if (segment.timeContradictedBy != 0)
        outcome.add(EventKind::timeBackwards, contradictionOf(segment));
    outcome.phase = phaseOf(state, segment);
    for (const Side side : bothSides) {
        EndpointView &endpoint = state.endpoints[side];
        outcome.states[side] = endpoint.state();
        const FrameId from = endpoint.takeRevision();
        if (from < segment.frame && (!outcome.statesRevisedFrom.isValid() || from < outcome.statesRevisedFrom))
            outcome.statesRevisedFrom = from;
    }
    if (!segment.isCut)
        outcome.window = state.scaledWindow(segment.from, segment);
    ++state.directions[segment.from].segments;
    count(state, segment, outcome);
    closeIfDone(state);
    prepareFastPath(state);
}

} // namespace rungs
