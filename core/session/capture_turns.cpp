// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/capture_turns.h"

#include <algorithm>

namespace rungs {

namespace {

/// The longest wait first; what is not known is the last.
bool isSlower(const Turn &a, const Turn &b)
{
    return a.wait().value_or(Duration{-1}) > b.wait().value_or(Duration{-1});
}

} // namespace

void CaptureTurns::add(const Segment &segment, const SegmentOutcome &outcome, ConnectionId connection)
{
    if (m_selection.connection.isValid() && connection != m_selection.connection)
        return;
    while (m_connections.size() <= connection.value)
        m_connections.emplace_back();
    Followed &followed = m_connections[connection.value];
    followed.follower.add(TurnSegment(segment, outcome), followed.ended);
    dropFast(followed.ended);
}

void CaptureTurns::addInOrder(const Segment &segment, ConnectionId connection)
{
    m_inOrder.from = segment.from;
    add(segment, m_inOrder, connection);
}

/// Now and then, so that it costs little.
void CaptureTurns::dropFast(std::vector<Turn> &turns) const
{
    constexpr std::size_t some = 64;
    if (!m_selection.slowest || turns.size() < 2 * *m_selection.slowest + some)
        return;
    const auto kept = turns.begin() + static_cast<std::ptrdiff_t>(*m_selection.slowest);
    std::nth_element(turns.begin(), kept, turns.end(), isSlower);
    turns.erase(kept, turns.end());
}

void CaptureTurns::exchangeSides(ConnectionId connection)
{
    if (connection.value >= m_connections.size())
        return;
    Followed &followed = m_connections[connection.value];
    followed.follower.exchangeSides();
    for (Turn &turn : followed.ended)
        turn.asker = opposite(turn.asker);
}

void CaptureTurns::finish()
{
    for (Followed &followed : m_connections) {
        followed.follower.finish(followed.ended);
        const ConnectionTimes times = followed.follower.times();
        for (Turn &turn : followed.ended)
            turn.setPath(times);
    }
}

std::vector<ConnectionTurn> CaptureTurns::turns() const
{
    std::vector<ConnectionTurn> turns;
    for (std::size_t i = 0; i < m_connections.size(); ++i) {
        for (const Turn &turn : m_connections[i].ended)
            turns.push_back({ConnectionId{static_cast<std::uint32_t>(i)}, turn});
    }
    if (!m_selection.slowest)
        return turns;
    std::ranges::sort(turns, [](const ConnectionTurn &a, const ConnectionTurn &b) {
        if (isSlower(a.turn, b.turn) || isSlower(b.turn, a.turn))
            return isSlower(a.turn, b.turn);
        return a.turn.request.first < b.turn.request.first;
    });
    turns.resize(std::min(turns.size(), *m_selection.slowest));
    return turns;
}

ConnectionTimes CaptureTurns::times(ConnectionId connection) const
{
    return connection.value < m_connections.size() ? m_connections[connection.value].follower.times()
                                                   : ConnectionTimes();
}

} // namespace rungs
