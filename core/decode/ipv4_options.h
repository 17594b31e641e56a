// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every option of an IPv4 header (IANA, IP option numbers), one table a kind.
#pragma once

#include "core/decode/option_spec.h"

#include <array>

namespace rungs::ipv4 {

inline constexpr ValueName optionTypeNames[] = {
    {0, "End of options list"},
    {1, "No-operation"},
    {7, "Record route"},
    {10, "Experimental measurement"},
    {11, "MTU probe"},
    {12, "MTU reply"},
    {15, "Encode"},
    {25, "Quick-Start"},
    {30, "Experiment"},
    {68, "Timestamp"},
    {82, "Traceroute"},
    {94, "Experiment"},
    {130, "Security"},
    {131, "Loose source route"},
    {133, "Extended security"},
    {134, "Commercial security (CIPSO)"},
    {136, "Stream identifier"},
    {137, "Strict source route"},
    {142, "Experimental access control"},
    {144, "IMI traffic descriptor"},
    {145, "Extended Internet protocol"},
    {147, "Address extension"},
    {148, "Router alert"},
    {149, "Selective directed broadcast"},
    {151, "Dynamic packet state"},
    {152, "Upstream multicast packet"},
    {158, "Experiment"},
    {205, "Experimental flow control"},
    {222, "Experiment"},
};
inline constexpr ValueName optionClassNames[] = {{0, "Control"}, {2, "Debugging and measurement"}};
inline constexpr ValueName routerAlertNames[] = {{0, "Every router examines the packet"}};
inline constexpr ValueName timestampFlagNames[] = {
    {0, "Timestamps only"}, {1, "Each with its address"}, {3, "Addresses given by the sender"}};

inline constexpr FieldSpec optionType{"ip.opt.type", "Type", bits(0, 8),     Format::group,
                                      "RFC 791 3.1", "Type", optionTypeNames};
inline constexpr FieldSpec optionCopied{"ip.opt.type.copy", "Copied into fragments", bits(0, 1),
                                        Format::flag,       "RFC 791 3.1",           "Copy"};
inline constexpr FieldSpec optionClass{"ip.opt.type.class", "Class", bits(1, 2),      Format::decimal,
                                       "RFC 791 3.1",       "Class", optionClassNames};
inline constexpr FieldSpec optionNumber{"ip.opt.type.number", "Number",      bits(3, 5),
                                        Format::decimal,      "RFC 791 3.1", "Number"};
inline constexpr FieldSpec optionLength{"ip.opt.len", "Length", bits(8, 8), Format::octets, "RFC 791 3.1", "Len"};

inline constexpr FieldSpec onlyType[] = {optionType, optionCopied, optionClass, optionNumber};

template <class... Rows>
constexpr auto optionRows(Rows... rows)
{
    return std::array<FieldSpec, 5 + sizeof...(rows)>{optionType,   optionCopied, optionClass,
                                                      optionNumber, optionLength, rows...};
}

inline constexpr auto opaqueRows = optionRows(FieldSpec{"ip.opt.data", "Data", bits(16, 0), Format::bytes, "", "Data"});
inline constexpr auto routeRows =
    optionRows(FieldSpec{"ip.opt.ptr", "Pointer", bits(16, 8), Format::decimal, "RFC 791 3.1", "Ptr"});
inline constexpr FieldSpec recordedAddress[] = {
    {"ip.rec_rt", "Recorded address", bits(0, 32), Format::ipv4, "RFC 791 3.1", "Addr"}};
inline constexpr FieldSpec sourceRouteAddress[] = {
    {"ip.src_rt", "Address on the route", bits(0, 32), Format::ipv4, "RFC 791 3.1", "Addr"}};
inline constexpr FieldSpec timestampFlag{"ip.opt.flag", "Flag", bits(28, 4),       Format::decimal,
                                         "RFC 791 3.1", "Flag", timestampFlagNames};
inline constexpr auto timestampRows = optionRows(
    FieldSpec{"ip.opt.ptr", "Pointer", bits(16, 8), Format::decimal, "RFC 791 3.1", "Ptr"},
    FieldSpec{"ip.opt.overflow", "Overflow", bits(24, 4), Format::decimal, "RFC 791 3.1", "Oflw"}, timestampFlag);
inline constexpr FieldSpec timestampOnly[] = {
    {"ip.opt.time_stamp", "Timestamp", bits(0, 32), Format::decimal, "RFC 791 3.1", "Time"}};
inline constexpr FieldSpec timestampAndAddress[] = {
    {"ip.opt.time_stamp_addr", "Address", bits(0, 32), Format::ipv4, "RFC 791 3.1", "Addr"},
    {"ip.opt.time_stamp", "Timestamp", bits(32, 32), Format::decimal, "RFC 791 3.1", "Time"},
};
inline constexpr auto securityRows = optionRows(
    FieldSpec{"ip.opt.sec_cl", "Classification level", bits(16, 8), Format::hexadecimal, "RFC 1108 2", "Class"},
    FieldSpec{"ip.opt.sec_prot_auth_flags", "Protection authority", bits(24, 0), Format::bytes, "RFC 1108 2", "Auth"});
inline constexpr auto extendedSecurityRows = optionRows(
    FieldSpec{"ip.opt.ext_sec_add_sec_info_format_code", "Format", bits(16, 8), Format::decimal, "RFC 1108 3",
              "Format"},
    FieldSpec{"ip.opt.ext_sec_add_sec_info", "Information", bits(24, 0), Format::bytes, "RFC 1108 3", "Info"});
inline constexpr auto commercialSecurityRows =
    optionRows(FieldSpec{"ip.cipso.doi", "Domain of interpretation", bits(16, 32), Format::decimal, "FIPS 188", "DOI"},
               FieldSpec{"ip.cipso.tag_data", "Tags", bits(48, 0), Format::bytes, "FIPS 188", "Tags"});
inline constexpr auto streamRows =
    optionRows(FieldSpec{"ip.opt.sid", "Stream identifier", bits(16, 16), Format::decimal, "RFC 791 3.1", "Id"});
inline constexpr auto mtuRows =
    optionRows(FieldSpec{"ip.opt.mtu", "MTU", bits(16, 16), Format::octets, "RFC 1063 3", "MTU"});
inline constexpr auto tracerouteRows =
    optionRows(FieldSpec{"ip.opt.id_number", "Identifier", bits(16, 16), Format::decimal, "RFC 1393 2.2", "Id"},
               FieldSpec{"ip.opt.ohc", "Outbound hops", bits(32, 16), Format::decimal, "RFC 1393 2.2", "Out"},
               FieldSpec{"ip.opt.rhc", "Return hops", bits(48, 16), Format::decimal, "RFC 1393 2.2", "Back"},
               FieldSpec{"ip.opt.originator", "Originator", bits(64, 32), Format::ipv4, "RFC 1393 2.2", "From"});
inline constexpr auto routerAlertRows = optionRows(
    FieldSpec{"ip.opt.ra", "Router alert", bits(16, 16), Format::decimal, "RFC 2113 2.1", "Alert", routerAlertNames});
inline constexpr FieldSpec broadcastAddress[] = {
    {"ip.opt.addr", "Address", bits(0, 32), Format::ipv4, "RFC 1770", "Addr"}};
inline constexpr auto quickStartRows =
    optionRows(FieldSpec{"ip.opt.qs_func", "Function", bits(16, 4), Format::decimal, "RFC 4782 3.1", "Func"},
               FieldSpec{"ip.opt.qs_rate", "Rate", bits(20, 4), Format::decimal, "RFC 4782 3.1", "Rate"},
               FieldSpec{"ip.opt.qs_ttl", "Quick-Start TTL", bits(24, 8), Format::decimal, "RFC 4782 3.1", "TTL"},
               FieldSpec{"ip.opt.qs_nonce", "Nonce", bits(32, 30), Format::hexadecimal, "RFC 4782 3.1", "Nonce"},
               FieldSpec{"ip.opt.qs_reserved", "Reserved", bits(62, 2), Format::decimal, "RFC 4782 3.1", "R"});
inline constexpr auto headRows = optionRows();

constexpr FieldSpec wholeOption(std::string_view key, std::string_view name, std::string_view source,
                                std::string_view brief)
{
    return {key, name, {}, Format::group, source, brief};
}

/// By type octet, the copied bit and the class included.
inline constexpr OptionSpec optionSpecs[] = {
    {0, wholeOption("ip.options.eol", "End of options list", "RFC 791 3.1", "EOL"), onlyType, {}, 1, 1},
    {1, wholeOption("ip.options.nop", "No-operation", "RFC 791 3.1", "NOP"), onlyType, {}, 1, 1},
    {7, wholeOption("ip.options.record_route", "Record route", "RFC 791 3.1", "RR"), routeRows, recordedAddress, 3, 39},
    {10, wholeOption("ip.options.zsu", "Experimental measurement", "IANA", "ZSU"), opaqueRows, {}, 2, 40},
    {11, wholeOption("ip.options.mtu_probe", "MTU probe", "RFC 1063 3", "MTUP"), mtuRows, {}, 4, 4},
    {12, wholeOption("ip.options.mtu_reply", "MTU reply", "RFC 1063 3", "MTUR"), mtuRows, {}, 4, 4},
    {15, wholeOption("ip.options.encode", "Encode", "IANA", "ENCODE"), opaqueRows, {}, 2, 40},
    {25, wholeOption("ip.options.qs", "Quick-Start", "RFC 4782 3.1", "QS"), quickStartRows, {}, 8, 8},
    {30, wholeOption("ip.options.experiment", "Experiment", "RFC 4727 3.1", "Exp"), opaqueRows, {}, 2, 40},
    {68, wholeOption("ip.options.timestamp", "Timestamp", "RFC 791 3.1", "TS"), timestampRows, timestampAndAddress, 4,
     40},
    {82, wholeOption("ip.options.traceroute", "Traceroute", "RFC 1393 2.2", "TR"), tracerouteRows, {}, 12, 12},
    {94, wholeOption("ip.options.experiment", "Experiment", "RFC 4727 3.1", "Exp"), opaqueRows, {}, 2, 40},
    {130, wholeOption("ip.options.security", "Security", "RFC 1108 2", "SEC"), securityRows, {}, 3, 40},
    {131, wholeOption("ip.options.route", "Loose source route", "RFC 791 3.1", "LSR"), routeRows, sourceRouteAddress, 3,
     39},
    {133,
     wholeOption("ip.options.ext_security", "Extended security", "RFC 1108 3", "E-SEC"),
     extendedSecurityRows,
     {},
     3,
     40},
    {134,
     wholeOption("ip.options.cipso", "Commercial security (CIPSO)", "FIPS 188", "CIPSO"),
     commercialSecurityRows,
     {},
     6,
     40},
    {136, wholeOption("ip.options.sid", "Stream identifier", "RFC 791 3.1", "SID"), streamRows, {}, 4, 4},
    {137, wholeOption("ip.options.source_route", "Strict source route", "RFC 791 3.1", "SSR"), routeRows,
     sourceRouteAddress, 3, 39},
    {142, wholeOption("ip.options.visa", "Experimental access control", "IANA", "VISA"), opaqueRows, {}, 2, 40},
    {144, wholeOption("ip.options.imitd", "IMI traffic descriptor", "IANA", "IMITD"), opaqueRows, {}, 2, 40},
    {145, wholeOption("ip.options.eip", "Extended Internet protocol", "RFC 1385", "EIP"), opaqueRows, {}, 2, 40},
    {147, wholeOption("ip.options.addext", "Address extension", "RFC 1475", "ADDEXT"), opaqueRows, {}, 2, 40},
    {148, wholeOption("ip.options.routeralert", "Router alert", "RFC 2113 2.1", "RTRALT"), routerAlertRows, {}, 4, 4},
    {149, wholeOption("ip.options.sdb", "Selective directed broadcast", "RFC 1770", "SDB"), headRows, broadcastAddress,
     6, 38},
    {151, wholeOption("ip.options.dps", "Dynamic packet state", "IANA", "DPS"), opaqueRows, {}, 2, 40},
    {152, wholeOption("ip.options.ump", "Upstream multicast packet", "IANA", "UMP"), opaqueRows, {}, 2, 40},
    {158, wholeOption("ip.options.experiment", "Experiment", "RFC 4727 3.1", "Exp"), opaqueRows, {}, 2, 40},
    {205, wholeOption("ip.options.finn", "Experimental flow control", "IANA", "FINN"), opaqueRows, {}, 2, 40},
    {222, wholeOption("ip.options.experiment", "Experiment", "RFC 4727 3.1", "Exp"), opaqueRows, {}, 2, 40},
};

/// The timestamp option without addresses (flag 0).
inline constexpr OptionSpec timestampWithoutAddresses{
    68, wholeOption("ip.options.timestamp", "Timestamp", "RFC 791 3.1", "TS"), timestampRows, timestampOnly, 4, 40};
static_assert(allTile(optionSpecs));

inline constexpr OptionSpec unknownOption{
    0xffff, wholeOption("ip.options.unknown", "Unknown option", "", "Option"), opaqueRows, {}, 2, 40};

inline constexpr FieldSpec optionList{"ip.options", "Options", {}, Format::group, "RFC 791 3.1", "Options"};
inline constexpr FieldSpec optionPadding{"ip.opt.padding", "Padding", {}, Format::bytes, "RFC 791 3.1", "Pad"};
inline constexpr FieldSpec optionRest{"ip.opt.rest", "Bytes of no known meaning", {}, Format::bytes, "", "?"};

/// Adds the rows of the options of the IPv4 header that @p builder is at.
void addOptions(NodeBuilder &builder);

} // namespace rungs::ipv4
