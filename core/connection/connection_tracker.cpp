// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connection_tracker.h"

#include "core/connection/copies.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// A connection that was forgotten and continued.
/// @p before as it was forgotten; @p after as it is since
ConnectionSummary joined(const ConnectionSummary &before, ConnectionSummary after)
{
    after.opening = before.opening;
    if (!after.lastFrame.isValid())
        after.lastFrame = before.lastFrame;
    after.handshakeNanoseconds = before.handshakeNanoseconds;
    after.sackPermitted = before.sackPermitted;
    after.timestamps = before.timestamps;
    after.areOptionsCut = before.areOptionsCut;
    after.lacksSyn = before.lacksSyn;
    after.events = EventSet(before.events.bits() | after.events.bits());
    if (after.closing.kind == Closing::Kind::none)
        after.closing = before.closing;
    after.icmpErrors += before.icmpErrors;
    for (const Side side : bothSides) {
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

void addLimits(const LimitFollower::Limits &limits, BySide<LimitShares> &shares)
{
    for (const Side side : bothSides) {
        if (limits[side])
            shares[side].add(LimitShares(*limits[side]));
    }
}

} // namespace

ConnectionTracker::ConnectionTracker() = default;

ConnectionTracker::~ConnectionTracker()
{
    for (const ConnectionId id : m_activeIds) {
        if (Active *const active = find(id)) {
            active->isChanged = active->hasNewLimits = false;
            forget(*active);
        }
    }
}

ConnectionTracker::Active &ConnectionTracker::activate(const ConnectionFinder::Place &place)
{
    if (Active *const active = find(place.connection))
        return *active;
    const std::size_t id = place.connection.value;
    while (m_slots.size() <= id) {
        m_slots.push_back(noSlot);
        m_summaries.append();
    }
    makeRoom();
    return begin(place);
}

ConnectionTracker::Active &ConnectionTracker::begin(const ConnectionFinder::Place &place)
{
    ConnectionState::Previous previous{nullptr, {}, place.previousIsExchanged};
    Active *const before = find(place.previous);
    if (before != nullptr) {
        previous.state = &before->state;
        previous.lastFrame = before->state.lastFrame;
        release(std::exchange(before->previousSlot, noSlot));
        before->isReferredTo = true;
    } else if (place.previous.value < m_summaries.size()) {
        previous.lastFrame = m_summaries.lastFrame(place.previous.value);
    }
    const Slot added = m_active.add(place.connection, previous, m_pool, m_limitWorkspace, m_clockBreaks);
    m_slots[place.connection.value] = added;
    Active &active = m_active[added];
    if (m_freeIds.empty()) {
        m_freeIds.push_back(static_cast<std::uint32_t>(m_activeIds.size()));
        m_activeIds.emplace_back();
    }
    active.idPlace = m_freeIds.back();
    m_freeIds.pop_back();
    m_activeIds[active.idPlace] = active.connection;
    if (before != nullptr) {
        active.previous = place.previous;
        active.previousSlot = slotOf(place.previous);
    }
    if (m_summaries.hasSegments(place.connection.value)) {
        active.earlier = std::make_unique<Active::Earlier>(
            Active::Earlier{m_summaries[place.connection.value], m_limits[place.connection.value]});
        active.sides = Active::Sides::both; // it was counted
    }
    return active;
}

void ConnectionTracker::remove(Slot slot)
{
    const Slot previous = m_active[slot].previousSlot;
    m_active.remove(slot);
    release(previous);
}

/// No state refers to @p previous any more.
void ConnectionTracker::release(Slot previous)
{
    if (previous == noSlot)
        return;
    m_active[previous].isReferredTo = false;
    if (m_active[previous].isForgotten)
        remove(previous);
}

void ConnectionTracker::forget(Active &active)
{
    const ConnectionId id = active.connection;
    if (m_keepsStates && (active.earlier || active.state.areStatesRevised()))
        m_forgottenStates[id.value] = statesOf(id);
    if (active.isChanged)
        m_summaries.set(id.value, summary(id));
    storeLimits(active);
    active.limits.close();
    m_activeIds[active.idPlace] = {};
    m_freeIds.push_back(active.idPlace);
    const Slot slot = std::exchange(m_slots[id.value], noSlot);
    if (active.isReferredTo)
        active.isForgotten = true;
    else
        remove(slot);
}

void ConnectionTracker::makeRoom()
{
    while (m_activeIds.size() - m_freeIds.size() >= maxActive) {
        if (Active *const active = find(m_activeIds[m_hand])) {
            if (m_clock - active->lastUsed >= maxActive)
                forget(*active);
            else
                active->lastUsed = m_clock - maxActive;
        }
        m_hand = static_cast<std::uint32_t>((m_hand + 1) % m_activeIds.size());
    }
}

void ConnectionTracker::queueClosed(Active &closed)
{
    closed.isQueued = true;
    m_closed.push(closed.connection, m_clock);
    // Hardly anything will change any more, and its state is in the cache now.
    m_summaries.set(closed.connection.value, summary(closed.connection));
    closed.isChanged = false;
    storeLimits(closed);
    closed.limits.close();
    while (m_closed.size() > maxClosed) {
        const Closed oldest = m_closed[0];
        m_closed.popFront();
        Active *const active = find(oldest.connection);
        if (active == nullptr || !active->isQueued)
            continue;
        if (active->lastUsed == oldest.since)
            forget(*active);
        else // segments followed since then
            m_closed.push(oldest.connection, active->lastUsed);
        // The next ones were queued long ago.
        prefetchSlot(m_closed[2].connection);
        if (const Slot next = slotOf(m_closed[1].connection); next != noSlot)
            m_active.prefetch(next);
    }
}

/// The old connection of the endpoints answers a SYN that it does not know.
bool ConnectionTracker::takeOldPath(const ConnectionFinder::Place &place, const Segment &segment)
{
    Active *const opening = find(place.opening);
    if (opening == nullptr || opening->previous != place.connection)
        return false;
    Segment answer = segment;
    answer.from = opening->state.previousSidesExchanged ? opposite(segment.from) : segment.from;
    if (!belongsToPrevious(opening->state, answer))
        return false;
    keepToClock(*opening);
    keepToClock(m_active[opening->previousSlot]);
    analysePrevious(opening->state, answer, m_outcome);
    if (Active *const before = find(place.connection)) {
        before->isChanged = true;
        addToLimits(*before, segment);
    } else {
        countLate(place.connection, segment);
    }
    return true;
}

void ConnectionTracker::takeSlowPath(const ConnectionFinder::Place &place, const Segment &segment)
{
    if (takeOldPath(place, segment))
        return;
    Active &active = activate(place);
    if (place.sidesExchanged) {
        active.state.exchangeSides();
        active.limits.exchangeSides();
    }
    active.lastUsed = ++m_clock;
    keepToClock(active);
    rungs::takeSlowPath(active.state, segment, m_outcome);
    if (active.sides != Active::Sides::both)
        countSides(active, segment.frame, m_outcome.from);
    active.isChanged = true;
    addToLimits(active, segment);
    if (active.state.isClosed && !active.isQueued)
        queueClosed(active);
}

void ConnectionTracker::addToLimits(Active &active, const Segment &segment)
{
    if (!m_keepsLimits)
        return;
    active.limits.add(segment, m_outcome);
    active.hasNewLimits = true;
}

const SegmentOutcome &ConnectionTracker::addIcmpError(const ConnectionFinder::Place &place, const IcmpReport &report)
{
    beginOutcome(place);
    Active &active = activate(place);
    active.lastUsed = ++m_clock;
    noteIcmpError(active.state, report, m_outcome);
    active.isChanged = true;
    return m_outcome;
}

/// @param from whose segment was the last
void ConnectionTracker::countSides(Active &active, FrameId frame, Side from)
{
    const Direction &own = active.state.directions[from];
    if (active.state.directions.other(from).segments > 0) {
        m_sideCounts.one -= active.sides == Active::Sides::one ? 1 : 0;
        ++m_sideCounts.both;
        active.sides = Active::Sides::both;
        return;
    }
    if (active.sides == Active::Sides::one || !own.hasAck())
        return;
    if (!std::exchange(active.hasFirstAck, true))
        active.firstAck = own.lastAck;
    // Where nothing of the peer was captured, the first acknowledgment after a SYN is that of a SYN-ACK, and a SYN-ACK
    // that of a SYN. Without a SYN, the peer has sent something once the number moves.
    if (!own.hasSyn() && own.lastAck == active.firstAck)
        return;
    active.sides = Active::Sides::one;
    ++m_sideCounts.one;
    if (!m_sideCounts.firstOfOne.isValid())
        m_sideCounts.firstOfOne = frame;
}

/// A segment of a connection whose state is forgotten.
void ConnectionTracker::countLate(ConnectionId id, const Segment &segment)
{
    ConnectionSummary summary = m_summaries[id.value];
    summary.lastFrame = segment.frame;
    ++summary.segments[m_outcome.from];
    summary.events = EventSet(summary.events.bits() | m_outcome.eventSet().bits());
    m_summaries.set(id.value, summary);
}

ConnectionSummary ConnectionTracker::summary(ConnectionId id) const
{
    if (id.value >= m_slots.size())
        return {};
    const Active *const active = find(id);
    if (active == nullptr)
        return m_summaries[id.value];
    const ConnectionSummary now = active->state.summary();
    return active->earlier ? joined(active->earlier->summary, now) : now;
}

BySide<StateHistory> ConnectionTracker::statesOf(ConnectionId id) const
{
    BySide<StateHistory> states;
    const auto forgotten = m_forgottenStates.find(id.value);
    if (forgotten != m_forgottenStates.end())
        states = forgotten->second;
    if (const Active *const active = find(id)) {
        const BySide<StateHistory> now = active->state.histories();
        for (const Side side : bothSides)
            states[side].append(now[side]);
    }
    return states;
}

std::vector<ConnectionId> ConnectionTracker::revisedStates() const
{
    std::vector<ConnectionId> revised;
    for (const auto &[id, states] : m_forgottenStates)
        revised.push_back({id});
    for (const ConnectionId id : m_activeIds) {
        const Active *const active = find(id);
        if (active != nullptr && !m_forgottenStates.contains(id.value) && active->state.areStatesRevised())
            revised.push_back(id);
    }
    return revised;
}

SummaryTable::Snapshot ConnectionTracker::summaries()
{
    for (const ConnectionId id : m_activeIds) {
        Active *const active = find(id);
        if (active != nullptr && std::exchange(active->isChanged, false))
            m_summaries.set(id.value, summary(id));
    }
    return m_summaries.snapshot();
}

void ConnectionTracker::storeLimits(Active &active)
{
    if (!std::exchange(active.hasNewLimits, false) || active.limits.isClosed())
        return;
    const LimitWorkspace::Detail detail = m_limitWorkspace.detail;
    BySide<LimitShares> shares = active.earlier ? active.earlier->limits : BySide<LimitShares>();
    if (detail == LimitWorkspace::Detail::none) {
        if (!active.limits.mayBeNamed(Side::client) && !active.limits.mayBeNamed(Side::server))
            return;
        addLimits(active.limits.limits(false), shares);
    } else {
        LimitDetails &details = m_limitDetails[active.connection.value];
        details.limits = active.limits.limits(true, detail == LimitWorkspace::Detail::bands ? &details.bands : nullptr);
        addLimits(details.limits, shares);
    }
    if (shares[Side::client].isWorthNaming() || shares[Side::server].isWorthNaming())
        m_limits.set(active.connection.value, shares);
}

LimitTable::Snapshot ConnectionTracker::limits(bool isComplete)
{
    constexpr std::size_t mostSegments = std::size_t{1} << 17U; // some milliseconds
    std::size_t left = isComplete ? SIZE_MAX : mostSegments;
    const std::size_t count = m_activeIds.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = (m_limitHand + i) % count;
        Active *const active = find(m_activeIds[place]);
        if (active == nullptr || !active->hasNewLimits)
            continue;
        const std::size_t size = active->limits.size();
        if (size > left) {
            m_limitHand = place;
            break;
        }
        left -= size;
        storeLimits(*active);
    }
    return m_limits.snapshot();
}

} // namespace rungs
