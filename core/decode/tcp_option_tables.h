// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layout of every TCP option (IANA, TCP option kind numbers), one table a kind.
#pragma once

#include "core/decode/option_spec.h"

namespace rungs::tcp {

inline constexpr ValueName optionKindNames[] = {
    {0, "End of option list"},
    {1, "No-operation"},
    {2, "Maximum segment size"},
    {3, "Window scale"},
    {4, "SACK permitted"},
    {5, "SACK"},
    {6, "Echo"},
    {7, "Echo reply"},
    {8, "Timestamps"},
    {9, "Partial order connection permitted"},
    {10, "Partial order service profile"},
    {11, "CC"},
    {12, "CC.NEW"},
    {13, "CC.ECHO"},
    {14, "Alternate checksum request"},
    {15, "Alternate checksum data"},
    {16, "Skeeter"},
    {17, "Bubba"},
    {18, "Trailer checksum"},
    {19, "MD5 signature"},
    {20, "SCPS capabilities"},
    {21, "Selective negative acknowledgment"},
    {22, "Record boundaries"},
    {23, "Corruption experienced"},
    {24, "SNAP"},
    {26, "TCP compression filter"},
    {27, "Quick-Start response"},
    {28, "User timeout"},
    {29, "Authentication (TCP-AO)"},
    {30, "Multipath TCP"},
    {34, "Fast Open cookie"},
    {69, "Encryption negotiation (TCP-ENO)"},
    {76, "Riverbed probe (not registered)"},
    {78, "Riverbed transparency (not registered)"},
    {172, "Accurate ECN, order 0"},
    {174, "Accurate ECN, order 1"},
    {253, "Experiment 1"},
    {254, "Experiment 2"},
};

inline constexpr ValueName alternateChecksumNames[] = {
    {0, "TCP checksum"},
    {1, "8-bit Fletcher"},
    {2, "16-bit Fletcher"},
    {3, "Redundant checksum avoidance"},
};

/// IANA, TCP experimental option experiment identifiers; 16 bits, or the first 16 of 32.
inline constexpr ValueName experimentNames[] = {
    {0x0348, "Host identification"},
    {0x454e, "Encryption negotiation (TCP-ENO)"},
    {0xacc0, "Accurate ECN, order 0"},
    {0xacc1, "Accurate ECN, order 1"},
    {0xacce, "Accurate ECN"},
    {0xe2d4, "Shared memory communications (SMC)"},
    {0xf989, "Fast Open"},
};

inline constexpr FieldSpec optionKind{"tcp.option_kind", "Kind", bits(0, 8),     Format::decimal,
                                      "RFC 9293 3.1",    "Kind", optionKindNames};
inline constexpr FieldSpec optionLength{"tcp.option_len", "Length", bits(8, 8), Format::octets, "RFC 9293 3.1", "Len"};

enum class OptionKind : std::uint8_t {
    endOfList = 0,
    noOperation = 1,
    maximumSegmentSize = 2,
    windowScale = 3,
    sackPermitted = 4,
    sack = 5,
    timestamps = 8,
    multipath = 30,
    fastOpen = 34,
    experiment1 = 253,
    experiment2 = 254,
};

inline constexpr FieldSpec onlyKind[] = {optionKind};
inline constexpr FieldSpec kindAndLength[] = {optionKind, optionLength};

inline constexpr FieldSpec mssValue{"tcp.options.mss_val", "Maximum segment size", bits(16, 16),
                                    Format::octets,        "RFC 9293 3.7.1",       "MSS"};
inline constexpr FieldSpec mssFields[] = {optionKind, optionLength, mssValue};

inline constexpr FieldSpec windowScaleShift{
    "tcp.options.wscale.shift", "Shift count", bits(16, 8), Format::decimal, "RFC 7323 2.2", "Shift"};
inline constexpr FieldSpec windowScaleFields[] = {optionKind, optionLength, windowScaleShift};

/// Relative to the block.
inline constexpr FieldSpec sackLeft{"tcp.options.sack_le", "Left edge",  bits(0, 32),
                                    Format::sequence,      "RFC 2018 3", "Left"};
inline constexpr FieldSpec sackRight{"tcp.options.sack_re", "Right edge", bits(32, 32),
                                     Format::sequence,      "RFC 2018 3", "Right"};
inline constexpr FieldSpec sackBlock[] = {sackLeft, sackRight};

inline constexpr FieldSpec echoFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.echo_value", "Echo value", bits(16, 32), Format::decimal, "RFC 1072 3", "Echo"},
};

inline constexpr FieldSpec timestampValue{
    "tcp.options.timestamp.tsval", "Timestamp value", bits(16, 32), Format::decimal, "RFC 7323 3.2", "TSval"};
inline constexpr FieldSpec timestampEcho{
    "tcp.options.timestamp.tsecr", "Timestamp echo reply", bits(48, 32), Format::decimal, "RFC 7323 3.2", "TSecr"};
inline constexpr FieldSpec timestampFields[] = {optionKind, optionLength, timestampValue, timestampEcho};

inline constexpr FieldSpec partialOrderFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.pop.start", "Start flag", bits(16, 1), Format::flag, "RFC 1693 4.2", "Start"},
    {"tcp.options.pop.end", "End flag", bits(17, 1), Format::flag, "RFC 1693 4.2", "End"},
    {"tcp.options.pop.filler", "Filler", bits(18, 6), Format::decimal, "RFC 1693 4.2", "Fill"},
};

inline constexpr FieldSpec connectionCountFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.cc_value", "Connection count", bits(16, 32), Format::decimal, "RFC 1644 3.1", "CC"},
};

inline constexpr FieldSpec alternateRequestFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.altchecksum.number", "Checksum number", bits(16, 8), Format::decimal, "RFC 1146 2", "Sum",
     alternateChecksumNames},
};

inline constexpr FieldSpec alternateDataFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.altchecksum.data", "Checksum data", bits(16, 0), Format::bytes, "RFC 1146 2", "Data"},
};

inline constexpr FieldSpec opaqueFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.unknown.payload", "Data", bits(16, 0), Format::bytes, "", "Data"},
};

inline constexpr FieldSpec md5Fields[] = {
    optionKind,
    optionLength,
    {"tcp.options.md5.digest", "MD5 digest", bits(16, 128), Format::bytes, "RFC 2385 3.0", "Digest"},
};

inline constexpr FieldSpec scpsFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.scps.vector", "Capabilities", bits(16, 8), Format::group, "CCSDS 714.0-B-2 3.2.3", "Caps"},
    {"tcp.options.scpsflags.bets", "Partial reliability (BETS)", bits(16, 1), Format::flag, "CCSDS 714.0-B-2 3.2.3",
     "BETS"},
    {"tcp.options.scpsflags.snack1", "Short SNACK", bits(17, 1), Format::flag, "CCSDS 714.0-B-2 3.2.3", "SN1"},
    {"tcp.options.scpsflags.snack2", "Long SNACK", bits(18, 1), Format::flag, "CCSDS 714.0-B-2 3.2.3", "SN2"},
    {"tcp.options.scpsflags.compress", "Header compression", bits(19, 1), Format::flag, "CCSDS 714.0-B-2 3.2.3",
     "COMP"},
    {"tcp.options.scpsflags.nlts", "Network layer timestamps", bits(20, 1), Format::flag, "CCSDS 714.0-B-2 3.2.3",
     "NLTS"},
    {"tcp.options.scpsflags.reserved", "Reserved", bits(21, 3), Format::decimal, "CCSDS 714.0-B-2 3.2.3", "Res"},
    {"tcp.options.scps.binding", "Connection identifier", bits(24, 8), Format::decimal, "CCSDS 714.0-B-2 3.2.3", "Id"},
    {"tcp.options.scps.binding.data", "Extended capabilities", bits(32, 0), Format::bytes, "CCSDS 714.0-B-2 3.2.3",
     "Ext"},
};

inline constexpr FieldSpec snackFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.snack.offset", "Offset of the hole", bits(16, 16), Format::decimal, "CCSDS 714.0-B-2 3.2.4", "Off"},
    {"tcp.options.snack.size", "Size of the hole", bits(32, 16), Format::decimal, "CCSDS 714.0-B-2 3.2.4", "Size"},
    {"tcp.options.snack.data", "Bit vector", bits(48, 0), Format::bytes, "CCSDS 714.0-B-2 3.2.4", "Bits"},
};

inline constexpr FieldSpec quickStartFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.qs.reserved", "Reserved", bits(16, 4), Format::decimal, "RFC 4782 3.2", "Res"},
    {"tcp.options.qs.rate", "Rate request", bits(20, 4), Format::decimal, "RFC 4782 3.2", "Rate"},
    {"tcp.options.qs.ttl_diff", "TTL difference", bits(24, 8), Format::decimal, "RFC 4782 3.2", "TTL"},
    {"tcp.options.qs.nonce", "Nonce", bits(32, 30), Format::hexadecimal, "RFC 4782 3.2", "Nonce"},
    {"tcp.options.qs.reserved2", "Reserved", bits(62, 2), Format::decimal, "RFC 4782 3.2", "R"},
};

inline constexpr FieldSpec userTimeoutFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.user_to_granularity", "Granularity: minutes", bits(16, 1), Format::flag, "RFC 5482 2", "G"},
    {"tcp.options.user_to_val", "User timeout", bits(17, 15), Format::decimal, "RFC 5482 2", "Timeout"},
};

inline constexpr FieldSpec authenticationFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.ao.keyid", "Key", bits(16, 8), Format::decimal, "RFC 5925 2.2", "KeyID"},
    {"tcp.options.ao.rnextkeyid", "Next key wished for", bits(24, 8), Format::decimal, "RFC 5925 2.2", "RNext"},
    {"tcp.options.ao.mac", "Message authentication code", bits(32, 0), Format::bytes, "RFC 5925 2.2", "MAC"},
};

inline constexpr FieldSpec fastOpenCookie{
    "tcp.options.tfo.cookie", "Fast Open cookie", bits(16, 0), Format::bytes, "RFC 7413 4.1.1", "Cookie"};
inline constexpr FieldSpec fastOpenFields[] = {optionKind, optionLength, fastOpenCookie};

inline constexpr FieldSpec encryptionFields[] = {
    optionKind,
    optionLength,
    {"tcp.options.eno.suboptions", "Suboptions", bits(16, 0), Format::bytes, "RFC 8547 4.1", "Sub"},
};

/// Accurate ECN's byte counters (RFC 9768 3.2.3); a shorter option leaves out the last ones.
inline constexpr FieldSpec accurateEcnFields0[] = {
    optionKind,
    optionLength,
    {"tcp.options.acc_ecn.ee0b", "Bytes marked ECT(0)", bits(16, 24), Format::decimal, "RFC 9768 3.2.3", "EE0B"},
    {"tcp.options.acc_ecn.eceb", "Bytes marked CE", bits(40, 24), Format::decimal, "RFC 9768 3.2.3", "ECEB"},
    {"tcp.options.acc_ecn.ee1b", "Bytes marked ECT(1)", bits(64, 24), Format::decimal, "RFC 9768 3.2.3", "EE1B"},
};
inline constexpr FieldSpec accurateEcnFields1[] = {
    optionKind,
    optionLength,
    {"tcp.options.acc_ecn.ee1b", "Bytes marked ECT(1)", bits(16, 24), Format::decimal, "RFC 9768 3.2.3", "EE1B"},
    {"tcp.options.acc_ecn.eceb", "Bytes marked CE", bits(40, 24), Format::decimal, "RFC 9768 3.2.3", "ECEB"},
    {"tcp.options.acc_ecn.ee0b", "Bytes marked ECT(0)", bits(64, 24), Format::decimal, "RFC 9768 3.2.3", "EE0B"},
};

inline constexpr FieldSpec experimentId{"tcp.options.experimental.exid",
                                        "Experiment identifier",
                                        bits(16, 16),
                                        Format::hexadecimal,
                                        "RFC 6994 3",
                                        "ExID",
                                        experimentNames};
inline constexpr FieldSpec experimentFields[] = {
    optionKind,
    optionLength,
    experimentId,
    {"tcp.options.experimental.data", "Data", bits(32, 0), Format::bytes, "RFC 6994 3", "Data"},
};
inline constexpr FieldSpec experimentFastOpenFields[] = {
    optionKind,
    optionLength,
    experimentId,
    {"tcp.options.tfo.cookie", "Fast Open cookie", bits(32, 0), Format::bytes, "RFC 7413 4.1.1", "Cookie"},
};
inline constexpr FieldSpec experimentAccurateEcnFields0[] = {
    optionKind,
    optionLength,
    experimentId,
    {"tcp.options.acc_ecn.ee0b", "Bytes marked ECT(0)", bits(32, 24), Format::decimal, "RFC 9768 3.2.3", "EE0B"},
    {"tcp.options.acc_ecn.eceb", "Bytes marked CE", bits(56, 24), Format::decimal, "RFC 9768 3.2.3", "ECEB"},
    {"tcp.options.acc_ecn.ee1b", "Bytes marked ECT(1)", bits(80, 24), Format::decimal, "RFC 9768 3.2.3", "EE1B"},
};
inline constexpr FieldSpec experimentAccurateEcnFields1[] = {
    optionKind,
    optionLength,
    experimentId,
    {"tcp.options.acc_ecn.ee1b", "Bytes marked ECT(1)", bits(32, 24), Format::decimal, "RFC 9768 3.2.3", "EE1B"},
    {"tcp.options.acc_ecn.eceb", "Bytes marked CE", bits(56, 24), Format::decimal, "RFC 9768 3.2.3", "ECEB"},
    {"tcp.options.acc_ecn.ee0b", "Bytes marked ECT(0)", bits(80, 24), Format::decimal, "RFC 9768 3.2.3", "EE0B"},
};

constexpr FieldSpec wholeOption(std::string_view key, std::string_view name, std::string_view source,
                                std::string_view brief)
{
    return {key, name, {}, Format::group, source, brief};
}

/// By kind. Kinds whose layout depends on more than that are in the tables below.
inline constexpr OptionSpec optionSpecs[] = {
    {0, wholeOption("tcp.options.eol", "End of option list", "RFC 9293 3.1", "EOL"), onlyKind, {}, 1, 1},
    {1, wholeOption("tcp.options.nop", "No-operation", "RFC 9293 3.1", "NOP"), onlyKind, {}, 1, 1},
    {2, wholeOption("tcp.options.mss", "Maximum segment size", "RFC 9293 3.7.1", "MSS"), mssFields, {}, 4, 4, true},
    {3, wholeOption("tcp.options.wscale", "Window scale", "RFC 7323 2.2", "WS"), windowScaleFields, {}, 3, 3, true},
    {4, wholeOption("tcp.options.sack_perm", "SACK permitted", "RFC 2018 2", "SACK OK"), kindAndLength, {}, 2, 2, true},
    {5, wholeOption("tcp.options.sack", "SACK", "RFC 2018 3", "SACK"), kindAndLength, sackBlock, 10, 34},
    {6, wholeOption("tcp.options.echo", "Echo", "RFC 1072 3", "Echo"), echoFields, {}, 6, 6},
    {7, wholeOption("tcp.options.echoreply", "Echo reply", "RFC 1072 3", "EchoR"), echoFields, {}, 6, 6},
    {8, wholeOption("tcp.options.timestamp", "Timestamps", "RFC 7323 3.2", "TS"), timestampFields, {}, 10, 10},
    {9,
     wholeOption("tcp.options.pop_permitted", "Partial order connection permitted", "RFC 1693 4.1", "POC OK"),
     kindAndLength,
     {},
     2,
     2,
     true},
    {10,
     wholeOption("tcp.options.pop", "Partial order service profile", "RFC 1693 4.2", "POC"),
     partialOrderFields,
     {},
     3,
     3},
    {11, wholeOption("tcp.options.cc", "CC", "RFC 1644 3.1", "CC"), connectionCountFields, {}, 6, 6},
    {12, wholeOption("tcp.options.ccnew", "CC.NEW", "RFC 1644 3.1", "CC.NEW"), connectionCountFields, {}, 6, 6},
    {13, wholeOption("tcp.options.ccecho", "CC.ECHO", "RFC 1644 3.1", "CC.ECHO"), connectionCountFields, {}, 6, 6},
    {14,
     wholeOption("tcp.options.altchecksum", "Alternate checksum request", "RFC 1146 2", "ACR"),
     alternateRequestFields,
     {},
     3,
     3,
     true},
    {15,
     wholeOption("tcp.options.altchecksum_data", "Alternate checksum data", "RFC 1146 2", "ACD"),
     alternateDataFields,
     {},
     2,
     40},
    {16, wholeOption("tcp.options.skeeter", "Skeeter", "IANA", "Skeeter"), opaqueFields, {}, 2, 40},
    {17, wholeOption("tcp.options.bubba", "Bubba", "IANA", "Bubba"), opaqueFields, {}, 2, 40},
    {18, wholeOption("tcp.options.trailer_checksum", "Trailer checksum", "IANA", "TCO"), opaqueFields, {}, 3, 3},
    {19, wholeOption("tcp.options.md5", "MD5 signature", "RFC 2385 3.0", "MD5"), md5Fields, {}, 18, 18},
    {20, wholeOption("tcp.options.scps", "SCPS capabilities", "CCSDS 714.0-B-2 3.2.3", "SCPS"), scpsFields, {}, 4, 40},
    {21,
     wholeOption("tcp.options.snack", "Selective negative acknowledgment", "CCSDS 714.0-B-2 3.2.4", "SNACK"),
     snackFields,
     {},
     6,
     40},
    {22,
     wholeOption("tcp.options.scpsrec", "Record boundaries", "CCSDS 714.0-B-2 3.2.5", "Record"),
     kindAndLength,
     {},
     2,
     2},
    {23,
     wholeOption("tcp.options.scpscor", "Corruption experienced", "CCSDS 714.0-B-2 3.2.6", "Corrupt"),
     kindAndLength,
     {},
     2,
     2},
    {24, wholeOption("tcp.options.snap", "SNAP", "IANA", "SNAP"), opaqueFields, {}, 2, 40},
    {26,
     wholeOption("tcp.options.compression_filter", "TCP compression filter", "IANA", "Comp"),
     opaqueFields,
     {},
     2,
     40},
    {27, wholeOption("tcp.options.qs", "Quick-Start response", "RFC 4782 3.2", "QS"), quickStartFields, {}, 8, 8},
    {28, wholeOption("tcp.options.user_to", "User timeout", "RFC 5482 2", "UTO"), userTimeoutFields, {}, 4, 4},
    {29,
     wholeOption("tcp.options.ao", "Authentication (TCP-AO)", "RFC 5925 2.2", "AO"),
     authenticationFields,
     {},
     4,
     40},
    {34, wholeOption("tcp.options.tfo", "Fast Open cookie", "RFC 7413 4.1.1", "TFO"), fastOpenFields, {}, 2, 18, true},
    {69,
     wholeOption("tcp.options.eno", "Encryption negotiation (TCP-ENO)", "RFC 8547 4.1", "ENO"),
     encryptionFields,
     {},
     2,
     40},
    {172,
     wholeOption("tcp.options.acc_ecn", "Accurate ECN, order 0", "RFC 9768 3.2.3", "AccECN0"),
     accurateEcnFields0,
     {},
     2,
     11},
    {174,
     wholeOption("tcp.options.acc_ecn", "Accurate ECN, order 1", "RFC 9768 3.2.3", "AccECN1"),
     accurateEcnFields1,
     {},
     2,
     11},
    {253, wholeOption("tcp.options.experimental", "Experiment 1", "RFC 6994 3", "Exp"), experimentFields, {}, 4, 40},
    {254, wholeOption("tcp.options.experimental", "Experiment 2", "RFC 6994 3", "Exp"), experimentFields, {}, 4, 40},
};

/// Of kinds 253 and 254, by experiment identifier.
inline constexpr OptionSpec experimentSpecs[] = {
    {0xf989,
     wholeOption("tcp.options.tfo", "Fast Open cookie (experiment)", "RFC 7413 4.1.1", "TFO"),
     experimentFastOpenFields,
     {},
     4,
     20,
     true},
    {0xacc0,
     wholeOption("tcp.options.acc_ecn", "Accurate ECN, order 0 (experiment)", "RFC 9768 3.2.3", "AccECN0"),
     experimentAccurateEcnFields0,
     {},
     4,
     13},
    {0xacc1,
     wholeOption("tcp.options.acc_ecn", "Accurate ECN, order 1 (experiment)", "RFC 9768 3.2.3", "AccECN1"),
     experimentAccurateEcnFields1,
     {},
     4,
     13},
    {0xacce,
     wholeOption("tcp.options.acc_ecn", "Accurate ECN (experiment)", "RFC 9768 3.2.3", "AccECN"),
     experimentAccurateEcnFields0,
     {},
     4,
     13},
};

/// The layout of an option whose kind alone says it.
constexpr const OptionSpec &optionOf(OptionKind kind)
{
    const OptionSpec *spec = optionSpecs;
    while (spec->kind != static_cast<std::uint16_t>(kind))
        ++spec;
    return *spec;
}

inline constexpr OptionSpec unknownOption{
    0xffff, wholeOption("tcp.options.unknown", "Unknown option", "", "Option"), opaqueFields, {}, 2, 40};

inline constexpr FieldSpec optionList{"tcp.options", "Options", {}, Format::group, "RFC 9293 3.1", "Options"};
inline constexpr FieldSpec optionPadding{"tcp.options.padding", "Padding", {}, Format::bytes, "RFC 9293 3.1", "Pad"};
inline constexpr FieldSpec optionRest{"tcp.options.rest", "Bytes of no known meaning", {}, Format::bytes, "", "?"};

static_assert(allTile(optionSpecs) && allTile(experimentSpecs));

} // namespace rungs::tcp
