// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::l2tp {

/// Versions 2 and 3 over UDP, and control messages of version 3 over IP, begin alike.
enum class Field : std::uint16_t {
    flags,
    isControl,
    hasLength,
    reservedA,
    hasSequence,
    reservedB,
    hasOffset,
    hasPriority,
    reservedC,
    version,
};

inline constexpr ValueName typeNames[] = {
    {0, "Data message"},
    {1, "Control message"},
};

inline constexpr FieldSpec fields[] = {
    {Field::flags, "l2tp.flags", "Flags and version", bits(0, 16), Format::group, "RFC 2661 3.1", "Flags"},
    {Field::isControl, "l2tp.type", "Type", bits(0, 1), Format::decimal, "RFC 2661 3.1", "T", typeNames},
    {Field::hasLength, "l2tp.length_bit", "Length present", bits(1, 1), Format::flag, "RFC 2661 3.1", "L"},
    {Field::reservedA, "l2tp.reserved", "Reserved", bits(2, 2), Format::decimal, "RFC 2661 3.1", "x"},
    {Field::hasSequence, "l2tp.seq_bit", "Sequence numbers present", bits(4, 1), Format::flag, "RFC 2661 3.1", "S"},
    {Field::reservedB, "l2tp.reserved", "Reserved", bits(5, 1), Format::decimal, "RFC 2661 3.1", "x"},
    {Field::hasOffset, "l2tp.offset_bit", "Offset present", bits(6, 1), Format::flag, "RFC 2661 3.1", "O"},
    {Field::hasPriority, "l2tp.priority", "Priority", bits(7, 1), Format::flag, "RFC 2661 3.1", "P"},
    {Field::reservedC, "l2tp.reserved", "Reserved", bits(8, 4), Format::decimal, "RFC 2661 3.1", "x"},
    {Field::version, "l2tp.version", "Version", bits(12, 4), Format::decimal, "RFC 2661 3.1", "Ver"},
};
static_assert(tiles(fields) && fixedLength(fields) == 2);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

constexpr bool isOld(const std::uint8_t *header)
{
    return read<Field::version>(header) == 2;
}

constexpr bool isNewControl(const std::uint8_t *header)
{
    return !isOld(header) && read<Field::isControl>(header) != 0;
}

constexpr bool isNewData(const std::uint8_t *header)
{
    return !isOld(header) && read<Field::isControl>(header) == 0;
}

constexpr bool hasLength(const std::uint8_t *header)
{
    return read<Field::hasLength>(header) != 0 && !isNewData(header);
}

constexpr bool hasNumbers(const std::uint8_t *header)
{
    return read<Field::hasSequence>(header) != 0 && !isNewData(header);
}

constexpr bool hasOffset(const std::uint8_t *header)
{
    return isOld(header) && read<Field::hasOffset>(header) != 0;
}

inline constexpr ConditionalField optionalFields[] = {
    {{"l2tp.length", "Length", bits(0, 16), Format::octets, "RFC 2661 3.1", "Length"}, hasLength},
    {{"l2tp.tunnel", "Tunnel identifier", bits(0, 16), Format::decimal, "RFC 2661 3.1", "Tunnel"}, isOld},
    {{"l2tp.session", "Session identifier", bits(0, 16), Format::decimal, "RFC 2661 3.1", "Session"}, isOld},
    {{"l2tp.ccid", "Control connection identifier", bits(0, 32), Format::hexadecimal, "RFC 3931 3.2.1", "CCID"},
     isNewControl},
    {{"l2tp.res", "Reserved", bits(0, 16), Format::hexadecimal, "RFC 3931 4.1.2.1", "Rsvd"}, isNewData},
    {{"l2tp.sid", "Session identifier", bits(0, 32), Format::hexadecimal, "RFC 3931 4.1.2.1", "Session"}, isNewData},
    {{"l2tp.Ns", "Sequence number", bits(0, 16), Format::decimal, "RFC 2661 3.1", "Ns"}, hasNumbers},
    {{"l2tp.Nr", "Sequence number expected", bits(0, 16), Format::decimal, "RFC 2661 3.1", "Nr"}, hasNumbers},
    {{"l2tp.offset", "Offset", bits(0, 16), Format::octets, "RFC 2661 3.1", "Offset"}, hasOffset},
    {{"l2tp.offset_padding", "Offset padding", {}, Format::bytes, "RFC 2661 3.1", "Pad"}, hasOffset},
    {{"l2tp.cookie", "Cookie and sublayer", {}, Format::bytes, "RFC 3931 4.1", "Cookie"}, isNewData},
};

} // namespace rungs::l2tp
