// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/analysis.h"
#include "core/connection/connection_finder.h"
#include "core/connection/icmp_errors.h"
#include "core/connection/summary_table.h"
#include "core/memory/slab.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rungs {

/// Follows every connection of a capture, in one pass.
///
/// Every connection keeps a summary. Only the connections active last, and some thousand closed ones, keep their state:
/// memory is bounded by their number and their windows, not by the length of the capture.
class ConnectionTracker
{
public:
    ConnectionTracker();
    ~ConnectionTracker();

    /// Analyses the next segment of the capture. @p place as ConnectionFinder gave it.
    /// @return what the segment does; valid until the next call
    const SegmentOutcome &add(const ConnectionFinder::Place &place, const Segment &segment)
    {
        beginOutcome(place);
        if (!takeFastPath(place, segment, m_outcome))
            takeSlowPath(place, segment);
        return m_outcome;
    }
    // The two halves of add(), for callers that need events only: a segment on the fast path has none, and belongs to
    // the connection where it was placed.
    bool addFast(const ConnectionFinder::Place &place, const Segment &segment) { return takeFastPath(place, segment); }
    const SegmentOutcome &addSlow(const ConnectionFinder::Place &place, const Segment &segment)
    {
        beginOutcome(place);
        takeSlowPath(place, segment);
        return m_outcome;
    }

    /// An ICMP error about a segment of a connection. @p place as ConnectionFinder found it
    const SegmentOutcome &addIcmpError(const ConnectionFinder::Place &place, const IcmpReport &report);

    /// Times from here on cannot be compared with those before.
    void breakClock() { ++m_clockBreaks; }

    /// Of how many connections the frames of both sides were captured, and of how many surely those of one side only:
    /// what its segments acknowledge is not in the capture.
    struct SideCounts
    {
        std::uint32_t both = 0;
        std::uint32_t one = 0;
        FrameId firstOfOne; ///< the first that showed it
    };
    const SideCounts &sideCounts() const { return m_sideCounts; }

    /// How many connections are followed that are not closed.
    std::size_t openCount() const
    {
        const std::size_t active = m_activeIds.size() - m_freeIds.size();
        return active - std::min(active, m_closed.size());
    }

    // What add() will need, in three steps: each reads what the one before has prefetched.
    void prefetchSlot(ConnectionId id) const
    {
        if (id.value < m_slots.size())
            prefetchForRead(m_slots[id.value]);
    }
    void prefetchState(ConnectionId id) const
    {
        if (const Active *active = find(id)) {
            active->state.prefetch();
        }
    }
    void prefetchFor(ConnectionId id, const Segment &segment) const
    {
        const Active *const active = find(id);
        if (active == nullptr)
            return;
        active->state.prefetchFor(segment);
        if (active->state.isClosing() || segment.isRst())
            m_summaries.prefetch(id.value); // it may be closed then
    }

    ConnectionSummary summary(ConnectionId id) const;
    /// From here on the states of a connection are kept, too, when its own state is forgotten.
    void keepStates() { m_keepsStates = true; }
    /// The states of both endpoints, as far as all segments so far show.
    BySide<StateHistory> statesOf(ConnectionId id) const;
    /// Those for which other states were said of earlier segments.
    std::vector<ConnectionId> revisedStates() const;
    /// Of all connections, as they are now.
    SummaryTable::Snapshot summaries();

private:
    using Slot = std::uint32_t; ///< in m_active
    /// A connection whose state is kept.
    struct Active
    {
        Active(ConnectionId id, const ConnectionState::Previous &before, Pool &pool, std::uint32_t breaks)
            : connection(id)
            , clockBreaks(breaks)
            , state(before, pool)
        { }

        std::unique_ptr<ConnectionSummary> earlier; ///< of the part that was forgotten
        ConnectionId connection;
        ConnectionId previous;
        Slot previousSlot = noSlot; ///< of the state that this one refers to
        std::uint32_t idPlace = 0;  ///< in m_activeIds
        std::uint32_t lastUsed = 0; ///< on m_clock
        std::uint32_t clockBreaks;  ///< until its last segment
        bool isChanged = false;     ///< since its summary was stored
        bool isQueued = false;      ///< in m_closed
        enum class Sides : std::uint8_t { unknown, one, both };
        Sides sides = Sides::unknown; ///< as counted
        bool hasFirstAck = false;
        SequenceNumber firstAck;  ///< of its only side
        bool isForgotten = false; ///< kept only because another state refers to it
        bool isReferredTo = false;
        ConnectionState state;
    };
    struct Closed
    {
        ConnectionId connection;
        std::uint32_t since = 0; ///< on m_clock
    };
    static constexpr std::uint32_t maxActive = 65536;
    static constexpr std::uint32_t maxClosed = 4096;
    static constexpr Slot noSlot = Slab<Active>::none;

    Slot slotOf(ConnectionId id) const { return id.value < m_slots.size() ? m_slots[id.value] : noSlot; }
    const Active *find(ConnectionId id) const
    {
        const Slot slot = slotOf(id);
        return slot == noSlot ? nullptr : &m_active[slot];
    }
    Active *find(ConnectionId id) { return const_cast<Active *>(std::as_const(*this).find(id)); }
    void beginOutcome(const ConnectionFinder::Place &place)
    {
        m_outcome.clear();
        m_outcome.connection = place.connection;
    }
    /// @p outcome one, or none where it is not needed
    template <class... Outcome>
    bool takeFastPath(const ConnectionFinder::Place &place, const Segment &segment, Outcome &...outcome)
    {
        Active *const active = find(place.connection);
        if (active == nullptr || place.sidesExchanged || active->clockBreaks != m_clockBreaks
            || !rungs::takeFastPath(active->state, segment, outcome...))
            return false;
        active->lastUsed = ++m_clock;
        active->isChanged = true;
        return true;
    }
    void takeSlowPath(const ConnectionFinder::Place &place, const Segment &segment);
    bool takeOldPath(const ConnectionFinder::Place &place, const Segment &segment);
    void keepToClock(Active &active)
    {
        if (std::exchange(active.clockBreaks, m_clockBreaks) != m_clockBreaks)
            forgetTimes(active.state);
    }
    void countSides(Active &active, FrameId frame, Side from);
    Active &activate(const ConnectionFinder::Place &place);
    Active &begin(const ConnectionFinder::Place &place);
    void makeRoom();
    void queueClosed(Active &closed);
    void countLate(ConnectionId id, const Segment &segment);
    void forget(Active &active);
    void remove(Slot slot);
    void release(Slot previous);

    Pool m_pool; ///< memory of the states
    Slab<Active> m_active;
    std::vector<Slot, HugePageAllocator<Slot>> m_slots; ///< by ConnectionId
    std::vector<ConnectionId> m_activeIds; ///< of those in m_active that are not forgotten; none: a free place
    std::vector<std::uint32_t> m_freeIds;  ///< the free places
    std::uint32_t m_hand = 0;              ///< where in m_activeIds to look next for one that is inactive
    Ring<Closed, 1> m_closed;
    SummaryTable m_summaries;  ///< up to date where no state is kept; else of the last snapshot
    std::uint32_t m_clock = 0; ///< counts segments
    std::uint32_t m_clockBreaks = 0;
    SideCounts m_sideCounts;
    SegmentOutcome m_outcome;
    std::unordered_map<std::uint32_t, BySide<StateHistory>> m_forgottenStates;
    bool m_keepsStates = false;
};

} // namespace rungs
