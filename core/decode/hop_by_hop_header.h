// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::hopByHop {

enum class Field : std::uint16_t {
    nextHeader,
    length,
};

inline constexpr FieldSpec fields[] = {
    {Field::nextHeader, "ipv6.hopopts.nxt", "Next header", bits(0, 8), Format::decimal, "RFC 8200 4.3", "Next",
     ipProtocolNames},
    {Field::length, "ipv6.hopopts.len", "Length in units of 8 bytes, the first not counted", bits(8, 8),
     Format::decimal, "RFC 8200 4.3", "Length"},
};
static_assert(tiles(fields) && fixedLength(fields) == 2);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::hopByHop
