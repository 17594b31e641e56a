// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::erspan2 {

enum class Field : std::uint16_t {
    version,
    vlan,
    classOfService,
    encapsulation,
    truncated,
    session,
    reserved,
    index,
};

/// How the tag of a mirrored frame was carried on its link.
inline constexpr ValueName encapsulationNames[] = {
    {0, "Without VLAN tag"},
    {1, "ISL"},
    {2, "VLAN (802.1Q)"},
    {3, "VLAN tag preserved"},
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "erspan.version", "Version", bits(0, 4), Format::decimal, "draft-foschiano-erspan 4.2", "Ver"},
    {Field::vlan, "erspan.vlan", "VLAN", bits(4, 12), Format::decimal, "draft-foschiano-erspan 4.2", "VLAN"},
    {Field::classOfService, "erspan.cos", "Class of service", bits(16, 3), Format::decimal,
     "draft-foschiano-erspan 4.2", "COS"},
    {Field::encapsulation, "erspan.encap", "Encapsulation", bits(19, 2), Format::decimal, "draft-foschiano-erspan 4.2",
     "En", encapsulationNames},
    {Field::truncated, "erspan.truncated", "Frame truncated", bits(21, 1), Format::flag, "draft-foschiano-erspan 4.2",
     "T"},
    {Field::session, "erspan.spanid", "Session identifier", bits(22, 10), Format::decimal, "draft-foschiano-erspan 4.2",
     "Session"},
    {Field::reserved, "erspan.reserved", "Reserved", bits(32, 12), Format::decimal, "draft-foschiano-erspan 4.2",
     "Rsvd"},
    {Field::index, "erspan.index", "Port index", bits(44, 20), Format::decimal, "draft-foschiano-erspan 4.2", "Index"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::erspan2
