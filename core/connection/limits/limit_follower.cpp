// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_follower.h"

#include "core/connection/limits/limit_walk.h"

namespace rungs {

void LimitFollower::add(const Segment &segment, const SegmentOutcome &outcome)
{
    m_trace.add(segment, outcome);
    if (m_trace.segments().size() >= m_most)
        sumUp();
}

/// A quarter stays, uncounted: what was in flight, and what the sender knew.
void LimitFollower::sumUp()
{
    if (!m_sums)
        m_sums = std::make_unique<BySide<DirectionLimits>>();
    const auto roundTrips = m_trace.roundTrips();
    for (const Side side : bothSides)
        (*m_sums)[side].add(LimitWalk(m_trace, side, roundTrips).run());
    m_trace.drop(m_most - m_most / 4);
}

void LimitFollower::exchangeSides()
{
    m_trace.exchangeSides();
    if (m_sums)
        m_sums->exchange();
}

std::optional<DirectionLimits> LimitFollower::limitsOf(Side sender) const
{
    DirectionLimits limits = m_sums ? (*m_sums)[sender] : DirectionLimits();
    limits.add(LimitWalk(m_trace, sender, m_trace.roundTrips()).run());
    limits.decideShortSegments();
    limits.from = sender;
    return limits.segments == 0 ? std::nullopt : std::optional(limits);
}

} // namespace rungs
