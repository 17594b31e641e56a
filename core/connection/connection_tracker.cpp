// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

// From so many on, there will be many more: what is looked up for each segment moves to large pages.
constexpr std::size_t manyConnections = 4096;
constexpr std::size_t manyLive = 1024;

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
ConnectionTracker::~ConnectionTracker() = default;

ConnectionTracker::Live &ConnectionTracker::liveOf(const ConnectionFinder::Place &place)
{
    if (Live *const live = find(place.connection))
        return *live;
    const std::size_t id = place.connection.value;
    if (m_slots.size() == manyConnections)
        m_slots.reserve(64 * manyConnections);
    while (m_slots.size() <= id) {
        m_slots.push_back(notLive);
        m_summaries.append();
    }
    makeRoom();
    return begin(place);
}

ConnectionTracker::Live &ConnectionTracker::begin(const ConnectionFinder::Place &place)
{
    Conversation::Previous previous{{}, {}, place.previousIsExchanged};
    if (find(place.previous) != nullptr) {
        const std::shared_ptr<Live> &before = m_live[m_slots[place.previous.value]];
        previous.conversation = {before, &before->conversation};
        previous.lastFrame = before->conversation.lastFrame();
    } else if (place.previous.value < m_summaries.size()) {
        previous.lastFrame = m_summaries.lastFrame(place.previous.value);
    }
    if (m_freeLive.empty()) {
        if (m_live.size() == manyLive)
            m_live.reserve(64 * manyLive);
        m_freeLive.push_back(static_cast<std::uint32_t>(m_live.size()));
        m_live.emplace_back();
    }
    const std::uint32_t slot = m_freeLive.back();
    m_freeLive.pop_back();
    m_slots[place.connection.value] = slot;
    const ConnectionId before = previous.conversation ? place.previous : ConnectionId{};
    m_live[slot] =
        std::allocate_shared<Live>(SlabAllocator<Live>(m_memory), place.connection, std::move(previous), m_pool);
    Live &live = *m_live[slot];
    live.previous = before;
    if (m_summaries.hasSegments(place.connection.value))
        live.earlier = std::make_unique<ConnectionSummary>(m_summaries[place.connection.value]);
    return live;
}

void ConnectionTracker::forget(std::uint32_t slot)
{
    const ConnectionId id = m_live[slot]->connection;
    if (m_live[slot]->isChanged)
        m_summaries.set(id.value, summary(id));
    m_live[slot].reset();
    m_slots[id.value] = notLive;
    m_freeLive.push_back(slot);
}

void ConnectionTracker::makeRoom()
{
    while (m_live.size() - m_freeLive.size() >= maxLive) {
        if (Live *const live = m_live[m_hand].get()) {
            if (m_clock - live->lastUsed >= maxLive)
                forget(m_hand);
            else
                live->lastUsed = m_clock - maxLive;
        }
        m_hand = static_cast<std::uint32_t>((m_hand + 1) % m_live.size());
    }
}

void ConnectionTracker::settle(Live &settled)
{
    settled.isSettled = true;
    m_settled.push({settled.connection, m_slots[settled.connection.value], m_clock});
    // Hardly anything will change any more; and now all that it is summed up from is at hand.
    m_summaries.set(settled.connection.value, summary(settled.connection));
    settled.isChanged = false;
    while (m_settled.size() > maxSettled) {
        const Settled oldest = m_settled[0];
        m_settled.popFront();
        const Live *const live = m_live[oldest.slot].get();
        if (live == nullptr || live->connection != oldest.connection || !live->isSettled)
            continue;
        if (live->lastUsed == oldest.since)
            forget(oldest.slot);
        else // something came since then
            m_settled.push({oldest.connection, oldest.slot, live->lastUsed});
        // The next ones were put here long ago.
        __builtin_prefetch(&m_live[m_settled[1].slot]);
        if (const Live *const next = m_live[m_settled[0].slot].get()) {
            __builtin_prefetch(next);
            next->conversation.prefetch();
        }
    }
}

void ConnectionTracker::addUnusual(const ConnectionFinder::Place &place, const Segment &segment)
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
    ++summary.segments[static_cast<std::size_t>(m_outcome.from)];
    summary.events = EventSet(summary.events.bits() | m_outcome.eventSet().bits());
    m_summaries.set(id.value, summary);
}

ConnectionSummary ConnectionTracker::summary(ConnectionId id) const
{
    if (id.value >= m_slots.size())
        return {};
    if (m_slots[id.value] == notLive)
        return m_summaries[id.value];
    const Live &live = *m_live[m_slots[id.value]];
    const ConnectionSummary now = live.conversation.summary();
    return live.earlier ? joined(*live.earlier, now) : now;
}

SummaryTable::Snapshot ConnectionTracker::summaries()
{
    for (const std::shared_ptr<Live> &live : m_live) {
        if (live && std::exchange(live->isChanged, false))
            m_summaries.set(live->connection.value, summary(live->connection));
    }
    return m_summaries.snapshot();
}

} // namespace rungs
