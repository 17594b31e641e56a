// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/analysis.h"
#include "core/connection/connection_finder.h"
#include "core/connection/icmp_errors.h"
#include "core/connection/limits/limit_follower.h"
#include "core/connection/limits/limit_table.h"
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
            active->limits.prefetch();
        }
    }
    void prefetchFor(ConnectionId id, const Segment &segment) const
    {
        const Active *const active = find(id);
        if (active == nullptr)
            return;
        active->state.prefetchFor(segment);
        active->limits.prefetchNext();
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

    /// What held both senders of a connection back, in full.
    struct LimitDetails
    {
        BySide<std::optional<DirectionLimits>> limits; ///< empty where it sent no data
        BySide<std::vector<LimitBand>> bands;
    };
    /// From here on it is found out what holds each sender back; to be called before the first segment. What @p detail
    /// asks for besides the shares grows with the capture.
    void keepLimits(LimitWorkspace::Detail detail = LimitWorkspace::Detail::none)
    {
        m_keepsLimits = true;
        m_limitWorkspace.detail = detail;
    }
    /// Of all connections, all of it once there is no more to come. Before that what is open can be a little behind:
    /// a snapshot must not take long.
    LimitTable::Snapshot limits(bool isComplete);
    /// After limits(true), as keepLimits() asked for it.
    const std::unordered_map<std::uint32_t, LimitDetails> &limitDetails() const { return m_limitDetails; }

private:
    using Slot = std::uint32_t; ///< in m_active
    /// A connection whose state is kept.
    struct Active
    {
        Active(ConnectionId id, const ConnectionState::Previous &before, Pool &pool, LimitWorkspace &workspace,
               std::uint32_t breaks)
            : connection(id)
            , clockBreaks(breaks)
            , state(before, pool)
            , limits(workspace)
        { }

        /// Of the part that was forgotten.
        struct Earlier
        {
            ConnectionSummary summary;
            BySide<LimitShares> limits;
        };
        std::unique_ptr<Earlier> earlier;
        ConnectionId connection;
        ConnectionId previous;
        Slot previousSlot = noSlot; ///< of the state that this one refers to
        std::uint32_t idPlace = 0;  ///< in m_activeIds
        std::uint32_t lastUsed = 0; ///< on m_clock
        std::uint32_t clockBreaks;  ///< until its last segment
        bool isChanged = false;     ///< since its summary was stored
        bool hasNewLimits = false;  ///< since those were stored
        bool isQueued = false;      ///< in m_closed
        enum class Sides : std::uint8_t { unknown, one, both };
        Sides sides = Sides::unknown; ///< as counted
        bool hasFirstAck = false;
        SequenceNumber firstAck;  ///< of its only side
        bool isForgotten = false; ///< kept only because another state refers to it
        bool isReferredTo = false;
        ConnectionState state;
        LimitFollower limits;
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
        if (m_keepsLimits) {
            active->limits.addInOrder(segment);
            active->hasNewLimits = true;
        }
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
    void addToLimits(Active &active, const Segment &segment);
    void storeLimits(Active &active);
    void forget(Active &active);
    void remove(Slot slot);
    void release(Slot previous);

    Pool m_pool; ///< memory of the states
    LimitWorkspace m_limitWorkspace{m_pool};
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
    LimitTable m_limits; ///< up to date where no state is kept
    std::unordered_map<std::uint32_t, LimitDetails> m_limitDetails;
    std::size_t m_limitHand = 0; ///< where in m_activeIds the next snapshot looks first
    bool m_keepsStates = false;
    bool m_keepsLimits = false;
};

} // namespace rungs
