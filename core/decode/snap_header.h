// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::snap {

enum class Field : std::uint16_t {
    organization,
    type,
};

inline constexpr FieldSpec fields[] = {
    {Field::organization, "llc.oui", "Organization code", bits(0, 24), Format::hexadecimal, "IEEE 802 9.2", "OUI"},
    {Field::type, "llc.type", "Type", bits(24, 16), Format::hexadecimal, "IEEE 802 9.2", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 5);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::snap
