// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::geneve {

enum class Field : std::uint16_t {
    version,
    optionsLength,
    flags,
    control,
    critical,
    reservedFlags,
    protocol,
    identifier,
    reserved,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "geneve.version", "Version", bits(0, 2), Format::decimal, "RFC 8926 3.4", "Ver"},
    {Field::optionsLength, "geneve.option.length", "Length of the options", bits(2, 6), Format::words, "RFC 8926 3.4",
     "Opt len"},
    {Field::flags, "geneve.flags", "Flags", bits(8, 8), Format::group, "RFC 8926 3.4", "Flags"},
    {Field::control, "geneve.flags.oam", "Control packet", bits(8, 1), Format::flag, "RFC 8926 3.4", "O"},
    {Field::critical, "geneve.flags.critical", "Critical options present", bits(9, 1), Format::flag, "RFC 8926 3.4",
     "C"},
    {Field::reservedFlags, "geneve.flags.reserved", "Reserved", bits(10, 6), Format::decimal, "RFC 8926 3.4", "Rsvd"},
    {Field::protocol, "geneve.proto_type", "Protocol type", bits(16, 16), Format::hexadecimal, "RFC 8926 3.4",
     "Protocol", etherTypeNames},
    {Field::identifier, "geneve.vni", "Virtual network identifier", bits(32, 24), Format::decimal, "RFC 8926 3.4",
     "VNI"},
    {Field::reserved, "geneve.reserved", "Reserved", bits(56, 8), Format::decimal, "RFC 8926 3.4", "Rsvd"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr FieldSpec optionalFields[] = {
    {"geneve.options", "Options", {}, Format::bytes, "RFC 8926 3.5", "Options"},
};

} // namespace rungs::geneve
