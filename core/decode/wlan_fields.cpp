// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/node_builder.h"
#include "core/decode/wlan_header.h"

namespace rungs::wlan {

namespace {

void addNextOf(NodeBuilder &builder, FieldTable rows)
{
    const std::uint32_t offset = builder.next();
    if (offset + fixedLength(rows) <= builder.headerLength())
        builder.rows(rows, offset);
}

void addNextOf(NodeBuilder &builder, const FieldSpec &spec)
{
    addNextOf(builder, FieldTable(&spec, 1));
}

/// What the third address is (IEEE 802.11 9.3.2.1). Several packets have addresses of their own.
const FieldSpec &thirdAddress(const Shape &shape, ByteView header)
{
    const BitRange several = qualityControl[1].bits.movedByBytes(qualityOffset(shape));
    if (shape.hasQuality() && !shape.hasFourAddresses() && readBits(header, several) != 0)
        return basicSet;
    if (shape.type == Type::data && shape.isToDistribution)
        return destination;
    return shape.type == Type::data && shape.isFromDistribution ? source : basicSet;
}

} // namespace

void addFields(NodeBuilder &builder)
{
    const ByteView header = builder.view();
    if (header.size() < fixedLength(fields))
        return;
    const Shape shape = shapeOf(header.data());
    if (shape.hasTransmitter())
        addNextOf(builder, transmitter);
    if (shape.isLong()) {
        addNextOf(builder, thirdAddress(shape, header));
        addNextOf(builder, sequenceControl);
    }
    if (shape.hasFourAddresses())
        addNextOf(builder, source);
    if (shape.hasQuality())
        addNextOf(builder, qualityControl);
    if (shape.hasHtControl())
        addNextOf(builder, htControl);
    if (builder.next() < builder.headerLength())
        builder.row(padding, bytes(builder.next(), builder.headerLength() - builder.next()));
}

} // namespace rungs::wlan
