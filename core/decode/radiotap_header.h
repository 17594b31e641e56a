// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

#include <optional>

namespace rungs {
class NodeBuilder;
}

/// What a wireless network card says of a frame (www.radiotap.org). All its numbers are little-endian.
namespace rungs::radiotap {

enum class Field : std::uint16_t {
    version,
    pad,
    length,
    present,
};

inline constexpr FieldSpec fields[] = {
    {Field::version, "radiotap.version", "Version", bits(0, 8), Format::decimal, "radiotap.org", "Ver"},
    {Field::pad, "radiotap.pad", "Padding", bits(8, 8), Format::decimal, "radiotap.org", "Pad"},
    {Field::length, "radiotap.length", "Header length", littleEndian(bits(16, 16)), Format::octets, "radiotap.org",
     "Length"},
    {Field::present, "radiotap.present.word", "Fields present", littleEndian(bits(32, 32)), Format::hexadecimal,
     "radiotap.org", "Present"},
};
static_assert(tiles(fields) && fixedLength(fields) == 8);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr FieldSpec morePresent{"radiotap.present.word", "More fields present", littleEndian(bits(0, 32)),
                                       Format::hexadecimal,     "radiotap.org",        "Present"};
inline constexpr FieldSpec time{"radiotap.mactime",        "Time of the receiver, microseconds",
                                littleEndian(bits(0, 64)), Format::decimal,
                                "radiotap.org, TSFT",      "TSFT"};
inline constexpr FieldSpec flags[] = {
    {"radiotap.flags", "Flags", bits(0, 8), Format::group, "radiotap.org, Flags", "Flags"},
    {"radiotap.flags.shortgi", "Short guard interval", bits(0, 1), Format::flag, "radiotap.org, Flags", "SGI"},
    {"radiotap.flags.badfcs", "Frame check sequence is wrong", bits(1, 1), Format::flag, "radiotap.org, Flags", "Bad"},
    {"radiotap.flags.datapad", "Padding between header and data", bits(2, 1), Format::flag, "radiotap.org, Flags",
     "Pad"},
    {"radiotap.flags.fcs", "Frame check sequence at the end", bits(3, 1), Format::flag, "radiotap.org, Flags", "FCS"},
    {"radiotap.flags.frag", "Fragmented", bits(4, 1), Format::flag, "radiotap.org, Flags", "Frag"},
    {"radiotap.flags.wep", "WEP", bits(5, 1), Format::flag, "radiotap.org, Flags", "WEP"},
    {"radiotap.flags.preamble", "Short preamble", bits(6, 1), Format::flag, "radiotap.org, Flags", "Pre"},
    {"radiotap.flags.cfp", "Contention-free period", bits(7, 1), Format::flag, "radiotap.org, Flags", "CFP"},
};
inline constexpr FieldSpec rate{"radiotap.rate", "Rate, in 500 kbit/s", bits(0, 8),
                                Format::decimal, "radiotap.org, Rate",  "Rate"};
inline constexpr FieldSpec channel[] = {
    {"radiotap.channel.freq", "Channel frequency, MHz", littleEndian(bits(0, 16)), Format::decimal,
     "radiotap.org, Channel", "MHz"},
    {"radiotap.channel.flags", "Channel flags", littleEndian(bits(16, 16)), Format::group, "radiotap.org, Channel",
     "Channel"},
    {"radiotap.channel.flags.2ghz", "2 GHz", bits(16, 1), Format::flag, "radiotap.org, Channel", "2G"},
    {"radiotap.channel.flags.ofdm", "OFDM", bits(17, 1), Format::flag, "radiotap.org, Channel", "OFDM"},
    {"radiotap.channel.flags.cck", "CCK", bits(18, 1), Format::flag, "radiotap.org, Channel", "CCK"},
    {"radiotap.channel.flags.turbo", "Turbo", bits(19, 1), Format::flag, "radiotap.org, Channel", "T"},
    {"radiotap.channel.flags.reserved", "Reserved", bits(20, 1), Format::flag, "radiotap.org, Channel", "R"},
    {"radiotap.channel.flags.900mhz", "900 MHz", bits(21, 1), Format::flag, "radiotap.org, Channel", "900"},
    {"radiotap.channel.flags.800mhz", "800 MHz", bits(22, 1), Format::flag, "radiotap.org, Channel", "800"},
    {"radiotap.channel.flags.700mhz", "700 MHz", bits(23, 1), Format::flag, "radiotap.org, Channel", "700"},
    {"radiotap.channel.flags.quarter", "Quarter rate channel", bits(24, 1), Format::flag, "radiotap.org, Channel", "Q"},
    {"radiotap.channel.flags.half", "Half rate channel", bits(25, 1), Format::flag, "radiotap.org, Channel", "H"},
    {"radiotap.channel.flags.sturbo", "Static turbo", bits(26, 1), Format::flag, "radiotap.org, Channel", "ST"},
    {"radiotap.channel.flags.gsm", "GSM", bits(27, 1), Format::flag, "radiotap.org, Channel", "GSM"},
    {"radiotap.channel.flags.gfsk", "GFSK", bits(28, 1), Format::flag, "radiotap.org, Channel", "GFSK"},
    {"radiotap.channel.flags.dynamic", "Dynamic CCK-OFDM", bits(29, 1), Format::flag, "radiotap.org, Channel", "D"},
    {"radiotap.channel.flags.passive", "Passive scan only", bits(30, 1), Format::flag, "radiotap.org, Channel", "P"},
    {"radiotap.channel.flags.5ghz", "5 GHz", bits(31, 1), Format::flag, "radiotap.org, Channel", "5G"},
};
inline constexpr FieldSpec signal{"radiotap.dbm_antsignal", "Signal at the antenna, dBm",   bits(0, 8),
                                  Format::signedDecimal,    "radiotap.org, Antenna signal", "dBm"};
inline constexpr FieldSpec noise{"radiotap.dbm_antnoise", "Noise at the antenna, dBm",   bits(0, 8),
                                 Format::signedDecimal,   "radiotap.org, Antenna noise", "Noise"};
inline constexpr FieldSpec antenna{"radiotap.antenna",      "Antenna", bits(0, 8), Format::decimal,
                                   "radiotap.org, Antenna", "Ant"};
inline constexpr FieldSpec vendor{"radiotap.vendor", "Fields of a vendor", {}, Format::bytes, "radiotap.org", "Vendor"};
inline constexpr FieldSpec other{"radiotap.other", "Another field", {}, Format::bytes, "radiotap.org", "Field"};
inline constexpr FieldSpec padding{"radiotap.padding", "Padding", {}, Format::bytes, "radiotap.org", "Pad"};

inline constexpr FieldSpec single[] = {morePresent, time, rate, signal, noise, antenna, vendor, other, padding};
inline constexpr auto optionalFields = joined(single, flags, channel);

/// Adds the fields that are present.
void addFields(NodeBuilder &builder);

/// The bits of the flags that say where the frame's own bytes are.
inline constexpr std::uint8_t checkSequenceAtEnd = 0x10;
inline constexpr std::uint8_t paddedToWords = 0x20;
/// The flags, where they are present. @p header is what was captured of the header.
std::uint8_t flagsOf(ByteView header);

} // namespace rungs::radiotap
