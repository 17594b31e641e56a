// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_finder.h"
#include "core/connection/conversation.h"
#include "core/connection/summary_table.h"
#include "core/memory/slab.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace rungs {

/// Follows every connection of a capture, in one pass.
///
/// Of each connection a summary is kept; the picture that its segments are judged by is kept only of those that were
/// active last, and of those that are over for some thousands: so memory is bounded by their number and their windows,
/// not by the length of the capture.
class ConnectionTracker
{
public:
    ConnectionTracker();
    ~ConnectionTracker();

    /// Judges the next segment of the capture. @p place where ConnectionFinder has put it.
    /// @return what it does; good until the next call
    const SegmentOutcome &add(const ConnectionFinder::Place &place, const Segment &segment)
    {
        beginOutcome(place);
        if (!judgePlain(place, segment, m_outcome))
            judgeUnusual(place, segment);
        return m_outcome;
    }
    // The two halves of add(), for who asks only what is not usual: after the short way nothing is to be said of the
    // segment but that it belongs where it was put.
    bool addPlain(const ConnectionFinder::Place &place, const Segment &segment) { return judgePlain(place, segment); }
    const SegmentOutcome &addUnusual(const ConnectionFinder::Place &place, const Segment &segment)
    {
        beginOutcome(place);
        judgeUnusual(place, segment);
        return m_outcome;
    }

    /// How many connections are followed that are not over.
    std::size_t openCount() const
    {
        const std::size_t live = m_liveIds.size() - m_freeIds.size();
        return live - std::min(live, m_settled.size());
    }

    // What add() will need, in three steps: each reads what the one before has prefetched.
    void prefetchPlace(ConnectionId id) const
    {
        if (id.value < m_places.size())
            prefetchForRead(m_places[id.value]);
    }
    void prefetchConversation(ConnectionId id) const
    {
        if (const Live *live = find(id)) {
            __builtin_prefetch(live, 1);
            live->conversation.prefetch();
        }
    }
    void prefetchFor(ConnectionId id, const Segment &segment) const
    {
        const Live *const live = find(id);
        if (live == nullptr)
            return;
        live->conversation.prefetchFor(segment);
        if (live->conversation.isClosing() || segment.isRst())
            m_summaries.prefetch(id.value); // it may be over then
    }

    ConnectionSummary summary(ConnectionId id) const;
    /// Of all connections, as they are now.
    SummaryTable::Snapshot summaries();

private:
    using Place = std::uint32_t; ///< in m_live
    struct Live
    {
        Live(ConnectionId id, Conversation::Previous before, Pool &pool)
            : connection(id)
            , conversation(before, pool)
        { }

        std::unique_ptr<ConnectionSummary> earlier; ///< of the part that has been forgotten
        ConnectionId connection;
        ConnectionId previous;
        Place previousPlace = nowhere; ///< of its picture, where this one's refers to it
        std::uint32_t idPlace = 0;     ///< in m_liveIds
        std::uint32_t lastUsed = 0;    ///< on m_clock
        bool isChanged = false;
        bool isSettled = false;   ///< it stands in m_settled
        bool isForgotten = false; ///< it is only there because another one's picture refers to it
        bool isReferredTo = false;
        Conversation conversation;
    };
    /// A connection that is over.
    struct Settled
    {
        ConnectionId connection;
        std::uint32_t since = 0; ///< on m_clock
    };
    static constexpr std::uint32_t maxLive = 65536;
    static constexpr std::uint32_t maxSettled = 4096;
    static constexpr Place nowhere = Slab<Live>::none;

    Place placeOf(ConnectionId id) const { return id.value < m_places.size() ? m_places[id.value] : nowhere; }
    const Live *find(ConnectionId id) const
    {
        const Place place = placeOf(id);
        return place == nowhere ? nullptr : &m_live[place];
    }
    Live *find(ConnectionId id) { return const_cast<Live *>(std::as_const(*this).find(id)); }
    void beginOutcome(const ConnectionFinder::Place &place)
    {
        m_outcome.clear();
        m_outcome.connection = place.connection;
    }
    /// @p outcome one, or none where it is not asked for
    template <class... Outcome>
    bool judgePlain(const ConnectionFinder::Place &place, const Segment &segment, Outcome &...outcome)
    {
        Live *const live = find(place.connection);
        if (live == nullptr || place.sidesExchanged || !live->conversation.addPlain(segment, outcome...))
            return false;
        live->lastUsed = ++m_clock;
        live->isChanged = true;
        return true;
    }
    void judgeUnusual(const ConnectionFinder::Place &place, const Segment &segment);
    Live &liveOf(const ConnectionFinder::Place &place);
    Live &begin(const ConnectionFinder::Place &place);
    void makeRoom();
    void settle(Live &settled);
    void countLate(ConnectionId id, const Segment &segment);
    void forget(Live &live);
    void remove(Place place);
    void letGoOf(Place previous);

    Pool m_pool; ///< memory of what is live
    Slab<Live> m_live;
    /// By ConnectionId.
    std::vector<Place, HugePageAllocator<Place>> m_places;
    /// Of those that are live and not forgotten; none where there was one.
    std::vector<ConnectionId> m_liveIds;
    std::vector<std::uint32_t> m_freeIds; ///< where there is none
    std::uint32_t m_hand = 0;             ///< where to look next for one that was not active for long
    Ring<Settled, 1> m_settled;
    SummaryTable m_summaries;  ///< as they are for those that are not live; else as they were for the last snapshot
    std::uint32_t m_clock = 0; ///< counts segments
    SegmentOutcome m_outcome;
};

} // namespace rungs
