// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/models/packet_mark.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace rungs {

/// How often a kind of event is in a connection.
struct ConnectionEvents
{
    PacketMark mark = PacketMark::none;
    std::int64_t count = 0;
};

/// Those that @p connection has, the gravest first.
std::vector<ConnectionEvents> eventsOf(const Session &session, ConnectionId connection);

/// "1 reset, 3 retransmissions"
QString eventsText(const std::vector<ConnectionEvents> &events);

} // namespace rungs
