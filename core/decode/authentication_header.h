// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::authentication {

enum class Field : std::uint16_t {
    nextHeader,
    length,
    reserved,
    parametersIndex,
    sequenceNumber,
};

inline constexpr FieldSpec fields[] = {
    {Field::nextHeader, "ah.next_header", "Next header", bits(0, 8), Format::decimal, "RFC 4302 2", "Next",
     ipProtocolNames},
    {Field::length, "ah.length", "Length in 32-bit words, the first two not counted", bits(8, 8), Format::decimal,
     "RFC 4302 2", "Length"},
    {Field::reserved, "ah.reserved", "Reserved", bits(16, 16), Format::hexadecimal, "RFC 4302 2", "Rsvd"},
    {Field::parametersIndex, "ah.spi", "Security parameters index", bits(32, 32), Format::hexadecimal, "RFC 4302 2",
     "SPI"},
    {Field::sequenceNumber, "ah.sequence", "Sequence number", bits(64, 32), Format::decimal, "RFC 4302 2", "Seq"},
};
static_assert(tiles(fields) && fixedLength(fields) == 12);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr FieldSpec optionalFields[] = {
    {"ah.icv", "Integrity check value", {}, Format::bytes, "RFC 4302 2.6", "ICV"},
};

} // namespace rungs::authentication
