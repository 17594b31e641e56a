// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {
class NodeBuilder;
}

/// Per-packet information: what a capture program says of a frame (CACE Technologies, PPI 1.0.7). Little-endian.
namespace rungs::ppi {

enum class Field : std::uint16_t {
    version,
    flags,
    reserved,
    alignment,
    length,
    linkType,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "ppi.version", "Version", bits(0, 8), Format::decimal, "PPI 1.0.7", "Ver"},
    {Field::flags, "ppi.flags", "Flags", bits(8, 8), Format::group, "PPI 1.0.7", "Flags"},
    {Field::reserved, "ppi.flags.reserved", "Reserved", bits(8, 7), Format::hexadecimal, "PPI 1.0.7", "Rsvd"},
    {Field::alignment, "ppi.flags.alignment", "Fields begin at words", bits(15, 1), Format::flag, "PPI 1.0.7", "A"},
    {Field::length, "ppi.length", "Header length", littleEndian(bits(16, 16)), Format::octets, "PPI 1.0.7", "Length"},
    {Field::linkType, "ppi.dlt", "Link type", littleEndian(bits(32, 32)), Format::decimal, "PPI 1.0.7", "Link type"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr std::uint16_t commonOf80211 = 2;
inline constexpr ValueName typeNames[] = {
    {2, "802.11 common"},       {3, "802.11n MAC"},         {4, "802.11n MAC and PHY"}, {5, "Spectrum map"},
    {6, "Process information"}, {7, "Capture information"}, {8, "Aggregation"},         {9, "802.3"},
};

// Fields follow as far as the header reaches.
inline constexpr FieldSpec typeOfField{
    "ppi.field_type", "Field type", littleEndian(bits(0, 16)), Format::decimal, "PPI 1.0.7", "Type", typeNames};
inline constexpr FieldSpec lengthOfField{"ppi.field_len", "Field length", littleEndian(bits(16, 16)),
                                         Format::octets,  "PPI 1.0.7",    "Length"};
inline constexpr FieldSpec dataOfField{"ppi.field_data", "Field data", {}, Format::bytes, "PPI 1.0.7", "Data"};
inline constexpr FieldSpec padding{"ppi.padding", "Padding", {}, Format::bytes, "PPI 1.0.7", "Pad"};
inline constexpr FieldSpec optionalFields[] = {typeOfField, lengthOfField, dataOfField, padding};

/// Calls @p callback(offset, length) with each field: where it begins in @p header, and how many bytes of data follow
/// its type and length. Stops at the first that is not whole.
template <class Callback>
void forEachField(ByteView header, Callback &&callback)
{
    constexpr std::size_t partHeader = 4;
    const bool isAligned = header.size() >= fixedLength(fields) && read<Field::alignment>(header) != 0;
    std::size_t offset = fixedLength(fields);
    while (offset + partHeader <= header.size()) {
        const auto length = static_cast<std::size_t>(readBits(header, littleEndian(bytes(offset + 2, 2))));
        if (offset + partHeader + length > header.size())
            return;
        callback(offset, length);
        offset += partHeader + (isAligned ? (length + 3) / 4 * 4 : length);
    }
}

/// Adds the fields that follow.
void addFields(NodeBuilder &builder);

} // namespace rungs::ppi
