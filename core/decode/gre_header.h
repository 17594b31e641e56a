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

/// Each only where its flag is set, one after the other.
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
