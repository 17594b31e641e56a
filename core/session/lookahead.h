// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/session/frame_batch.h"

#include <array>
#include <bit>
#include <span>

namespace rungs {

/// Tells the processor what judging the next segments of a batch needs: with many connections, none of it is in the
/// cache. One thing leads to the next, so the farther ahead a segment, the earlier the step that is taken for it; by
/// the next step, what the one before has asked for is there.
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
        for (std::size_t step = 0; step < stepCount; ++step) {
            for (std::size_t i = 0; i < ahead(step); ++i)
                take(step, i);
        }
    }

    /// To be called for each segment in turn, before it is judged.
    void next()
    {
        for (std::size_t step = 0; step < stepCount; ++step)
            take(step, m_next + ahead(step));
        ++m_next;
    }

private:
    static constexpr std::size_t stepCount = 5;
    static constexpr std::size_t segmentsBetween = 8;
    static constexpr std::size_t most = std::bit_ceil(stepCount * segmentsBetween);

    static constexpr std::size_t ahead(std::size_t step) { return (stepCount - step) * segmentsBetween; }

    void take(std::size_t step, std::size_t i)
    {
        using Stage = ConnectionTracker::Stage;
        if (i >= m_segments.size())
            return;
        ConnectionId &connection = m_found[i % most];
        switch (step) {
        case 0:
            m_index.prefetch(m_segments[i].ends.hash);
            break;
        case 1:
            connection = ConnectionId{m_index.guess(m_segments[i].ends.hash)};
            m_tracker.prefetch(connection, Stage::slot);
            break;
        case 2:
            m_tracker.prefetch(connection, Stage::place);
            break;
        case 3:
            m_tracker.prefetch(connection, Stage::conversation);
            if (connection.isValid())
                __builtin_prefetch(&m_connections[connection.value], 1);
            break;
        default:
            m_tracker.prefetch(connection, Stage::flights);
            break;
        }
    }

    std::span<const FoundSegment> m_segments;
    const EndpointIndex &m_index;
    const ConnectionTable &m_connections;
    const ConnectionTracker &m_tracker;
    std::array<ConnectionId, most> m_found; ///< what is guessed of the segments ahead
    std::size_t m_next = 0;
};

} // namespace rungs
