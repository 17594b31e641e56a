// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::fragment {

enum class Field : std::uint16_t {
    nextHeader,
    reserved,
    offset,
    reservedBits,
    more,
    identification,
};

inline constexpr FieldSpec fields[] = {
    {Field::nextHeader, "ipv6.fraghdr.nxt", "Next header", bits(0, 8), Format::decimal, "RFC 8200 4.5", "Next",
     ipProtocolNames},
    {Field::reserved, "ipv6.fraghdr.reserved_octet", "Reserved", bits(8, 8), Format::decimal, "RFC 8200 4.5", "Rsvd"},
    {Field::offset, "ipv6.fraghdr.offset", "Fragment offset in units of 8 bytes", bits(16, 13), Format::decimal,
     "RFC 8200 4.5", "Offset"},
    {Field::reservedBits, "ipv6.fraghdr.reserved_bits", "Reserved bits", bits(29, 2), Format::decimal, "RFC 8200 4.5",
     "Res"},
    {Field::more, "ipv6.fraghdr.more", "More fragments", bits(31, 1), Format::flag, "RFC 8200 4.5", "M"},
    {Field::identification, "ipv6.fraghdr.ident", "Identification", bits(32, 32), Format::hexadecimal, "RFC 8200 4.5",
     "Id"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::fragment
