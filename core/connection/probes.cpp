// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/probes.h"

namespace rungs {

namespace {

/// An idle connection is probed after seconds, a window after a retransmission timer.
constexpr std::int64_t shortestKeepAlive = 1'000'000'000;

/// How long ago the byte before @p number was sent; the longest time where that was not captured.
std::int64_t sinceByteBefore(const Direction &own, const Segment &segment)
{
    const Flight::Sent *last = own.flight.earliest({segment.sequence, segment.sequence + 1});
    return last == nullptr ? INT64_MAX : last->since(segment.time);
}

/// The segment begins one before the next number, as probes do.
bool isOneBefore(const Direction &own, const Direction &peer, const Segment &segment)
{
    const SequenceNumber next = peer.hasAck() ? peer.lastAck : own.edge();
    // Until the opening is over, nothing is probed.
    const bool isOpen =
        peer.hasAck() || own.has(Direction::sentMoreThanSyn) || sinceByteBefore(own, segment) >= shortestKeepAlive;
    const bool goesBack = own.hasAck() && segment.acknowledgment.isBefore(own.lastAck);
    return isOpen && !goesBack && segment.sequence == next - 1 && segment.sequence.isBefore(own.edge());
}

/// Its sender waits for an acknowledgment, or may: the other side was not captured.
bool isOutstanding(const Direction &own, const Direction &peer, const Segment &segment)
{
    if (segment.length > 0)
        return false;
    return peer.hasAck() ? own.edge().isAfter(peer.lastAck) : sinceByteBefore(own, segment) < shortestKeepAlive;
}

/// It may be the ACK before a last segment of one byte, which overtook it.
bool isOlderAck(const Direction &own, const Segment &segment)
{
    const Flight::Sent *last = own.flight.earliest({segment.sequence, segment.sequence + 1});
    return segment.length == 0 && last != nullptr && last->range.begin == segment.sequence
           && last->frame != own.synFrame && last->frame != own.synAckFrame
           && last->since(segment.time) < shortestKeepAlive;
}

/// The receiver's window where it is open, but what waits does not fit: its sender probes it like a closed one (RFC
/// 9293 3.8.6.2.1). Else 0.
std::uint32_t windowTooSmall(const ConnectionState &state, const Segment &segment)
{
    const Side receiver = opposite(segment.from);
    const Direction &peer = state.directions[receiver];
    const std::uint16_t largest = state.handshake.mss[receiver];
    if (segment.length > 0 || !peer.has(Direction::hasWindow) || largest == 0)
        return 0;
    Segment announced;
    announced.window = peer.lastWindow;
    const std::optional<std::uint32_t> window = state.scaledWindow(receiver, announced);
    if (!window || *window >= largest)
        return 0;
    const bool wasFilled = state.events.contains(EventKind::windowFull) || state.events.contains(EventKind::zeroWindow);
    const bool isProbed = wasFilled || peer.incidents().probeIsOfWindow
                          || sinceByteBefore(state.directions[segment.from], segment) < shortestKeepAlive;
    return isProbed ? *window : 0;
}

/// Nothing has happened since it probed a closed window: the update that opened it was lost, or data would have
/// followed.
bool continuesProbing(const Direction &own)
{
    const FrameId last = own.incidents().windowProbe;
    return last.isValid() && last == own.lastFrame;
}

} // namespace

bool classifyProbe(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    if (segment.length > 1 || segment.isFin() || !own.isKnown() || own.has(Direction::sentFin) || !segment.isAck())
        return false;
    const bool windowIsZero = peer.lastWindow == 0 && peer.has(Direction::hasWindow);
    const bool isNextByte = segment.length == 1 && segment.sequence == peer.lastAck && windowIsZero;
    const bool isByteBefore = isOneBefore(own, peer, segment);
    if (!isNextByte && !isByteBefore)
        return false;
    const bool isUnseen = state.isUnseen(opposite(segment.from));
    if (isByteBefore && !windowIsZero && (isOutstanding(own, peer, segment) || isOlderAck(own, segment))) {
        if (isUnseen)
            own.changeIncidents().earlyProbe = segment.sequence;
        return false;
    }
    if (isUnseen && own.incidents().earlyProbe == segment.sequence) {
        outcome.addPossible(EventKind::windowProbe);
        outcome.addPossible(EventKind::keepAlive);
        return true;
    }
    const std::uint32_t smallWindow = windowIsZero || !isByteBefore ? 0 : windowTooSmall(state, segment);
    const bool missedUpdate = isByteBefore && !windowIsZero && smallWindow == 0 && continuesProbing(own);
    const bool windowIsClosed = windowIsZero || smallWindow > 0 || missedUpdate;
    const Flight::Sent *same = segment.length == 1 ? own.flight.earliest(segment.range()) : nullptr;
    if (isByteBefore && !windowIsClosed && same != nullptr && same->range == segment.range())
        return false;
    Event &event = outcome.add(windowIsClosed ? EventKind::windowProbe : EventKind::keepAlive,
                               same == nullptr ? FrameId{} : same->frame);
    event.basis = Basis::numbersSay;
    event.range = segment.range();
    event.count = smallWindow;
    // Its peer's window may not be known, or the connection hardly idle.
    if (!windowIsClosed && (isUnseen || sinceByteBefore(own, segment) < shortestKeepAlive))
        event.mostCertain = Certainty::likely;
    if (missedUpdate) {
        event.trigger = peer.lastFrame;
        event.mostCertain = Certainty::likely;
    }
    event.rejected = {isNextByte ? EventKind::retransmission : EventKind::outOfOrder, Basis::numbersSay};
    if (isNextByte) {
        const bool isFresh = !segment.sequence.isBefore(own.edge());
        outcome.newBytes = own.seen.add(segment.range(), segment.frame).newBytes;
        own.flight.add(segment, isFresh);
    }
    if (windowIsClosed)
        own.changeIncidents().windowProbe = segment.frame;
    Incidents &incidents = peer.changeIncidents();
    incidents.probe = segment.frame;
    incidents.probeLength = segment.length;
    incidents.probeIsOfWindow = windowIsClosed;
    incidents.probedWindow = smallWindow;
    ++own.changeIncidents().unanswered;
    return true;
}

} // namespace rungs
