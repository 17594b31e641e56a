// SPDX-License-Identifier: GPL-3.0-or-later
//
// The short way for what most segments are: the next one in order, of a connection in which nothing is amiss. It comes
// to what the long way comes to, and leaves everything as that leaves it.
#include "core/connection/conversation.h"
#include "core/connection/fast_path.h"

namespace rungs {

bool Conversation::hasQuietened() const
{
    const Direction &client = direction(Side::client);
    const Direction &server = direction(Side::server);
    if (m_previous.conversation != nullptr || m_hasReset || m_hasFirstFin
        || (m_hasSynAckTime && !m_isHandshakeComplete))
        return false;
    // Else a segment could still be the one that ends the handshake.
    if (server.hasSyn && client.hasAck && client.lastAck.isBefore(server.first + 1))
        return false;
    return client.isQuiet() && server.isQuiet() && endpoint(Side::client).isEstablished()
           && endpoint(Side::server).isEstablished();
}

/// How windows are to be read holds until the next segment that is judged the long way.
void Conversation::noteScales()
{
    for (const Side side : {Side::client, Side::server})
        of(side).shift = windowShift(side).value_or(Direction::unknownShift);
}

/// @p outcome null: it is not asked for
[[gnu::always_inline]] inline bool Conversation::judgePlain(const Segment &segment, SegmentOutcome *outcome)
{
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    if (!m_isQuiet || !isNextInOrder(segment, own, peer) || canRaiseEvent<eventTable>(segment, own, peer))
        return false;
    const SequenceNumber place = segment.acknowledgment;
    const SequenceNumber end = segment.sequence + segment.length;
    const std::int32_t news = place.since(own.lastAck);

    if (outcome != nullptr) {
        outcome->frame = segment.frame;
        outcome->from = segment.from;
        outcome->phase = Phase::data;
        outcome->states[0] = outcome->states[1] = TcpState::established;
        outcome->newBytes = segment.length;
        if (own.shift != Direction::unknownShift)
            outcome->window = std::uint32_t{segment.window} << own.shift;
    }
    if (own.shift != Direction::unknownShift)
        own.windowEdge = later(own.windowEdge, own.windowEdgeOf(segment));
    own.lastWindow = segment.window;
    m_lastFrame = own.lastFrame = segment.frame;
    ++own.segments;
    own.learnHeader(segment);
    if (segment.length > 0) {
        own.seen.extend(end);
        own.flight.add(segment, true);
        own.countNewBytes(segment.length, peer);
    } else {
        own.learnPureAck(segment);
    }
    if (news > 0) {
        const Flight::Acknowledged confirmed = peer.flight.acknowledge(place);
        if (outcome != nullptr)
            outcome->acknowledges = confirmed.frame;
        if (confirmed.frame.isValid() && !confirmed.isAmbiguous) {
            if (outcome != nullptr)
                outcome->roundTrip = segment.time - confirmed.time;
            peer.countRoundTrip(segment.time - confirmed.time);
        }
        own.lastAck = place;
        own.ackFrame = segment.frame;
    }
    return true;
}

bool Conversation::addPlain(const Segment &segment, SegmentOutcome &outcome)
{
    return judgePlain(segment, &outcome);
}

bool Conversation::addPlain(const Segment &segment)
{
    return judgePlain(segment, nullptr);
}

void Conversation::prefetch() const
{
    __builtin_prefetch(&m_previous, 1);
    for (const Direction &each : m_directions) {
        __builtin_prefetch(&each, 1);
        __builtin_prefetch(&each.bytesUnique, 1);
    }
}

void Conversation::prefetchFor(const Segment &segment) const
{
    const Direction &own = direction(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    own.flight.prefetchAdd();
    peer.flight.prefetchAcknowledge();
    if (m_isQuiet)
        return;
    // The long way needs more.
    __builtin_prefetch(&own.synFrame, 1);
    __builtin_prefetch(&peer.synFrame, 1);
    __builtin_prefetch(&m_endpoints, 1);
    __builtin_prefetch(&m_synTime, 1);
}

} // namespace rungs
