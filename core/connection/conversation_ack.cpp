// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acknowledgments: what they confirm, and why one repeats itself.
#include "core/connection/conversation.h"

#include <algorithm>

namespace rungs {

bool Conversation::judgeLateAck(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    const bool isBehind = own.isKnown() && segment.sequence.isBefore(own.edge());
    const bool goesBack = own.hasAck && segment.acknowledgment.isBefore(own.lastAck);
    // A stack that goes back to what was lost sends its acknowledgments from there, too.
    const bool isFromRepeat = isBehind && segment.sequence == own.lastSentEnd;
    if ((!isBehind || isFromRepeat) && !goesBack)
        return false;
    FrameId overtook = own.ackFrame;
    if (isBehind) {
        if (const Flight::Sent *first = own.flight.earliest({segment.sequence, segment.sequence + 1}))
            overtook = first->frame;
    }
    Event &event = outcome.add(EventKind::outOfOrder, overtook);
    event.basis = Basis::olderNumbers;
    event.range = segment.range();
    event.rejected = {EventKind::duplicateAck, Basis::olderNumbers};
    if (const Flight::Sent *confirmed = peer.flight.lastBefore(segment.acknowledgment))
        outcome.acknowledges = confirmed->frame;
    if (isBehind)
        peer.noteOld(segment.frame, own.edge(), Cause::lateAck);
    return true;
}

void Conversation::judgePureAck(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    if (!segment.isAck() || outcome.has(EventKind::ackOfOldConnection) || judgeLateAck(segment, outcome))
        return;
    const SeenRanges::Change change = own.seen.add(segment.range(), segment.frame);
    if (change.gap) {
        Event &event = outcome.add(EventKind::gap);
        event.basis = Basis::numbersSay;
        event.range = *change.gap;
    }
    if (!own.hasAck)
        return;
    if (segment.acknowledgment == own.lastAck) {
        judgeRepeatedAck(segment, outcome);
    } else if (own.lastWindow == 0 && segment.window != 0 && own.incidents().probe.isValid()
               && own.incidents().probeLength > 0) {
        // The window opens with the acknowledgment of the byte that probed it.
        outcome.add(EventKind::windowUpdate, own.incidents().probe).basis = Basis::numbersSay;
    }
}

bool Conversation::judgeAnswer(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    const bool isFirstAfterSyn = own.synAckFrame.isValid() && own.ackFrame == own.synAckFrame && !own.hasSent;
    if (m_isSimultaneousOpen && isFirstAfterSyn) {
        Event &event = outcome.add(EventKind::simultaneousOpenAck, peer.synAckFrame);
        event.basis = Basis::numbersSay;
        event.rejected = {EventKind::duplicateAck, Basis::numbersSay};
        return true;
    }
    Incidents *const incidents = own.knownIncidents();
    if (incidents == nullptr)
        return false;
    if (incidents->probe.isValid()) {
        Event &event = outcome.add(incidents->probeIsOfWindow ? EventKind::windowProbeAck : EventKind::keepAliveAck,
                                   incidents->probe);
        event.trigger = incidents->probe;
        event.basis = Basis::numbersSay;
        event.rejected = {EventKind::duplicateAck, Basis::numbersSay};
        incidents->probe = {};
        return true;
    }
    if (incidents->challenge.isValid()) {
        Event &event = outcome.add(EventKind::challengeAck, incidents->challenge);
        event.trigger = incidents->challenge;
        event.cause = incidents->challengeCause;
        event.basis = Basis::numbersSay;
        event.rejected = {EventKind::duplicateAck, Basis::numbersSay};
        incidents->challenge = {};
        return true;
    }
    return false;
}

Cause Conversation::causeOfDuplicate(const Segment &segment, bool reportsCopy, FrameId &trigger) const
{
    const Direction &own = direction(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    const Incidents &incidents = own.incidents();
    const SegmentOptions &options = *segment.options;
    const bool sameWindow = segment.window == own.lastWindow;
    const bool newsOfBlocks =
        options.sackCount > 0
        && (options.sackCount != incidents.sackCount
            || !std::equal(options.sack.begin(), options.sack.begin() + options.sackCount, incidents.sack.begin()));
    if (reportsCopy) {
        trigger = incidents.old;
        const bool isOfSynAck = incidents.oldCause == Cause::repeatedSynAck && incidents.old.isValid();
        return isOfSynAck ? Cause::repeatedSynAck : Cause::oldSegment;
    }
    if (newsOfBlocks || (incidents.outOfOrder.isValid() && !peer.seen.holes().empty())) {
        trigger = incidents.outOfOrder;
        return Cause::segmentOutOfOrder;
    }
    if (!sameWindow || options.mptcpSubtype != SegmentOptions::noMptcp)
        return Cause::none;
    if (incidents.old.isValid()) {
        trigger = incidents.old;
        return incidents.oldCause;
    }
    // RFC 5681 2: data is outstanding, and nothing in the segment is new.
    if (peer.isKnown() && peer.edge().isAfter(segment.acknowledgment))
        return Cause::segmentOutOfOrder;
    return own.hasSent || own.synAckFrame.isValid() ? Cause::notInCapture : Cause::none;
}

void Conversation::judgeRepeatedAck(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    if (judgeAnswer(segment, outcome))
        return;
    FrameId trigger;
    const Cause cause = causeOfDuplicate(segment, reportsDuplicate(segment), trigger);
    if (cause == Cause::none) {
        if (segment.window != own.lastWindow) {
            Event &event = outcome.add(EventKind::windowUpdate, own.ackFrame);
            event.basis = Basis::fieldsSay;
            event.rejected = {EventKind::duplicateAck, Basis::fieldsSay};
        }
        return;
    }
    // What was thrown away unseen would have been reported by DSACK if it were old data, and dropped for its
    // timestamp if there were any: what is left is an acknowledgment number that RFC 5961 5 does not accept.
    const bool isChallenge =
        cause == Cause::notInCapture && !own.hasTimestamp && own.sackPermitted && peer.sackPermitted;
    Event &event = outcome.add(isChallenge ? EventKind::challengeAck : EventKind::duplicateAck, own.ackFrame);
    event.cause = cause;
    event.trigger = trigger;
    event.basis = Basis::numbersSay;
    event.rejected = {EventKind::windowUpdate, Basis::fieldsSay};
    if (!isChallenge)
        event.count = ++own.noteIncident().duplicates;
    if (trigger.isValid() && trigger == own.incidents().old)
        own.noteIncident().old = {};
}

void Conversation::judgeWindowEdge(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    const std::optional<std::uint32_t> window = scaledWindow(segment.from, segment);
    // The subflows of Multipath TCP share one window, which does not follow the numbers of any of them.
    if (!window || segment.isSyn() || segment.options->mptcpSubtype != SegmentOptions::noMptcp)
        return;
    const SequenceNumber edge = segment.acknowledgment + *window;
    if (own.hasWindowEdge && own.windowEdge.since(edge) > own.windowStep()) {
        Event &event = outcome.add(EventKind::unusual);
        event.cause = Cause::shrunkWindow;
        event.range = {edge, own.windowEdge};
    }
    own.windowEdge = own.hasWindowEdge ? later(own.windowEdge, edge) : edge;
    own.hasWindowEdge = true;
}

void Conversation::acknowledge(const Segment &segment, SegmentOutcome &outcome)
{
    constexpr std::int32_t farthest = 1 << 30;
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    const SequenceNumber place = segment.acknowledgment;
    if (peer.isKnown() && place.isAfter(peer.edge())) {
        Event &event = outcome.add(EventKind::unacceptableAck);
        event.range = {peer.edge(), place};
        event.basis = Basis::numbersSay;
        if (place.since(peer.edge()) > farthest)
            return;
    }
    if (!own.hasAck || place.isAfter(own.lastAck)) {
        const Flight::Acknowledged confirmed = peer.flight.acknowledge(place);
        outcome.acknowledges = confirmed.frame;
        if (confirmed.frame.isValid() && !confirmed.isAmbiguous)
            outcome.roundTrip = segment.time - confirmed.time;
        peer.seen.forgetHolesBefore(place);
    }
    if (!own.hasAck || place != own.lastAck) {
        if (own.hasAck && place.isBefore(own.lastAck))
            return;
        own.hasAck = true;
        own.lastAck = place;
        own.ackFrame = segment.frame;
        if (Incidents *const incidents = own.knownIncidents()) {
            incidents->duplicates = 0;
            incidents->probe = {};
            if (incidents->old.isValid() && place.isAfter(incidents->oldEdge))
                incidents->old = {};
        }
    }
    judgeWindowEdge(segment, outcome);
    own.lastWindow = segment.window;
    own.windowIsFromSyn = segment.isSyn();
    if (segment.options->sackCount > 0 || own.knownIncidents() != nullptr) {
        Incidents &incidents = own.noteIncident();
        incidents.sack = segment.options->sack;
        incidents.sackCount = segment.options->sackCount;
    }
}

} // namespace rungs
