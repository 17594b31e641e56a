// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::linuxSll2 {

enum class Field : std::uint16_t {
    protocol,
    reserved,
    interfaceIndex,
    hardwareType,
    packetType,
    addressLength,
    address,
    unused,
};

inline constexpr FieldSpec fields[] = {
    {Field::protocol, "sll.etype", "Protocol", bits(0, 16), Format::hexadecimal, "LINKTYPE_LINUX_SLL2", "Proto",
     etherTypeNames},
    {Field::reserved, "sll.reserved", "Reserved", bits(16, 16), Format::hexadecimal, "LINKTYPE_LINUX_SLL2", "Rsvd"},
    {Field::interfaceIndex, "sll.ifindex", "Interface index", bits(32, 32), Format::decimal, "LINKTYPE_LINUX_SLL2",
     "Ifindex"},
    {Field::hardwareType, "sll.hatype", "Link-layer address type", bits(64, 16), Format::decimal, "LINKTYPE_LINUX_SLL2",
     "HW type", hardwareTypeNames},
    {Field::packetType, "sll.pkttype", "Packet type", bits(80, 8), Format::decimal, "LINKTYPE_LINUX_SLL2", "Type",
     slPacketTypeNames},
    {Field::addressLength, "sll.halen", "Link-layer address length", bits(88, 8), Format::octets, "LINKTYPE_LINUX_SLL2",
     "Addr len"},
    {Field::address, "sll.src.eth", "Source", bits(96, 48), Format::mac, "LINKTYPE_LINUX_SLL2", "Src"},
    {Field::unused, "sll.unused", "Unused", bits(144, 16), Format::bytes, "LINKTYPE_LINUX_SLL2", "Unused"},
};
static_assert(tiles(fields) && fixedLength(fields) == 20);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::linuxSll2
