// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/slab.h"
#include "core/connection/conversation.h"
#include "core/connection/summary_table.h"

#include <memory>
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
    const SegmentOutcome &add(const ConnectionFinder::Place &place, const Segment &segment);

    /// What add() will need of a connection, in the order in which one leads to the next.
    enum class Stage : std::uint8_t { slot, place, conversation, flights };
    /// Tells the processor that it will be needed soon; the stage before has arrived.
    void prefetch(ConnectionId id, Stage stage) const;

    ConnectionSummary summary(ConnectionId id) const;
    /// Of all connections, as they are now.
    SummaryTable::Snapshot summaries();

private:
    struct Live;
    /// A connection that is over.
    struct Settled
    {
        ConnectionId connection;
        std::uint32_t slot = 0;  ///< where in m_live it was
        std::uint32_t since = 0; ///< on m_clock
    };
    static constexpr std::uint32_t maxLive = 65536;
    static constexpr std::uint32_t maxSettled = 4096;
    static constexpr std::uint32_t notLive = 0xffffffff;

    Live *find(ConnectionId id);
    Live &liveOf(const ConnectionFinder::Place &place);
    Live &begin(const ConnectionFinder::Place &place);
    void makeRoom();
    void settle(Live &settled);
    void forget(std::uint32_t slot);

    Slab m_memory; ///< of the conversations
    Pool m_pool;   ///< and of what they hold
    /// By ConnectionId: where in m_live.
    std::vector<std::uint32_t, LargePageAllocator<std::uint32_t>> m_slots;
    std::vector<Live, LargePageAllocator<Live>> m_live;
    std::vector<std::uint32_t> m_freeLive;
    std::uint32_t m_hand = 0; ///< where in m_live to look next for one that was not active for long
    Ring<Settled, 1> m_settled;
    SummaryTable m_summaries;  ///< as they are for those that are not live; else as they were for the last snapshot
    std::uint32_t m_clock = 0; ///< counts segments
    SegmentOutcome m_outcome;
};

} // namespace rungs
