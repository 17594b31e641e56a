// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::slarp {

enum class Field : std::uint16_t {
    type,
};

inline constexpr ValueName typeNames[] = {
    {0, "Address request"},
    {1, "Address reply"},
    {2, "Keep-alive"},
};

inline constexpr FieldSpec fields[] = {
    {Field::type, "slarp.ptype", "Packet type", bits(0, 32), Format::decimal, "LINKTYPE_C_HDLC", "Type", typeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

constexpr bool hasAddress(const std::uint8_t *header)
{
    return read<Field::type>(header) <= 1;
}

constexpr bool hasNumbers(const std::uint8_t *header)
{
    return read<Field::type>(header) == 2;
}

constexpr bool isKnown(const std::uint8_t *header)
{
    return read<Field::type>(header) <= 2;
}

inline constexpr ConditionalField optionalFields[] = {
    {{"slarp.address", "Address", bits(0, 32), Format::ipv4, "LINKTYPE_C_HDLC", "Address"}, hasAddress},
    {{"slarp.netmask", "Netmask", bits(0, 32), Format::ipv4, "LINKTYPE_C_HDLC", "Netmask"}, hasAddress},
    {{"slarp.mysequence", "Sequence number", bits(0, 32), Format::decimal, "LINKTYPE_C_HDLC", "Seq"}, hasNumbers},
    {{"slarp.yoursequence", "Sequence number received", bits(0, 32), Format::decimal, "LINKTYPE_C_HDLC", "Received"},
     hasNumbers},
    {{"slarp.reliability", "Reliability", bits(0, 16), Format::hexadecimal, "LINKTYPE_C_HDLC", "Reliability"}, isKnown},
};

} // namespace rungs::slarp
