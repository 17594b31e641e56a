// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/dsa_header.h"

/// The tag of a Marvell switch after an EtherType of its own (LINKTYPE_DSA_TAG_EDSA).
namespace rungs::edsa {

enum class Field : std::uint16_t {
    destination,
    source,
    tagType,
    reserved,
    // then what DSA has, from its command on
};

inline constexpr FieldSpec head[] = {
    {Field::destination, "eth.dst", "Destination", bits(0, 48), Format::mac, "IEEE 802.3 3.1.1", "Dst"},
    {Field::source, "eth.src", "Source", bits(48, 48), Format::mac, "IEEE 802.3 3.1.1", "Src"},
    {Field::tagType, "edsa.type", "Type of the tag", bits(96, 16), Format::hexadecimal, "LINKTYPE_DSA_TAG_EDSA", "Tag"},
    {Field::reserved, "edsa.reserved", "Reserved", bits(112, 16), Format::hexadecimal, "LINKTYPE_DSA_TAG_EDSA", "Rsvd"},
};

constexpr std::uint32_t addedBytes = 4;
constexpr std::uint16_t addedRows = 2;

inline constexpr auto fields = [] {
    auto rows = joined(head, dsa::tag);
    for (std::size_t i = std::size(head); i < rows.size(); ++i) {
        rows[i].id = static_cast<std::uint16_t>(rows[i].id + addedRows);
        rows[i].bits = rows[i].bits.movedByBytes(addedBytes);
    }
    return rows;
}();
static_assert(tiles(fields) && fixedLength(fields) == fixedLength(dsa::fields) + addedBytes);

} // namespace rungs::edsa
