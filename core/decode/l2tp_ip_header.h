// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::l2tpIp {

enum class Field : std::uint16_t {
    session,
};

inline constexpr FieldSpec fields[] = {
    {Field::session, "l2tp.sid", "Session identifier", bits(0, 32), Format::hexadecimal, "RFC 3931 4.1.1", "Session"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// Nothing says how long they are; the ends have agreed on it.
inline constexpr FieldSpec optionalFields[] = {
    {"l2tp.cookie", "Cookie and sublayer", {}, Format::bytes, "RFC 3931 4.1", "Cookie"},
};

} // namespace rungs::l2tpIp
