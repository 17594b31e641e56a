// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::pppHdlc {

enum class Field : std::uint16_t {
    address,
    control,
};

inline constexpr FieldSpec fields[] = {
    {Field::address, "ppp.address", "Address", bits(0, 8), Format::hexadecimal, "RFC 1662 3.1", "Addr"},
    {Field::control, "ppp.control", "Control", bits(8, 8), Format::hexadecimal, "RFC 1662 3.1", "Ctrl"},
};
static_assert(tiles(fields) && fixedLength(fields) == 2);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::pppHdlc
