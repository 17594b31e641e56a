// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::icmpv6 {

enum class Field : std::uint16_t {
    type,
    code,
    checksum,
};

/// IANA, ICMPv6 type numbers.
inline constexpr ValueName typeNames[] = {
    {1, "Destination unreachable"},
    {2, "Packet too big"},
    {3, "Time exceeded"},
    {4, "Parameter problem"},
    {128, "Echo request"},
    {129, "Echo reply"},
    {130, "Multicast listener query"},
    {131, "Multicast listener report"},
    {132, "Multicast listener done"},
    {133, "Router solicitation"},
    {134, "Router advertisement"},
    {135, "Neighbor solicitation"},
    {136, "Neighbor advertisement"},
    {137, "Redirect"},
    {138, "Router renumbering"},
    {139, "Node information query"},
    {140, "Node information response"},
    {143, "Multicast listener report v2"},
    {144, "Home agent address discovery request"},
    {145, "Home agent address discovery reply"},
    {155, "RPL control"},
    {160, "Extended echo request"},
    {161, "Extended echo reply"},
};

/// The codes of type 1.
inline constexpr ValueName unreachableNames[] = {
    {0, "No route to destination"},
    {1, "Administratively prohibited"},
    {2, "Beyond scope of source address"},
    {3, "Address unreachable"},
    {4, "Port unreachable"},
    {5, "Source address failed policy"},
    {6, "Reject route to destination"},
    {7, "Error in source routing header"},
};

/// The codes of type 3.
inline constexpr ValueName timeExceededNames[] = {
    {0, "Hop limit exceeded in transit"},
    {1, "Fragment reassembly time exceeded"},
};

/// The codes of type 4.
inline constexpr ValueName parameterProblemNames[] = {
    {0, "Erroneous header field"},
    {1, "Unrecognized next header"},
    {2, "Unrecognized option"},
    {3, "First fragment has incomplete header chain"},
};

inline constexpr FieldSpec fields[] = {
    {Field::type, "icmpv6.type", "Type", bits(0, 8), Format::decimal, "RFC 4443 2.1", "Type", typeNames},
    {Field::code, "icmpv6.code", "Code", bits(8, 8), Format::decimal, "RFC 4443 2.1", "Code"},
    {Field::checksum, "icmpv6.checksum", "Checksum", bits(16, 16), Format::checksum, "RFC 4443 2.1", "Checksum"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// The names of the codes of a type; empty where it has none.
constexpr ValueNames codesOf(std::uint8_t type)
{
    switch (type) {
    case 1:
        return unreachableNames;
    case 3:
        return timeExceededNames;
    case 4:
        return parameterProblemNames;
    default:
        return {};
    }
}

} // namespace rungs::icmpv6
