// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/sender_timeline.h"

#include <cstddef>

namespace rungs {

/// What all followers of a capture share: memory, and how much of it they may take.
struct LimitWorkspace
{
    /// What is kept besides the sums.
    enum class Detail : std::uint8_t {
        none,
        frames, ///< which frames ended the pauses
        bands,  ///< and when each limit was in force
    };

    explicit LimitWorkspace(Pool &memory, Detail more = Detail::none)
        : pool(memory)
        , detail(more)
    { }

    Pool &pool;
    SegmentLists lists;
    std::size_t bytes = 0; ///< that the segments of all connections take
    /// How many segments are kept of a connection at most; some of them only so that what follows them is understood.
    std::size_t mostSegments = 1024;
    Detail detail;

    /// From here on each connection keeps few.
    static constexpr std::size_t mostBytes = std::size_t{64} << 20U;
    static constexpr std::size_t fewSegments = 64;

    std::size_t mostNow() const { return bytes > mostBytes ? std::min(fewSegments, mostSegments) : mostSegments; }
};

} // namespace rungs
