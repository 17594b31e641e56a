// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ipv6 {

enum class Field : std::uint16_t {
    version,
    trafficClass,
    dscp,
    ecn,
    flowLabel,
    payloadLength,
    nextHeader,
    hopLimit,
    source,
    destination,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "ipv6.version", "Version", bits(0, 4), Format::decimal, "RFC 8200 3", "Ver"},
    {Field::trafficClass, "ipv6.tclass", "Traffic class", bits(4, 8), Format::group, "RFC 8200 7", "TC"},
    {Field::dscp, "ipv6.tclass.dscp", "Differentiated services codepoint", bits(4, 6), Format::decimal, "RFC 2474 3",
     "DSCP", dscpNames},
    {Field::ecn, "ipv6.tclass.ecn", "Explicit congestion notification", bits(10, 2), Format::decimal, "RFC 3168 5",
     "ECN", ecnNames},
    {Field::flowLabel, "ipv6.flow", "Flow label", bits(12, 20), Format::hexadecimal, "RFC 6437", "Flow"},
    {Field::payloadLength, "ipv6.plen", "Payload length", bits(32, 16), Format::octets, "RFC 8200 3", "Length"},
    {Field::nextHeader, "ipv6.nxt", "Next header", bits(48, 8), Format::decimal, "RFC 8200 3", "Next", ipProtocolNames},
    {Field::hopLimit, "ipv6.hlim", "Hop limit", bits(56, 8), Format::decimal, "RFC 8200 3", "Hops"},
    {Field::source, "ipv6.src", "Source address", bits(64, 128), Format::ipv6, "RFC 8200 3", "Src"},
    {Field::destination, "ipv6.dst", "Destination address", bits(192, 128), Format::ipv6, "RFC 8200 3", "Dst"},
};
static_assert(tiles(fields) && fixedLength(fields) == 40);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ipv6
