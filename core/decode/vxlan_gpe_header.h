// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::vxlanGpe {

enum class Field : std::uint16_t {
    flags,
    reservedFlags,
    version,
    hasIdentifier,
    hasProtocol,
    isFlooded,
    isManagement,
    reserved16,
    protocol,
    identifier,
    reserved,
};

enum class Next : std::uint8_t {
    ipv4 = 1,
    ipv6 = 2,
    ethernet = 3,
    serviceHeader = 4,
    mpls = 5,
};

inline constexpr ValueName nextNames[] = {
    {Next::ipv4, "IPv4"},         {Next::ipv6, "IPv6"},
    {Next::ethernet, "Ethernet"}, {Next::serviceHeader, "Network service header"},
    {Next::mpls, "MPLS"},
};

inline constexpr FieldSpec fields[] = {
    {Field::flags, "vxlan.flags", "Flags", bits(0, 8), Format::group, "draft-ietf-nvo3-vxlan-gpe 3", "Flags"},
    {Field::reservedFlags, "vxlan.flags_reserved", "Reserved", bits(0, 2), Format::decimal,
     "draft-ietf-nvo3-vxlan-gpe 3", "R"},
    {Field::version, "vxlan.ver", "Version", bits(2, 2), Format::decimal, "draft-ietf-nvo3-vxlan-gpe 3", "Ver"},
    {Field::hasIdentifier, "vxlan.i_bit", "Network identifier valid", bits(4, 1), Format::flag,
     "draft-ietf-nvo3-vxlan-gpe 3", "I"},
    {Field::hasProtocol, "vxlan.p_bit", "Next protocol present", bits(5, 1), Format::flag,
     "draft-ietf-nvo3-vxlan-gpe 3", "P"},
    {Field::isFlooded, "vxlan.b_bit", "Broadcast, unknown or multicast", bits(6, 1), Format::flag,
     "draft-ietf-nvo3-vxlan-gpe 3", "B"},
    {Field::isManagement, "vxlan.o_bit", "Management (OAM)", bits(7, 1), Format::flag, "draft-ietf-nvo3-vxlan-gpe 3",
     "O"},
    {Field::reserved16, "vxlan.reserved_16", "Reserved", bits(8, 16), Format::decimal, "draft-ietf-nvo3-vxlan-gpe 3",
     "Rsvd"},
    {Field::protocol, "vxlan.next_proto", "Next protocol", bits(24, 8), Format::decimal, "draft-ietf-nvo3-vxlan-gpe 3",
     "Next", nextNames},
    {Field::identifier, "vxlan.vni", "Network identifier", bits(32, 24), Format::decimal, "draft-ietf-nvo3-vxlan-gpe 3",
     "VNI"},
    {Field::reserved, "vxlan.reserved8", "Reserved", bits(56, 8), Format::decimal, "draft-ietf-nvo3-vxlan-gpe 3",
     "Rsvd"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::vxlanGpe
