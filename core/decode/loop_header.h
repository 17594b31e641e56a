// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::loop {

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

inline constexpr FieldSpec fields[] = {
    {Field::family, "null.family", "Address family", bits(0, 32), Format::hexadecimal, "LINKTYPE_LOOP", "Family",
     familyNames},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::loop
