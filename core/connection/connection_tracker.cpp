// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"

#include <algorithm>

namespace rungs {

struct ConnectionTracker::Live
{
    std::shared_ptr<Conversation> conversation;
    ConnectionId previous;
    std::unique_ptr<ConnectionSummary> earlier; ///< of the part that has been forgotten
    std::uint64_t lastUsed = 0;
    bool isChanged = false;
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

void ConnectionTracker::prefetch(ConnectionId id) const
{
    if (id.value < m_slots.size())
        __builtin_prefetch(&m_slots[id.value]);
}

ConnectionTracker::Live &ConnectionTracker::liveOf(const ConnectionFinder::Place &place)
{
    if (place.connection.value >= m_slots.size())
        m_slots.resize(std::size_t{place.connection.value} + 1);
    Slot &slot = m_slots[place.connection.value];
    if (slot.live)
        return *slot.live;
    makeRoom();
    slot.live = std::make_unique<Live>();
    slot.live->earlier = std::move(slot.summary);
    std::shared_ptr<Conversation> previous;
    if (place.previous.isValid() && place.previous.value < m_slots.size() && m_slots[place.previous.value].live) {
        previous = m_slots[place.previous.value].live->conversation;
        slot.live->previous = place.previous;
    }
    slot.live->conversation = std::make_shared<Conversation>(std::move(previous), place.previousIsExchanged);
    m_liveQueue.push_back(place.connection);
    ++m_liveCount;
    return *slot.live;
}

void ConnectionTracker::makeRoom()
{
    while (m_liveCount >= maxLive) {
        const ConnectionId id = m_liveQueue[m_queueFirst++];
        Slot &slot = m_slots[id.value];
        if (m_clock - slot.live->lastUsed < maxLive) {
            m_liveQueue.push_back(id);
            slot.live->lastUsed = m_clock - maxLive;
        } else {
            slot.summary = std::make_unique<ConnectionSummary>(summary(id));
            slot.live.reset();
            --m_liveCount;
        }
        if (m_queueFirst > maxLive) {
            m_liveQueue.erase(m_liveQueue.begin(), m_liveQueue.begin() + static_cast<std::ptrdiff_t>(m_queueFirst));
            m_queueFirst = 0;
        }
    }
}

const SegmentOutcome &ConnectionTracker::add(const ConnectionFinder::Place &place, Segment segment)
{
    segment.from = place.from;
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
    Live *changed = isStray ? m_slots[live->previous.value].live.get() : live;
    if (changed != nullptr && !changed->isChanged) {
        changed->isChanged = true;
        m_changed.push_back(m_outcome.connection);
    }
    return m_outcome;
}

ConnectionSummary ConnectionTracker::summary(ConnectionId id) const
{
    const Slot &slot = m_slots[id.value];
    if (!slot.live)
        return slot.summary ? *slot.summary : ConnectionSummary{};
    const ConnectionSummary now = slot.live->conversation->summary();
    return slot.live->earlier ? joined(*slot.live->earlier, now) : now;
}

std::vector<ConnectionId> ConnectionTracker::takeChanged()
{
    for (const ConnectionId id : m_changed) {
        if (m_slots[id.value].live)
            m_slots[id.value].live->isChanged = false;
    }
    return std::exchange(m_changed, {});
}

} // namespace rungs
