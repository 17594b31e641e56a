// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::fddi {

enum class Field : std::uint16_t {
    control,
    format,
    kind,
    destination,
    source,
};

inline constexpr FieldSpec fields[] = {
    {Field::control, "fddi.fc", "Frame control", bits(0, 8), Format::group, "ISO 9314-2", "Control"},
    {Field::format, "fddi.fc.clf", "Class, address length and format", bits(0, 4), Format::hexadecimal, "ISO 9314-2",
     "Format"},
    {Field::kind, "fddi.fc.prio", "Priority, or kind of frame", bits(4, 4), Format::decimal, "ISO 9314-2", "Prio"},
    {Field::destination, "fddi.dst", "Destination", bits(8, 48), Format::mac, "ISO 9314-2", "Destination"},
    {Field::source, "fddi.src", "Source", bits(56, 48), Format::mac, "ISO 9314-2", "Source"},
};
static_assert(tiles(fields) && fixedLength(fields) == 13);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// Whether the frame carries LLC, synchronous or not.
constexpr bool hasLlc(std::uint8_t format)
{
    return (format & 7) == 5;
}

} // namespace rungs::fddi
