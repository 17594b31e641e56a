// SPDX-License-Identifier: GPL-3.0-or-later
//
// Segments that open a connection, and those that end it at once.
#include "core/connection/conversation.h"

#include <utility>

namespace rungs {

namespace {

/// Nanoseconds. A timer starts at a second (RFC 6298 2.1), and nobody's is shorter than this.
constexpr std::int64_t shortestTimer = 200'000'000;

} // namespace

void Conversation::judgeSyn(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    if (!segment.isAck() && own.bareSyns < 255)
        ++own.bareSyns;
    const bool isRepeated = own.hasSyn && own.first == segment.sequence;
    if (isRepeated)
        judgeRepeatedSyn(segment, outcome);
    else
        judgeFirstSyn(segment, outcome);
    noteOpening(segment);
}

void Conversation::judgeFirstSyn(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    if (own.hasSyn) {
        // An answer with another number than the one before: the opener refuses all but one of them.
        own.seen = {};
        own.flight.clear();
        own.synAckFrame = {};
    }
    own.hasSyn = true;
    own.first = segment.sequence;
    (segment.isAck() ? own.synAckFrame : own.synFrame) = segment.frame;
    if (!segment.isAck() && m_previous.lastFrame.isValid() && own.bareSyns == 1) {
        Event &event = outcome.add(EventKind::portReuse, m_previous.lastFrame);
        event.basis = Basis::previousConnection;
        event.rejected = {EventKind::retransmission, Basis::numbersSay};
    }
    const bool isFresh = !own.isKnown() || !segment.sequence.isBefore(own.edge());
    outcome.newBytes = segment.length;
    own.seen.add(segment.range(), segment.frame);
    own.flight.add(segment, isFresh);
}

void Conversation::judgeRepeatedSyn(const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    if (segment.isAck() && !own.synAckFrame.isValid()) {
        m_isSimultaneousOpen = true;
        own.synAckFrame = segment.frame;
        Event &event = outcome.add(EventKind::simultaneousOpenSynAck, own.synFrame);
        event.basis = Basis::numbersSay;
        event.rejected = {EventKind::retransmission, Basis::numbersSay};
        event.range = segment.range();
        return;
    }
    const bool isAck = segment.isAck();
    if (!isAck && !own.synFrame.isValid()) {
        // It was sent before its own SYN-ACK, which came past already.
        own.synFrame = segment.frame;
        Event &event = outcome.add(EventKind::outOfOrder, own.synAckFrame);
        event.basis = Basis::olderNumbers;
        event.rejected = {EventKind::retransmission, Basis::numbersSay};
        event.range = segment.range();
        return;
    }
    const FrameId first = isAck ? own.synAckFrame : own.synFrame;
    Event &event = outcome.add(EventKind::retransmission, first);
    event.basis = Basis::sentBefore;
    event.range = segment.range();
    event.cause = isAck ? Cause::synAckTimer : Cause::synTimer;
    const Flight::Sent *sent = own.flight.earliest(segment.range());
    if (isAck && sent != nullptr && (segment.time - sent->time).nanoseconds < shortestTimer)
        event.cause = Cause::repeatedSyn; // which did not come past
    if (isAck && own.incidents().old.isValid() && own.incidents().oldCause == Cause::repeatedSyn) {
        event.cause = Cause::repeatedSyn;
        event.trigger = std::exchange(own.noteIncident().old, FrameId{});
    }
    event.rejected = {EventKind::networkDuplicate, Basis::newerIdentification};
    event.needless = peer.hasAck && !segment.range().end.isAfter(peer.lastAck);
    own.flight.markRepeated(segment.range(), segment.frame);
    m_isHandshakeAmbiguous = m_isHandshakeAmbiguous || !m_isHandshakeComplete;
    peer.noteOld(segment.frame, own.edge(), isAck ? Cause::repeatedSynAck : Cause::repeatedSyn);
    ++own.noteIncident().unanswered;
}

void Conversation::judgeReset(const Segment &segment, SegmentOutcome &outcome)
{
    const Direction &own = direction(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    Event &event = outcome.add(EventKind::reset);
    event.basis = Basis::numbersSay;
    if (peer.hasSyn && !own.hasSyn && !own.hasSent) {
        event.cause = Cause::refusal;
        event.of = event.trigger = peer.synFrame;
    } else if (!segment.isAck()) {
        // Without an ACK field a reset takes its number from the segment that it answers (RFC 9293 3.5.2).
        event.cause = Cause::goneConnection;
        if (peer.hasAck && segment.sequence == peer.lastAck)
            event.of = event.trigger = peer.lastFrame;
    } else {
        event.cause = Cause::abort;
    }
    // Its own way may change a little under way, so what counts is that no segment of its sender came like this.
    const bool hasCome = own.leastTimeToLive <= own.mostTimeToLive;
    if (hasCome && (segment.timeToLive < own.leastTimeToLive || segment.timeToLive > own.mostTimeToLive))
        event.cause = Cause::injected;
    if (!m_hasReset) {
        m_hasReset = true;
        m_firstReset = segment.from;
    }
}

} // namespace rungs
