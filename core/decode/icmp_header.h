// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::icmp {

enum class Field : std::uint16_t {
    type,
    code,
    checksum,
};

/// IANA, ICMP type numbers.
inline constexpr ValueName typeNames[] = {
    {0, "Echo reply"},
    {3, "Destination unreachable"},
    {4, "Source quench (deprecated)"},
    {5, "Redirect"},
    {8, "Echo request"},
    {9, "Router advertisement"},
    {10, "Router solicitation"},
    {11, "Time exceeded"},
    {12, "Parameter problem"},
    {13, "Timestamp request"},
    {14, "Timestamp reply"},
    {15, "Information request (deprecated)"},
    {16, "Information reply (deprecated)"},
    {17, "Address mask request (deprecated)"},
    {18, "Address mask reply (deprecated)"},
    {30, "Traceroute (deprecated)"},
    {40, "Security failures"},
    {42, "Extended echo request"},
    {43, "Extended echo reply"},
};

/// The codes of type 3.
inline constexpr ValueName unreachableNames[] = {
    {0, "Network unreachable"},
    {1, "Host unreachable"},
    {2, "Protocol unreachable"},
    {3, "Port unreachable"},
    {4, "Fragmentation needed and DF set"},
    {5, "Source route failed"},
    {6, "Destination network unknown"},
    {7, "Destination host unknown"},
    {8, "Source host isolated"},
    {9, "Network administratively prohibited"},
    {10, "Host administratively prohibited"},
    {11, "Network unreachable for this type of service"},
    {12, "Host unreachable for this type of service"},
    {13, "Communication administratively prohibited"},
    {14, "Host precedence violation"},
    {15, "Precedence cutoff in effect"},
};

/// The codes of type 5.
inline constexpr ValueName redirectNames[] = {
    {0, "For the network"},
    {1, "For the host"},
    {2, "For the type of service and network"},
    {3, "For the type of service and host"},
};

/// The codes of type 11.
inline constexpr ValueName timeExceededNames[] = {
    {0, "Time to live exceeded in transit"},
    {1, "Fragment reassembly time exceeded"},
};

/// The codes of type 12.
inline constexpr ValueName parameterProblemNames[] = {
    {0, "Pointer indicates the error"},
    {1, "Required option missing"},
    {2, "Bad length"},
};

inline constexpr FieldSpec fields[] = {
    {Field::type, "icmp.type", "Type", bits(0, 8), Format::decimal, "RFC 792", "Type", typeNames},
    {Field::code, "icmp.code", "Code", bits(8, 8), Format::decimal, "RFC 792", "Code"},
    {Field::checksum, "icmp.checksum", "Checksum", bits(16, 16), Format::checksum, "RFC 792", "Checksum"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

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

/// The names of the codes of a type; empty where it has none.
constexpr ValueNames codesOf(std::uint8_t type)
{
    switch (type) {
    case 3:
        return unreachableNames;
    case 5:
        return redirectNames;
    case 11:
        return timeExceededNames;
    case 12:
        return parameterProblemNames;
    default:
        return {};
    }
}

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

inline constexpr auto optionalFields =
    joined(echoFields, tooBigFields, redirectFields, problemFields, errorFields, otherFields);

} // namespace rungs::icmp
