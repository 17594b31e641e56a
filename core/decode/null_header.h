// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::null {

enum class Field : std::uint16_t {
    family,
};

/// AF_ numbers of the systems that write this header, in the byte order of the machine: either may be met.
inline constexpr ValueName familyNames[] = {
    {2, "IPv4"},
    {10, "IPv6 (Linux)"},
    {23, "IPv6 (Windows)"},
    {24, "IPv6 (NetBSD, OpenBSD)"},
    {28, "IPv6 (FreeBSD)"},
    {30, "IPv6 (macOS)"},
    {0x02000000, "IPv4"},
    {0x0a000000, "IPv6 (Linux)"},
    {0x17000000, "IPv6 (Windows)"},
    {0x18000000, "IPv6 (NetBSD, OpenBSD)"},
    {0x1c000000, "IPv6 (FreeBSD)"},
    {0x1e000000, "IPv6 (macOS)"},
};

inline constexpr FieldSpec fields[] = {
    {Field::family, "null.family", "Address family", bits(0, 32), Format::hexadecimal, "LINKTYPE_NULL", "Family",
     familyNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::null
