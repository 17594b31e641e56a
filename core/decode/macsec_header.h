// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"
#include "core/decode/value_names.h"

namespace rungs::macsec {

enum class Field : std::uint16_t {
    control,
    version,
    isEndStation,
    hasChannel,
    isBroadcast,
    isEncrypted,
    isChanged,
    association,
    reserved,
    shortLength,
    packetNumber,
};

inline constexpr FieldSpec fields[] = {
    {Field::control, "macsec.TCI", "Tag control and association", bits(0, 8), Format::group, "IEEE 802.1AE 9.5", "TCI"},
    {Field::version, "macsec.TCI.V", "Version", bits(0, 1), Format::decimal, "IEEE 802.1AE 9.5", "V"},
    {Field::isEndStation, "macsec.TCI.ES", "End station", bits(1, 1), Format::flag, "IEEE 802.1AE 9.5", "ES"},
    {Field::hasChannel, "macsec.TCI.SC", "Channel identifier present", bits(2, 1), Format::flag, "IEEE 802.1AE 9.5",
     "SC"},
    {Field::isBroadcast, "macsec.TCI.SCB", "Single copy broadcast", bits(3, 1), Format::flag, "IEEE 802.1AE 9.5",
     "SCB"},
    {Field::isEncrypted, "macsec.TCI.E", "Encrypted", bits(4, 1), Format::flag, "IEEE 802.1AE 9.5", "E"},
    {Field::isChanged, "macsec.TCI.C", "Changed text", bits(5, 1), Format::flag, "IEEE 802.1AE 9.5", "C"},
    {Field::association, "macsec.AN", "Association number", bits(6, 2), Format::decimal, "IEEE 802.1AE 9.6", "AN"},
    {Field::reserved, "macsec.reserved", "Reserved", bits(8, 2), Format::decimal, "IEEE 802.1AE 9.7", "R"},
    {Field::shortLength, "macsec.SL", "Short length", bits(10, 6), Format::octets, "IEEE 802.1AE 9.7", "SL"},
    {Field::packetNumber, "macsec.PN", "Packet number", bits(16, 32), Format::decimal, "IEEE 802.1AE 9.8", "PN"},
};
static_assert(tiles(fields) && fixedLength(fields) == 6);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

constexpr bool hasChannel(const std::uint8_t *header)
{
    return read<Field::hasChannel>(header) != 0;
}

/// What follows is as it was sent, with a check value after it.
constexpr bool isPlain(const std::uint8_t *header)
{
    return read<Field::isEncrypted>(header) == 0 && read<Field::isChanged>(header) == 0;
}

/// The integrity check value at the end of the frame (IEEE 802.1AE 14.1).
inline constexpr std::uint32_t checkLength = 16;

inline constexpr FieldSpec checkValue{"macsec.ICV",  "Integrity check value", {},
                                      Format::bytes, "IEEE 802.1AE 14.1",     "ICV"};

inline constexpr ConditionalField optionalFields[] = {
    {{"macsec.SCI.system_identifier", "System identifier", bits(0, 48), Format::mac, "IEEE 802.1AE 9.9", "System"},
     hasChannel},
    {{"macsec.SCI.port_identifier", "Port identifier", bits(0, 16), Format::decimal, "IEEE 802.1AE 9.9", "Port"},
     hasChannel},
    {{"macsec.etype", "Type", bits(0, 16), Format::hexadecimal, "IEEE 802.1AE 9.10", "Type", etherTypeNames}, isPlain},
};

} // namespace rungs::macsec
