// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limits.h"

#include <memory>

namespace rungs {

/// Finds what held both senders of a connection back while its segments come. Keeps the last few thousand segments:
/// what was before them is a sum.
class LimitFollower
{
public:
    /// How many segments are kept at most; some of them only so that what follows them is understood.
    static constexpr std::size_t mostSegments = 4096;

    explicit LimitFollower(std::size_t most = mostSegments)
        : m_most(most)
    { }

    /// @param outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome);
    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();
    /// What held @p sender back so far; empty where it sent no data.
    std::optional<DirectionLimits> limitsOf(Side sender) const;

private:
    void sumUp();

    std::size_t m_most;
    LimitTrace m_trace;
    std::unique_ptr<BySide<DirectionLimits>> m_sums; ///< of what was dropped; null: nothing was
};

} // namespace rungs
