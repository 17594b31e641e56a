// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::arp {

enum class Field : std::uint16_t {
    hardwareType,
    protocolType,
    hardwareSize,
    protocolSize,
    operation,
};

/// IANA, ARP parameters: operation codes.
inline constexpr ValueName operationNames[] = {
    {1, "Request"},       {2, "Reply"}, {3, "Reverse request"}, {4, "Reverse reply"}, {8, "Inverse request"},
    {9, "Inverse reply"}, {10, "NAK"},
};

inline constexpr FieldSpec fields[] = {
    {Field::hardwareType, "arp.hw.type", "Hardware type", bits(0, 16), Format::decimal, "RFC 826", "HW type",
     hardwareTypeNames},
    {Field::protocolType, "arp.proto.type", "Protocol type", bits(16, 16), Format::hexadecimal, "RFC 826", "Proto",
     etherTypeNames},
    {Field::hardwareSize, "arp.hw.size", "Hardware address length", bits(32, 8), Format::octets, "RFC 826", "HW len"},
    {Field::protocolSize, "arp.proto.size", "Protocol address length", bits(40, 8), Format::octets, "RFC 826",
     "Proto len"},
    {Field::operation, "arp.opcode", "Operation", bits(48, 16), Format::decimal, "RFC 826", "Op", operationNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::arp
