// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {
class NodeBuilder;
}

/// What the firewall of Linux says of a packet that it logs. The attributes are in the byte order of the machine.
namespace rungs::nflog {

enum class Field : std::uint16_t {
    family,
    version,
    resource,
};

inline constexpr ValueName familyNames[] = {
    {2, "IPv4"},
    {10, "IPv6"},
};

inline constexpr FieldSpec fields[] = {
    {Field::family, "nflog.family", "Address family", bits(0, 8), Format::decimal, "LINKTYPE_NFLOG", "Family",
     familyNames},
    {Field::version, "nflog.version", "Version", bits(8, 8), Format::decimal, "LINKTYPE_NFLOG", "Ver"},
    {Field::resource, "nflog.res_id", "Group", bits(16, 16), Format::decimal, "LINKTYPE_NFLOG", "Group"},
};
static_assert(tiles(fields) && fixedLength(fields) == 4);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

constexpr std::uint32_t payloadType = 9;
inline constexpr ValueName typeNames[] = {
    {1, "Packet header"},
    {2, "Mark"},
    {3, "Timestamp"},
    {4, "Input interface"},
    {5, "Output interface"},
    {6, "Input port"},
    {7, "Output port"},
    {8, "Hardware address"},
    {9, "Payload"},
    {10, "Prefix"},
    {11, "User"},
    {12, "Sequence number"},
    {13, "Sequence number, of all groups"},
    {14, "Group of users"},
    {15, "Hardware type"},
    {16, "Hardware header"},
    {17, "Length of the hardware header"},
    {18, "Connection"},
    {19, "State of the connection"},
};

inline constexpr FieldSpec attribute[] = {
    {"nflog.tlv_length", "Length of the attribute", littleEndian(bits(0, 16)), Format::octets, "LINKTYPE_NFLOG",
     "Length"},
    {"nflog.tlv_type", "Type of the attribute", littleEndian(bits(16, 16)), Format::decimal, "LINKTYPE_NFLOG", "Type",
     typeNames},
};
inline constexpr FieldSpec bigEndianAttribute[] = {
    {"nflog.tlv_length", "Length of the attribute", bits(0, 16), Format::octets, "LINKTYPE_NFLOG", "Length"},
    {"nflog.tlv_type", "Type of the attribute", bits(16, 16), Format::decimal, "LINKTYPE_NFLOG", "Type", typeNames},
};
constexpr std::uint32_t attributeLength = fixedLength(attribute);
inline constexpr FieldSpec value[] = {{"nflog.tlv_value", "Value", {}, Format::bytes, "LINKTYPE_NFLOG", "Value"}};
inline constexpr auto optionalFields = joined(attribute, bigEndianAttribute, value);

/// The rows of the attributes of @p header: the first one is shorter than 256 bytes, but has a length.
constexpr FieldTable attributeOf(ByteView header)
{
    constexpr std::size_t first = fixedLength(fields);
    const bool isBig = header.size() > first + 1 && header[first] == 0 && header[first + 1] != 0;
    return isBig ? FieldTable(bigEndianAttribute) : FieldTable(attribute);
}

struct Attribute
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0; ///< with length and type
    std::uint32_t type = 0;
};

/// Calls @p callback(Attribute) with each attribute until it returns false, or one is shorter than its own header.
/// @param header what was captured
template <class Callback>
void forEachAttribute(ByteView header, Callback &&callback)
{
    const FieldTable rows = attributeOf(header);
    std::size_t offset = fixedLength(fields);
    while (offset + attributeLength <= header.size()) {
        const auto place = static_cast<std::uint32_t>(offset);
        const auto length = static_cast<std::uint32_t>(readBits(header, rows[0].bits.movedByBytes(place)));
        // The highest bit says that attributes are in it.
        const auto type = static_cast<std::uint32_t>(readBits(header, rows[1].bits.movedByBytes(place))) & 0x7fff;
        if (length < attributeLength || !callback(Attribute{place, length, type}))
            return;
        offset += (length + 3) / 4 * 4;
    }
}

/// Adds the attributes as far as the header reaches.
void addAttributes(NodeBuilder &builder);

} // namespace rungs::nflog
