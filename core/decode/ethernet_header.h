// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ethernet {

enum class Field : std::uint16_t {
    destination,
    source,
    type,
};

inline constexpr FieldSpec fields[] = {
    {Field::destination, "eth.dst", "Destination", bits(0, 48), Format::mac, "IEEE 802.3 3.1.1", "Dst"},
    {Field::source, "eth.src", "Source", bits(48, 48), Format::mac, "IEEE 802.3 3.1.1", "Src"},
    {Field::type, "eth.type", "Type", bits(96, 16), Format::hexadecimal, "IEEE 802.3 3.1.1", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 14);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ethernet
