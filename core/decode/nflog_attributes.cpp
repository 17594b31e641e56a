// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/nflog_header.h"
#include "core/decode/node_builder.h"

namespace rungs::nflog {

void addAttributes(NodeBuilder &builder)
{
    const std::uint32_t end = builder.headerLength();
    const ByteView header = slice(builder.view(), 0, end);
    const FieldTable rows = attributeOf(header);
    forEachAttribute(header, [&](const Attribute &found) {
        builder.rows(rows, found.offset);
        const std::uint32_t start = found.offset + attributeLength;
        const std::uint32_t stop = std::min((found.offset + found.length + 3) / 4 * 4, end);
        if (stop > start)
            builder.row(value[0], bytes(start, stop - start));
        return true;
    });
}

} // namespace rungs::nflog
