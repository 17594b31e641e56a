// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/value_names.h"

namespace rungs {
class NodeBuilder;
}

/// The address of Frame Relay (ITU-T Q.922), and what says which protocol follows it (RFC 2427, or as Cisco has it).
namespace rungs::frameRelay {

enum class Field : std::uint16_t {
    upperCircuit,
    command,
    extends,
    lowerCircuit,
    forward,
    backward,
    eligible,
    ends,
};

inline constexpr FieldSpec fields[] = {
    {Field::upperCircuit, "fr.upper_dlci", "Circuit (DLCI), first bits", bits(0, 6), Format::hexadecimal, "Q.922 A.3",
     "DLCI"},
    {Field::command, "fr.cr", "Command or response", bits(6, 1), Format::flag, "Q.922 A.3", "C"},
    {Field::extends, "fr.ea", "End of the address", bits(7, 1), Format::flag, "Q.922 A.3", "E"},
    {Field::lowerCircuit, "fr.second_dlci", "Circuit (DLCI), next bits", bits(8, 4), Format::hexadecimal, "Q.922 A.3",
     "DLCI"},
    {Field::forward, "fr.fecn", "Congestion on the way of the frame", bits(12, 1), Format::flag, "Q.922 A.3", "F"},
    {Field::backward, "fr.becn", "Congestion on the way back", bits(13, 1), Format::flag, "Q.922 A.3", "B"},
    {Field::eligible, "fr.de", "Discard eligible", bits(14, 1), Format::flag, "Q.922 A.3", "D"},
    {Field::ends, "fr.ea", "End of the address", bits(15, 1), Format::flag, "Q.922 A.3", "E"},
};
static_assert(tiles(fields) && fixedLength(fields) == 2);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

inline constexpr ValueName protocolNames[] = {
    {0x80, "SNAP"},
    {0x8e, "IPv6"},
    {0xcc, "IPv4"},
    {0xcf, "PPP"},
};

inline constexpr FieldSpec third[] = {
    {"fr.third_dlci", "Circuit (DLCI), next bits", bits(0, 7), Format::hexadecimal, "Q.922 A.3", "DLCI"},
    {"fr.ea", "End of the address", bits(7, 1), Format::flag, "Q.922 A.3", "E"},
};
inline constexpr FieldSpec fourth[] = {
    {"fr.lower_dlci", "Circuit (DLCI), last bits", bits(0, 6), Format::hexadecimal, "Q.922 A.3", "DLCI"},
    {"fr.dc", "Not a circuit, but control", bits(6, 1), Format::flag, "Q.922 A.3", "D"},
    {"fr.ea", "End of the address", bits(7, 1), Format::flag, "Q.922 A.3", "E"},
};
inline constexpr FieldSpec control{"fr.control", "Control", bits(0, 8), Format::hexadecimal, "RFC 2427 4", "Control"};
inline constexpr FieldSpec padding{"fr.padding", "Padding", bits(0, 8), Format::hexadecimal, "RFC 2427 3", "Pad"};
inline constexpr FieldSpec protocol{"fr.nlpid",   "Protocol", bits(0, 8),   Format::hexadecimal,
                                    "RFC 2427 4", "Protocol", protocolNames};
inline constexpr FieldSpec type{"fr.chdlctype",    "Type", bits(0, 16),   Format::hexadecimal,
                                "LINKTYPE_FRELAY", "Type", etherTypeNames};
inline constexpr FieldSpec single[] = {control, padding, protocol, type};
inline constexpr auto optionalFields = joined(third, fourth, single);

/// How a header is put together.
struct Shape
{
    std::uint32_t addressLength = 0;
    bool hasControl = false; ///< and protocol; otherwise a type
    bool isPadded = false;

    /// Of the protocol or the type.
    constexpr std::uint32_t protocolOffset() const
    {
        return addressLength + (hasControl ? 1U : 0U) + (isPadded ? 1U : 0U);
    }
    constexpr std::uint32_t length() const { return protocolOffset() + (hasControl ? 1U : 2U); }
};

/// @p header is what was captured, from the first byte of the address on.
constexpr Shape shapeOf(ByteView header)
{
    constexpr std::uint8_t unnumbered = 0x03;
    Shape shape{2};
    while (shape.addressLength < 4 && shape.addressLength < header.size() && (header[shape.addressLength - 1] & 1) == 0)
        ++shape.addressLength;
    const std::size_t next = shape.addressLength;
    shape.hasControl = next < header.size() && header[next] == unnumbered;
    shape.isPadded = shape.hasControl && next + 1 < header.size() && header[next + 1] == 0;
    return shape;
}

/// Adds what follows the first two bytes of the address.
void addFields(NodeBuilder &builder);

} // namespace rungs::frameRelay
