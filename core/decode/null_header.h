// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::null {

enum class Field : std::uint16_t {
    family,
};

/// AF_ numbers of the systems that write this header.
inline constexpr ValueName familyNames[] = {
    {2, "IPv4"},
    {10, "IPv6 (Linux)"},
    {23, "IPv6 (Windows)"},
    {24, "IPv6 (NetBSD, OpenBSD)"},
    {28, "IPv6 (FreeBSD)"},
    {30, "IPv6 (macOS)"},
};

/// The number is in the byte order of the machine that captured: today most are little-endian.
inline constexpr FieldSpec fields[] = {
    {Field::family, "null.family", "Address family", littleEndian(bits(0, 32)), Format::decimal, "LINKTYPE_NULL",
     "Family", familyNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr FieldSpec bigEndianFields[] = {
    {Field::family, "null.family", "Address family", bits(0, 32), Format::decimal, "LINKTYPE_NULL", "Family",
     familyNames},
};
static_assert(tiles(bigEndianFields) && fixedLength(bigEndianFields) == 4);

/// Families are small numbers: where only the first two bytes say something, they are the low ones.
constexpr bool isLittleEndian(std::uint32_t littleEndianFamily)
{
    return (littleEndianFamily & 0xffff) != 0;
}

} // namespace rungs::null
