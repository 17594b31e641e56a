// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/value_names.h"

/// Ethernet with the tag of a Marvell switch between source address and type: which port a frame comes from or goes to
/// (Distributed Switch Architecture).
namespace rungs::dsa {

enum class Field : std::uint16_t {
    destination,
    source,
    command,
    isTagged,
    device,
    port,
    code,
    canonical,
    priority,
    codeEnd,
    vlan,
    type,
};

inline constexpr ValueName commandNames[] = {
    {0, "To the processor"},
    {1, "From the processor"},
    {2, "To the sniffer"},
    {3, "Forward"},
};

inline constexpr FieldSpec addresses[] = {
    {Field::destination, "eth.dst", "Destination", bits(0, 48), Format::mac, "IEEE 802.3 3.1.1", "Dst"},
    {Field::source, "eth.src", "Source", bits(48, 48), Format::mac, "IEEE 802.3 3.1.1", "Src"},
};
/// And the type after it.
inline constexpr FieldSpec tag[] = {
    {Field::command, "dsa.command", "Command", bits(96, 2), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "Cmd",
     commandNames},
    {Field::isTagged, "dsa.tagged", "VLAN tag outside of the switch", bits(98, 1), Format::flag, "LINKTYPE_DSA_TAG_DSA",
     "T"},
    {Field::device, "dsa.device", "Device", bits(99, 5), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "Device"},
    {Field::port, "dsa.port", "Port", bits(104, 5), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "Port"},
    {Field::code, "dsa.code", "Code, or trunk", bits(109, 2), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "Code"},
    {Field::canonical, "dsa.cfi", "Canonical format indicator", bits(111, 1), Format::flag, "LINKTYPE_DSA_TAG_DSA",
     "C"},
    {Field::priority, "dsa.priority", "Priority", bits(112, 3), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "Pri"},
    {Field::codeEnd, "dsa.code_low", "Code, last bit", bits(115, 1), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "c"},
    {Field::vlan, "dsa.vid", "VLAN identifier", bits(116, 12), Format::decimal, "LINKTYPE_DSA_TAG_DSA", "VLAN"},
    {Field::type, "eth.type", "Type", bits(128, 16), Format::hexadecimal, "IEEE 802.3 3.1.1", "Type", etherTypeNames},
};
inline constexpr auto fields = joined(addresses, tag);
static_assert(tiles(fields) && fixedLength(fields) == 18);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::dsa
