// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ipcomp {

enum class Field : std::uint16_t {
    nextHeader,
    flags,
    parameterIndex,
};

/// IANA, IPComp transform identifiers.
inline constexpr ValueName indexNames[] = {
    {1, "OUI"},
    {2, "DEFLATE"},
    {3, "LZS"},
    {4, "LZJH"},
};

inline constexpr FieldSpec fields[] = {
    {Field::nextHeader, "ipcomp.next_header", "Next header", bits(0, 8), Format::decimal, "RFC 3173 3.1", "Next",
     ipProtocolNames},
    {Field::flags, "ipcomp.flags", "Flags", bits(8, 8), Format::hexadecimal, "RFC 3173 3.1", "Flags"},
    {Field::parameterIndex, "ipcomp.cpi", "Compression parameter index", bits(16, 16), Format::decimal, "RFC 3173 3.1",
     "CPI", indexNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ipcomp
