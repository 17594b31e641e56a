// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ppp {

enum class Field : std::uint16_t {
    protocol,
};

inline constexpr FieldSpec fields[] = {
    {Field::protocol, "ppp.protocol", "Protocol", bits(0, 16), Format::hexadecimal, "RFC 1661 2", "Protocol",
     pppProtocolNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 2);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ppp
