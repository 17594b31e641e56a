// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::ieee8023 {

enum class Field : std::uint16_t {
    destination,
    source,
    length,
};

inline constexpr FieldSpec fields[] = {
    {Field::destination, "eth.dst", "Destination", bits(0, 48), Format::mac, "IEEE 802.3 3.1.1", "Dst"},
    {Field::source, "eth.src", "Source", bits(48, 48), Format::mac, "IEEE 802.3 3.1.1", "Src"},
    {Field::length, "eth.len", "Length", bits(96, 16), Format::octets, "IEEE 802.3 3.2.6", "Length"},
};
static_assert(tiles(fields) && fixedLength(fields) == 14);

inline constexpr std::uint16_t largestLength = 1500; ///< more is a type (IEEE 802.3 3.2.6)

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ieee8023
