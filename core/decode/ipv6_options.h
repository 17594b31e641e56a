// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options of IPv6 hop-by-hop and destination headers (IANA, destination options and hop-by-hop options), one table
// a type, and what the types of routing headers hold.
#pragma once

#include "core/decode/option_spec.h"

#include <array>

namespace rungs::ipv6 {

inline constexpr ValueName optionTypeNames[] = {
    {0x00, "Pad1"},
    {0x01, "PadN"},
    {0x04, "Tunnel encapsulation limit"},
    {0x05, "Router alert"},
    {0x07, "CALIPSO"},
    {0x08, "Duplicate packet detection (SMF_DPD)"},
    {0x0f, "Performance and diagnostic metrics"},
    {0x11, "In-situ OAM"},
    {0x12, "Alternate marking"},
    {0x1e, "Experiment"},
    {0x23, "RPL"},
    {0x26, "Quick-Start"},
    {0x30, "Minimum path MTU"},
    {0x31, "In-situ OAM"},
    {0x3e, "Experiment"},
    {0x4d, "Deprecated"},
    {0x5e, "Experiment"},
    {0x63, "RPL (deprecated)"},
    {0x6d, "MPL"},
    {0x7e, "Experiment"},
    {0x8a, "Endpoint identification (deprecated)"},
    {0x8b, "ILNP nonce"},
    {0x8c, "Line identification"},
    {0x9e, "Experiment"},
    {0xbe, "Experiment"},
    {0xc2, "Jumbo payload"},
    {0xc9, "Home address"},
    {0xde, "Experiment"},
    {0xee, "Depth-first forwarding"},
    {0xfe, "Experiment"},
};
inline constexpr ValueName unknownActionNames[] = {
    {0, "Skip the option"},
    {1, "Discard the packet"},
    {2, "Discard, send ICMP"},
    {3, "Discard, send ICMP unless multicast"},
};
inline constexpr ValueName routerAlertNames[] = {
    {0, "Multicast listener discovery"}, {1, "RSVP"}, {2, "Active network"}};

inline constexpr FieldSpec optionType{"ipv6.opt.type", "Type", bits(0, 8),     Format::group,
                                      "RFC 8200 4.2",  "Type", optionTypeNames};
inline constexpr FieldSpec optionAction{"ipv6.opt.type.action", "Who does not know it", bits(0, 2),
                                        Format::decimal,        "RFC 8200 4.2",         "Act",
                                        unknownActionNames};
inline constexpr FieldSpec optionChange{"ipv6.opt.type.change", "May change on the way", bits(2, 1),
                                        Format::flag,           "RFC 8200 4.2",          "Chg"};
inline constexpr FieldSpec optionRestOfType{"ipv6.opt.type.rest", "Rest of the type", bits(3, 5),
                                            Format::decimal,      "RFC 8200 4.2",     "Rest"};
inline constexpr FieldSpec optionLength{"ipv6.opt.length", "Length of the data", bits(8, 8),
                                        Format::octets,    "RFC 8200 4.2",       "Len"};

inline constexpr FieldSpec onlyType[] = {optionType, optionAction, optionChange, optionRestOfType};

template <class... Rows>
constexpr auto optionRows(Rows... rows)
{
    return std::array<FieldSpec, 5 + sizeof...(rows)>{optionType,       optionAction, optionChange,
                                                      optionRestOfType, optionLength, rows...};
}

inline constexpr auto paddingRows =
    optionRows(FieldSpec{"ipv6.opt.padn", "Padding", bits(16, 0), Format::bytes, "RFC 8200 4.2", "Pad"});
inline constexpr auto opaqueRows =
    optionRows(FieldSpec{"ipv6.opt.unknown", "Data", bits(16, 0), Format::bytes, "", "Data"});
inline constexpr auto tunnelLimitRows = optionRows(
    FieldSpec{"ipv6.opt.tel", "Encapsulations allowed", bits(16, 8), Format::decimal, "RFC 2473 4.1.1", "TEL"});
inline constexpr auto routerAlertRows = optionRows(FieldSpec{
    "ipv6.opt.router_alert", "Router alert", bits(16, 16), Format::decimal, "RFC 2711 2.1", "Alert", routerAlertNames});
inline constexpr auto calipsoRows = optionRows(
    FieldSpec{"ipv6.opt.calipso.doi", "Domain of interpretation", bits(16, 32), Format::decimal, "RFC 5570 5.1", "DOI"},
    FieldSpec{"ipv6.opt.calipso.cmpt.length", "Compartment length", bits(48, 8), Format::words, "RFC 5570 5.1", "Len"},
    FieldSpec{"ipv6.opt.calipso.sens_level", "Sensitivity level", bits(56, 8), Format::decimal, "RFC 5570 5.1", "Sens"},
    FieldSpec{"ipv6.opt.calipso.checksum", "Checksum", bits(64, 16), Format::hexadecimal, "RFC 5570 5.1", "Sum"},
    FieldSpec{"ipv6.opt.calipso.cmpt_bitmap", "Compartments", bits(80, 0), Format::bytes, "RFC 5570 5.1", "Bits"});
inline constexpr auto metricsRows = optionRows(
    FieldSpec{"ipv6.opt.pdm.scale_dtlr", "Scale of the delta received", bits(16, 8), Format::decimal, "RFC 8250 3.2",
              "SR"},
    FieldSpec{"ipv6.opt.pdm.scale_dtls", "Scale of the delta sent", bits(24, 8), Format::decimal, "RFC 8250 3.2", "SS"},
    FieldSpec{"ipv6.opt.pdm.psn_this_pkt", "Number of this packet", bits(32, 16), Format::decimal, "RFC 8250 3.2",
              "PSN"},
    FieldSpec{"ipv6.opt.pdm.psn_last_recv", "Last number received", bits(48, 16), Format::decimal, "RFC 8250 3.2",
              "Last"},
    FieldSpec{"ipv6.opt.pdm.delta_last_recv", "Time since last received", bits(64, 16), Format::decimal, "RFC 8250 3.2",
              "DTLR"},
    FieldSpec{"ipv6.opt.pdm.delta_last_sent", "Time since last sent", bits(80, 16), Format::decimal, "RFC 8250 3.2",
              "DTLS"});
inline constexpr auto quickStartRows =
    optionRows(FieldSpec{"ipv6.opt.qs_func", "Function", bits(16, 4), Format::decimal, "RFC 4782 3.1", "Func"},
               FieldSpec{"ipv6.opt.qs_rate", "Rate", bits(20, 4), Format::decimal, "RFC 4782 3.1", "Rate"},
               FieldSpec{"ipv6.opt.qs_ttl", "Quick-Start TTL", bits(24, 8), Format::decimal, "RFC 4782 3.1", "TTL"},
               FieldSpec{"ipv6.opt.qs_nonce", "Nonce", bits(32, 30), Format::hexadecimal, "RFC 4782 3.1", "Nonce"},
               FieldSpec{"ipv6.opt.qs_reserved", "Reserved", bits(62, 2), Format::decimal, "RFC 4782 3.1", "R"});
inline constexpr auto pathMtuRows =
    optionRows(FieldSpec{"ipv6.opt.pmtu.min", "Smallest MTU so far", bits(16, 16), Format::octets, "RFC 9268 5", "Min"},
               FieldSpec{"ipv6.opt.pmtu.rtn", "Returned MTU", bits(32, 15), Format::decimal, "RFC 9268 5", "Rtn"},
               FieldSpec{"ipv6.opt.pmtu.r_flag", "Return it", bits(47, 1), Format::flag, "RFC 9268 5", "R"});
inline constexpr auto rplRows = optionRows(
    FieldSpec{"ipv6.opt.rpl.flag.o", "Down", bits(16, 1), Format::flag, "RFC 6553 3", "O"},
    FieldSpec{"ipv6.opt.rpl.flag.r", "Rank error", bits(17, 1), Format::flag, "RFC 6553 3", "R"},
    FieldSpec{"ipv6.opt.rpl.flag.f", "Forwarding error", bits(18, 1), Format::flag, "RFC 6553 3", "F"},
    FieldSpec{"ipv6.opt.rpl.flag.rsv", "Reserved", bits(19, 5), Format::decimal, "RFC 6553 3", "Res"},
    FieldSpec{"ipv6.opt.rpl.instance_id", "RPL instance", bits(24, 8), Format::decimal, "RFC 6553 3", "Inst"},
    FieldSpec{"ipv6.opt.rpl.sender_rank", "Sender's rank", bits(32, 16), Format::decimal, "RFC 6553 3", "Rank"},
    FieldSpec{"ipv6.opt.rpl.data", "Sub-options", bits(48, 0), Format::bytes, "RFC 6553 3", "Sub"});
inline constexpr auto lineRows = optionRows(
    FieldSpec{"ipv6.opt.lio.length", "Length of the line identifier", bits(16, 8), Format::octets, "RFC 6788 4", "Len"},
    FieldSpec{"ipv6.opt.lio.line_id", "Line identifier", bits(24, 0), Format::text, "RFC 6788 4", "Line"});
inline constexpr auto jumboRows = optionRows(
    FieldSpec{"ipv6.opt.jumbo", "Jumbo payload length", bits(16, 32), Format::octets, "RFC 2675 2", "Length"});
inline constexpr auto homeAddressRows = optionRows(
    FieldSpec{"ipv6.opt.mipv6.home_address", "Home address", bits(16, 128), Format::ipv6, "RFC 6275 6.3", "Home"});
inline constexpr auto depthFirstRows =
    optionRows(FieldSpec{"ipv6.opt.dff.flag.ver", "Version", bits(16, 2), Format::decimal, "RFC 6971 13.1", "Ver"},
               FieldSpec{"ipv6.opt.dff.flag.dup", "Duplicate", bits(18, 1), Format::flag, "RFC 6971 13.1", "DUP"},
               FieldSpec{"ipv6.opt.dff.flag.ret", "Return", bits(19, 1), Format::flag, "RFC 6971 13.1", "RET"},
               FieldSpec{"ipv6.opt.dff.flag.rsv", "Reserved", bits(20, 4), Format::decimal, "RFC 6971 13.1", "Res"},
               FieldSpec{"ipv6.opt.dff.sequence_number", "Sequence number", bits(24, 16), Format::decimal,
                         "RFC 6971 13.1", "Seq"});

constexpr FieldSpec wholeOption(std::string_view key, std::string_view name, std::string_view source,
                                std::string_view brief)
{
    return {key, name, {}, Format::group, source, brief};
}

constexpr std::uint16_t longest = 257;

/// By type octet. Lengths count the type and the length octet.
inline constexpr OptionSpec optionSpecs[] = {
    {0x00, wholeOption("ipv6.opt.pad1", "Pad1", "RFC 8200 4.2", "Pad1"), onlyType, {}, 1, 1},
    {0x01, wholeOption("ipv6.opt.pad", "PadN", "RFC 8200 4.2", "PadN"), paddingRows, {}, 2, longest},
    {0x04,
     wholeOption("ipv6.opt.tunnel_limit", "Tunnel encapsulation limit", "RFC 2473 4.1.1", "TEL"),
     tunnelLimitRows,
     {},
     3,
     3},
    {0x05, wholeOption("ipv6.opt.ra", "Router alert", "RFC 2711 2.1", "Alert"), routerAlertRows, {}, 4, 4},
    {0x07, wholeOption("ipv6.opt.calipso", "CALIPSO", "RFC 5570 5.1", "CALIPSO"), calipsoRows, {}, 10, longest},
    {0x08,
     wholeOption("ipv6.opt.smf_dpd", "Duplicate packet detection", "RFC 6621 6.1", "DPD"),
     opaqueRows,
     {},
     2,
     longest},
    {0x0f,
     wholeOption("ipv6.opt.pdm", "Performance and diagnostic metrics", "RFC 8250 3.2", "PDM"),
     metricsRows,
     {},
     12,
     12},
    {0x11, wholeOption("ipv6.opt.ioam", "In-situ OAM", "RFC 9486 3", "IOAM"), opaqueRows, {}, 4, longest},
    {0x12, wholeOption("ipv6.opt.altmark", "Alternate marking", "RFC 9343 3.1", "AltMark"), opaqueRows, {}, 6, 6},
    {0x23, wholeOption("ipv6.opt.rpl", "RPL", "RFC 9008 11.1", "RPL"), rplRows, {}, 6, longest},
    {0x26, wholeOption("ipv6.opt.qs", "Quick-Start", "RFC 4782 3.1", "QS"), quickStartRows, {}, 8, 8},
    {0x30, wholeOption("ipv6.opt.pmtu", "Minimum path MTU", "RFC 9268 5", "PMTU"), pathMtuRows, {}, 6, 6},
    {0x31, wholeOption("ipv6.opt.ioam", "In-situ OAM", "RFC 9486 3", "IOAM"), opaqueRows, {}, 4, longest},
    {0x63, wholeOption("ipv6.opt.rpl", "RPL (deprecated)", "RFC 6553 3", "RPL"), rplRows, {}, 6, longest},
    {0x6d, wholeOption("ipv6.opt.mpl", "MPL", "RFC 7731 6.1", "MPL"), opaqueRows, {}, 4, longest},
    {0x8a, wholeOption("ipv6.opt.eid", "Endpoint identification", "IANA", "EID"), opaqueRows, {}, 2, longest},
    {0x8b, wholeOption("ipv6.opt.ilnp", "ILNP nonce", "RFC 6744 2", "Nonce"), opaqueRows, {}, 2, longest},
    {0x8c, wholeOption("ipv6.opt.lio", "Line identification", "RFC 6788 4", "Line"), lineRows, {}, 3, longest},
    {0xc2, wholeOption("ipv6.opt.jumbo_payload", "Jumbo payload", "RFC 2675 2", "Jumbo"), jumboRows, {}, 6, 6},
    {0xc9, wholeOption("ipv6.opt.mipv6", "Home address", "RFC 6275 6.3", "Home"), homeAddressRows, {}, 18, longest},
    {0xee, wholeOption("ipv6.opt.dff", "Depth-first forwarding", "RFC 6971 13.1", "DFF"), depthFirstRows, {}, 5, 5},
};
inline constexpr OptionSpec experimentOption{
    0x1e, wholeOption("ipv6.opt.experimental", "Experiment", "RFC 4727 3.3", "Exp"), opaqueRows, {}, 2, longest};
static_assert(allTile(optionSpecs));

inline constexpr OptionSpec unknownOption{
    0xffff, wholeOption("ipv6.opt.other", "Unknown option", "", "Option"), opaqueRows, {}, 2, longest};

inline constexpr FieldSpec optionRest{"ipv6.opt.rest", "Bytes of no known meaning", {}, Format::bytes, "", "?"};

/// What follows the four common bytes of a routing header, by its type; relative to the header.
inline constexpr FieldSpec sourceRouteFields[] = {
    {"ipv6.routing.src.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 2460 4.4", "Rsvd"}};
inline constexpr FieldSpec sourceRouteAddress[] = {
    {"ipv6.routing.src.addr", "Address on the route", bits(0, 128), Format::ipv6, "RFC 2460 4.4", "Addr"}};
inline constexpr FieldSpec mobileFields[] = {
    {"ipv6.routing.mipv6.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 6275 6.4", "Rsvd"},
    {"ipv6.routing.mipv6.home_address", "Home address", bits(64, 128), Format::ipv6, "RFC 6275 6.4", "Home"},
};
inline constexpr FieldSpec lowPowerFields[] = {
    {"ipv6.routing.rpl.cmprI", "Bytes left out of each address", bits(32, 4), Format::decimal, "RFC 6554 3", "CmprI"},
    {"ipv6.routing.rpl.cmprE", "Bytes left out of the last address", bits(36, 4), Format::decimal, "RFC 6554 3",
     "CmprE"},
    {"ipv6.routing.rpl.pad", "Padding bytes", bits(40, 4), Format::decimal, "RFC 6554 3", "Pad"},
    {"ipv6.routing.rpl.reserved", "Reserved", bits(44, 20), Format::hexadecimal, "RFC 6554 3", "Rsvd"},
    {"ipv6.routing.rpl.address", "Addresses", bits(64, 0), Format::bytes, "RFC 6554 3", "Addr"},
};
inline constexpr FieldSpec lastEntry{
    "ipv6.routing.srh.last_entry", "Last entry", bits(32, 8), Format::decimal, "RFC 8754 2", "Last"};
inline constexpr FieldSpec segmentFields[] = {
    lastEntry,
    {"ipv6.routing.srh.flags", "Flags", bits(40, 8), Format::hexadecimal, "RFC 8754 2", "Flags"},
    {"ipv6.routing.srh.tag", "Tag", bits(48, 16), Format::hexadecimal, "RFC 8754 2", "Tag"},
};
inline constexpr FieldSpec segmentAddress[] = {
    {"ipv6.routing.srh.addr", "Segment", bits(0, 128), Format::ipv6, "RFC 8754 2", "Seg"}};
inline constexpr FieldSpec routingRest{
    "ipv6.routing.unknown_data", "Data of the type", {}, Format::bytes, "RFC 8200 4.4", "Data"};

/// Adds the options of the hop-by-hop or destination options header that @p builder is at.
void addOptions(NodeBuilder &builder);
/// Adds what follows the common bytes of the routing header that @p builder is at.
void addRouting(NodeBuilder &builder);

} // namespace rungs::ipv6
