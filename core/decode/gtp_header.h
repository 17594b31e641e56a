// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::gtp {

enum class Field : std::uint16_t {
    flags,
    version,
    protocolType,
    reserved,
    hasExtension,
    hasSequence,
    hasPduNumber,
    message,
    length,
    tunnel,
};

inline constexpr ValueName messageNames[] = {
    {1, "Echo request"},    {2, "Echo response"}, {26, "Error indication"},     {31, "Supported extension headers"},
    {253, "Tunnel status"}, {254, "End marker"},  {255, "User packet (G-PDU)"},
};

inline constexpr ValueName protocolTypeNames[] = {
    {0, "GTP'"},
    {1, "GTP"},
};

/// 3GPP TS 29.281, figure 5.2.1-3.
inline constexpr ValueName extensionNames[] = {
    {0x00, "None"},
    {0x20, "Service class indicator"},
    {0x40, "UDP port"},
    {0x81, "RAN container"},
    {0x82, "Long PDCP PDU number"},
    {0x83, "Xw RAN container"},
    {0x84, "NR RAN container"},
    {0x85, "PDU session container"},
    {0xc0, "PDCP PDU number"},
};

inline constexpr FieldSpec fields[] = {
    {Field::flags, "gtp.flags", "Flags", bits(0, 8), Format::group, "3GPP TS 29.281 5.1", "Flags"},
    {Field::version, "gtp.flags.version", "Version", bits(0, 3), Format::decimal, "3GPP TS 29.281 5.1", "Ver"},
    {Field::protocolType, "gtp.flags.payload", "Protocol type", bits(3, 1), Format::decimal, "3GPP TS 29.281 5.1", "PT",
     protocolTypeNames},
    {Field::reserved, "gtp.flags.reserved", "Reserved", bits(4, 1), Format::decimal, "3GPP TS 29.281 5.1", "R"},
    {Field::hasExtension, "gtp.flags.e", "Extension header present", bits(5, 1), Format::flag, "3GPP TS 29.281 5.1",
     "E"},
    {Field::hasSequence, "gtp.flags.s", "Sequence number present", bits(6, 1), Format::flag, "3GPP TS 29.281 5.1", "S"},
    {Field::hasPduNumber, "gtp.flags.pn", "N-PDU number present", bits(7, 1), Format::flag, "3GPP TS 29.281 5.1", "PN"},
    {Field::message, "gtp.message", "Message type", bits(8, 8), Format::decimal, "3GPP TS 29.281 6.1", "Type",
     messageNames},
    {Field::length, "gtp.length", "Length", bits(16, 16), Format::octets, "3GPP TS 29.281 5.1", "Length"},
    {Field::tunnel, "gtp.teid", "Tunnel endpoint identifier", bits(32, 32), Format::hexadecimal, "3GPP TS 29.281 5.1",
     "TEID"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// All three are there if one of the flags says so.
inline constexpr FieldSpec optionalFields[] = {
    {"gtp.seq_number", "Sequence number", bits(64, 16), Format::decimal, "3GPP TS 29.281 5.1", "Seq"},
    {"gtp.npdu_number", "N-PDU number", bits(80, 8), Format::decimal, "3GPP TS 29.281 5.1", "N-PDU"},
    {"gtp.ext_hdr.next", "Next extension header", bits(88, 8), Format::hexadecimal, "3GPP TS 29.281 5.2", "Next",
     extensionNames},
    {"gtp.ext_hdr", "Extension headers", {}, Format::bytes, "3GPP TS 29.281 5.2", "Extensions"},
};

} // namespace rungs::gtp
