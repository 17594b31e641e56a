// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/null_header.h"

namespace rungs::loop {

enum class Field : std::uint16_t {
    family,
};

inline constexpr FieldSpec fields[] = {
    {Field::family, "null.family", "Address family", bits(0, 32), Format::decimal, "LINKTYPE_LOOP", "Family",
     null::familyNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::loop
