// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/conversation.h"

#include <memory>
#include <vector>

namespace rungs {

/// Follows every connection of a capture, in one pass.
///
/// Of each connection a summary is kept; the picture that its segments are judged by is kept only of those that were
/// active last, so memory is bounded by their number and their windows, not by the length of the capture.
class ConnectionTracker
{
public:
    ConnectionTracker();
    ~ConnectionTracker();

    /// Judges the next segment of the capture. @p place where ConnectionFinder has put it.
    /// @return what it does; good until the next call
    const SegmentOutcome &add(const ConnectionFinder::Place &place, Segment segment);

    /// Fetches what add() will need of a connection into the processor's cache.
    void prefetch(ConnectionId id) const;

    std::size_t connectionCount() const { return m_slots.size(); }
    ConnectionSummary summary(ConnectionId id) const;
    /// The connection whose summary may have changed since the last call, each once.
    std::vector<ConnectionId> takeChanged();

private:
    struct Live;
    struct Slot
    {
        std::unique_ptr<Live> live;
        std::unique_ptr<ConnectionSummary> summary; ///< where it is not live any more
    };
    static constexpr std::size_t maxLive = 65536;

    Live &liveOf(const ConnectionFinder::Place &place);
    void makeRoom();

    std::vector<Slot> m_slots; ///< by ConnectionId
    std::vector<ConnectionId> m_changed;
    std::vector<ConnectionId> m_liveQueue; ///< in the order in which they began
    std::size_t m_queueFirst = 0;
    std::size_t m_liveCount = 0;
    std::uint64_t m_clock = 0;
    SegmentOutcome m_outcome;
};

} // namespace rungs
