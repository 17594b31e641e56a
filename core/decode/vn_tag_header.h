// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::vnTag {

enum class Field : std::uint16_t {
    direction,
    isPointer,
    destination,
    looped,
    reserved,
    version,
    source,
    type,
};

inline constexpr ValueName directionNames[] = {
    {0, "From the interface to the bridge"},
    {1, "From the bridge to the interface"},
};

inline constexpr FieldSpec fields[] = {
    {Field::direction, "vntag.dir", "Direction", bits(0, 1), Format::decimal, "Cisco VN-Tag", "D", directionNames},
    {Field::isPointer, "vntag.ptr", "Destination is a list", bits(1, 1), Format::flag, "Cisco VN-Tag", "P"},
    {Field::destination, "vntag.dst", "Destination interface", bits(2, 14), Format::decimal, "Cisco VN-Tag",
     "Destination"},
    {Field::looped, "vntag.looped", "Looped", bits(16, 1), Format::flag, "Cisco VN-Tag", "L"},
    {Field::reserved, "vntag.r", "Reserved", bits(17, 1), Format::decimal, "Cisco VN-Tag", "R"},
    {Field::version, "vntag.version", "Version", bits(18, 2), Format::decimal, "Cisco VN-Tag", "Ver"},
    {Field::source, "vntag.src", "Source interface", bits(20, 12), Format::decimal, "Cisco VN-Tag", "Source"},
    {Field::type, "vntag.etype", "Type", bits(32, 16), Format::hexadecimal, "Cisco VN-Tag", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 6);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::vnTag
