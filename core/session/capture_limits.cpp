// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capture_limits.h"

namespace rungs {

LimitFollower &CaptureLimits::followerOf(ConnectionId connection)
{
    while (m_followers.size() <= connection.value)
        m_followers.emplace_back();
    return m_followers[connection.value];
}

void CaptureLimits::add(const Segment &segment, const SegmentOutcome &outcome, ConnectionId connection)
{
    followerOf(connection).add(segment, outcome);
}

void CaptureLimits::addInOrder(const Segment &segment, ConnectionId connection)
{
    m_inOrder.from = segment.from;
    add(segment, m_inOrder, connection);
}

void CaptureLimits::exchangeSides(ConnectionId connection)
{
    followerOf(connection).exchangeSides();
}

std::optional<DirectionLimits> CaptureLimits::of(ConnectionId connection, Side sender) const
{
    if (connection.value >= m_followers.size())
        return std::nullopt;
    return m_followers[connection.value].limitsOf(sender);
}

} // namespace rungs
