// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows whose places, or whose being there at all, depend on the bytes of their header. Rows that begin at bit 0 stand
// where the row before them ends.
#pragma once

#include "core/decode/arp_header.h"
#include "core/decode/gre_header.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"

namespace rungs::arp {

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
inline constexpr FieldSpec addressFields[] = {senderMac, senderHardware, senderIpv4, senderProtocol,
                                              targetMac, targetHardware, targetIpv4, targetProtocol};

} // namespace rungs::arp

namespace rungs::icmp {

inline constexpr FieldSpec echoFields[] = {
    {"icmp.ident", "Identifier", bits(32, 16), Format::decimal, "RFC 792", "Id"},
    {"icmp.seq", "Sequence number", bits(48, 16), Format::decimal, "RFC 792", "Seq"},
};
inline constexpr FieldSpec tooBigFields[] = {
    {"icmp.unused", "Unused", bits(32, 16), Format::hexadecimal, "RFC 1191 4", "Unused"},
    {"icmp.mtu", "MTU of the next hop", bits(48, 16), Format::octets, "RFC 1191 4", "MTU"},
};
inline constexpr FieldSpec redirectFields[] = {
    {"icmp.redir_gw", "Gateway", bits(32, 32), Format::ipv4, "RFC 792", "Gateway"},
};
inline constexpr FieldSpec problemFields[] = {
    {"icmp.pointer", "Pointer", bits(32, 8), Format::decimal, "RFC 792", "Pointer"},
    {"icmp.unused", "Unused", bits(40, 24), Format::hexadecimal, "RFC 792", "Unused"},
};
/// RFC 4884 4.1: how much of the quoted packet there is, in words, where extensions follow it.
inline constexpr FieldSpec errorFields[] = {
    {"icmp.unused", "Unused", bits(32, 8), Format::hexadecimal, "RFC 792", "Unused"},
    {"icmp.length", "Length of the quoted packet", bits(40, 8), Format::words, "RFC 4884 4.1", "Length"},
    {"icmp.unused", "Unused", bits(48, 16), Format::hexadecimal, "RFC 792", "Unused"},
};
inline constexpr FieldSpec otherFields[] = {
    {"icmp.rest", "Rest of the header", bits(32, 32), Format::hexadecimal, "RFC 792", "Rest"},
};

/// The rows of the second four bytes.
constexpr FieldTable restOf(std::uint8_t type, std::uint8_t code)
{
    switch (type) {
    case 0:
    case 8:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
        return echoFields;
    case 3:
        return code == 4 ? FieldTable(tooBigFields) : FieldTable(errorFields);
    case 5:
        return redirectFields;
    case 11:
        return errorFields;
    case 12:
        return problemFields;
    default:
        return otherFields;
    }
}

} // namespace rungs::icmp

namespace rungs::icmpv6 {

inline constexpr FieldSpec echoFields[] = {
    {"icmpv6.echo.identifier", "Identifier", bits(32, 16), Format::decimal, "RFC 4443 4.1", "Id"},
    {"icmpv6.echo.sequence_number", "Sequence number", bits(48, 16), Format::decimal, "RFC 4443 4.1", "Seq"},
};
inline constexpr FieldSpec tooBigFields[] = {
    {"icmpv6.mtu", "MTU of the next hop", bits(32, 32), Format::octets, "RFC 4443 3.2", "MTU"},
};
inline constexpr FieldSpec problemFields[] = {
    {"icmpv6.pointer", "Pointer", bits(32, 32), Format::decimal, "RFC 4443 3.4", "Pointer"},
};
inline constexpr FieldSpec advertisementFields[] = {
    {"icmpv6.nd.na.flag.r", "Router", bits(32, 1), Format::flag, "RFC 4861 4.4", "R"},
    {"icmpv6.nd.na.flag.s", "Solicited", bits(33, 1), Format::flag, "RFC 4861 4.4", "S"},
    {"icmpv6.nd.na.flag.o", "Override", bits(34, 1), Format::flag, "RFC 4861 4.4", "O"},
    {"icmpv6.nd.na.flag.rsv", "Reserved", bits(35, 29), Format::hexadecimal, "RFC 4861 4.4", "Rsvd"},
};
inline constexpr FieldSpec otherFields[] = {
    {"icmpv6.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 4443 2.1", "Rsvd"},
};

/// The rows of the second four bytes.
constexpr FieldTable restOf(std::uint8_t type)
{
    switch (type) {
    case 2:
        return tooBigFields;
    case 4:
        return problemFields;
    case 128:
    case 129:
        return echoFields;
    case 136:
        return advertisementFields;
    default:
        return otherFields;
    }
}

} // namespace rungs::icmpv6

namespace rungs::gre {

inline constexpr FieldSpec checksum{"gre.checksum",      "Checksum",     bits(0, 16),
                                    Format::hexadecimal, "RFC 2784 2.5", "Sum"};
inline constexpr FieldSpec offset{"gre.offset", "Offset, reserved", bits(0, 16), Format::decimal, "RFC 1701", "Offset"};
inline constexpr FieldSpec key{"gre.key", "Key", bits(0, 32), Format::hexadecimal, "RFC 2890 2.1", "Key"};
inline constexpr FieldSpec payloadLength{"gre.key.payload_length", "Payload length", bits(0, 16),
                                         Format::octets,           "RFC 2637 4.1",   "Length"};
inline constexpr FieldSpec callId{"gre.key.call_id", "Call identifier", bits(0, 16),
                                  Format::decimal,   "RFC 2637 4.1",    "Call"};
inline constexpr FieldSpec sequence{"gre.sequence_number", "Sequence number", bits(0, 32),
                                    Format::decimal,       "RFC 2890 2.2",    "Seq"};
inline constexpr FieldSpec acknowledgment{"gre.ack_number", "Acknowledgment number", bits(0, 32),
                                          Format::decimal,  "RFC 2637 4.1",          "Ack"};
inline constexpr FieldSpec routing{"gre.routing", "Source routes", {}, Format::bytes, "RFC 1701", "Routes"};
inline constexpr FieldSpec optionalFields[] = {checksum, offset,         key,    payloadLength, callId,
                                               sequence, acknowledgment, routing};

} // namespace rungs::gre

namespace rungs::authentication {

inline constexpr FieldSpec checkValue{"ah.icv", "Integrity check value", {}, Format::bytes, "RFC 4302 2.6", "ICV"};

} // namespace rungs::authentication

namespace rungs::geneve {

inline constexpr FieldSpec options{"geneve.options", "Options", {}, Format::bytes, "RFC 8926 3.5", "Options"};

} // namespace rungs::geneve
