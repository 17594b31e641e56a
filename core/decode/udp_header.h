// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs::udp {

enum class Field : std::uint16_t {
    sourcePort,
    destinationPort,
    length,
    checksum,
};

inline constexpr FieldSpec fields[] = {
    {Field::sourcePort, "udp.srcport", "Source port", bits(0, 16), Format::port, "RFC 768", "Src port"},
    {Field::destinationPort, "udp.dstport", "Destination port", bits(16, 16), Format::port, "RFC 768", "Dst port"},
    {Field::length, "udp.length", "Length", bits(32, 16), Format::octets, "RFC 768", "Length"},
    {Field::checksum, "udp.checksum", "Checksum", bits(48, 16), Format::checksum, "RFC 768", "Checksum"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

} // namespace rungs::udp
