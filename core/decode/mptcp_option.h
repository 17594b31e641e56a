// SPDX-License-Identifier: GPL-3.0-or-later
//
// The multipath TCP option, kind 30: version 0 (RFC 6824) and version 1 (RFC 8684).
#pragma once

#include "core/decode/tcp_option_tables.h"

namespace rungs::tcp {

inline constexpr ValueName multipathSubtypeNames[] = {
    {0, "MP_CAPABLE"}, {1, "MP_JOIN"}, {2, "DSS"},          {3, "ADD_ADDR"},  {4, "REMOVE_ADDR"},
    {5, "MP_PRIO"},    {6, "MP_FAIL"}, {7, "MP_FASTCLOSE"}, {8, "MP_TCPRST"}, {15, "MP_EXPERIMENTAL"},
};

/// RFC 8684 3.6.
inline constexpr ValueName multipathResetNames[] = {
    {0, "Unspecified error"},           {1, "MPTCP-specific error"},      {2, "Lack of resources"},
    {3, "Administratively prohibited"}, {4, "Too much outstanding data"}, {5, "Unacceptable performance"},
    {6, "Middlebox interference"},
};

inline constexpr FieldSpec multipathSubtype{
    "tcp.options.mptcp.subtype", "Subtype", bits(16, 4), Format::decimal, "RFC 8684 3", "Sub", multipathSubtypeNames};

inline constexpr FieldSpec multipathVersion{
    "tcp.options.mptcp.version", "Version", bits(20, 4), Format::decimal, "RFC 8684 3.1", "Ver"};
inline constexpr FieldSpec capableFlags{
    "tcp.options.mptcp.flags", "Flags", bits(24, 8), Format::group, "RFC 8684 3.1", "Flags"};
inline constexpr FieldSpec flagA{
    "tcp.options.mptcp.checksumreq.flags", "Checksum required (A)", bits(24, 1), Format::flag, "RFC 8684 3.1", "A"};
inline constexpr FieldSpec flagB{
    "tcp.options.mptcp.extensibility.flag", "Extensibility (B)", bits(25, 1), Format::flag, "RFC 8684 3.1", "B"};
inline constexpr FieldSpec flagC{"tcp.options.mptcp.nomoresubflows.flag",
                                 "No more subflows to this address (C)",
                                 bits(26, 1),
                                 Format::flag,
                                 "RFC 8684 3.1",
                                 "C"};
inline constexpr FieldSpec flagsDG{
    "tcp.options.mptcp.reserved.flags", "Reserved (D to G)", bits(27, 4), Format::decimal, "RFC 8684 3.1", "D-G"};
inline constexpr FieldSpec flagH0{
    "tcp.options.mptcp.sha1.flag", "HMAC-SHA1 (H)", bits(31, 1), Format::flag, "RFC 6824 3.1", "H"};
inline constexpr FieldSpec flagH1{
    "tcp.options.mptcp.sha256.flag", "HMAC-SHA256 (H)", bits(31, 1), Format::flag, "RFC 8684 3.1", "H"};
inline constexpr FieldSpec sendersKey{"tcp.options.mptcp.sendkey", "Sender's key", bits(32, 64),
                                      Format::hexadecimal,         "RFC 8684 3.1", "Key"};
inline constexpr FieldSpec receiversKey{"tcp.options.mptcp.recvkey", "Receiver's key", bits(96, 64),
                                        Format::hexadecimal,         "RFC 8684 3.1",   "Key"};
inline constexpr FieldSpec capableLength{
    "tcp.options.mptcp.datalvllen", "Data-level length", bits(160, 16), Format::octets, "RFC 8684 3.1", "Len"};
inline constexpr FieldSpec capableChecksum{"tcp.options.mptcp.checksum", "Checksum",     bits(176, 16),
                                           Format::hexadecimal,          "RFC 8684 3.1", "Sum"};

inline constexpr FieldSpec capableFields0[] = {
    optionKind, optionLength, multipathSubtype, multipathVersion, capableFlags, flagA,
    flagB,      flagC,        flagsDG,          flagH0,           sendersKey,   receiversKey};
inline constexpr FieldSpec capableFields1[] = {
    optionKind, optionLength, multipathSubtype, multipathVersion, capableFlags, flagA,         flagB,
    flagC,      flagsDG,      flagH1,           sendersKey,       receiversKey, capableLength, capableChecksum};

inline constexpr FieldSpec joinReserved{
    "tcp.options.mptcp.reserved", "Reserved", bits(20, 3), Format::decimal, "RFC 8684 3.2", "Res"};
inline constexpr FieldSpec backupFlag{
    "tcp.options.mptcp.backup.flag", "Backup path (B)", bits(23, 1), Format::flag, "RFC 8684 3.2", "B"};
inline constexpr FieldSpec addressId{
    "tcp.options.mptcp.addrid", "Address identifier", bits(24, 8), Format::decimal, "RFC 8684 3.2", "Addr"};
inline constexpr FieldSpec joinSynFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    joinReserved,
    backupFlag,
    addressId,
    {"tcp.options.mptcp.recvtok", "Receiver's token", bits(32, 32), Format::hexadecimal, "RFC 8684 3.2", "Token"},
    {"tcp.options.mptcp.sendrand", "Sender's random number", bits(64, 32), Format::hexadecimal, "RFC 8684 3.2", "Rand"},
};
inline constexpr FieldSpec joinSynAckFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    joinReserved,
    backupFlag,
    addressId,
    {"tcp.options.mptcp.sendtrunchmac", "Sender's truncated HMAC", bits(32, 64), Format::hexadecimal, "RFC 8684 3.2",
     "HMAC"},
    {"tcp.options.mptcp.sendrand", "Sender's random number", bits(96, 32), Format::hexadecimal, "RFC 8684 3.2", "Rand"},
};
inline constexpr FieldSpec reserved12{"tcp.options.mptcp.reserved", "Reserved",     bits(20, 12),
                                      Format::hexadecimal,          "RFC 8684 3.2", "Res"};
inline constexpr FieldSpec joinAckFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    reserved12,
    {"tcp.options.mptcp.sendhmac", "Sender's HMAC", bits(32, 160), Format::bytes, "RFC 8684 3.2", "HMAC"},
};

/// The data sequence signal: which of the values follow, and how long they are, its flags say.
inline constexpr FieldSpec signalFlags{
    "tcp.options.mptcp.flags", "Flags", bits(27, 5), Format::group, "RFC 8684 3.3", "Flags"};
inline constexpr FieldSpec dataAckPresent{
    "tcp.options.mptcp.dataackpresent.flag", "Data ACK is there (A)", bits(31, 1), Format::flag, "RFC 8684 3.3", "A"};
inline constexpr FieldSpec dataAck8{
    "tcp.options.mptcp.dataack8.flag", "Data ACK has 8 bytes (a)", bits(30, 1), Format::flag, "RFC 8684 3.3", "a"};
inline constexpr FieldSpec mappingPresent{"tcp.options.mptcp.dseqnpresent.flag",
                                          "Data sequence mapping is there (M)",
                                          bits(29, 1),
                                          Format::flag,
                                          "RFC 8684 3.3",
                                          "M"};
inline constexpr FieldSpec sequence8{"tcp.options.mptcp.dseqn8.flag",
                                     "Data sequence number has 8 bytes (m)",
                                     bits(28, 1),
                                     Format::flag,
                                     "RFC 8684 3.3",
                                     "m"};
inline constexpr FieldSpec dataFin{
    "tcp.options.mptcp.datafin.flag", "DATA_FIN (F)", bits(27, 1), Format::flag, "RFC 8684 3.3", "F"};
inline constexpr FieldSpec signalFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    {"tcp.options.mptcp.reserved", "Reserved", bits(20, 7), Format::hexadecimal, "RFC 8684 3.3", "Res"},
    signalFlags,
    dataFin,
    sequence8,
    mappingPresent,
    dataAck8,
    dataAckPresent,
};
/// Their places follow from the flags; the bits here give the width.
inline constexpr FieldSpec dataAck4Field{
    "tcp.options.mptcp.rawdataack", "Data ACK", bits(0, 32), Format::decimal, "RFC 8684 3.3", "DACK"};
inline constexpr FieldSpec dataAck8Field{
    "tcp.options.mptcp.rawdataack", "Data ACK", bits(0, 64), Format::decimal, "RFC 8684 3.3", "DACK"};
inline constexpr FieldSpec dataSequence4Field{
    "tcp.options.mptcp.rawdataseqno", "Data sequence number", bits(0, 32), Format::decimal, "RFC 8684 3.3", "DSN"};
inline constexpr FieldSpec dataSequence8Field{
    "tcp.options.mptcp.rawdataseqno", "Data sequence number", bits(0, 64), Format::decimal, "RFC 8684 3.3", "DSN"};
inline constexpr FieldSpec subflowSequence{
    "tcp.options.mptcp.subflowseqno", "Subflow sequence number", bits(0, 32), Format::decimal, "RFC 8684 3.3", "SSN"};
inline constexpr FieldSpec dataLength{
    "tcp.options.mptcp.datalvllen", "Data-level length", bits(0, 16), Format::octets, "RFC 8684 3.3", "Len"};
inline constexpr FieldSpec dataChecksum{"tcp.options.mptcp.checksum", "Checksum",     bits(0, 16),
                                        Format::hexadecimal,          "RFC 8684 3.3", "Sum"};
inline constexpr FieldSpec signalValueFields[] = {
    dataAck4Field, dataAck8Field, dataSequence4Field, dataSequence8Field, subflowSequence, dataLength, dataChecksum};

inline constexpr FieldSpec ipVersion{"tcp.options.mptcp.ipver", "IP version",     bits(20, 4),
                                     Format::decimal,           "RFC 6824 3.4.1", "IP"};
inline constexpr FieldSpec addReserved{
    "tcp.options.mptcp.reserved", "Reserved", bits(20, 3), Format::decimal, "RFC 8684 3.4.1", "Res"};
inline constexpr FieldSpec echoFlag{"tcp.options.mptcp.echo", "Echo (E)", bits(23, 1), Format::flag,
                                    "RFC 8684 3.4.1",         "E"};
inline constexpr FieldSpec addAddressFields0[] = {optionKind, optionLength, multipathSubtype, ipVersion, addressId};
inline constexpr FieldSpec addAddressFields1[] = {optionKind,  optionLength, multipathSubtype,
                                                  addReserved, echoFlag,     addressId};
inline constexpr FieldSpec addedIpv4{"tcp.options.mptcp.ipv4", "Address", bits(0, 32), Format::ipv4,
                                     "RFC 8684 3.4.1",         "IPv4"};
inline constexpr FieldSpec addedIpv6{"tcp.options.mptcp.ipv6", "Address", bits(0, 128), Format::ipv6,
                                     "RFC 8684 3.4.1",         "IPv6"};
inline constexpr FieldSpec addedPort{"tcp.options.mptcp.port", "Port", bits(0, 16), Format::port,
                                     "RFC 8684 3.4.1",         "Port"};
inline constexpr FieldSpec addedHmac{
    "tcp.options.mptcp.addaddrtrunchmac", "Truncated HMAC", bits(0, 64), Format::hexadecimal, "RFC 8684 3.4.1", "HMAC"};
inline constexpr FieldSpec addAddressValueFields[] = {addedIpv4, addedIpv6, addedPort, addedHmac};

inline constexpr FieldSpec reserved4{
    "tcp.options.mptcp.reserved", "Reserved", bits(20, 4), Format::decimal, "RFC 8684 3.4.2", "Res"};
inline constexpr FieldSpec removeAddressFields[] = {optionKind, optionLength, multipathSubtype, reserved4};
inline constexpr FieldSpec removedAddress[] = {
    {"tcp.options.mptcp.addrid", "Address identifier", bits(0, 8), Format::decimal, "RFC 8684 3.4.2", "Addr"},
};
inline constexpr FieldSpec priorityFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    {"tcp.options.mptcp.reserved", "Reserved", bits(20, 3), Format::decimal, "RFC 8684 3.3.8", "Res"},
    {"tcp.options.mptcp.backup.flag", "Backup path (B)", bits(23, 1), Format::flag, "RFC 8684 3.3.8", "B"},
    {"tcp.options.mptcp.addrid", "Address identifier", bits(24, 8), Format::decimal, "RFC 6824 3.3.8", "Addr"},
};
inline constexpr FieldSpec failFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    reserved12,
    {"tcp.options.mptcp.rawdataseqno", "Data sequence number", bits(32, 64), Format::decimal, "RFC 8684 3.7", "DSN"},
};
inline constexpr FieldSpec fastCloseFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    reserved12,
    {"tcp.options.mptcp.recvkey", "Receiver's key", bits(32, 64), Format::hexadecimal, "RFC 8684 3.5", "Key"},
};
inline constexpr FieldSpec multipathResetFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    {"tcp.options.mptcp.flags", "Flags", bits(20, 4), Format::group, "RFC 8684 3.6", "Flags"},
    {"tcp.options.mptcp.flag_U.flag", "U", bits(20, 1), Format::flag, "RFC 8684 3.6", "U"},
    {"tcp.options.mptcp.flag_V.flag", "V", bits(21, 1), Format::flag, "RFC 8684 3.6", "V"},
    {"tcp.options.mptcp.flag_W.flag", "W", bits(22, 1), Format::flag, "RFC 8684 3.6", "W"},
    {"tcp.options.mptcp.flag_T.flag", "Transient (T)", bits(23, 1), Format::flag, "RFC 8684 3.6", "T"},
    {"tcp.options.mptcp.rst_reason", "Reason", bits(24, 8), Format::decimal, "RFC 8684 3.6", "Reason",
     multipathResetNames},
};
inline constexpr FieldSpec multipathOtherFields[] = {
    optionKind,
    optionLength,
    multipathSubtype,
    {"tcp.options.mptcp.flags", "Flags", bits(20, 4), Format::decimal, "RFC 8684 7.3", "Flags"},
    {"tcp.options.unknown.payload", "Data", bits(24, 0), Format::bytes, "", "Data"},
};

constexpr FieldSpec wholeMultipath(std::string_view name, std::string_view source, std::string_view brief)
{
    return {"tcp.options.mptcp", name, {}, Format::group, source, brief};
}

/// By subtype; where a subtype has several forms the first is that of version 1.
inline constexpr OptionSpec capable0{
    0, wholeMultipath("Multipath capable, version 0", "RFC 6824 3.1", "MPC"), capableFields0, {}, 12, 20};
inline constexpr OptionSpec capable1{
    0, wholeMultipath("Multipath capable", "RFC 8684 3.1", "MPC"), capableFields1, {}, 4, 24};
inline constexpr OptionSpec joinSyn{1, wholeMultipath("Multipath join", "RFC 8684 3.2", "MPJ"), joinSynFields, {}, 12,
                                    12};
inline constexpr OptionSpec joinSynAck{
    1, wholeMultipath("Multipath join, answer", "RFC 8684 3.2", "MPJ"), joinSynAckFields, {}, 16, 16};
inline constexpr OptionSpec joinAck{
    1, wholeMultipath("Multipath join, third step", "RFC 8684 3.2", "MPJ"), joinAckFields, {}, 24, 24};
inline constexpr OptionSpec dataSignal{
    2, wholeMultipath("Data sequence signal", "RFC 8684 3.3", "DSS"), signalFields, {}, 4, 28};
inline constexpr OptionSpec addAddress0{
    3, wholeMultipath("Add address, version 0", "RFC 6824 3.4.1", "ADD"), addAddressFields0, {}, 8, 22};
inline constexpr OptionSpec addAddress1{
    3, wholeMultipath("Add address", "RFC 8684 3.4.1", "ADD"), addAddressFields1, {}, 8, 30};
inline constexpr OptionSpec removeAddress{
    4, wholeMultipath("Remove address", "RFC 8684 3.4.2", "REMOVE"), removeAddressFields, removedAddress, 4, 40};
inline constexpr OptionSpec priority{
    5, wholeMultipath("Change priority", "RFC 8684 3.3.8", "PRIO"), priorityFields, {}, 3, 4};
inline constexpr OptionSpec fail{6, wholeMultipath("Fallback", "RFC 8684 3.7", "FAIL"), failFields, {}, 12, 12};
inline constexpr OptionSpec fastClose{
    7, wholeMultipath("Fast close", "RFC 8684 3.5", "FCLOSE"), fastCloseFields, {}, 12, 12};
inline constexpr OptionSpec multipathReset{
    8, wholeMultipath("Reset of a subflow", "RFC 8684 3.6", "RST"), multipathResetFields, {}, 4, 4};
inline constexpr OptionSpec multipathExperiment{
    15, wholeMultipath("Multipath experiment", "RFC 8684 7.3", "MPX"), multipathOtherFields, {}, 3, 40};
inline constexpr OptionSpec multipathUnknown{
    0xff, wholeMultipath("Multipath, unknown subtype", "RFC 8684 7.3", "MP"), multipathOtherFields, {}, 3, 40};

inline constexpr const OptionSpec *multipathSpecs[] = {
    &capable1,   &capable0,    &joinSyn,        &joinSynAck,          &joinAck,
    &dataSignal, &addAddress1, &addAddress0,    &removeAddress,       &priority,
    &fail,       &fastClose,   &multipathReset, &multipathExperiment, &multipathUnknown};

/// The form that an option of kind 30 has.
const OptionSpec &multipathSpec(ByteView option, std::uint32_t length);

/// Adds an option of kind 30 that begins @p offset bytes into the layer of @p builder.
/// @param option what was captured of it
void addMultipathOption(NodeBuilder &builder, ByteView option, std::uint32_t offset, std::uint32_t length);

} // namespace rungs::tcp
