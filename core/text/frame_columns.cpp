// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/frame_columns.h"

#include "core/decode/arp_header.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/http.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/tcp_header.h"
#include "core/decode/tcp_options.h"
#include "core/decode/udp_header.h"
#include "core/text/address_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

constexpr std::uint16_t flagBit(tcp::Field field)
{
    const BitRange all = tcp::fields[static_cast<std::size_t>(tcp::Field::flags12)].bits;
    const BitRange one = tcp::fields[static_cast<std::size_t>(field)].bits;
    return static_cast<std::uint16_t>(1U << (all.end() - one.end()));
}

constexpr std::uint16_t syn = flagBit(tcp::Field::syn);
constexpr std::uint16_t ack = flagBit(tcp::Field::ack);
constexpr std::uint16_t fin = flagBit(tcp::Field::fin);
constexpr std::uint16_t rst = flagBit(tcp::Field::rst);

/// What was captured of a layer's header and payload.
ByteView viewOf(const Layer &layer, std::span<const ByteView> buffers)
{
    return slice(buffers[layer.buffer], layer.offset, layer.length);
}

std::vector<Phrase> named(std::string_view name)
{
    return {Phrase{name, {}}};
}

Phrase synInfo(const SegmentSummary &segment)
{
    const std::uint64_t first = segment.sequence;
    if (segment.payloadLength > 0) {
        return {RUNGS_TEXT("Asks to open; first number {0}, with {1} bytes of data"),
                {first, std::uint64_t{segment.payloadLength}}};
    }
    if ((segment.flags & ack) != 0)
        return {RUNGS_TEXT("Agrees to open; first number {0}"), {first}};
    return {RUNGS_TEXT("Asks to open; first number {0}"), {first}};
}

Phrase segmentInfo(const SegmentSummary &segment, const FrameColumns &columns)
{
    const std::uint64_t length = segment.payloadLength;
    if (segment.isCut)
        return {RUNGS_TEXT("TCP header cut short by the capture"), {}};
    if ((segment.flags & rst) != 0)
        return {RUNGS_TEXT("Resets the connection"), {}};
    if ((segment.flags & syn) != 0)
        return synInfo(segment);
    if (http::beginsMessage(segment.payload)) {
        std::string line = http::startLine(segment.payload);
        constexpr std::string_view version = "HTTP/1.x ";
        if (line.starts_with("HTTP/1.") && line.size() > version.size())
            line.erase(0, version.size());
        return {"{0}", {escapedText(Bytes(line.begin(), line.end()))}};
    }
    if ((segment.flags & fin) != 0 && length > 0)
        return {RUNGS_TEXT("Closes its side, with {0} bytes of data"), {length}};
    if ((segment.flags & fin) != 0)
        return {RUNGS_TEXT("Closes its side"), {}};
    if (length > 0)
        return {RUNGS_TEXT("{0} bytes of data"), {length}};
    if ((segment.flags & ack) != 0) {
        const std::uint32_t number = columns.acknowledgment.value_or(segment.acknowledgment);
        return {RUNGS_TEXT("Acknowledges up to {0}"), {std::uint64_t{number}}};
    }
    return {RUNGS_TEXT("No flag that says anything"), {}};
}

void describeSegment(const SegmentSummary &segment, const ConnectionRow *connection, Side from, FrameColumns &columns)
{
    columns.isSegment = true;
    columns.source = endpointText({segment.source, segment.sourcePort});
    columns.destination = endpointText({segment.destination, segment.destinationPort});
    columns.length = segment.payloadLength;
    columns.protocol = http::beginsMessage(segment.payload) ? shortName(Protocol::http) : shortName(Protocol::tcp);
    if (!segment.isCut) {
        columns.flags = flagsText(segment.flags);
        columns.rawSequence = segment.sequence;
        const auto own = static_cast<std::size_t>(from);
        const auto other = static_cast<std::size_t>(opposite(from));
        if (connection != nullptr && connection->hasBase[own])
            columns.sequence = segment.sequence - connection->baseSequence[own];
        if ((segment.flags & ack) != 0) {
            columns.rawAcknowledgment = segment.acknowledgment;
            if (connection != nullptr && connection->hasBase[other])
                columns.acknowledgment = segment.acknowledgment - connection->baseSequence[other];
        }
    }
    columns.info = segmentInfo(segment, columns);
}

/// Who has an address, and who says so: for IPv4 over any link whose addresses fit.
Phrase arpInfo(ByteView arp)
{
    if (arp.size() < fixedLength(arp::fields))
        return {};
    const std::size_t hardware = read<arp::Field::hardwareSize>(arp);
    const std::size_t protocol = read<arp::Field::protocolSize>(arp);
    const std::size_t first = fixedLength(arp::fields);
    const ByteView senderMac = slice(arp, first, hardware);
    const ByteView sender = slice(arp, first + hardware, protocol);
    const ByteView target = slice(arp, first + 2 * hardware + protocol, protocol);
    if (protocol != 4 || target.size() < 4)
        return {};
    if (read<arp::Field::operation>(arp) == 1)
        return {RUNGS_TEXT("Who has {0}? Tell {1}"), {ipv4Text(target), ipv4Text(sender)}};
    return {RUNGS_TEXT("{0} is at {1}"), {ipv4Text(sender), macText(senderMac)}};
}

template <auto typeField, auto codeField>
Phrase icmpInfo(ByteView message)
{
    if (message.size() < 2)
        return {};
    const std::uint64_t type = message[specOf<typeField>().bits.firstByte()];
    const std::uint64_t code = message[specOf<codeField>().bits.firstByte()];
    const std::string_view name = nameOf(specOf<typeField>().values, type);
    if (name.empty())
        return {RUNGS_TEXT("Type {0}, code {1}"), {type, code}};
    return code == 0 ? Phrase{name, {}} : Phrase{RUNGS_TEXT("{0}, code {1}"), {named(name), code}};
}

/// The addresses of a frame that no segment speaks for: of its IP header, else of its link layer.
void describeAddresses(const LayerStack &stack, std::span<const ByteView> buffers, std::size_t index,
                       FrameColumns &columns)
{
    const auto layers = stack.layers();
    const std::size_t ip = networkLayerOf(layers, index);
    if (ip != noLayer) {
        const IpEndpoints ends = endpointsOf(layers, index, buffers);
        columns.source = addressText(ends.source);
        columns.destination = addressText(ends.finalDestination);
        return;
    }
    for (const Layer &layer : layers) {
        const ByteView bytes = viewOf(layer, buffers);
        const bool isEthernet = layer.protocol == Protocol::ethernet || layer.protocol == Protocol::ieee8023;
        if (isEthernet && bytes.size() >= 12) {
            columns.source = macText(bytes.subspan(specOf<ethernet::Field::source>().bits.firstByte(), 6));
            columns.destination = macText(bytes.subspan(specOf<ethernet::Field::destination>().bits.firstByte(), 6));
        }
    }
}

/// The innermost header that is not inside of an ICMP error: what the frame is called after.
std::size_t tellingLayer(std::span<const Layer> layers)
{
    std::size_t telling = noLayer;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if ((layers[i].flags & Layer::quoted) == 0 && layers[i].protocol != Protocol::data)
            telling = i;
    }
    return telling;
}

Phrase datagramInfo(ByteView datagram, FrameColumns &columns)
{
    if (datagram.size() < fixedLength(udp::fields))
        return {};
    const std::uint16_t source = read<udp::Field::sourcePort>(datagram);
    const std::uint16_t destination = read<udp::Field::destinationPort>(datagram);
    const auto withPort = [](const std::string &address, std::uint16_t port) {
        const bool isV6 = address.find(':') != std::string::npos;
        return isV6 ? fmt::format("[{}]:{}", address, port) : fmt::format("{}:{}", address, port);
    };
    columns.source = withPort(columns.source, source);
    columns.destination = withPort(columns.destination, destination);
    const std::uint64_t length = read<udp::Field::length>(datagram);
    if (length < fixedLength(udp::fields))
        return {};
    return {RUNGS_TEXT("{0} bytes of data"), {length - fixedLength(udp::fields)}};
}

void describeOther(const LayerStack &stack, std::span<const ByteView> buffers, FrameColumns &columns)
{
    const std::size_t index = tellingLayer(stack.layers());
    if (index == noLayer) {
        columns.protocol = shortName(Protocol::data);
        columns.info = {RUNGS_TEXT("Not taken apart"), {}};
        return;
    }
    const Layer &layer = stack.layers()[index];
    const ByteView bytes = viewOf(layer, buffers);
    columns.protocol = shortName(layer.protocol);
    describeAddresses(stack, buffers, index, columns);
    const bool isFragment = (layer.flags & Layer::fragment) != 0;
    switch (layer.protocol) {
    case Protocol::arp:
        columns.info = arpInfo(bytes);
        break;
    case Protocol::icmp:
        columns.info = icmpInfo<icmp::Field::type, icmp::Field::code>(bytes);
        break;
    case Protocol::icmpv6:
        columns.info = icmpInfo<icmpv6::Field::type, icmpv6::Field::code>(bytes);
        break;
    case Protocol::udp:
        columns.info = datagramInfo(bytes, columns);
        break;
    default:
        break;
    }
    if (isFragment)
        columns.info = {RUNGS_TEXT("Fragment of an IP packet"), {}};
    else if (columns.info.isEmpty())
        columns.info = {headerOf(layer.protocol).whole.name, {}};
}

FrameColumns describeBytes(const Session &session, FrameId frame, ByteView bytes, const ConnectionRow *connection,
                           Side from)
{
    const CaptureInterface &interface = session.interfaceOf(frame);
    const std::uint32_t originalLength = session.frame(frame).originalLength;
    LayerStack stack;
    walkFrame({bytes, originalLength, interface.linkType, interface.fcsLength}, stack);
    const ByteView buffers[] = {bytes};
    return describe(stack, buffers, originalLength, connection, from);
}

} // namespace

std::string_view shortName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ethernet:
    case Protocol::ieee8023:
        return "Ethernet";
    case Protocol::vlan:
        return "VLAN";
    case Protocol::arp:
        return "ARP";
    case Protocol::ipv4:
        return "IPv4";
    case Protocol::ipv6:
    case Protocol::hopByHop:
    case Protocol::routing:
    case Protocol::fragment:
    case Protocol::destinationOptions:
        return "IPv6";
    case Protocol::authentication:
        return "AH";
    case Protocol::icmp:
        return "ICMP";
    case Protocol::icmpv6:
        return "ICMPv6";
    case Protocol::udp:
        return "UDP";
    case Protocol::tcp:
        return "TCP";
    case Protocol::http:
        return "HTTP";
    case Protocol::mpls:
        return "MPLS";
    case Protocol::gre:
        return "GRE";
    case Protocol::pppoe:
        return "PPPoE";
    case Protocol::vxlan:
        return "VXLAN";
    case Protocol::geneve:
        return "Geneve";
    case Protocol::linuxSll:
    case Protocol::linuxSll2:
        return "Linux cooked";
    case Protocol::llc:
    case Protocol::snap:
        return "LLC";
    case Protocol::ppp:
        return "PPP";
    default:
        return headerOf(protocol).whole.name;
    }
}

std::string flagsText(std::uint16_t flags)
{
    // As people say them: what the segment is for first, the acknowledgment that nearly all carry last.
    constexpr tcp::Field order[] = {tcp::Field::syn, tcp::Field::fin, tcp::Field::rst, tcp::Field::psh, tcp::Field::urg,
                                    tcp::Field::ece, tcp::Field::cwr, tcp::Field::ae,  tcp::Field::ack};
    std::string text;
    for (const tcp::Field field : order) {
        if ((flags & flagBit(field)) == 0)
            continue;
        const FieldSpec &spec = tcp::fields[static_cast<std::size_t>(field)];
        if (!text.empty())
            text += ' ';
        text += spec.brief.empty() ? spec.name : spec.brief;
    }
    return text;
}

FrameColumns describe(const LayerStack &stack, std::span<const ByteView> buffers, std::uint32_t originalLength,
                      const ConnectionRow *connection, Side from)
{
    FrameColumns columns;
    columns.length = originalLength;
    SegmentSummary segment;
    if (summarize(stack, buffers, segment))
        describeSegment(segment, connection, from, columns);
    else
        describeOther(stack, buffers, columns);
    return columns;
}

FrameColumns describe(const Session &session, FrameId frame)
{
    const FrameRow &row = session.frame(frame);
    const bool isKnown = (row.flags & FrameRow::hasSegment) != 0 && row.connection.value < session.connectionCount();
    const ConnectionRow *connection = isKnown ? &session.connection(row.connection) : nullptr;
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    if ((row.flags & FrameRow::completesDatagram) != 0) {
        if (const Result<DecodedFrame> whole = session.decode(frame)) {
            std::vector<ByteView> buffers;
            for (std::size_t i = 0; i < whole->bufferCount(); ++i)
                buffers.push_back(whole->buffer(i));
            return describe(whole->stack(), buffers, row.originalLength, connection, from);
        }
    }
    const Result<Bytes> bytes = session.bytesOf(frame);
    if (bytes)
        return describeBytes(session, frame, *bytes, connection, from);
    FrameColumns columns;
    columns.length = row.originalLength;
    columns.info = {RUNGS_TEXT("The bytes of this frame cannot be read any more"), {}};
    return columns;
}

} // namespace rungs
