// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::pppCompressed {

enum class Field : std::uint16_t {
    protocol,
};

inline constexpr FieldSpec fields[] = {
    {Field::protocol, "ppp.protocol", "Protocol, compressed", bits(0, 8), Format::hexadecimal, "RFC 1661 6.5",
     "Protocol", pppProtocolNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 1);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::pppCompressed
