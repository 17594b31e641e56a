// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::mpls {

enum class Field : std::uint16_t {
    label,
    trafficClass,
    bottom,
    timeToLive,
};

/// IANA, special-purpose MPLS label values.
inline constexpr ValueName labelNames[] = {
    {0, "IPv4 explicit null"},
    {1, "Router alert"},
    {2, "IPv6 explicit null"},
    {3, "Implicit null"},
    {7, "Entropy label indicator"},
    {13, "Generic associated channel"},
    {14, "OAM alert"},
    {15, "Extension"},
};

inline constexpr FieldSpec fields[] = {
    {Field::label, "mpls.label", "Label", bits(0, 20), Format::decimal, "RFC 3032 2.1", "Label", labelNames},
    {Field::trafficClass, "mpls.exp", "Traffic class", bits(20, 3), Format::decimal, "RFC 5462", "TC"},
    {Field::bottom, "mpls.bottom", "Bottom of stack", bits(23, 1), Format::flag, "RFC 3032 2.1", "S"},
    {Field::timeToLive, "mpls.ttl", "Time to live", bits(24, 8), Format::decimal, "RFC 3032 2.1", "TTL"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::mpls
