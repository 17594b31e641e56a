// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_follower.h"
#include "core/session/session.h"

#include <deque>

namespace rungs {

/// What held each sender of a capture back. Takes its segments while they are followed, in one pass, and keeps 48 bytes
/// of each of the last few thousand of a connection.
class CaptureLimits
{
public:
    /// @p outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome) { add(segment, outcome, outcome.connection); }
    /// Of a segment on the fast path: it has no events.
    void addInOrder(const Segment &segment, ConnectionId connection);
    /// A handshake captured late showed that the sides of @p connection had been guessed wrongly.
    void exchangeSides(ConnectionId connection);

    std::size_t connectionCount() const { return m_followers.size(); }
    /// Empty where @p sender sent no data.
    std::optional<DirectionLimits> of(ConnectionId connection, Side sender) const;

private:
    void add(const Segment &segment, const SegmentOutcome &outcome, ConnectionId connection);
    LimitFollower &followerOf(ConnectionId connection);

    std::deque<LimitFollower> m_followers; ///< by ConnectionId
    SegmentOutcome m_inOrder;              ///< without events
};

struct SessionWithLimits
{
    SessionPtr session;
    std::shared_ptr<const CaptureLimits> limits;
};

/// The same as load(), and what held each sender back.
Result<SessionWithLimits> loadWithLimits(const std::string &path, std::optional<std::uint64_t> unpackLimit = {});

} // namespace rungs
