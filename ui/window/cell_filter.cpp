// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cell_filter.h"

#include "core/session/facts_source.h"
#include "core/text/address_text.h"
#include "ui/models/connection_model.h"
#include "ui/models/packet_model.h"
#include "ui/state/selection.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// What the field of @p key says that belongs to the frame's segment: the last one before its TCP header.
QString testOfKey(const Selection &selection, std::string_view key)
{
    const DecodedFrame &frame = *selection.decoded();
    const Layer *tcp = frame.tcp();
    std::uint32_t found = DecodedFrame::noNode;
    for (std::size_t i = 0;; ++i) {
        const std::uint32_t node = frame.find(key, i);
        if (node == DecodedFrame::noNode || (tcp != nullptr && frame.layers().data() + frame.nodes()[node].layer > tcp))
            break;
        found = node;
        if (tcp == nullptr)
            break;
    }
    if (found == DecodedFrame::noNode)
        return {};
    return QString::fromStdString(testOf(*selection.session(), selection.frame(), frame, frame.nodes()[found]));
}

QString joined(QStringList tests)
{
    tests.removeAll(QString());
    return tests.join(u" && "_s);
}

QString endpoint(const Selection &selection, const char *side)
{
    const std::string place(side);
    return joined({testOfKey(selection, "ip." + place), testOfKey(selection, "ipv6." + place),
                   testOfKey(selection, "tcp." + place + "port")});
}

QString testOfEvents(const Selection &selection)
{
    const EventSet events = selection.session()->eventsOf(selection.frame());
    if (events.bits() == 0)
        return {};
    const EventSpec &event = specOf(static_cast<EventKind>(std::countr_zero(events.bits())));
    return u"rungs.events == \"%1\""_s.arg(
        QLatin1StringView(event.key.data(), static_cast<qsizetype>(event.key.size())));
}

/// All twelve bits, as the keys have them: the reserved ones too.
QString testOfFlags(const Selection &selection)
{
    const DecodedFrame &frame = *selection.decoded();
    const Layer *tcp = frame.tcp();
    if (tcp == nullptr)
        return {};
    const ByteView bytes = slice(frame.buffer(tcp->buffer), tcp->offset + 12, 2);
    if (bytes.size() < 2)
        return {};
    const unsigned flags = (bytes[0] & 0x0fU) << 8U | bytes[1];
    return u"tcp.flags == 0x%1"_s.arg(flags, 3, 16, QLatin1Char('0'));
}

QString testOfEndpoint(const EndpointAddress &address)
{
    const QString text = QString::fromStdString(addressText(address.address));
    return u"%1 == %2 && tcp.port == %3"_s.arg(text.contains(u':') ? u"ipv6.addr"_s : u"ip.addr"_s, text)
        .arg(address.port);
}

} // namespace

QString filterOfCell(const PacketModel &model, int column, const Selection &selection)
{
    if (!selection.decoded() || !selection.session())
        return {};
    switch (column) {
    case PacketColumn::number:
        return u"frame.number == %1"_s.arg(frameNumber(selection.frame()));
    case PacketColumn::source:
        return endpoint(selection, "src");
    case PacketColumn::destination:
        return endpoint(selection, "dst");
    case PacketColumn::flags:
        return testOfFlags(selection);
    case PacketColumn::sequence:
        return testOfKey(selection, "tcp.seq");
    case PacketColumn::acknowledgment:
        return testOfKey(selection, "tcp.ack");
    case PacketColumn::length:
    case PacketColumn::protocol: {
        const int row = model.rowOf(selection.frame());
        const QString text = row < 0 ? QString() : model.index(row, column).data().toString();
        if (column == PacketColumn::protocol)
            return text.toLower();
        return text.isEmpty() || !selection.decoded()->tcp() ? QString() : u"tcp.len == %1"_s.arg(text);
    }
    case PacketColumn::mark:
    case PacketColumn::info:
        return testOfEvents(selection);
    default:
        break;
    }
    // A column of a field says what the field does.
    const qsizetype own = column - PacketColumn::count;
    if (own < 0 || own >= model.expressionColumns().size())
        return {};
    return testOfKey(selection, model.expressionColumns()[own].expression.trimmed().toStdString());
}

QString filterOfCell(const ConnectionModel &model, int row, int column)
{
    const ConnectionId connection = model.connectionAt(row);
    if (!connection.isValid())
        return {};
    if (column == ConnectionColumn::client)
        return testOfEndpoint(model.session()->connection(connection).client);
    if (column == ConnectionColumn::server)
        return testOfEndpoint(model.session()->connection(connection).server);
    return u"tcp.stream == %1"_s.arg(connection.value);
}

} // namespace rungs
