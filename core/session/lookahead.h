// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/frame_batch.h"

#include <algorithm>
#include <span>

namespace rungs {

/// What belongs to so many connections is more than the cache holds that a core has to itself.
inline constexpr std::size_t manyConnections = 1024;

/// Tells the processor what judging the next segments of a batch needs: with many connections, none of it is in the
/// cache. One thing leads to the next, so the farther ahead a segment, the earlier the step that is taken for it; by
/// the next step, what the one before has asked for is there.
class Lookahead
{
public:
    Lookahead(std::span<const FoundSegment> segments, const ConnectionTracker &tracker)
        : m_segments(segments)
        , m_tracker(tracker)
    {
        // What would have been done before the first.
        const std::size_t begin = std::min(segments.size(), 3 * distance);
        for (std::size_t i = 0; i < begin; ++i)
            m_tracker.prefetchPlace(connectionOf(i));
        for (std::size_t i = 0; i < std::min(begin, 2 * distance); ++i)
            m_tracker.prefetchConversation(connectionOf(i));
        for (std::size_t i = 0; i < std::min(begin, distance); ++i)
            m_tracker.prefetchFor(connectionOf(i), m_segments[i].segment);
    }

    /// To be called for each segment in turn, before it is judged.
    void next()
    {
        const std::size_t near = m_next++ + distance;
        if (near + 2 * distance < m_segments.size())
            m_tracker.prefetchPlace(connectionOf(near + 2 * distance));
        if (near + distance < m_segments.size())
            m_tracker.prefetchConversation(connectionOf(near + distance));
        if (near < m_segments.size())
            m_tracker.prefetchFor(connectionOf(near), m_segments[near].segment);
    }

private:
    static constexpr std::size_t distance = 6;

    ConnectionId connectionOf(std::size_t segment) const { return m_segments[segment].place.connection; }

    std::span<const FoundSegment> m_segments;
    const ConnectionTracker &m_tracker;
    std::size_t m_next = 0;
};

} // namespace rungs
