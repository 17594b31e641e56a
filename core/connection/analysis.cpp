// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/analysis.h"

#include "core/connection/acknowledgments.h"
#include "core/connection/closing.h"
#include "core/connection/copies.h"
#include "core/connection/data.h"
#include "core/connection/endpoints.h"
#include "core/connection/handshake.h"
#include "core/connection/marks.h"

namespace rungs {

namespace {

/// Whether to report a bad checksum, which is counted here. Where most are bad, the sender's network card computes them
/// after the capture.
bool shouldReportChecksum(Direction &own)
{
    Incidents &incidents = own.changeIncidents();
    const std::uint32_t good = own.goodChecksums();
    ++incidents.withoutGoodChecksum;
    return ++incidents.badChecksums <= good;
}

/// A segment that its receiver drops: a copy, a bad checksum, or invalid flags.
bool classifyRejected(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (classifyCopy(state, segment, outcome)) {
        ++own.changeIncidents().withoutGoodChecksum;
        return true;
    }
    if (segment.isDamaged && shouldReportChecksum(own)) {
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
        own.changeIncidents().resetSequence = segment.sequence;
        return;
    }
    const SegmentOptions &options = *segment.options;
    if (segment.isSyn()) {
        state.handshake.mss[segment.from] = options.mss;
        own.windowScale = options.windowScale;
        own.set(Direction::sackPermitted, options.sackPermitted);
        own.set(Direction::timestampsInSyn, segment.hasTimestamp);
    } else {
        own.set(Direction::sentMoreThanSyn);
    }
    own.learn(segment);
}

void classify(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (segment.isRst())
        classifyReset(state, segment, outcome);
    else if (segment.isSyn())
        classifySyn(state, segment, outcome);
    else if (classifyProbe(state, segment, outcome))
        return;
    else if (segment.sequenceLength() > 0)
        classifyData(state, segment, outcome);
    else
        classifyPureAck(state, segment, outcome);
}

/// The analysers, in their order: each may rely on what those before it have found.
void runAnalysers(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    outcome.isRejected = classifyRejected(state, segment, outcome);
    if (outcome.isRejected)
        return;
    addMarks(state, segment, outcome);
    beginEndpoints(state, segment);
    classify(state, segment, outcome);
    const bool isLateAck = outcome.has(EventKind::outOfOrder) && segment.sequenceLength() == 0;
    if (segment.isAck() && !segment.isRst() && !isLateAck)
        acknowledge(state, segment, outcome);
    if (!isLateAck)
        moveEndpoints(state, segment);
    noteHandshakeAck(state, segment);
    noteFinAnswer(state, segment);
    addOldTimestamp(state, segment, outcome);
    learn(state, segment, outcome);
}

void count(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    ++own.segments;
    if (outcome.newBytes > 0)
        own.countNewBytes(outcome.newBytes, peer);
    if (outcome.newBytes < segment.length)
        own.changeIncidents().bytesAgain += segment.length - outcome.newBytes;
    if (outcome.roundTrip)
        peer.countRoundTrip(*outcome.roundTrip);
    if (outcome.eventSet().isEmpty())
        return;
    const auto countEvent = [&](EventKind kind, std::uint32_t Incidents::*count) {
        if (outcome.has(kind))
            ++(own.changeIncidents().*count);
    };
    countEvent(EventKind::retransmission, &Incidents::retransmissions);
    countEvent(EventKind::outOfOrder, &Incidents::outOfOrderSegments);
    countEvent(EventKind::duplicateAck, &Incidents::duplicateAcks);
    countEvent(EventKind::zeroWindow, &Incidents::zeroWindows);
    countEvent(EventKind::reset, &Incidents::resets);
    state.events = EventSet(state.events.bits() | outcome.eventSet().bits());
}

Phase phaseOf(const ConnectionState &state, const Segment &segment)
{
    if (state.isClosing())
        return Phase::closing;
    return segment.isSyn() || isHandshakeAck(state, segment) ? Phase::opening : Phase::data;
}

} // namespace

void takeSlowPath(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    outcome.frame = segment.frame;
    outcome.from = segment.from;
    state.lastFrame = segment.frame;
    if (segment.isCut)
        ++state.directions[segment.from].changeIncidents().withoutGoodChecksum;
    else
        runAnalysers(state, segment, outcome);
    outcome.phase = phaseOf(state, segment);
    for (const Side side : bothSides)
        outcome.states[side] = state.endpoints[side].state();
    if (!segment.isCut)
        outcome.window = state.scaledWindow(segment.from, segment);
    count(state, segment, outcome);
    closeIfDone(state);
    prepareFastPath(state);
}

} // namespace rungs
