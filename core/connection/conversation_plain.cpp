// SPDX-License-Identifier: GPL-3.0-or-later
//
// The short way for what most segments are: the next one in order, of a connection in which nothing is amiss. It comes
// to what the long way comes to, and leaves everything as that leaves it.
#include "core/connection/conversation.h"

#include <utility>

namespace rungs {

bool Conversation::hasQuietened() const
{
    const Direction &client = direction(Side::client);
    const Direction &server = direction(Side::server);
    if (m_previous.conversation || m_hasReset || m_hasFirstFin || (m_hasSynAckTime && !m_isHandshakeComplete))
        return false;
    // Else a segment could still be the one that ends the handshake.
    if (server.hasSyn && client.hasAck && client.lastAck.isBefore(server.first + 1))
        return false;
    return client.isQuiet() && server.isQuiet() && endpoint(Side::client).isEstablished()
           && endpoint(Side::server).isEstablished();
}

/// Nothing about the segment itself is worth a word.
bool Conversation::isPlain(const Segment &segment) const
{
    constexpr std::uint16_t says = 0xffffU & ~unsigned{Segment::psh};
    constexpr std::uint8_t congestionExperienced = 3;
    const Direction &own = direction(segment.from);
    const SegmentOptions &options = segment.options;
    if ((segment.flags & says) != Segment::ack || segment.isCut || segment.isDamaged || segment.window == 0
        || (segment.trafficClass & 3) == congestionExperienced || options.sackCount != 0
        || options.mptcpSubtype != SegmentOptions::noMptcp)
        return false;
    if (!options.hasTimestamp)
        return true;
    return own.hasTimestamp && static_cast<std::int32_t>(options.timestampValue - own.newestTimestamp) >= 0;
}

/// With its data, all that the other side allows is on the way: the long way says whether that means anything.
bool Conversation::fillsWindow(const Segment &segment) const
{
    const Direction &own = direction(segment.from);
    const Direction &peer = direction(opposite(segment.from));
    if (segment.length == 0 || !own.hasSyn || !peer.hasSyn)
        return false;
    const bool isScaled = own.windowScale != SegmentOptions::noScale && peer.windowScale != SegmentOptions::noScale;
    const std::uint32_t window = std::uint32_t{peer.lastWindow} << (isScaled ? peer.windowScale : 0);
    return static_cast<std::uint32_t>(segment.range().end.since(peer.lastAck)) == window;
}

bool Conversation::addPlain(const Segment &segment, SegmentOutcome &outcome)
{
    if (!m_isQuiet || !isPlain(segment))
        return false;
    Direction &own = of(segment.from);
    Direction &peer = of(opposite(segment.from));
    const SequenceNumber place = segment.acknowledgment;
    const bool isNews = place.isAfter(own.lastAck);
    if (segment.sequence != own.edge() || place.isAfter(peer.edge()) || (place != own.lastAck && !isNews)
        || (segment.length == 0 && !isNews) || fillsWindow(segment))
        return false;
    const std::optional<std::uint32_t> window = scaledWindow(segment.from, segment);
    const SequenceNumber windowEdge = place + window.value_or(0);
    if (window && own.hasWindowEdge && own.windowEdge.since(windowEdge) > windowStep(own))
        return false;

    if (segment.length > 0) {
        own.seen.extend(segment.range().end);
        own.flight.add(segment, true);
        outcome.newBytes = segment.length;
    }
    if (isNews) {
        const Flight::Acknowledged confirmed = peer.flight.acknowledge(place);
        outcome.acknowledges = confirmed.frame;
        if (confirmed.frame.isValid() && !confirmed.isAmbiguous)
            outcome.roundTrip = segment.time - confirmed.time;
        own.lastAck = place;
        own.ackFrame = segment.frame;
    }
    if (window) {
        own.windowEdge = own.hasWindowEdge ? later(own.windowEdge, windowEdge) : windowEdge;
        own.hasWindowEdge = true;
    }
    own.lastWindow = segment.window;
    m_lastFrame = own.lastFrame = segment.frame;
    ++own.goodChecksums;
    own.learn(segment);
    outcome.phase = Phase::data;
    outcome.states[0] = outcome.states[1] = TcpState::established;
    countVolume(segment, outcome);
    return true;
}

void Conversation::prefetch() const
{
    __builtin_prefetch(&m_previous, 1);
    for (const Direction &each : m_directions) {
        __builtin_prefetch(&each, 1);
        __builtin_prefetch(&each.bytesSent, 1);
        __builtin_prefetch(&each.flight, 1);
    }
}

void Conversation::prefetchFlights() const
{
    for (const Direction &each : m_directions)
        each.flight.prefetch();
    if (m_isQuiet)
        return;
    // The long way needs more.
    for (const EndpointView &each : m_endpoints)
        __builtin_prefetch(&each, 1);
    for (const Direction &each : m_directions) {
        __builtin_prefetch(&each.outOfOrder, 1);
        __builtin_prefetch(&each.first, 1);
        __builtin_prefetch(&each.sack, 1);
        __builtin_prefetch(&each.pureAcks.back(), 1);
    }
    __builtin_prefetch(&m_handshakeTime, 1);
}

} // namespace rungs
