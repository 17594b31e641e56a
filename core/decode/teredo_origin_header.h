// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::teredoOrigin {

enum class Field : std::uint16_t {
    indicator,
    port,
    address,
};

/// Port and address have all bits inverted, so that no address translator on the way changes them.
inline constexpr FieldSpec fields[] = {
    {Field::indicator, "teredo.orig.indicator", "Indicator", bits(0, 16), Format::hexadecimal, "RFC 4380 5.1.1", "Ind"},
    {Field::port, "teredo.orig.inverted_port", "Origin port, bits inverted", bits(16, 16), Format::hexadecimal,
     "RFC 4380 5.1.1", "Port"},
    {Field::address, "teredo.orig.inverted_addr", "Origin address, bits inverted", bits(32, 32), Format::hexadecimal,
     "RFC 4380 5.1.1", "Address"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::teredoOrigin
