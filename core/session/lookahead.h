// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/frame_batch.h"

#include <algorithm>
#include <span>

namespace rungs {

/// Tells the processor what judging the next segments of a batch needs: with many connections, none of it is in the
/// cache. One thing leads to the next, so the farther ahead a segment, the earlier the step that is taken for it; by
/// the next step, what the one before has asked for is there. Steps are taken for some segments at a time.
class Lookahead
{
public:
    Lookahead(std::span<const FoundSegment> segments, const ConnectionTracker &tracker)
        : m_segments(segments)
        , m_tracker(tracker)
    {
        // The steps of the first groups that would have been taken before them.
        for (std::size_t group = 0; group < stepCount; ++group) {
            for (std::size_t step = 0; step + group < stepCount; ++step)
                take(step, group);
        }
    }

    /// To be called for each segment in turn, before it is judged.
    void next()
    {
        if (m_next % groupSize == 0) {
            for (std::size_t step = 0; step < stepCount; ++step)
                take(step, m_next / groupSize + stepCount - step);
        }
        ++m_next;
    }

private:
    static constexpr std::size_t stepCount = 3;
    static constexpr std::size_t groupSize = 8;

    void take(std::size_t step, std::size_t group)
    {
        const std::size_t begin = group * groupSize;
        if (begin >= m_segments.size())
            return;
        for (const FoundSegment &found : m_segments.subspan(begin, std::min(groupSize, m_segments.size() - begin))) {
            const ConnectionId connection = found.place.connection;
            switch (step) {
            case 0:
                m_tracker.prefetchPlace(connection);
                break;
            case 1:
                m_tracker.prefetchConversation(connection);
                break;
            default:
                m_tracker.prefetchFor(connection, found.segment);
                break;
            }
        }
    }

    std::span<const FoundSegment> m_segments;
    const ConnectionTracker &m_tracker;
    std::size_t m_next = 0;
};

} // namespace rungs
