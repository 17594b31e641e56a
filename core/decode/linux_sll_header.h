// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::linuxSll {

enum class Field : std::uint16_t {
    packetType,
    hardwareType,
    addressLength,
    address,
    unused,
    protocol,
};

inline constexpr FieldSpec fields[] = {
    {Field::packetType, "sll.pkttype", "Packet type", bits(0, 16), Format::decimal, "LINKTYPE_LINUX_SLL", "Type",
     slPacketTypeNames},
    {Field::hardwareType, "sll.hatype", "Link-layer address type", bits(16, 16), Format::decimal, "LINKTYPE_LINUX_SLL",
     "HW type", hardwareTypeNames},
    {Field::addressLength, "sll.halen", "Link-layer address length", bits(32, 16), Format::octets, "LINKTYPE_LINUX_SLL",
     "Addr len"},
    {Field::address, "sll.src.eth", "Source", bits(48, 48), Format::mac, "LINKTYPE_LINUX_SLL", "Src"},
    {Field::unused, "sll.unused", "Unused", bits(96, 16), Format::bytes, "LINKTYPE_LINUX_SLL", "Unused"},
    {Field::protocol, "sll.etype", "Protocol", bits(112, 16), Format::hexadecimal, "LINKTYPE_LINUX_SLL", "Proto",
     etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 16);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::linuxSll
