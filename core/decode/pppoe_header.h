// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::pppoe {

enum class Field : std::uint16_t {
    version,
    type,
    code,
    session,
    length,
};

/// RFC 2516 5.
inline constexpr ValueName codeNames[] = {
    {0x00, "Session data"},
    {0x07, "Active discovery offer (PADO)"},
    {0x09, "Active discovery initiation (PADI)"},
    {0x19, "Active discovery request (PADR)"},
    {0x65, "Active discovery session confirmation (PADS)"},
    {0xa7, "Active discovery terminate (PADT)"},
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "pppoe.version", "Version", bits(0, 4), Format::decimal, "RFC 2516 4", "Ver"},
    {Field::type, "pppoe.type", "Type", bits(4, 4), Format::decimal, "RFC 2516 4", "Type"},
    {Field::code, "pppoe.code", "Code", bits(8, 8), Format::hexadecimal, "RFC 2516 4", "Code", codeNames},
    {Field::session, "pppoe.session_id", "Session", bits(16, 16), Format::hexadecimal, "RFC 2516 4", "Session"},
    {Field::length, "pppoe.payload_length", "Payload length", bits(32, 16), Format::octets, "RFC 2516 4", "Length"},
};
static_assert(tiles(fields) && fixedLength(fields) == 6);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::pppoe
