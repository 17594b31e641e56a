// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ipoib {

enum class Field : std::uint16_t {
    routeHeader,
    destination,
    destinationFlags,
    queuePair,
    destinationGid,
    type,
    reserved,
};

inline constexpr FieldSpec fields[] = {
    {Field::routeHeader, "ipoib.grh", "Global route header, not in use", bits(0, 160), Format::bytes, "LINKTYPE_IPOIB",
     "GRH"},
    {Field::destination, "ipoib.daddr", "Destination address", bits(160, 160), Format::group, "RFC 4391 9.1.1", "Dst"},
    {Field::destinationFlags, "ipoib.daddr.flags", "Flags", bits(160, 8), Format::hexadecimal, "RFC 4391 9.1.1",
     "Flags"},
    {Field::queuePair, "ipoib.daddr.qpn", "Destination queue pair", bits(168, 24), Format::hexadecimal,
     "RFC 4391 9.1.1", "QPN"},
    {Field::destinationGid, "ipoib.dgid", "Destination global identifier", bits(192, 128), Format::ipv6,
     "RFC 4391 9.1.1", "GID"},
    {Field::type, "ipoib.type", "Type", bits(320, 16), Format::hexadecimal, "RFC 4391 6", "Type", etherTypeNames},
    {Field::reserved, "ipoib.reserved", "Reserved", bits(336, 16), Format::hexadecimal, "RFC 4391 6", "Rsvd"},
};
static_assert(tiles(fields) && fixedLength(fields) == 44);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ipoib
