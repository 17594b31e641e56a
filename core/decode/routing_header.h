// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::routing {

enum class Field : std::uint16_t {
    nextHeader,
    length,
    type,
    segmentsLeft,
};

/// IANA, IPv6 routing types.
inline constexpr ValueName typeNames[] = {
    {0, "Source route (deprecated)"},
    {1, "Nimrod (deprecated)"},
    {2, "Mobile IPv6"},
    {3, "RPL source route"},
    {4, "Segment routing"},
    {5, "CRH-16"},
    {6, "CRH-32"},
};

inline constexpr FieldSpec fields[] = {
    {Field::nextHeader, "ipv6.routing.nxt", "Next header", bits(0, 8), Format::decimal, "RFC 8200 4.4", "Next",
     ipProtocolNames},
    {Field::length, "ipv6.routing.len", "Length in units of 8 bytes, the first not counted", bits(8, 8),
     Format::decimal, "RFC 8200 4.4", "Length"},
    {Field::type, "ipv6.routing.type", "Routing type", bits(16, 8), Format::decimal, "RFC 8200 4.4", "Type", typeNames},
    {Field::segmentsLeft, "ipv6.routing.segleft", "Segments left", bits(24, 8), Format::decimal, "RFC 8200 4.4",
     "Left"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::routing
