// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/acknowledgments.h"

#include "core/connection/handshake.h"
#include "core/connection/late_acks.h"
#include "core/connection/marks.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// An ACK that answers a probe, a challenged segment, or the SYN of a simultaneous open.
bool classifyAnswer(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    const auto add = [&](EventKind kind, FrameId of) -> Event & {
        Event &event = outcome.add(kind, of);
        event.basis = Basis::numbersSay;
        event.rejected = {EventKind::duplicateAck, Basis::numbersSay};
        return event;
    };
    const bool isFirstAfterSyn =
        own.synAckFrame.isValid() && own.ackFrame == own.synAckFrame && !own.has(Direction::sentMoreThanSyn);
    if (state.handshake.isSimultaneous && isFirstAfterSyn) {
        add(EventKind::simultaneousOpenAck, state.directions.other(segment.from).synAckFrame);
        return true;
    }
    Incidents *const incidents = own.incidentsIfAny();
    if (incidents == nullptr)
        return false;
    if (incidents->probe.isValid()) {
        const FrameId probe = std::exchange(incidents->probe, FrameId{});
        Event &event = add(incidents->probeIsOfWindow ? EventKind::windowProbeAck : EventKind::keepAliveAck, probe);
        event.trigger = probe;
        event.count = incidents->probeIsOfWindow ? incidents->probedWindow : 0;
        return true;
    }
    if (incidents->challenge.isValid()) {
        Event &event = add(EventKind::challengeAck, incidents->challenge);
        event.trigger = std::exchange(incidents->challenge, FrameId{});
        event.cause = incidents->challengeCause;
        return true;
    }
    return false;
}

struct Trigger
{
    Cause cause = Cause::none; ///< none: the acknowledgment is no duplicate
    FrameId frame;
};

/// Why an acknowledgment number is repeated.
Trigger triggerOfDuplicate(const ConnectionState &state, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    const Direction &peer = state.directions.other(segment.from);
    const Incidents &incidents = own.incidents();
    const SegmentOptions &options = *segment.options;
    if (reportsDuplicate(segment)) {
        const bool isOfSynAck = incidents.oldCause == Cause::repeatedSynAck && incidents.old.isValid();
        return {isOfSynAck ? Cause::repeatedSynAck : Cause::oldSegment, incidents.old};
    }
    const bool hasNewBlocks =
        options.sackCount > 0
        && (options.sackCount != incidents.sackCount
            || !std::equal(options.sack.begin(), options.sack.begin() + options.sackCount, incidents.sack.begin()));
    if (hasNewBlocks || (incidents.outOfOrder.isValid() && !peer.seen.holes().empty()))
        return {Cause::segmentOutOfOrder, incidents.outOfOrder};
    if (segment.window != own.lastWindow || options.mptcpSubtype != SegmentOptions::noMptcp)
        return {};
    if (incidents.old.isValid())
        return {incidents.oldCause, incidents.old};
    // RFC 5681 2: data is outstanding, and nothing in the segment is new. Where SACK was agreed it has blocks.
    const bool hasSack = state.reportsBySack(segment.from);
    if (peer.isKnown() && peer.edge().isAfter(segment.acknowledgment) && (!hasSack || options.sackCount > 0))
        return {Cause::segmentOutOfOrder, {}};
    // What provoked it was not captured: a keep-alive, an old segment, one that is challenged. That cannot be told,
    // except where a segment of the previous connection may still be on its way, and D-SACK would report any other.
    return {hasSack && state.previousLastFrame.isValid() ? Cause::notInCapture : Cause::none, {}};
}

void classifyRepeatedAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (classifyAnswer(state, segment, outcome))
        return;
    const Trigger trigger = triggerOfDuplicate(state, segment);
    if (trigger.cause == Cause::none) {
        const Direction &peer = state.directions.other(segment.from);
        const bool maySayMore = segment.optionsAreCut && own.lastWindow != 0;
        const bool mayReport =
            maySayMore
            && (own.incidents().old.isValid() || (peer.isKnown() && peer.edge().isAfter(segment.acknowledgment)));
        if (segment.window != own.lastWindow && mayReport) {
            outcome.addPossible(EventKind::windowUpdate, own.ackFrame);
            outcome.addPossible(EventKind::duplicateAck, own.ackFrame);
        } else if (segment.window != own.lastWindow) {
            Event &event = outcome.add(EventKind::windowUpdate, own.ackFrame);
            event.basis = Basis::fieldsSay;
            event.rejected = {EventKind::duplicateAck, Basis::fieldsSay};
            // It may report a duplicate, or answer what was not captured.
            if (maySayMore || state.isUnseen(opposite(segment.from)))
                event.mostCertain = Certainty::likely;
        } else if (own.has(Direction::sentMoreThanSyn) && segment.options->mptcpSubtype == SegmentOptions::noMptcp) {
            // It repeats its last acknowledgment for no reason that was captured.
            outcome.addPossible(EventKind::challengeAck, own.ackFrame);
        }
        return;
    }
    // With timestamps the old segment is dropped (RFC 7323 5.3), else its acknowledgment is challenged (RFC 5961 5).
    const bool isChallenge = trigger.cause == Cause::notInCapture && !own.hasTimestamp();
    Event &event = outcome.add(isChallenge ? EventKind::challengeAck : EventKind::duplicateAck, own.ackFrame);
    event.cause = trigger.cause;
    event.trigger = trigger.frame;
    event.basis = Basis::numbersSay;
    event.rejected = {EventKind::windowUpdate, Basis::fieldsSay};
    const SeenRanges &sent = state.directions.other(segment.from).seen;
    const bool asksForHole = !sent.holes().empty() && sent.holes().front().range.begin == segment.acknowledgment;
    // Away from its sender it is not seen what it follows on: its window may be the news.
    const bool reportsMissing = segment.options->sackCount > (reportsDuplicate(segment) ? 1 : 0) || asksForHole;
    const bool hasReason = trigger.frame.isValid() || reportsMissing;
    const bool reportsOld = reportsDuplicate(segment) && segment.options->sack[0].length() > 1; // a probe has one byte
    const bool isShown =
        reportsOld || (hasReason && (segment.window == own.lastWindow || isCapturedNear(state, segment.from)));
    if (!isShown || (isChallenge && segment.optionsAreCut))
        event.mostCertain = Certainty::likely;
    if (!isChallenge)
        event.count = ++own.changeIncidents().duplicates;
    if (trigger.frame.isValid() && trigger.frame == own.incidents().old)
        own.changeIncidents().old = {};
}

void moveWindowEdge(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    const std::optional<std::uint32_t> window = state.scaledWindow(segment.from, segment);
    // The subflows of Multipath TCP share one window, which does not follow the numbers of any of them.
    if (!window || segment.isSyn() || segment.options->mptcpSubtype != SegmentOptions::noMptcp)
        return;
    const SequenceNumber edge = segment.acknowledgment + *window;
    const bool isKnown = own.has(Direction::hasWindowEdge);
    if (isKnown && own.windowEdge.since(edge) > own.windowStep()) {
        Event &event = outcome.add(EventKind::unusual);
        event.cause = Cause::shrunkWindow;
        event.range = {edge, own.windowEdge};
    }
    own.windowEdge = isKnown ? later(own.windowEdge, edge) : edge;
    own.set(Direction::hasWindowEdge);
}

/// Notes when its sender first reported that data is missing, and when last.
void noteReport(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome)
{
    const SegmentOptions &options = *segment.options;
    const std::size_t first = reportsDuplicate(segment) ? 1 : 0;
    const Event *duplicate = outcome.find(EventKind::duplicateAck);
    const bool repeats = duplicate != nullptr && duplicate->cause == Cause::segmentOutOfOrder;
    Direction &own = state.directions[segment.from];
    if (options.sackCount <= first && !repeats) {
        if (Incidents *const incidents = own.incidentsIfAny())
            incidents->reportsGap = false;
        return;
    }
    Incidents &incidents = own.changeIncidents();
    if (!std::exchange(incidents.reportsGap, true))
        incidents.firstReport = segment.time;
    incidents.lastReport = segment.time;
    SeenRanges &seen = state.directions.other(segment.from).seen;
    seen.noteReport(segment.acknowledgment, segment.time);
    for (std::size_t i = first; i < options.sackCount; ++i)
        seen.noteReport(options.sack[i].begin, segment.time);
}

} // namespace

void classifyPureAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    if (!segment.isAck() || outcome.has(EventKind::ackOfOldConnection) || classifyLateAck(state, segment, outcome))
        return;
    const SeenRanges::Change change = own.seen.add(segment.range(), segment.frame);
    if (change.gap) {
        Event &event = outcome.add(EventKind::gap);
        event.basis = Basis::numbersSay;
        event.range = *change.gap;
    }
    if (!own.hasAck())
        return;
    const Incidents &incidents = own.incidents();
    if (segment.acknowledgment == own.lastAck) {
        classifyRepeatedAck(state, segment, outcome);
    } else if (own.lastWindow == 0 && segment.window != 0 && incidents.probe.isValid() && incidents.probeLength > 0) {
        // The window opens with the acknowledgment of the byte that probed it.
        outcome.add(EventKind::windowUpdate, incidents.probe).basis = Basis::numbersSay;
    }
}

void acknowledge(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    constexpr std::int32_t farthest = 1 << 30;
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const SequenceNumber acknowledged = segment.acknowledgment;
    if (peer.isKnown() && acknowledged.isAfter(peer.edge())) {
        if (!segment.isJudgedLate) {
            Event &event = outcome.add(EventKind::unacceptableAck);
            event.range = {peer.edge(), acknowledged};
            event.basis = Basis::numbersSay;
            std::vector<Incidents::EarlyAck> &early = peer.changeIncidents().earlyAcks;
            if (early.size() < Incidents::maxPending)
                early.push_back({segment.frame, acknowledged, segment.time});
        }
        if (acknowledged.since(peer.edge()) > farthest)
            return;
    }
    if (own.hasAck() && acknowledged.isBefore(own.lastAck))
        return;
    if (!own.hasAck() || acknowledged != own.lastAck) {
        if (!own.hasAck()) // all that was captured was in flight until now
            peer.countFirstFlight();
        const Flight::Acknowledged sent = peer.flight.acknowledge(acknowledged);
        outcome.acknowledges = sent.frame;
        if (sent.frame.isValid() && !sent.isAmbiguous)
            outcome.roundTrip = elapsed(sent.time, segment.time);
        peer.seen.forgetHolesBefore(acknowledged);
        if (Incidents *const incidents = own.incidentsIfAny(); incidents != nullptr && incidents->duplicates > 0)
            incidents->noteRepeated({own.lastAck, own.ackFrame, incidents->reportedFirst});
        own.lastAck = acknowledged;
        own.ackFrame = segment.frame;
        if (Incidents *const incidents = own.incidentsIfAny()) {
            incidents->duplicates = 0;
            incidents->reportedFirst = 0;
            incidents->probe = {};
            incidents->probeIsOfWindow = false;
            if (incidents->old.isValid() && acknowledged.isAfter(incidents->oldEdge))
                incidents->old = {};
        }
    }
    noteReport(state, segment, outcome);
    moveWindowEdge(state, segment, outcome);
    own.lastWindow = segment.window;
    own.set(Direction::hasWindow, !segment.isSyn());
    if (segment.options->sackCount > 0 || own.incidentsIfAny() != nullptr) {
        Incidents &incidents = own.changeIncidents();
        incidents.sack = segment.options->sack;
        incidents.sackCount = segment.options->sackCount;
        if (own.ackFrame == segment.frame)
            incidents.reportedFirst = bytesBeyondHoles(segment);
    }
}

} // namespace rungs
