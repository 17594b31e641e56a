// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/turn_follower.h"
#include "core/session/session.h"

#include <deque>

namespace rungs {

/// Which turns of a capture are kept.
struct TurnSelection
{
    ConnectionId connection;            ///< none: those of all connections
    std::optional<std::size_t> slowest; ///< at most this many, those with the longest waits
};

/// A turn, and the connection that it belongs to.
struct ConnectionTurn
{
    ConnectionId connection;
    Turn turn;
};

/// The turns of a capture. Takes its segments while they are followed, in one pass.
class CaptureTurns
{
public:
    explicit CaptureTurns(TurnSelection selection)
        : m_selection(selection)
    { }

    /// @p outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome) { add(segment, outcome, outcome.connection); }
    /// Of a segment on the fast path: it has no events.
    void addInOrder(const Segment &segment, ConnectionId connection);
    /// A handshake captured late showed that the sides of @p connection had been guessed wrongly.
    void exchangeSides(ConnectionId connection);
    /// There are no more segments.
    void finish();

    // Once finished.

    /// The selected turns: by connection and in the order of their requests, or the slowest first. Those without an
    /// answer, or whose wait is not known, are the last then.
    std::vector<ConnectionTurn> turns() const;
    std::size_t connectionCount() const { return m_connections.size(); }
    ConnectionTimes times(ConnectionId connection) const;

private:
    struct Followed
    {
        TurnFollower follower;
        std::vector<Turn> ended; ///< where only the slowest are wanted, a few of them
    };

    void add(const Segment &segment, const SegmentOutcome &outcome, ConnectionId connection);
    void dropFast(std::vector<Turn> &turns) const;

    const TurnSelection m_selection;
    std::deque<Followed> m_connections; ///< by ConnectionId
    SegmentOutcome m_inOrder;           ///< without events
};

struct SessionWithTurns
{
    SessionPtr session;
    std::shared_ptr<const CaptureTurns> turns;
};

/// The same as load(), and the selected turns.
Result<SessionWithTurns> loadWithTurns(const std::string &path, const TurnSelection &selection,
                                       std::optional<std::uint64_t> unpackLimit = {});

} // namespace rungs
