// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_relay_header.h"
#include "core/decode/node_builder.h"

namespace rungs::frameRelay {

void addFields(NodeBuilder &builder)
{
    const Shape shape = shapeOf(builder.view());
    const auto add = [&builder](FieldTable rows) {
        if (builder.next() + fixedLength(rows) <= builder.headerLength())
            builder.rows(rows, builder.next());
    };
    if (shape.addressLength > 2)
        add(third);
    if (shape.addressLength > 3)
        add(fourth);
    if (shape.hasControl)
        add(FieldTable(&control, 1));
    if (shape.isPadded)
        add(FieldTable(&padding, 1));
    add(FieldTable(shape.hasControl ? &protocol : &type, 1));
}

} // namespace rungs::frameRelay
