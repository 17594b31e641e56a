// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/packet_line.h"

#include "core/capture/frame_comments.h"
#include "core/decode/arp_header.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/http.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/protocol.h"
#include "core/decode/tcp_header.h"
#include "core/decode/tcp_options.h"
#include "core/decode/udp_header.h"
#include "core/text/address_text.h"
#include "core/text/icmp_text.h"
#include "core/text/segment_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::uint16_t ackBit = tcp::flagMask(tcp::Field::ack);

/// What was captured of a layer's header and payload.
ByteView viewOf(const Layer &layer, std::span<const ByteView> buffers)
{
    return slice(buffers[layer.buffer], layer.offset, layer.length);
}

std::vector<Phrase> named(std::string_view name)
{
    return {Phrase{name, {}}};
}

Phrase segmentInfo(const SegmentSummary &segment, std::uint32_t acknowledgment)
{
    const SegmentFields fields{.sequence = SequenceNumber(segment.sequence),
                               .acknowledgment = SequenceNumber(segment.acknowledgment),
                               .length = segment.payloadLength,
                               .flags = segment.flags,
                               .window = segment.window,
                               .isCut = segment.isCut};
    return lineByItself(fields, acknowledgment, http::startLine(segment.payload));
}

void describeSegment(const SegmentSummary &segment, const ConnectionRow *connection, Side from, PacketLine &line)
{
    line.source = endpointText({segment.source, segment.sourcePort});
    line.destination = endpointText({segment.destination, segment.destinationPort});
    line.protocol = headerOf(http::beginsMessage(segment.payload) ? Protocol::http : Protocol::tcp).whole.brief;
    if (!segment.isCut) {
        line.flags = flagsText(segment.flags);
        line.payloadLength = segment.payloadLength;
        line.sequence = segment.sequence;
        if (connection != nullptr && connection->hasBase[from])
            line.relativeSequence = segment.sequence - connection->baseSequence[from];
        if ((segment.flags & ackBit) != 0) {
            line.acknowledgment = segment.acknowledgment;
            if (connection != nullptr && connection->hasBase.other(from))
                line.relativeAcknowledgment = segment.acknowledgment - connection->baseSequence.other(from);
        }
    }
    line.info = segmentInfo(segment, line.relativeAcknowledgment.value_or(segment.acknowledgment));
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
    const std::uint64_t operation = read<arp::Field::operation>(arp);
    if (operation == 1)
        return {RUNGS_TEXT("Who has {0}? Tell {1}"), {ipv4Text(target), ipv4Text(sender)}};
    if (operation == 2)
        return {RUNGS_TEXT("{0} is at {1}"), {ipv4Text(sender), macText(senderMac)}};
    const std::string_view name = nameOf(specOf<arp::Field::operation>().values, operation);
    return name.empty() ? Phrase{RUNGS_TEXT("ARP, operation {0}"), {operation}} : Phrase{name, {}};
}

/// What of a message's rest tells it from the next one of its type: what an echo is called by, whom is asked for.
Phrase withRest(Phrase name, ByteView message, Protocol protocol, std::uint64_t type)
{
    const bool isV6 = protocol == Protocol::icmpv6;
    const bool isEcho = isV6 ? type == 128 || type == 129 : type == 0 || type == 8;
    if (isEcho && message.size() >= 8) {
        return {RUNGS_TEXT("{0}, identifier {1}, sequence number {2}"),
                {std::vector<Phrase>{std::move(name)}, readBits(message, icmp::echoFields[0].bits),
                 readBits(message, icmp::echoFields[1].bits)}};
    }
    constexpr std::size_t target = 8; // RFC 4861 4.3 and 4.4
    const bool isNeighbor = isV6 && (type == 135 || type == 136);
    if (isNeighbor && message.size() >= target + 16) {
        std::string address;
        appendIpv6(address, slice(message, target, 16));
        return {RUNGS_TEXT("{0}: {1}"), {std::vector<Phrase>{std::move(name)}, std::move(address)}};
    }
    return name;
}

template <auto typeField, auto codeField, auto codesOf>
Phrase icmpInfo(ByteView message)
{
    if (message.size() < 2)
        return {};
    const std::uint64_t type = message[specOf<typeField>().bits.firstByte()];
    const std::uint64_t code = message[specOf<codeField>().bits.firstByte()];
    const std::string_view name = nameOf(specOf<typeField>().values, type);
    if (name.empty())
        return {RUNGS_TEXT("Type {0}, code {1}"), {type, code}};
    const ValueNames codes = codesOf(static_cast<std::uint8_t>(type));
    if (const std::string_view known = nameOf(codes, code); !known.empty())
        return {RUNGS_TEXT("{0}: {1}"), {named(name), named(known)}};
    constexpr Protocol protocol = std::is_same_v<decltype(typeField), icmp::Field> ? Protocol::icmp : Protocol::icmpv6;
    return code == 0 ? withRest({name, {}}, message, protocol, type)
                     : Phrase{RUNGS_TEXT("{0}, code {1}"), {named(name), code}};
}

/// The addresses of a frame that no segment speaks for: of its IP header, else of its link layer.
void describeAddresses(const LayerStack &stack, std::span<const ByteView> buffers, std::size_t index, PacketLine &line)
{
    const auto layers = stack.layers();
    const std::size_t ip = networkLayerOf(layers, index);
    if (ip != noLayer) {
        const IpEndpoints ends = endpointsOf(layers, index, buffers);
        line.source = addressText(ends.originalSource);
        line.destination = addressText(ends.finalDestination);
        return;
    }
    for (const Layer &layer : layers) {
        const ByteView bytes = viewOf(layer, buffers);
        const bool isEthernet = layer.protocol == Protocol::ethernet || layer.protocol == Protocol::ieee8023;
        if (isEthernet && bytes.size() >= 12) {
            line.source = macText(bytes.subspan(specOf<ethernet::Field::source>().bits.firstByte(), 6));
            line.destination = macText(bytes.subspan(specOf<ethernet::Field::destination>().bits.firstByte(), 6));
        }
    }
}

std::string withPort(const std::string &address, std::uint16_t port)
{
    const bool isV6 = address.find(':') != std::string::npos;
    return isV6 ? fmt::format("[{}]:{}", address, port) : fmt::format("{}:{}", address, port);
}

Phrase datagramInfo(ByteView datagram, PacketLine &line)
{
    if (datagram.size() < fixedLength(udp::fields))
        return {};
    const std::uint16_t source = read<udp::Field::sourcePort>(datagram);
    const std::uint16_t destination = read<udp::Field::destinationPort>(datagram);
    line.source = withPort(line.source, source);
    line.destination = withPort(line.destination, destination);
    const std::uint64_t length = read<udp::Field::length>(datagram);
    if (length < fixedLength(udp::fields))
        return {};
    return {RUNGS_TEXT("UDP datagram, {0} of payload, {1} → {2}"),
            {bytesArgument(length - fixedLength(udp::fields)), std::uint64_t{source}, std::uint64_t{destination}}};
}

/// A header that says nothing better of itself: its name, and how much it carries of what.
Phrase carrierInfo(const LayerStack &stack, std::size_t index)
{
    const Layer &layer = stack.layers()[index];
    const std::vector<Phrase> name = named(headerOf(layer.protocol).whole.name);
    if (layer.length <= layer.headerLength)
        return name.front();
    const Argument payload = bytesArgument(layer.length - layer.headerLength);
    for (const Diagnostic &diagnostic : stack.diagnostics()) {
        if (diagnostic.code == Diagnostic::Code::unknownProtocol && diagnostic.layer == index)
            return {RUNGS_TEXT("{0}, {1} of payload, protocol {2} ({3})"),
                    {name, payload, diagnostic.found, fmt::format("0x{:x}", diagnostic.found)}};
    }
    return {RUNGS_TEXT("{0}, {1} of payload"), {name, payload}};
}

/// A TCP header whose ports were not both captured.
Phrase portlessInfo(ByteView segment, PacketLine &line)
{
    constexpr BitRange port = specOf<tcp::Field::sourcePort>().bits;
    if (segment.size() < port.endByte())
        return {RUNGS_TEXT("Header cut short: ports not captured"), {}};
    line.source = withPort(line.source, static_cast<std::uint16_t>(readBits(segment, port)));
    return {RUNGS_TEXT("Header cut short: destination port not captured"), {}};
}

void describeOther(const LayerStack &stack, std::span<const ByteView> buffers, PacketLine &line)
{
    const std::size_t index = tellingLayer(stack.layers());
    if (index == noLayer) {
        line.protocol = headerOf(Protocol::data).whole.brief;
        line.info = {RUNGS_TEXT("Not decoded"), {}};
        return;
    }
    const Layer &layer = stack.layers()[index];
    const ByteView bytes = viewOf(layer, buffers);
    line.protocol = headerOf(layer.protocol).whole.brief;
    describeAddresses(stack, buffers, index, line);
    switch (layer.protocol) {
    case Protocol::arp:
        line.info = arpInfo(bytes);
        break;
    case Protocol::icmp:
        line.info = icmpInfo<icmp::Field::type, icmp::Field::code, icmp::codesOf>(bytes);
        break;
    case Protocol::icmpv6:
        line.info = icmpInfo<icmpv6::Field::type, icmpv6::Field::code, icmpv6::codesOf>(bytes);
        break;
    case Protocol::udp:
        line.info = datagramInfo(bytes, line);
        break;
    default:
        break;
    }
    if (segmentWithoutPorts(stack, buffers) == &layer)
        line.info = portlessInfo(bytes, line);
    else if ((layer.flags & Layer::cut) != 0)
        line.info = {RUNGS_TEXT("{0}, cut short"), {named(headerOf(layer.protocol).whole.name)}};
    else if ((layer.flags & Layer::fragment) != 0)
        line.info = {RUNGS_TEXT("{0}: a fragment of a datagram"), {named(headerOf(layer.protocol).whole.name)}};
    else if (const std::optional<IcmpError> error = icmpErrorOf(stack, buffers))
        line.info = icmpLine(*error);
    else if (line.info.isEmpty())
        line.info = carrierInfo(stack, index);
}

/// So many bytes of a frame are looked at: more than any segment has, and few enough to read while a list is painted.
constexpr std::uint32_t mostBytes = 1U << 20;

PacketLine lineOfBytes(const Session &session, FrameId frame, ByteView bytes, const ConnectionRow *connection,
                       Side from)
{
    const CaptureInterface &interface = session.interfaceOf(frame);
    const std::uint32_t originalLength = session.frame(frame).originalLength;
    LayerStack stack;
    walkFrame({bytes, originalLength, interface.linkType, interface.fcsLength}, stack);
    const ByteView buffers[] = {bytes};
    return packetLine(stack, buffers, connection, from);
}

} // namespace

PacketLine packetLine(const LayerStack &stack, std::span<const ByteView> buffers, const ConnectionRow *connection,
                      Side from)
{
    PacketLine line;
    SegmentSummary segment;
    if (summarize(stack, buffers, segment))
        describeSegment(segment, connection, from, line);
    else
        describeOther(stack, buffers, line);
    return line;
}

Phrase frameLine(const StreamFrame &frame)
{
    if (frame.segment == nullptr) {
        PacketLine line;
        describeOther(frame.walk.stack, frame.walk.buffers, line);
        return line.info;
    }
    const StreamSegment &segment = *frame.segment;
    const Side peer = opposite(segment.place.from);
    const ConnectionRow &connection = segment.connection;
    return segmentInfo(segment.summary, connection.hasBase[peer]
                                            ? segment.summary.acknowledgment - connection.baseSequence[peer]
                                            : segment.summary.acknowledgment);
}

PacketLine packetLine(const Session &session, FrameId frame)
{
    const FrameRow &row = session.frame(frame);
    const bool isKnown = (row.flags & FrameRow::hasSegment) != 0 && row.connection.value < session.connectionCount();
    const ConnectionRow known = isKnown ? session.connection(row.connection) : ConnectionRow{};
    const ConnectionRow *const connection = isKnown ? &known : nullptr;
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    if ((row.flags & FrameRow::completesDatagram) != 0) {
        if (const Result<DecodedFrame> whole = session.decode(frame)) {
            std::vector<ByteView> buffers;
            for (std::size_t i = 0; i < whole->bufferCount(); ++i)
                buffers.push_back(whole->buffer(i));
            return packetLine(whole->stack(), buffers, connection, from);
        }
    }
    Bytes bytes(std::min(row.capturedLength, mostBytes));
    if (readExactly(session.source(), session.offsetOf(frame), bytes))
        return lineOfBytes(session, frame, bytes, connection, from);
    PacketLine line;
    line.info = {RUNGS_TEXT("This frame can no longer be read"), {}};
    return line;
}

} // namespace rungs
