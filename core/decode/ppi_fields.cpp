// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/node_builder.h"
#include "core/decode/ppi_header.h"

namespace rungs::ppi {

void addFields(NodeBuilder &builder)
{
    const ByteView header = slice(builder.view(), 0, builder.headerLength());
    forEachField(header, [&builder](std::size_t offset, std::size_t length) {
        const auto place = static_cast<std::uint32_t>(offset);
        if (builder.next() < place)
            builder.row(padding, bytes(builder.next(), place - builder.next()));
        builder.row(typeOfField, typeOfField.bits.movedByBytes(place));
        builder.row(lengthOfField, lengthOfField.bits.movedByBytes(place));
        builder.row(dataOfField, bytes(offset + 4, length));
    });
}

} // namespace rungs::ppi
