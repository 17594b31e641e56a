// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"

#include <algorithm>

namespace rungs {

struct ConnectionTracker::Live
{
    std::shared_ptr<Conversation> conversation;
    ConnectionId previous;
    bool isChanged = false;
    std::uint64_t lastUsed = 0;
    std::unique_ptr<ConnectionSummary> earlier; ///< of the part that has been forgotten
};

namespace {

/// A connection that was forgotten and went on: what it was before, and what it is since.
ConnectionSummary joined(const ConnectionSummary &before, ConnectionSummary after)
{
    after.firstTime = before.firstTime;
    after.opening = before.opening;
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
ConnectionTracker::~ConnectionTracker() = default;

ConnectionTracker::Live *ConnectionTracker::find(ConnectionId id)
{
    const bool isLive = id.value < m_slots.size() && m_slots[id.value] != notLive;
    return isLive ? &m_live[m_slots[id.value]] : nullptr;
}

void ConnectionTracker::prefetch(ConnectionId id, Stage stage) const
{
    if (id.value >= m_slots.size())
        return;
    const std::uint32_t &slot = m_slots[id.value];
    if (stage == Stage::slot) {
        __builtin_prefetch(&slot);
    } else if (slot != notLive) {
        const Live &live = m_live[slot];
        if (stage == Stage::place)
            __builtin_prefetch(&live, 1);
        else if (stage == Stage::conversation)
            live.conversation->prefetch();
        else
            live.conversation->prefetchFlights();
    }
}

ConnectionTracker::Live &ConnectionTracker::liveOf(const ConnectionFinder::Place &place)
{
    const std::size_t id = place.connection.value;
    if (id < m_slots.size() && m_slots[id] != notLive)
        return m_live[m_slots[id]];
    while (m_slots.size() <= id) {
        m_slots.push_back(notLive);
        m_summaries.append();
    }
    makeRoom();
    return begin(place);
}

ConnectionTracker::Live &ConnectionTracker::begin(const ConnectionFinder::Place &place)
{
    std::shared_ptr<Conversation> previous;
    if (const Live *before = find(place.previous))
        previous = before->conversation;
    if (m_freeLive.empty()) {
        m_freeLive.push_back(static_cast<std::uint32_t>(m_live.size()));
        m_live.emplace_back();
    }
    const std::uint32_t slot = m_freeLive.back();
    m_freeLive.pop_back();
    m_slots[place.connection.value] = slot;
    m_liveQueue.push_back(place.connection);
    Live &live = m_live[slot];
    live.previous = previous ? place.previous : ConnectionId{};
    live.conversation = std::allocate_shared<Conversation>(SlabAllocator<Conversation>(m_memory), std::move(previous),
                                                           place.previousIsExchanged);
    const ConnectionSummary &known = m_summaries[place.connection.value];
    if (known.segments[0] > 0 || known.segments[1] > 0)
        live.earlier = std::make_unique<ConnectionSummary>(known);
    return live;
}

void ConnectionTracker::makeRoom()
{
    while (m_live.size() - m_freeLive.size() >= maxLive) {
        const ConnectionId id = m_liveQueue[m_queueFirst++];
        const std::uint32_t slot = m_slots[id.value];
        Live &live = m_live[slot];
        if (m_clock - live.lastUsed < maxLive) {
            m_liveQueue.push_back(id);
            live.lastUsed = m_clock - maxLive;
        } else {
            m_summaries.edit(id.value) = summary(id);
            live = {};
            m_slots[id.value] = notLive;
            m_freeLive.push_back(slot);
        }
        if (m_queueFirst > maxLive) {
            m_liveQueue.erase(m_liveQueue.begin(), m_liveQueue.begin() + static_cast<std::ptrdiff_t>(m_queueFirst));
            m_queueFirst = 0;
        }
    }
}

const SegmentOutcome &ConnectionTracker::add(const ConnectionFinder::Place &place, const Segment &segment)
{
    m_outcome.clear();
    m_outcome.connection = place.connection;
    Live *live = &liveOf(place);
    if (place.sidesExchanged)
        live->conversation->exchangeSides();
    live->lastUsed = ++m_clock;
    const bool isStray = live->conversation->belongsToPrevious(segment);
    if (isStray) {
        m_outcome.connection = live->previous;
        live->conversation->addToPrevious(segment, m_outcome);
    } else {
        live->conversation->add(segment, m_outcome);
    }
    // What the one before became matters as long as it is remembered.
    Live *changed = isStray ? find(live->previous) : live;
    if (changed != nullptr && !changed->isChanged) {
        changed->isChanged = true;
        m_changed.push_back(m_outcome.connection);
    }
    return m_outcome;
}

ConnectionSummary ConnectionTracker::summary(ConnectionId id) const
{
    if (id.value >= m_slots.size())
        return {};
    if (m_slots[id.value] == notLive)
        return m_summaries[id.value];
    const Live &live = m_live[m_slots[id.value]];
    const ConnectionSummary now = live.conversation->summary();
    return live.earlier ? joined(*live.earlier, now) : now;
}

SummaryTable::Snapshot ConnectionTracker::summaries()
{
    for (const ConnectionId id : m_changed) {
        if (Live *live = find(id)) {
            live->isChanged = false;
            m_summaries.edit(id.value) = summary(id);
        }
    }
    m_changed.clear();
    return m_summaries.snapshot();
}

} // namespace rungs
