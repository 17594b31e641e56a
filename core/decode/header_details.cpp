// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decode/arp_header.h"
#include "core/decode/frame_relay_header.h"
#include "core/decode/http.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_details.h"
#include "core/decode/ipv4_options.h"
#include "core/decode/ipv6_options.h"
#include "core/decode/nflog_header.h"
#include "core/decode/node_builder.h"
#include "core/decode/pflog_header.h"
#include "core/decode/ppi_header.h"
#include "core/decode/radiotap_header.h"
#include "core/decode/tcp_options.h"
#include "core/decode/wlan_header.h"

namespace rungs {

namespace {

/// Adds @p spec where the rows before it end, if the header reaches so far.
void addNext(NodeBuilder &builder, const FieldSpec &spec)
{
    if (builder.next() + spec.bits.byteCount() <= builder.headerLength())
        builder.row(spec, spec.bits.movedByBytes(builder.next()));
}

void addNext(NodeBuilder &builder, const FieldSpec &spec, std::uint32_t length)
{
    if (length > 0 && builder.next() + length <= builder.headerLength())
        builder.row(spec, bytes(builder.next(), length));
}

void addOptional(NodeBuilder &builder, FieldTable rows)
{
    for (const FieldSpec &row : rows) {
        if (row.bits.isEmpty() && builder.next() < builder.headerLength())
            addNext(builder, row, builder.headerLength() - builder.next());
        else if (row.bits.endByte() <= builder.headerLength())
            builder.row(row);
    }
}

void addConditional(NodeBuilder &builder, const HeaderSpec &header)
{
    const ByteView bytes = builder.view();
    if (bytes.size() < fixedLength(header.fields))
        return;
    for (const ConditionalField &row : header.conditional) {
        if (!row.isThere(bytes.data()))
            continue;
        if (!row.spec.bits.isEmpty())
            addNext(builder, row.spec);
        else if (builder.next() < builder.headerLength())
            addNext(builder, row.spec, builder.headerLength() - builder.next());
    }
}

/// Four addresses, each as long as the header says (RFC 826).
void addArpAddresses(NodeBuilder &builder)
{
    const ByteView header = builder.view();
    if (header.size() < fixedLength(arp::fields))
        return;
    const std::uint32_t hardware = read<arp::Field::hardwareSize>(header);
    const std::uint32_t protocol = read<arp::Field::protocolSize>(header);
    constexpr std::uint32_t macLength = 6;
    constexpr std::uint32_t ipv4Length = 4;
    const bool isMac = hardware == macLength;
    const bool isIpv4 = protocol == ipv4Length;
    addNext(builder, isMac ? arp::senderMac : arp::senderHardware, hardware);
    addNext(builder, isIpv4 ? arp::senderIpv4 : arp::senderProtocol, protocol);
    addNext(builder, isMac ? arp::targetMac : arp::targetHardware, hardware);
    addNext(builder, isIpv4 ? arp::targetIpv4 : arp::targetProtocol, protocol);
}

/// The second four bytes of an ICMP message, by its type (RFC 792).
void addIcmpRest(NodeBuilder &builder)
{
    const ByteView header = builder.view();
    if (header.size() >= 2)
        addOptional(builder, icmp::restOf(read<icmp::Field::type>(header), read<icmp::Field::code>(header)));
}

/// A shorter header has the direction alone after its fixed part (NetBSD, old FreeBSD).
void addPflogFields(NodeBuilder &builder)
{
    const ByteView header = builder.view();
    if (header.empty() || read<pflog::Field::length>(header) >= pflog::longLength)
        return addOptional(builder, pflog::optionalFields);
    const FieldTable end = FieldTable(pflog::optionalFields).last(2);
    addNext(builder, end[0], 1);
    addOptional(builder, end.last(1));
}

} // namespace

void addDetails(NodeBuilder &builder)
{
    switch (builder.layer().protocol) {
    case Protocol::tcp:
        return tcp::addOptions(builder);
    case Protocol::ipv4:
        return ipv4::addOptions(builder);
    case Protocol::hopByHop:
    case Protocol::destinationOptions:
        return ipv6::addOptions(builder);
    case Protocol::routing:
        return ipv6::addRouting(builder);
    case Protocol::arp:
        return addArpAddresses(builder);
    case Protocol::icmp:
        return addIcmpRest(builder);
    case Protocol::icmpv6:
        return icmpv6::addMessage(builder);
    case Protocol::frameRelay:
        return frameRelay::addFields(builder);
    case Protocol::nflog:
        return nflog::addAttributes(builder);
    case Protocol::pflog:
        return addPflogFields(builder);
    case Protocol::radiotap:
        return radiotap::addFields(builder);
    case Protocol::ppi:
        return ppi::addFields(builder);
    case Protocol::wlan:
        return wlan::addFields(builder);
    case Protocol::http:
        return http::addLines(builder);
    default: {
        const HeaderSpec &header = headerOf(builder.layer().protocol);
        addOptional(builder, header.optional);
        return addConditional(builder, header);
    }
    }
}

} // namespace rungs
