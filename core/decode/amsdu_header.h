// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

/// Before each packet of several in one frame of IEEE 802.11.
namespace rungs::amsdu {

enum class Field : std::uint16_t {
    destination,
    source,
    length,
};

inline constexpr FieldSpec fields[] = {
    {Field::destination, "wlan.da", "Destination address", bits(0, 48), Format::mac, "IEEE 802.11 9.3.2.2.2",
     "Destination"},
    {Field::source, "wlan.sa", "Source address", bits(48, 48), Format::mac, "IEEE 802.11 9.3.2.2.2", "Source"},
    {Field::length, "wlan_aggregate.a_mdsu.length", "Length", bits(96, 16), Format::octets, "IEEE 802.11 9.3.2.2.2",
     "Length"},
};
static_assert(tiles(fields) && fixedLength(fields) == 14);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::amsdu
