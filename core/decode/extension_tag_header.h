// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::extensionTag {

enum class Field : std::uint16_t {
    priority,
    dropEligible,
    ingressBase,
    reserved,
    group,
    base,
    ingressExtension,
    extension,
    type,
};

inline constexpr FieldSpec fields[] = {
    {Field::priority, "etag.pcp", "Priority", bits(0, 3), Format::decimal, "IEEE 802.1BR 7.5", "PCP"},
    {Field::dropEligible, "etag.dei", "Drop eligible", bits(3, 1), Format::flag, "IEEE 802.1BR 7.5", "DEI"},
    {Field::ingressBase, "etag.iecid_base", "Ingress channel", bits(4, 12), Format::hexadecimal, "IEEE 802.1BR 7.5",
     "Ingress"},
    {Field::reserved, "etag.resv", "Reserved", bits(16, 2), Format::decimal, "IEEE 802.1BR 7.5", "R"},
    {Field::group, "etag.group", "Group of channels", bits(18, 2), Format::decimal, "IEEE 802.1BR 7.5", "GRP"},
    {Field::base, "etag.ecid_base", "Channel", bits(20, 12), Format::hexadecimal, "IEEE 802.1BR 7.5", "E-CID"},
    {Field::ingressExtension, "etag.iecid_ext", "Ingress channel, extension", bits(32, 8), Format::hexadecimal,
     "IEEE 802.1BR 7.5", "Ing. ext"},
    {Field::extension, "etag.ecid_ext", "Channel, extension", bits(40, 8), Format::hexadecimal, "IEEE 802.1BR 7.5",
     "Ext"},
    {Field::type, "etag.etype", "Type", bits(48, 16), Format::hexadecimal, "IEEE 802.1BR 7.5", "Type", etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::extensionTag
