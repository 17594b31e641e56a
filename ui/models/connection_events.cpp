// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connection_events.h"

#include "core/session/connection_order.h"
#include "ui/models/mark_scanner.h"

#include <QStringList>

namespace rungs {

std::vector<ConnectionEvents> eventsOf(const Session &session, ConnectionId connection)
{
    constexpr struct
    {
        PacketMark mark;
        ConnectionKey key;
    } kinds[] = {{PacketMark::reset, ConnectionKey::resets},
                 {PacketMark::retransmission, ConnectionKey::retransmissions},
                 {PacketMark::outOfOrder, ConnectionKey::outOfOrder},
                 {PacketMark::duplicateAck, ConnectionKey::duplicateAcks},
                 {PacketMark::window, ConnectionKey::zeroWindows}};
    std::vector<ConnectionEvents> events;
    for (const auto &[mark, key] : kinds) {
        if (const std::int64_t count = valueOf(session, connection, key); count > 0)
            events.push_back({mark, count});
    }
    return events;
}

QString eventsText(const std::vector<ConnectionEvents> &events)
{
    QStringList texts;
    for (const ConnectionEvents &each : events)
        texts.append(markCountText(each.mark, static_cast<int>(each.count)));
    return texts.join(QStringLiteral(", "));
}

} // namespace rungs
