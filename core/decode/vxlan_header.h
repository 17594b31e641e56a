// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::vxlan {

enum class Field : std::uint16_t {
    flags,
    isGroupPolicy,
    reservedA,
    hasIdentifier,
    reservedB,
    dontLearn,
    reservedC,
    policyApplied,
    reservedD,
    groupPolicy,
    identifier,
    reserved,
};

inline constexpr FieldSpec fields[] = {
    {Field::flags, "vxlan.flags", "Flags", bits(0, 16), Format::group, "RFC 7348 5", "Flags"},
    {Field::isGroupPolicy, "vxlan.flag_g", "Group policy extension", bits(0, 1), Format::flag, "RFC 7348 5", "G"},
    {Field::reservedA, "vxlan.flags_reserved", "Reserved", bits(1, 3), Format::decimal, "RFC 7348 5", "R"},
    {Field::hasIdentifier, "vxlan.flag_i", "Network identifier valid", bits(4, 1), Format::flag, "RFC 7348 5", "I"},
    {Field::reservedB, "vxlan.flags_reserved", "Reserved", bits(5, 4), Format::decimal, "RFC 7348 5", "R"},
    {Field::dontLearn, "vxlan.flag_d", "Don't learn", bits(9, 1), Format::flag, "RFC 7348 5", "D"},
    {Field::reservedC, "vxlan.flags_reserved", "Reserved", bits(10, 2), Format::decimal, "RFC 7348 5", "R"},
    {Field::policyApplied, "vxlan.flag_a", "Policy applied", bits(12, 1), Format::flag, "RFC 7348 5", "A"},
    {Field::reservedD, "vxlan.flags_reserved", "Reserved", bits(13, 3), Format::decimal, "RFC 7348 5", "R"},
    {Field::groupPolicy, "vxlan.gbp", "Group policy", bits(16, 16), Format::decimal, "RFC 7348 5", "GBP"},
    {Field::identifier, "vxlan.vni", "Network identifier", bits(32, 24), Format::decimal, "RFC 7348 5", "VNI"},
    {Field::reserved, "vxlan.reserved8", "Reserved", bits(56, 8), Format::decimal, "RFC 7348 5", "Rsvd"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::vxlan
