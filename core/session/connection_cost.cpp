// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_cost.h"

namespace rungs {

namespace {

/// What has been seen of a connection.
struct Standstill
{
    Timestamp last = Timestamp::none();
    std::uint8_t closed = 0; ///< a bit for each side that has no room
};

} // namespace

ConnectionCostsPtr connectionCosts(const Session &session, const std::stop_token &stop)
{
    constexpr std::uint32_t framesBetweenLooks = 65536;
    auto costs = std::make_shared<ConnectionCosts>(session.connectionCount());
    std::vector<Standstill> standstills(session.connectionCount());
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value) {
        if (id.value % framesBetweenLooks == 0 && stop.stop_requested())
            return nullptr;
        const FrameRow row = session.frame(id);
        if ((row.flags & FrameRow::hasSegment) == 0 || row.connection.value >= standstills.size())
            continue;
        Standstill &of = standstills[row.connection.value];
        const EventSet events = row.events == 0 ? EventSet() : session.eventsOf(id);
        const std::optional<Duration> since = elapsed(of.last, row.time);
        if (since && since->nanoseconds > 0 && (of.closed != 0 || events.contains(EventKind::retransmission)))
            (*costs)[row.connection.value] += since->nanoseconds;
        if (row.time.isKnown())
            of.last = row.time;
        const std::uint8_t side = (row.flags & FrameRow::fromServer) != 0 ? 2 : 1;
        // An answer to a probe says that there is still no room.
        const bool isClosed = events.contains(EventKind::zeroWindow) || events.contains(EventKind::windowProbeAck);
        of.closed = static_cast<std::uint8_t>(isClosed ? of.closed | side : of.closed & ~side);
    }
    return costs;
}

} // namespace rungs
