// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

/// What the firewall of BSD says of a packet that it logs.
namespace rungs::pflog {

enum class Field : std::uint16_t {
    length,
    family,
    action,
    reason,
    interface,
    ruleSet,
    rule,
    subRule,
};

inline constexpr ValueName familyNames[] = {
    {2, "IPv4"},
    {24, "IPv6 (NetBSD, OpenBSD)"},
    {28, "IPv6 (FreeBSD)"},
    {30, "IPv6 (macOS)"},
};

inline constexpr ValueName actionNames[] = {
    {0, "Pass"},
    {1, "Drop"},
    {2, "Scrub"},
    {3, "No scrub"},
    {4, "NAT"},
    {5, "No NAT"},
    {6, "BINAT"},
    {7, "No BINAT"},
    {8, "Redirect"},
    {9, "No redirect"},
    {10, "Drop by synproxy"},
};

inline constexpr ValueName directionNames[] = {
    {0, "Both"},
    {1, "In"},
    {2, "Out"},
};

inline constexpr FieldSpec fields[] = {
    {Field::length, "pflog.length", "Header length", bits(0, 8), Format::octets, "LINKTYPE_PFLOG", "Len"},
    {Field::family, "pflog.af", "Address family", bits(8, 8), Format::decimal, "LINKTYPE_PFLOG", "Family", familyNames},
    {Field::action, "pflog.action", "Action", bits(16, 8), Format::decimal, "LINKTYPE_PFLOG", "Action", actionNames},
    {Field::reason, "pflog.reason", "Reason", bits(24, 8), Format::decimal, "LINKTYPE_PFLOG", "Reason"},
    {Field::interface, "pflog.ifname", "Interface", bits(32, 128), Format::text, "LINKTYPE_PFLOG", "Interface"},
    {Field::ruleSet, "pflog.ruleset", "Rule set", bits(160, 128), Format::text, "LINKTYPE_PFLOG", "Rule set"},
    {Field::rule, "pflog.rulenr", "Rule", bits(288, 32), Format::decimal, "LINKTYPE_PFLOG", "Rule"},
    {Field::subRule, "pflog.subrulenr", "Rule in the rule set", bits(320, 32), Format::signedDecimal, "LINKTYPE_PFLOG",
     "Subrule"},
};
static_assert(tiles(fields) && fixedLength(fields) == 44);

constexpr FieldTable tableOf(Field)
{
    return fields;
}

/// Of OpenBSD since 3.8, FreeBSD and macOS. Users and processes are in the byte order of the machine, which hardly ever
/// is big-endian today.
inline constexpr FieldSpec optionalFields[] = {
    {"pflog.uid", "User", littleEndian(bits(352, 32)), Format::signedDecimal, "LINKTYPE_PFLOG", "User"},
    {"pflog.pid", "Process", littleEndian(bits(384, 32)), Format::signedDecimal, "LINKTYPE_PFLOG", "Process"},
    {"pflog.rule_uid", "User who inserted the rule", littleEndian(bits(416, 32)), Format::signedDecimal,
     "LINKTYPE_PFLOG", "Rule user"},
    {"pflog.rule_pid", "Process that inserted the rule", littleEndian(bits(448, 32)), Format::signedDecimal,
     "LINKTYPE_PFLOG", "Rule process"},
    {"pflog.dir", "Direction", bits(480, 8), Format::decimal, "LINKTYPE_PFLOG", "Dir", directionNames},
    {"pflog.pad", "Padding", {}, Format::bytes, "LINKTYPE_PFLOG", "Pad"},
};

/// How long the header is without padding where it has these fields.
constexpr std::uint32_t longLength = 61;

} // namespace rungs::pflog
