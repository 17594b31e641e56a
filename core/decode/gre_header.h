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

/// RFC 2637 4.1: with PPTP the key is two numbers.
constexpr bool isEnhanced(const std::uint8_t *header)
{
    return read<Field::version>(header) == 1;
}

constexpr bool hasSum(const std::uint8_t *header)
{
    return read<Field::hasChecksum>(header) != 0 || read<Field::hasRouting>(header) != 0;
}

constexpr bool hasPlainKey(const std::uint8_t *header)
{
    return read<Field::hasKey>(header) != 0 && !isEnhanced(header);
}

constexpr bool hasCall(const std::uint8_t *header)
{
    return read<Field::hasKey>(header) != 0 && isEnhanced(header);
}

constexpr bool hasNumber(const std::uint8_t *header)
{
    return read<Field::hasSequence>(header) != 0;
}

constexpr bool hasAnswer(const std::uint8_t *header)
{
    return read<Field::hasAcknowledgment>(header) != 0 && isEnhanced(header);
}

constexpr bool hasRoutes(const std::uint8_t *header)
{
    return read<Field::hasRouting>(header) != 0;
}

inline constexpr ConditionalField optionalFields[] = {
    {{"gre.checksum", "Checksum", bits(0, 16), Format::hexadecimal, "RFC 2784 2.5", "Sum"}, hasSum},
    {{"gre.offset", "Offset, reserved", bits(0, 16), Format::decimal, "RFC 1701", "Offset"}, hasSum},
    {{"gre.key", "Key", bits(0, 32), Format::hexadecimal, "RFC 2890 2.1", "Key"}, hasPlainKey},
    {{"gre.key.payload_length", "Payload length", bits(0, 16), Format::octets, "RFC 2637 4.1", "Length"}, hasCall},
    {{"gre.key.call_id", "Call identifier", bits(0, 16), Format::decimal, "RFC 2637 4.1", "Call"}, hasCall},
    {{"gre.sequence_number", "Sequence number", bits(0, 32), Format::decimal, "RFC 2890 2.2", "Seq"}, hasNumber},
    {{"gre.ack_number", "Acknowledgment number", bits(0, 32), Format::decimal, "RFC 2637 4.1", "Ack"}, hasAnswer},
    {{"gre.routing", "Source routes", {}, Format::bytes, "RFC 1701", "Routes"}, hasRoutes},
};

} // namespace rungs::gre
