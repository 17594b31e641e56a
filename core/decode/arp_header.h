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

/// Addresses, each as long as the fixed part says, one after the other.
inline constexpr FieldSpec senderMac{"arp.src.hw_mac", "Sender's hardware address", {}, Format::mac, "RFC 826",
                                     "Sender"};
inline constexpr FieldSpec senderHardware{"arp.src.hw", "Sender's hardware address", {}, Format::bytes, "RFC 826",
                                          "Sender"};
inline constexpr FieldSpec senderIpv4{"arp.src.proto_ipv4", "Sender's address", {}, Format::ipv4, "RFC 826", "Sender"};
inline constexpr FieldSpec senderProtocol{"arp.src.proto", "Sender's address", {}, Format::bytes, "RFC 826", "Sender"};
inline constexpr FieldSpec targetMac{"arp.dst.hw_mac", "Target's hardware address", {}, Format::mac, "RFC 826",
                                     "Target"};
inline constexpr FieldSpec targetHardware{"arp.dst.hw", "Target's hardware address", {}, Format::bytes, "RFC 826",
                                          "Target"};
inline constexpr FieldSpec targetIpv4{"arp.dst.proto_ipv4", "Target's address", {}, Format::ipv4, "RFC 826", "Target"};
inline constexpr FieldSpec targetProtocol{"arp.dst.proto", "Target's address", {}, Format::bytes, "RFC 826", "Target"};
inline constexpr FieldSpec optionalFields[] = {senderMac, senderHardware, senderIpv4, senderProtocol,
                                               targetMac, targetHardware, targetIpv4, targetProtocol};

} // namespace rungs::arp
