// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::pseudowire {

enum class Field : std::uint16_t {
    nibble,
    flags,
    fragmentation,
    length,
    sequenceNumber,
};

inline constexpr FieldSpec fields[] = {
    {Field::nibble, "pweth.cw.nibble", "Zero", bits(0, 4), Format::decimal, "RFC 4385 3", "0"},
    {Field::flags, "pweth.cw.flags", "Flags", bits(4, 4), Format::hexadecimal, "RFC 4385 3", "Flags"},
    {Field::fragmentation, "pweth.cw.frg", "Fragmentation", bits(8, 2), Format::decimal, "RFC 4385 3", "Frg"},
    {Field::length, "pweth.cw.length", "Length", bits(10, 6), Format::decimal, "RFC 4385 3", "Length"},
    {Field::sequenceNumber, "pweth.cw.sequence_number", "Sequence number", bits(16, 16), Format::decimal, "RFC 4385 3",
     "Seq"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::pseudowire
