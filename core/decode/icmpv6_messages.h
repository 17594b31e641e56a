// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows type, code and checksum of an ICMPv6 message: a table for each type.
#pragma once

#include "core/decode/field.h"

#include <algorithm>

namespace rungs::icmpv6 {

inline constexpr FieldSpec unusedFields[] = {
    {"icmpv6.reserved", "Unused", bits(32, 32), Format::hexadecimal, "RFC 4443 2.1", "Unused"},
};
inline constexpr FieldSpec echoFields[] = {
    {"icmpv6.echo.identifier", "Identifier", bits(32, 16), Format::decimal, "RFC 4443 4.1", "Id"},
    {"icmpv6.echo.sequence_number", "Sequence number", bits(48, 16), Format::decimal, "RFC 4443 4.1", "Seq"},
};
inline constexpr FieldSpec tooBigFields[] = {
    {"icmpv6.mtu", "MTU of the next hop", bits(32, 32), Format::octets, "RFC 4443 3.2", "MTU"},
};
inline constexpr FieldSpec problemFields[] = {
    {"icmpv6.pointer", "Pointer", bits(32, 32), Format::decimal, "RFC 4443 3.4", "Pointer"},
};

// Multicast listener discovery
inline constexpr FieldSpec listenerFields[] = {
    {"icmpv6.mld.maximum_response_delay", "Maximum response delay, milliseconds", bits(32, 16), Format::decimal,
     "RFC 2710 3.4", "Max delay"},
    {"icmpv6.reserved", "Reserved", bits(48, 16), Format::hexadecimal, "RFC 2710 3", "Rsvd"},
    {"icmpv6.mld.multicast_address", "Multicast address", bits(64, 128), Format::ipv6, "RFC 2710 3.6", "Group"},
};
inline constexpr FieldSpec listenerQueryFields[] = {
    {"icmpv6.mld.maximum_response_code", "Maximum response code", bits(32, 16), Format::decimal, "RFC 3810 5.1.3",
     "Max code"},
    {"icmpv6.reserved", "Reserved", bits(48, 16), Format::hexadecimal, "RFC 3810 5.1.4", "Rsvd"},
    {"icmpv6.mld.multicast_address", "Multicast address", bits(64, 128), Format::ipv6, "RFC 3810 5.1.5", "Group"},
    {"icmpv6.mld.flag.reserved", "Reserved", bits(192, 4), Format::decimal, "RFC 3810 5.1.6", "Rsvd"},
    {"icmpv6.mld.flag.s", "Suppress processing by routers", bits(196, 1), Format::flag, "RFC 3810 5.1.7", "S"},
    {"icmpv6.mld.flag.qrv", "Robustness variable", bits(197, 3), Format::decimal, "RFC 3810 5.1.8", "QRV"},
    {"icmpv6.mld.qqi", "Query interval code", bits(200, 8), Format::decimal, "RFC 3810 5.1.9", "QQIC"},
    {"icmpv6.mld.nb_sources", "Number of sources", bits(208, 16), Format::decimal, "RFC 3810 5.1.10", "Sources"},
};
inline constexpr FieldSpec listenerSource[] = {
    {"icmpv6.mld.source_address", "Source address", bits(0, 128), Format::ipv6, "RFC 3810 5.1.11", "Source"},
};
inline constexpr FieldSpec listenerReportFields[] = {
    {"icmpv6.reserved", "Reserved", bits(32, 16), Format::hexadecimal, "RFC 3810 5.2.1", "Rsvd"},
    {"icmpv6.mldr.nb_mcast_records", "Number of records", bits(48, 16), Format::decimal, "RFC 3810 5.2.3", "Records"},
};

/// RFC 3810 5.2.12.
inline constexpr ValueName recordTypeNames[] = {
    {1, "Include only these sources"},       {2, "Exclude these sources"}, {3, "Changed to include only these sources"},
    {4, "Changed to exclude these sources"}, {5, "Allow new sources"},     {6, "Block old sources"},
};
inline constexpr FieldSpec listenerRecord[] = {
    {"icmpv6.mldr.mar", "Multicast address record", {}, Format::group, "RFC 3810 5.2.4", "Record"},
};
inline constexpr FieldSpec listenerRecordFields[] = {
    {"icmpv6.mldr.mar.record_type", "Record type", bits(0, 8), Format::decimal, "RFC 3810 5.2.5", "Type",
     recordTypeNames},
    {"icmpv6.mldr.mar.aux_data_len", "Auxiliary data length", bits(8, 8), Format::words, "RFC 3810 5.2.6", "Aux len"},
    {"icmpv6.mldr.mar.nb_sources", "Number of sources", bits(16, 16), Format::decimal, "RFC 3810 5.2.7", "Sources"},
    {"icmpv6.mldr.mar.multicast_address", "Multicast address", bits(32, 128), Format::ipv6, "RFC 3810 5.2.8", "Group"},
};
inline constexpr FieldSpec listenerRecordSource[] = {
    {"icmpv6.mldr.mar.source_address", "Source address", bits(0, 128), Format::ipv6, "RFC 3810 5.2.9", "Source"},
};
inline constexpr FieldSpec listenerRecordRest[] = {
    {"icmpv6.mldr.mar.auxiliary_data", "Auxiliary data", {}, Format::bytes, "RFC 3810 5.2.10", "Aux"},
};

// Neighbor discovery
inline constexpr FieldSpec routerSolicitationFields[] = {
    {"icmpv6.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 4861 4.1", "Rsvd"},
};

/// RFC 4191 2.1.
inline constexpr ValueName preferenceNames[] = {
    {0, "Medium"},
    {1, "High"},
    {2, "Reserved"},
    {3, "Low"},
};
inline constexpr FieldSpec routerAdvertisementFields[] = {
    {"icmpv6.nd.ra.cur_hop_limit", "Hop limit for hosts", bits(32, 8), Format::decimal, "RFC 4861 4.2", "Hop limit"},
    {"icmpv6.nd.ra.flag", "Flags", bits(40, 8), Format::group, "RFC 4861 4.2", "Flags"},
    {"icmpv6.nd.ra.flag.m", "Managed address configuration", bits(40, 1), Format::flag, "RFC 4861 4.2", "M"},
    {"icmpv6.nd.ra.flag.o", "Other configuration", bits(41, 1), Format::flag, "RFC 4861 4.2", "O"},
    {"icmpv6.nd.ra.flag.h", "Home agent", bits(42, 1), Format::flag, "RFC 6275 7.1", "H"},
    {"icmpv6.nd.ra.flag.prf", "Router preference", bits(43, 2), Format::decimal, "RFC 4191 2.2", "Prf",
     preferenceNames},
    {"icmpv6.nd.ra.flag.p", "Proxy", bits(45, 1), Format::flag, "RFC 4389 4.1.3", "P"},
    {"icmpv6.nd.ra.flag.rsv", "Reserved", bits(46, 2), Format::decimal, "RFC 4861 4.2", "R"},
    {"icmpv6.nd.ra.router_lifetime", "Router lifetime, seconds", bits(48, 16), Format::decimal, "RFC 4861 4.2",
     "Lifetime"},
    {"icmpv6.nd.ra.reachable_time", "Reachable time, milliseconds", bits(64, 32), Format::decimal, "RFC 4861 4.2",
     "Reachable"},
    {"icmpv6.nd.ra.retrans_timer", "Retransmission timer, milliseconds", bits(96, 32), Format::decimal, "RFC 4861 4.2",
     "Retrans"},
};
inline constexpr FieldSpec solicitationFields[] = {
    {"icmpv6.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 4861 4.3", "Rsvd"},
    {"icmpv6.nd.ns.target_address", "Target address", bits(64, 128), Format::ipv6, "RFC 4861 4.3", "Target"},
};
inline constexpr FieldSpec advertisementFields[] = {
    {"icmpv6.nd.na.flag.r", "Router", bits(32, 1), Format::flag, "RFC 4861 4.4", "R"},
    {"icmpv6.nd.na.flag.s", "Solicited", bits(33, 1), Format::flag, "RFC 4861 4.4", "S"},
    {"icmpv6.nd.na.flag.o", "Override", bits(34, 1), Format::flag, "RFC 4861 4.4", "O"},
    {"icmpv6.nd.na.flag.rsv", "Reserved", bits(35, 29), Format::hexadecimal, "RFC 4861 4.4", "Rsvd"},
    {"icmpv6.nd.na.target_address", "Target address", bits(64, 128), Format::ipv6, "RFC 4861 4.4", "Target"},
};
inline constexpr FieldSpec redirectFields[] = {
    {"icmpv6.reserved", "Reserved", bits(32, 32), Format::hexadecimal, "RFC 4861 4.5", "Rsvd"},
    {"icmpv6.nd.rd.target_address", "Better next hop", bits(64, 128), Format::ipv6, "RFC 4861 4.5", "Target"},
    {"icmpv6.rd.na.destination_address", "Destination address", bits(192, 128), Format::ipv6, "RFC 4861 4.5",
     "Destination"},
};

// Node information
inline constexpr ValueName nodeQuestionNames[] = {
    {0, "Nothing"},
    {2, "Node name"},
    {3, "IPv6 addresses"},
    {4, "IPv4 addresses"},
};
inline constexpr FieldSpec nodeFields[] = {
    {"icmpv6.ni.qtype", "Question", bits(32, 16), Format::decimal, "RFC 4620 4", "Qtype", nodeQuestionNames},
    {"icmpv6.ni.flag", "Flags", bits(48, 16), Format::group, "RFC 4620 4", "Flags"},
    {"icmpv6.ni.flag.rsv", "Reserved", bits(48, 10), Format::hexadecimal, "RFC 4620 4", "Rsvd"},
    {"icmpv6.ni.flag.g", "Global addresses", bits(58, 1), Format::flag, "RFC 4620 6.4", "G"},
    {"icmpv6.ni.flag.s", "Site-local addresses", bits(59, 1), Format::flag, "RFC 4620 6.4", "S"},
    {"icmpv6.ni.flag.l", "Link-local addresses", bits(60, 1), Format::flag, "RFC 4620 6.4", "L"},
    {"icmpv6.ni.flag.c", "IPv4-compatible and mapped addresses", bits(61, 1), Format::flag, "RFC 4620 6.4", "C"},
    {"icmpv6.ni.flag.a", "All unicast addresses", bits(62, 1), Format::flag, "RFC 4620 6.4", "A"},
    {"icmpv6.ni.flag.t", "Truncated", bits(63, 1), Format::flag, "RFC 4620 6.4", "T"},
    {"icmpv6.ni.nonce", "Nonce", bits(64, 64), Format::hexadecimal, "RFC 4620 4", "Nonce"},
    {"icmpv6.ni.data", "Data", {}, Format::bytes, "RFC 4620 4", "Data"},
};

/// How the bytes after type, code and checksum are read.
struct Message
{
    std::uint8_t type;
    FieldTable rows; ///< counted from the type; the shortest message holds all that have bits
    enum class Rest : std::uint8_t {
        data,    ///< what follows the rows is no part of the message's header
        options, ///< of neighbor discovery
        sources,
        records,
        row, ///< a last row without bits
    } rest = Rest::data;
};

inline constexpr Message messages[] = {
    {1, unusedFields},
    {2, tooBigFields},
    {3, unusedFields},
    {4, problemFields},
    {128, echoFields},
    {129, echoFields},
    {130, listenerFields},
    {131, listenerFields},
    {132, listenerFields},
    {133, routerSolicitationFields, Message::Rest::options},
    {134, routerAdvertisementFields, Message::Rest::options},
    {135, solicitationFields, Message::Rest::options},
    {136, advertisementFields, Message::Rest::options},
    {137, redirectFields, Message::Rest::options},
    {139, nodeFields, Message::Rest::row},
    {140, nodeFields, Message::Rest::row},
    {143, listenerReportFields, Message::Rest::records},
};
/// RFC 3810 8.1: a query of 28 bytes or more is of the second version.
inline constexpr Message listenerQuery{130, listenerQueryFields, Message::Rest::sources};
/// The type says nothing that is known here.
inline constexpr Message unknownMessage{0, {}};

constexpr const Message &messageOf(std::uint8_t type, std::uint32_t length)
{
    if (type == listenerQuery.type && length >= fixedLength(listenerQuery.rows))
        return listenerQuery;
    for (const Message &message : messages) {
        if (message.type == type)
            return message;
    }
    return unknownMessage;
}

/// How long the header of a message is: all of it where what follows its rows is read too.
constexpr std::uint32_t lengthOfMessage(std::uint8_t type, std::uint32_t size)
{
    constexpr std::uint32_t shortest = 8;
    const Message &message = messageOf(type, size);
    const auto fixed = std::max(shortest, static_cast<std::uint32_t>(fixedLength(message.rows)));
    return message.rest == Message::Rest::data ? fixed : std::max(fixed, size);
}

inline constexpr auto optionalFields =
    joined(echoFields, tooBigFields, problemFields, unusedFields, listenerFields, listenerQueryFields, listenerSource,
           listenerReportFields, listenerRecord, listenerRecordFields, listenerRecordSource, listenerRecordRest,
           routerSolicitationFields, routerAdvertisementFields, solicitationFields, advertisementFields, redirectFields,
           nodeFields);

} // namespace rungs::icmpv6
