// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// A connection that was forgotten and went on: what it was before, and what it is since.
ConnectionSummary joined(const ConnectionSummary &before, ConnectionSummary after)
{
    after.opening = before.opening;
    if (!after.lastFrame.isValid())
        after.lastFrame = before.lastFrame;
    after.handshakeNanoseconds = before.handshakeNanoseconds;
    after.sackPermitted = before.sackPermitted;
    after.timestamps = before.timestamps;
    after.events = EventSet(before.events.bits() | after.events.bits());
    if (after.closing.kind == Closing::Kind::none)
        after.closing = before.closing;
    for (std::size_t side = 0; side < 2; ++side) {
        StatePath path = before.path[side];
        for (const TcpState state : after.path[side].states())
            path.add(state);
        after.path[side] = path;
        after.bytesUnique[side] += before.bytesUnique[side];
        after.bytesSent[side] += before.bytesSent[side];
        after.segments[side] += before.segments[side];
        after.retransmissions[side] += before.retransmissions[side];
        after.outOfOrder[side] += before.outOfOrder[side];
        after.duplicateAcks[side] += before.duplicateAcks[side];
        after.zeroWindows[side] += before.zeroWindows[side];
        after.resets[side] += before.resets[side];
        after.roundTripMaximum[side] = std::max(after.roundTripMaximum[side], before.roundTripMaximum[side]);
        after.mostInFlight[side] = std::max(after.mostInFlight[side], before.mostInFlight[side]);
        if (before.roundTripMinimum[side] != 0
            && (after.roundTripMinimum[side] == 0 || before.roundTripMinimum[side] < after.roundTripMinimum[side]))
            after.roundTripMinimum[side] = before.roundTripMinimum[side];
        if (after.roundTripSmoothed[side] == 0)
            after.roundTripSmoothed[side] = before.roundTripSmoothed[side];
        after.mss[side] = before.mss[side];
        after.windowScale[side] = before.windowScale[side];
        if (after.state[side] == TcpState::unknown)
            after.state[side] = before.state[side];
    }
    return after;
}

} // namespace

ConnectionTracker::ConnectionTracker() = default;

ConnectionTracker::~ConnectionTracker()
{
    for (const ConnectionId id : m_liveIds) {
        if (Live *const live = find(id)) {
            live->isChanged = false;
            forget(*live);
        }
    }
}

ConnectionTracker::Live &ConnectionTracker::liveOf(const ConnectionFinder::Place &place)
{
    if (Live *const live = find(place.connection))
        return *live;
    const std::size_t id = place.connection.value;
    while (m_places.size() <= id) {
        m_places.push_back(nowhere);
        m_summaries.append();
    }
    makeRoom();
    return begin(place);
}

ConnectionTracker::Live &ConnectionTracker::begin(const ConnectionFinder::Place &place)
{
    Conversation::Previous previous{nullptr, {}, place.previousIsExchanged};
    Live *const before = find(place.previous);
    if (before != nullptr) {
        previous.conversation = &before->conversation;
        previous.lastFrame = before->conversation.lastFrame();
        letGoOf(std::exchange(before->previousPlace, nowhere));
        before->isReferredTo = true;
    } else if (place.previous.value < m_summaries.size()) {
        previous.lastFrame = m_summaries.lastFrame(place.previous.value);
    }
    const Place added = m_live.add(place.connection, previous, m_pool);
    m_places[place.connection.value] = added;
    Live &live = m_live[added];
    if (m_freeIds.empty()) {
        m_freeIds.push_back(static_cast<std::uint32_t>(m_liveIds.size()));
        m_liveIds.emplace_back();
    }
    live.idPlace = m_freeIds.back();
    m_freeIds.pop_back();
    m_liveIds[live.idPlace] = live.connection;
    if (before != nullptr) {
        live.previous = place.previous;
        live.previousPlace = placeOf(place.previous);
    }
    if (m_summaries.hasSegments(place.connection.value))
        live.earlier = std::make_unique<ConnectionSummary>(m_summaries[place.connection.value]);
    return live;
}

void ConnectionTracker::remove(Place place)
{
    const Place previous = m_live[place].previousPlace;
    m_live.remove(place);
    letGoOf(previous);
}

/// Nothing refers to what is at @p previous any more.
void ConnectionTracker::letGoOf(Place previous)
{
    if (previous == nowhere)
        return;
    m_live[previous].isReferredTo = false;
    if (m_live[previous].isForgotten)
        remove(previous);
}

void ConnectionTracker::forget(Live &live)
{
    const ConnectionId id = live.connection;
    if (live.isChanged)
        m_summaries.set(id.value, summary(id));
    m_liveIds[live.idPlace] = {};
    m_freeIds.push_back(live.idPlace);
    const Place place = std::exchange(m_places[id.value], nowhere);
    if (live.isReferredTo)
        live.isForgotten = true;
    else
        remove(place);
}

void ConnectionTracker::makeRoom()
{
    while (m_liveIds.size() - m_freeIds.size() >= maxLive) {
        if (Live *const live = find(m_liveIds[m_hand])) {
            if (m_clock - live->lastUsed >= maxLive)
                forget(*live);
            else
                live->lastUsed = m_clock - maxLive;
        }
        m_hand = static_cast<std::uint32_t>((m_hand + 1) % m_liveIds.size());
    }
}

void ConnectionTracker::settle(Live &settled)
{
    settled.isSettled = true;
    m_settled.push(settled.connection, m_clock);
    // Hardly anything will change any more; and now all that it is summed up from is at hand.
    m_summaries.set(settled.connection.value, summary(settled.connection));
    settled.isChanged = false;
    while (m_settled.size() > maxSettled) {
        const Settled oldest = m_settled[0];
        m_settled.popFront();
        Live *const live = find(oldest.connection);
        if (live == nullptr || !live->isSettled)
            continue;
        if (live->lastUsed == oldest.since)
            forget(*live);
        else // something came since then
            m_settled.push(oldest.connection, live->lastUsed);
        // The next ones were put here long ago.
        prefetchPlace(m_settled[2].connection);
        if (const Place next = placeOf(m_settled[1].connection); next != nowhere)
            m_live.prefetch(next);
    }
}

void ConnectionTracker::judgeUnusual(const ConnectionFinder::Place &place, const Segment &segment)
{
    Live *live = &liveOf(place);
    if (place.sidesExchanged)
        live->conversation.exchangeSides();
    live->lastUsed = ++m_clock;
    if (live->conversation.belongsToPrevious(segment)) {
        m_outcome.connection = live->previous;
        live->conversation.addToPrevious(segment, m_outcome);
        if (Live *before = find(live->previous))
            before->isChanged = true;
        else
            countLate(live->previous, segment);
        return;
    }
    live->conversation.addUnusual(segment, m_outcome);
    live->isChanged = true;
    if (live->conversation.isSettled() && !live->isSettled)
        settle(*live);
}

/// A segment of a connection whose picture has been given up.
void ConnectionTracker::countLate(ConnectionId id, const Segment &segment)
{
    ConnectionSummary summary = m_summaries[id.value];
    summary.lastFrame = segment.frame;
    ++summary.segments[indexOf(m_outcome.from)];
    summary.events = EventSet(summary.events.bits() | m_outcome.eventSet().bits());
    m_summaries.set(id.value, summary);
}

ConnectionSummary ConnectionTracker::summary(ConnectionId id) const
{
    if (id.value >= m_places.size())
        return {};
    const Live *const live = find(id);
    if (live == nullptr)
        return m_summaries[id.value];
    const ConnectionSummary now = live->conversation.summary();
    return live->earlier ? joined(*live->earlier, now) : now;
}

SummaryTable::Snapshot ConnectionTracker::summaries()
{
    for (const ConnectionId id : m_liveIds) {
        Live *const live = find(id);
        if (live != nullptr && std::exchange(live->isChanged, false))
            m_summaries.set(id.value, summary(id));
    }
    return m_summaries.snapshot();
}

} // namespace rungs
