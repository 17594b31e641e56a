// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {
class NodeBuilder;
}

/// The header of IEEE 802.11. Its numbers are little-endian.
namespace rungs::wlan {

enum class Field : std::uint16_t {
    control,
    subtype,
    type,
    version,
    order,
    isProtected,
    moreData,
    powerManagement,
    retry,
    moreFragments,
    fromDistribution,
    toDistribution,
    duration,
    receiver,
    flags,
};

enum class Type : std::uint8_t { management, control, data, extension };

inline constexpr ValueName typeNames[] = {
    {Type::management, "Management"},
    {Type::control, "Control"},
    {Type::data, "Data"},
    {Type::extension, "Extension"},
};

inline constexpr FieldSpec fields[] = {
    {Field::control, "wlan.fc", "Frame control", bits(0, 16), Format::group, "IEEE 802.11 9.2.4.1", "Control"},
    {Field::subtype, "wlan.fc.subtype", "Subtype", bits(0, 4), Format::decimal, "IEEE 802.11 9.2.4.1.3", "Subtype"},
    {Field::type, "wlan.fc.type", "Type", bits(4, 2), Format::decimal, "IEEE 802.11 9.2.4.1.3", "Type", typeNames},
    {Field::version, "wlan.fc.version", "Version", bits(6, 2), Format::decimal, "IEEE 802.11 9.2.4.1.2", "Ver"},
    {Field::order, "wlan.fc.order", "HT control present, or strict order", bits(8, 1), Format::flag,
     "IEEE 802.11 9.2.4.1.10", "O"},
    {Field::isProtected, "wlan.fc.protected", "Protected", bits(9, 1), Format::flag, "IEEE 802.11 9.2.4.1.9", "P"},
    {Field::moreData, "wlan.fc.moredata", "More data", bits(10, 1), Format::flag, "IEEE 802.11 9.2.4.1.8", "D"},
    {Field::powerManagement, "wlan.fc.pwrmgt", "Power management", bits(11, 1), Format::flag, "IEEE 802.11 9.2.4.1.7",
     "M"},
    {Field::retry, "wlan.fc.retry", "Retry", bits(12, 1), Format::flag, "IEEE 802.11 9.2.4.1.6", "R"},
    {Field::moreFragments, "wlan.fc.frag", "More fragments", bits(13, 1), Format::flag, "IEEE 802.11 9.2.4.1.5", "F"},
    {Field::fromDistribution, "wlan.fc.fromds", "From the distribution system", bits(14, 1), Format::flag,
     "IEEE 802.11 9.2.4.1.4", "f"},
    {Field::toDistribution, "wlan.fc.tods", "To the distribution system", bits(15, 1), Format::flag,
     "IEEE 802.11 9.2.4.1.4", "t"},
    {Field::duration, "wlan.duration", "Duration, or identifier", littleEndian(bits(16, 16)), Format::decimal,
     "IEEE 802.11 9.2.4.2", "Duration"},
    {Field::receiver, "wlan.ra", "Receiver address", bits(32, 48), Format::mac, "IEEE 802.11 9.2.4.3", "Receiver"},
    {Field::flags, "wlan.flags", "Flags", bits(8, 8), Format::overlay, "IEEE 802.11 9.2.4.1"},
};
static_assert(tiles(fields) && fixedLength(fields) == 10);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

// Each only in the frames that have it, one after the other.
inline constexpr FieldSpec transmitter{"wlan.ta",   "Transmitter address", bits(0, 48),
                                       Format::mac, "IEEE 802.11 9.2.4.3", "Transmitter"};
inline constexpr FieldSpec destination{"wlan.da",   "Destination address", bits(0, 48),
                                       Format::mac, "IEEE 802.11 9.2.4.3", "Destination"};
inline constexpr FieldSpec source{"wlan.sa",   "Source address",      bits(0, 48),
                                  Format::mac, "IEEE 802.11 9.2.4.3", "Source"};
inline constexpr FieldSpec basicSet{"wlan.bssid", "Address of the access point", bits(0, 48),
                                    Format::mac,  "IEEE 802.11 9.2.4.3",         "BSSID"};
inline constexpr FieldSpec sequenceControl[] = {
    {"wlan.frag", "Fragment number", littleEndian(bits(0, 4)), Format::decimal, "IEEE 802.11 9.2.4.4", "Frag"},
    {"wlan.seq", "Sequence number", littleEndian(bits(4, 12)), Format::decimal, "IEEE 802.11 9.2.4.4", "Seq"},
};
inline constexpr FieldSpec qualityControl[] = {
    {"wlan.qos", "QoS control", littleEndian(bits(0, 16)), Format::group, "IEEE 802.11 9.2.4.5", "QoS"},
    {"wlan.qos.amsdupresent", "Several packets (A-MSDU)", bits(0, 1), Format::flag, "IEEE 802.11 9.2.4.5.9", "A"},
    {"wlan.qos.ack", "Acknowledgment policy", bits(1, 2), Format::decimal, "IEEE 802.11 9.2.4.5.4", "Ack"},
    {"wlan.qos.eosp", "End of the service period", bits(3, 1), Format::flag, "IEEE 802.11 9.2.4.5.3", "E"},
    {"wlan.qos.tid", "Traffic identifier", bits(4, 4), Format::decimal, "IEEE 802.11 9.2.4.5.2", "TID"},
    {"wlan.qos.rest", "Depends on the sender", bits(8, 8), Format::hexadecimal, "IEEE 802.11 9.2.4.5", "Rest"},
};
inline constexpr FieldSpec htControl{"wlan.htc",          "HT control",          littleEndian(bits(0, 32)),
                                     Format::hexadecimal, "IEEE 802.11 9.2.4.6", "HT"};
inline constexpr FieldSpec padding{"wlan.padding", "Padding", {}, Format::bytes, "radiotap.org, Flags", "Pad"};
inline constexpr FieldSpec checkSequence{
    "wlan.fcs", "Frame check sequence", {}, Format::hexadecimal, "IEEE 802.11 9.2.4.8"};

inline constexpr FieldSpec single[] = {transmitter, destination, source, basicSet, htControl, padding, checkSequence};
inline constexpr auto optionalFields = joined(single, sequenceControl, qualityControl);

/// What the frame control field says of the fields after the first address.
struct Shape
{
    Type type = Type::data;
    std::uint8_t subtype = 0;
    bool isToDistribution = false;
    bool isFromDistribution = false;
    bool isOrdered = false;

    /// Only some control frames say who sent them.
    constexpr bool hasTransmitter() const
    {
        constexpr std::uint16_t shortFrames = 1 << 0 | 1 << 1 | 1 << 3 | 1 << 6 | 1 << 7 | 1 << 12 | 1 << 13;
        return isLong() || (type == Type::control && (shortFrames >> subtype & 1) == 0);
    }
    /// With a third address and a sequence number.
    constexpr bool isLong() const { return type == Type::management || type == Type::data; }
    constexpr bool hasFourAddresses() const { return type == Type::data && isToDistribution && isFromDistribution; }
    constexpr bool hasQuality() const { return type == Type::data && (subtype & 8) != 0; }
    constexpr bool hasData() const { return type == Type::data && (subtype & 4) == 0; }
    constexpr bool hasHtControl() const { return isOrdered && (hasQuality() || type == Type::management); }
    constexpr std::uint32_t length() const
    {
        return 10U + (hasTransmitter() ? 6U : 0U) + (isLong() ? 8U : 0U) + (hasFourAddresses() ? 6U : 0U)
               + (hasQuality() ? 2U : 0U) + (hasHtControl() ? 4U : 0U);
    }
};

constexpr std::uint32_t sequenceOffset = 22;
/// Where the QoS control field is.
constexpr std::uint32_t qualityOffset(const Shape &shape)
{
    return shape.hasFourAddresses() ? 30 : 24;
}

/// @p header must hold the fixed part.
constexpr Shape shapeOf(const std::uint8_t *header)
{
    return {static_cast<Type>(read<Field::type>(header)), read<Field::subtype>(header),
            read<Field::toDistribution>(header) != 0, read<Field::fromDistribution>(header) != 0,
            read<Field::order>(header) != 0};
}

/// Adds the fields after the first address.
void addFields(NodeBuilder &builder);

} // namespace rungs::wlan
