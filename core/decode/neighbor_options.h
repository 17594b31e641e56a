// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of neighbor discovery (RFC 4861 4.6), a table each.
#pragma once

#include "core/decode/icmpv6_messages.h"
#include "core/decode/option_spec.h"

namespace rungs::icmpv6 {

/// IANA, IPv6 neighbor discovery option formats.
inline constexpr ValueName optionNames[] = {
    {1, "Source link-layer address"}, {2, "Target link-layer address"},
    {3, "Prefix information"},        {4, "Redirected packet"},
    {5, "MTU of the link"},           {7, "Advertisement interval"},
    {8, "Home agent information"},    {14, "Nonce"},
    {24, "Route information"},        {25, "Recursive DNS servers"},
    {26, "Router flags extension"},   {31, "DNS search list"},
    {33, "Address registration"},     {34, "6LoWPAN context"},
    {37, "Captive portal"},           {38, "NAT64 prefix"},
};

inline constexpr FieldSpec optionType{"icmpv6.opt.type", "Type", bits(0, 8), Format::decimal,
                                      "RFC 4861 4.6",    "Type", optionNames};
/// In units of eight bytes.
inline constexpr FieldSpec optionLength{
    "icmpv6.opt.length", "Length, units of 8 bytes", bits(8, 8), Format::decimal, "RFC 4861 4.6", "Len"};

inline constexpr FieldSpec sourceMacFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.src_linkaddr", "Link-layer address", bits(16, 48), Format::mac, "RFC 4861 4.6.1", "Address"},
};
inline constexpr FieldSpec targetMacFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.target_linkaddr", "Link-layer address", bits(16, 48), Format::mac, "RFC 4861 4.6.1", "Address"},
};
inline constexpr FieldSpec prefixFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.prefix.length", "Prefix length, bits", bits(16, 8), Format::decimal, "RFC 4861 4.6.2", "Bits"},
    {"icmpv6.opt.prefix.flag.l", "On this link", bits(24, 1), Format::flag, "RFC 4861 4.6.2", "L"},
    {"icmpv6.opt.prefix.flag.a", "Autonomous address configuration", bits(25, 1), Format::flag, "RFC 4861 4.6.2", "A"},
    {"icmpv6.opt.prefix.flag.r", "Address of the router", bits(26, 1), Format::flag, "RFC 6275 7.2", "R"},
    {"icmpv6.opt.prefix.flag.reserved", "Reserved", bits(27, 5), Format::decimal, "RFC 4861 4.6.2", "Rsvd"},
    {"icmpv6.opt.prefix.valid_lifetime", "Valid lifetime, seconds", bits(32, 32), Format::decimal, "RFC 4861 4.6.2",
     "Valid"},
    {"icmpv6.opt.prefix.preferred_lifetime", "Preferred lifetime, seconds", bits(64, 32), Format::decimal,
     "RFC 4861 4.6.2", "Preferred"},
    {"icmpv6.opt.reserved", "Reserved", bits(96, 32), Format::hexadecimal, "RFC 4861 4.6.2", "Rsvd"},
    {"icmpv6.opt.prefix", "Prefix", bits(128, 128), Format::ipv6, "RFC 4861 4.6.2", "Prefix"},
};
inline constexpr FieldSpec redirectedFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.reserved", "Reserved", bits(16, 48), Format::hexadecimal, "RFC 4861 4.6.3", "Rsvd"},
    {"icmpv6.opt.redirected_packet", "Redirected packet", bits(64, 0), Format::bytes, "RFC 4861 4.6.3", "Packet"},
};
inline constexpr FieldSpec mtuFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.reserved", "Reserved", bits(16, 16), Format::hexadecimal, "RFC 4861 4.6.4", "Rsvd"},
    {"icmpv6.opt.mtu", "MTU of the link", bits(32, 32), Format::octets, "RFC 4861 4.6.4", "MTU"},
};
inline constexpr FieldSpec nonceFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.nonce", "Nonce", bits(16, 0), Format::bytes, "RFC 3971 5.3.2", "Nonce"},
};
inline constexpr FieldSpec routeFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.prefix.length", "Prefix length, bits", bits(16, 8), Format::decimal, "RFC 4191 2.3", "Bits"},
    {"icmpv6.opt.route_info.flag.reserved", "Reserved", bits(24, 3), Format::decimal, "RFC 4191 2.3", "Rsvd"},
    {"icmpv6.opt.route_info.flag.route_preference", "Route preference", bits(27, 2), Format::decimal, "RFC 4191 2.3",
     "Prf", preferenceNames},
    {"icmpv6.opt.route_info.flag.reserved", "Reserved", bits(29, 3), Format::decimal, "RFC 4191 2.3", "Rsvd"},
    {"icmpv6.opt.route_lifetime", "Route lifetime, seconds", bits(32, 32), Format::decimal, "RFC 4191 2.3", "Lifetime"},
    {"icmpv6.opt.route_prefix", "First bytes of the prefix", bits(64, 0), Format::bytes, "RFC 4191 2.3", "Prefix"},
};
inline constexpr FieldSpec nameServerFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.reserved", "Reserved", bits(16, 16), Format::hexadecimal, "RFC 8106 5.1", "Rsvd"},
    {"icmpv6.opt.rdnss.lifetime", "Lifetime, seconds", bits(32, 32), Format::decimal, "RFC 8106 5.1", "Lifetime"},
};
inline constexpr FieldSpec nameServer[] = {
    {"icmpv6.opt.rdnss", "DNS server", bits(0, 128), Format::ipv6, "RFC 8106 5.1", "Server"},
};
inline constexpr FieldSpec searchListFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.reserved", "Reserved", bits(16, 16), Format::hexadecimal, "RFC 8106 5.2", "Rsvd"},
    {"icmpv6.opt.dnssl.lifetime", "Lifetime, seconds", bits(32, 32), Format::decimal, "RFC 8106 5.2", "Lifetime"},
    {"icmpv6.opt.dnssl", "Domain names", bits(64, 0), Format::bytes, "RFC 8106 5.2", "Names"},
};
inline constexpr FieldSpec otherOptionFields[] = {
    optionType,
    optionLength,
    {"icmpv6.opt.other", "Data of the option", bits(16, 0), Format::bytes, "RFC 4861 4.6", "Data"},
};

constexpr FieldSpec optionNamed(std::string_view name, std::string_view source)
{
    return {"icmpv6.opt", name, {}, Format::group, source, "Opt"};
}

inline constexpr std::uint16_t longestOption = 255 * 8;

inline constexpr OptionSpec options[] = {
    {1, optionNamed("Source link-layer address", "RFC 4861 4.6.1"), sourceMacFields, {}, 8, 8},
    {2, optionNamed("Target link-layer address", "RFC 4861 4.6.1"), targetMacFields, {}, 8, 8},
    {3, optionNamed("Prefix information", "RFC 4861 4.6.2"), prefixFields, {}, 32, 32},
    {4, optionNamed("Redirected packet", "RFC 4861 4.6.3"), redirectedFields, {}, 8, longestOption},
    {5, optionNamed("MTU of the link", "RFC 4861 4.6.4"), mtuFields, {}, 8, 8},
    {14, optionNamed("Nonce", "RFC 3971 5.3.2"), nonceFields, {}, 8, longestOption},
    {24, optionNamed("Route information", "RFC 4191 2.3"), routeFields, {}, 8, 24},
    {25, optionNamed("Recursive DNS servers", "RFC 8106 5.1"), nameServerFields, nameServer, 24, longestOption},
    {31, optionNamed("DNS search list", "RFC 8106 5.2"), searchListFields, {}, 16, longestOption},
};
static_assert(allTile(options));

/// Any other kind, and link-layer addresses of another length than Ethernet's.
inline constexpr OptionSpec otherOption{
    0, optionNamed("Option", "RFC 4861 4.6"), otherOptionFields, {}, 8, longestOption};
static_assert(allTile(std::span(&otherOption, 1)));

inline constexpr FieldSpec optionRest{"icmpv6.opt.rest", "Rest of the options", {},
                                      Format::bytes,     "RFC 4861 4.6",        "Rest"};

} // namespace rungs::icmpv6
