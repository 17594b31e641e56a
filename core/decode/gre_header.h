// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::gre {

enum class Field : std::uint16_t {
    flagsAndVersion,
    hasChecksum,
    hasRouting,
    hasKey,
    hasSequence,
    strictRoute,
    recursion,
    hasAcknowledgment,
    reserved,
    version,
    protocol,
};

inline constexpr FieldSpec fields[] = {
    {Field::flagsAndVersion, "gre.flags_and_version", "Flags and version", bits(0, 16), Format::group, "RFC 2784 2.1",
     "Flags"},
    {Field::hasChecksum, "gre.flags.checksum", "Checksum present", bits(0, 1), Format::flag, "RFC 2784 2.1", "C"},
    {Field::hasRouting, "gre.flags.routing", "Routing present", bits(1, 1), Format::flag, "RFC 1701", "R"},
    {Field::hasKey, "gre.flags.key", "Key present", bits(2, 1), Format::flag, "RFC 2890 2", "K"},
    {Field::hasSequence, "gre.flags.sequence_number", "Sequence number present", bits(3, 1), Format::flag, "RFC 2890 2",
     "S"},
    {Field::strictRoute, "gre.flags.strict_source_route", "Strict source route", bits(4, 1), Format::flag, "RFC 1701",
     "s"},
    {Field::recursion, "gre.flags.recursion_control", "Recursion control", bits(5, 3), Format::decimal, "RFC 1701",
     "Recur"},
    {Field::hasAcknowledgment, "gre.flags.ack", "Acknowledgment present", bits(8, 1), Format::flag, "RFC 2637 4.1",
     "A"},
    {Field::reserved, "gre.flags.reserved", "Reserved", bits(9, 4), Format::decimal, "RFC 2784 2.1", "Rsvd"},
    {Field::version, "gre.flags.version", "Version", bits(13, 3), Format::decimal, "RFC 2784 2.1", "Ver"},
    {Field::protocol, "gre.proto", "Protocol type", bits(16, 16), Format::hexadecimal, "RFC 2784 2.1", "Protocol",
     etherTypeNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::gre
