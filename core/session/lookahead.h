// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/frame_batch.h"

#include <algorithm>
#include <array>
#include <span>

namespace rungs {

/// Tells the processor what judging the next segments of a batch needs: with many connections, none of it is in the
/// cache. One thing leads to the next, so the farther ahead a segment, the earlier the step that is taken for it; by
/// the next step, what the one before has asked for is there. Steps are taken for some segments at a time.
class Lookahead
{
public:
    Lookahead(std::span<const FoundSegment> segments, const EndpointIndex &index, const ConnectionTable &connections,
              const ConnectionTracker &tracker)
        : m_segments(segments)
        , m_index(index)
        , m_connections(connections)
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
    static constexpr std::size_t stepCount = 5;
    static constexpr std::size_t groupSize = 8;
    /// Of as many groups it is kept what has been found out.
    static constexpr std::size_t groupsKept = 8;
    static_assert(groupsKept > stepCount);

    void take(std::size_t step, std::size_t group)
    {
        const std::size_t begin = group * groupSize;
        if (begin >= m_segments.size())
            return;
        const std::span<const FoundSegment> segments =
            m_segments.subspan(begin, std::min(groupSize, m_segments.size() - begin));
        const std::span<ConnectionId> found(&m_found[group % groupsKept * groupSize], segments.size());
        switch (step) {
        case 0:
            for (const FoundSegment &segment : segments)
                m_index.prefetch(segment.ends.hash());
            break;
        case 1:
            for (std::size_t i = 0; i < found.size(); ++i) {
                found[i] = ConnectionId{m_index.guess(segments[i].ends.hash())};
                m_tracker.prefetchSlot(found[i]);
            }
            break;
        case 2:
            for (const ConnectionId connection : found)
                m_tracker.prefetchPlace(connection);
            break;
        case 3:
            for (const ConnectionId connection : found) {
                if (!connection.isValid())
                    continue;
                __builtin_prefetch(&m_connections[connection.value], 1);
                m_tracker.prefetchConversation(connection);
            }
            break;
        default:
            for (const ConnectionId connection : found)
                m_tracker.prefetchFlights(connection);
            break;
        }
    }

    std::span<const FoundSegment> m_segments;
    const EndpointIndex &m_index;
    const ConnectionTable &m_connections;
    const ConnectionTracker &m_tracker;
    std::array<ConnectionId, groupsKept * groupSize> m_found; ///< what is guessed of the segments ahead
    std::size_t m_next = 0;
};

} // namespace rungs
