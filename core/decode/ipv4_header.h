// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::ipv4 {

enum class Field : std::uint16_t {
    version,
    headerLength,
    trafficClass,
    dscp,
    ecn,
    totalLength,
    identification,
    flags,
    reservedBit,
    dontFragment,
    moreFragments,
    fragmentOffset,
    timeToLive,
    protocol,
    checksum,
    source,
    destination,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "ip.version", "Version", bits(0, 4), Format::decimal, "RFC 791 3.1", "Ver"},
    {Field::headerLength, "ip.hdr_len", "Header length", bits(4, 4), Format::words, "RFC 791 3.1", "IHL"},
    {Field::trafficClass, "ip.dsfield", "Differentiated services field", bits(8, 8), Format::group, "RFC 2474 3", "DS"},
    {Field::dscp, "ip.dsfield.dscp", "Differentiated services codepoint", bits(8, 6), Format::decimal, "RFC 2474 3",
     "DSCP", dscpNames},
    {Field::ecn, "ip.dsfield.ecn", "Explicit congestion notification", bits(14, 2), Format::decimal, "RFC 3168 5",
     "ECN", ecnNames},
    {Field::totalLength, "ip.len", "Total length", bits(16, 16), Format::octets, "RFC 791 3.1", "Length"},
    {Field::identification, "ip.id", "Identification", bits(32, 16), Format::hexadecimal, "RFC 791 3.1", "Id"},
    {Field::flags, "ip.flags", "Flags", bits(48, 3), Format::group, "RFC 791 3.1", "Flags"},
    {Field::reservedBit, "ip.flags.rb", "Reserved bit", bits(48, 1), Format::flag, "RFC 791 3.1", "RB"},
    {Field::dontFragment, "ip.flags.df", "Don't fragment", bits(49, 1), Format::flag, "RFC 791 3.1", "DF"},
    {Field::moreFragments, "ip.flags.mf", "More fragments", bits(50, 1), Format::flag, "RFC 791 3.1", "MF"},
    {Field::fragmentOffset, "ip.frag_offset", "Fragment offset", bits(51, 13), Format::decimal, "RFC 791 3.1",
     "Frag offset"},
    {Field::timeToLive, "ip.ttl", "Time to live", bits(64, 8), Format::decimal, "RFC 791 3.1", "TTL"},
    {Field::protocol, "ip.proto", "Protocol", bits(72, 8), Format::decimal, "RFC 791 3.1", "Proto", ipProtocolNames},
    {Field::checksum, "ip.checksum", "Header checksum", bits(80, 16), Format::checksum, "RFC 791 3.1", "Checksum"},
    {Field::source, "ip.src", "Source address", bits(96, 32), Format::ipv4, "RFC 791 3.1", "Src"},
    {Field::destination, "ip.dst", "Destination address", bits(128, 32), Format::ipv4, "RFC 791 3.1", "Dst"},
};
static_assert(tiles(fields) && fixedLength(fields) == 20);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::ipv4
