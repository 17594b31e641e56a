// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_export.h"

#include "ui/models/packet_model.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/row_header.h"
#include "ui/state/view_options.h"
#include "ui/text/time_text.h"
#include "ui/text/translate.h"

namespace rungs {

namespace {

PacketListColumn::Kind kindOfColumn(int column)
{
    using Kind = PacketListColumn::Kind;
    switch (column) {
    case PacketColumn::number:
        return Kind::number;
    case PacketColumn::mark:
        return Kind::marks;
    case PacketColumn::time:
        return Kind::time;
    case PacketColumn::source:
        return Kind::source;
    case PacketColumn::destination:
        return Kind::destination;
    case PacketColumn::protocol:
        return Kind::protocol;
    case PacketColumn::flags:
        return Kind::flags;
    case PacketColumn::sequence:
        return Kind::sequence;
    case PacketColumn::acknowledgment:
        return Kind::acknowledgment;
    case PacketColumn::length:
        return Kind::payloadLength;
    case PacketColumn::info:
        return Kind::action;
    default:
        return Kind::expression;
    }
}

} // namespace

PacketListRequest packetListRequest(const PacketView &view, PacketModel &model, const ViewOptions &options)
{
    PacketListRequest request;
    request.session = model.filter().session();
    request.count = static_cast<std::uint32_t>(model.rowCount());
    request.frameAt = [rows = model.order().rows()](std::uint32_t row) { return rows[row]; };
    for (const int column : view.header()->columns()) {
        request.columns.push_back({kindOfColumn(column),
                                   model.headerData(column, Qt::Horizontal).toString().toStdString(),
                                   options.isRelative(), model.expressionOf(column)});
    }
    request.timeText = [session = request.session, values = options.values()](FrameId frame) {
        return timeText(*session, frame, values).toStdString();
    };
    request.text = [](const Phrase &phrase) { return plainText(phrase).toStdString(); };
    return request;
}

PacketListRequest packetRowRequest(const PacketView &view, PacketModel &model, const ViewOptions &options, int row)
{
    PacketListRequest request = packetListRequest(view, model, options);
    request.count = 1;
    request.frameAt = [frame = model.frameAt(row)](std::uint32_t) { return frame; };
    return request;
}

} // namespace rungs
