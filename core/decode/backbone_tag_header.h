// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::backboneTag {

enum class Field : std::uint16_t {
    priority,
    dropEligible,
    customerAddress,
    reservedA,
    reservedB,
    service,
};

inline constexpr FieldSpec fields[] = {
    {Field::priority, "ieee8021ah.priority", "Priority", bits(0, 3), Format::decimal, "IEEE 802.1Q 9.7", "PCP"},
    {Field::dropEligible, "ieee8021ah.drop", "Drop eligible", bits(3, 1), Format::flag, "IEEE 802.1Q 9.7", "DEI"},
    {Field::customerAddress, "ieee8021ah.nca", "Use customer addresses", bits(4, 1), Format::flag, "IEEE 802.1Q 9.7",
     "UCA"},
    {Field::reservedA, "ieee8021ah.res1", "Reserved", bits(5, 1), Format::decimal, "IEEE 802.1Q 9.7", "R1"},
    {Field::reservedB, "ieee8021ah.res2", "Reserved", bits(6, 2), Format::decimal, "IEEE 802.1Q 9.7", "R2"},
    {Field::service, "ieee8021ah.isid", "Service instance identifier", bits(8, 24), Format::decimal, "IEEE 802.1Q 9.7",
     "I-SID"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::backboneTag
