// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::llcNumbered {

enum class Field : std::uint16_t {
    destination,
    destinationPoint,
    isGroup,
    source,
    sourcePoint,
    isResponse,
    control,
};

inline constexpr FieldSpec fields[] = {
    {Field::destination, "llc.dsap", "Destination service access point", bits(0, 8), Format::group, "IEEE 802.2 3.2",
     "DSAP"},
    {Field::destinationPoint, "llc.dsap.sap", "Service access point", bits(0, 7), Format::hexadecimal, "IEEE 802.2 3.2",
     "DSAP", sapNames},
    {Field::isGroup, "llc.dsap.ig", "Group", bits(7, 1), Format::flag, "IEEE 802.2 3.2", "IG"},
    {Field::source, "llc.ssap", "Source service access point", bits(8, 8), Format::group, "IEEE 802.2 3.2", "SSAP"},
    {Field::sourcePoint, "llc.ssap.sap", "Service access point", bits(8, 7), Format::hexadecimal, "IEEE 802.2 3.2",
     "SSAP", sapNames},
    {Field::isResponse, "llc.ssap.cr", "Response", bits(15, 1), Format::flag, "IEEE 802.2 3.2", "CR"},
    {Field::control, "llc.control", "Control, numbered", bits(16, 16), Format::hexadecimal, "IEEE 802.2 5.2", "Ctrl"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::llcNumbered
