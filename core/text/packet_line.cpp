// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/packet_line.h"

#include "core/decode/decoded_frame.h"
#include "core/decode/segment_summary.h"
#include "core/decode/tcp_header.h"
#include "core/text/address_text.h"
#include "core/text/field_value.h"
#include "core/text/sequence_context.h"

namespace rungs {

namespace {

constexpr std::uint32_t noNode = DecodedFrame::noNode;

constexpr std::uint16_t maskOf(tcp::Field flag)
{
    return static_cast<std::uint16_t>(1U << (112 - tcp::fields[static_cast<std::size_t>(flag)].bits.end()));
}

constexpr std::uint16_t ackFlag = maskOf(tcp::Field::ack);
constexpr std::uint16_t synFlag = maskOf(tcp::Field::syn);
constexpr std::uint16_t finFlag = maskOf(tcp::Field::fin);
constexpr std::uint16_t rstFlag = maskOf(tcp::Field::rst);

/// In the order that people say them: "SYN ACK", "PSH ACK", whatever the order of the bits.
std::string flagNames(std::uint16_t flags)
{
    using tcp::Field;
    std::string names;
    for (const Field flag :
         {Field::syn, Field::fin, Field::rst, Field::psh, Field::ack, Field::urg, Field::ece, Field::cwr, Field::ae}) {
        if ((flags & maskOf(flag)) == 0)
            continue;
        const FieldSpec &spec = tcp::fields[static_cast<std::size_t>(flag)];
        names += names.empty() ? "" : " ";
        names += spec.brief.empty() ? spec.name : spec.brief;
    }
    return names;
}

std::string_view shortName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::tcp:
        return "TCP";
    case Protocol::http:
        return "HTTP";
    case Protocol::udp:
        return "UDP";
    case Protocol::icmp:
        return "ICMP";
    case Protocol::icmpv6:
        return "ICMPv6";
    case Protocol::arp:
        return "ARP";
    case Protocol::ipv4:
        return "IPv4";
    case Protocol::ipv6:
        return "IPv6";
    default:
        return headerOf(protocol).whole.name;
    }
}

/// The innermost layer that is more than data, and not quoted by an ICMP error; null where there is none.
const Layer *innermostHeader(const DecodedFrame &frame)
{
    const Layer *found = nullptr;
    for (const Layer &layer : frame.layers()) {
        if (layer.protocol != Protocol::data && (layer.flags & Layer::quoted) == 0)
            found = &layer;
    }
    return found;
}

/// The value of the innermost field of one of the @p keys that is not quoted.
std::string lastValue(const DecodedFrame &frame, std::initializer_list<std::string_view> keys)
{
    std::string value;
    for (std::uint32_t node = 0; node < frame.nodes().size(); ++node) {
        const FieldNode &field = frame.nodes()[node];
        if (field.layer == DecodedFrame::frameLayer || (frame.layers()[field.layer].flags & Layer::quoted) != 0)
            continue;
        for (const std::string_view key : keys) {
            if (field.spec->key == key && !field.isCut)
                value = plainValue(frame, node);
        }
    }
    return value;
}

void setEnds(const DecodedFrame &frame, PacketLine &line)
{
    line.source = lastValue(frame, {"ip.src", "ipv6.src"});
    line.destination = lastValue(frame, {"ip.dst", "ipv6.dst"});
    if (line.source.empty() && line.destination.empty()) {
        line.source = lastValue(frame, {"eth.src", "sll.src.eth", "arp.src.proto_ipv4"});
        line.destination = lastValue(frame, {"eth.dst", "arp.dst.proto_ipv4"});
        return;
    }
    const std::string sourcePort = lastValue(frame, {"udp.srcport"});
    const std::string destinationPort = lastValue(frame, {"udp.dstport"});
    const auto join = [](std::string &address, const std::string &port) {
        if (port.empty())
            return;
        const bool isV6 = address.find(':') != std::string::npos;
        address = (isV6 ? '[' + address + ']' : address) + ':' + port;
    };
    join(line.source, sourcePort);
    join(line.destination, destinationPort);
}

/// What the segment says by itself; what it means among the others is the connection's to tell.
Phrase segmentInfo(const DecodedFrame &frame, const SegmentSummary &segment, const PacketLine &line)
{
    if (segment.isCut)
        return {RUNGS_TEXT("TCP header, cut short"), {}};
    for (const std::string_view key : {"http.request.start", "http.response.start"}) {
        const std::uint32_t node = frame.find(key);
        if (node != noNode)
            return {"{0}", {escapedText(frame.bytesOf(frame.nodes()[node]))}};
    }
    const std::uint64_t length = segment.payloadLength;
    const std::uint64_t acknowledged = line.relativeAcknowledgment.value_or(segment.acknowledgment);
    const bool hasAck = (segment.flags & ackFlag) != 0;
    if ((segment.flags & rstFlag) != 0)
        return {RUNGS_TEXT("Resets the connection"), {}};
    if ((segment.flags & synFlag) != 0)
        return hasAck ? Phrase{RUNGS_TEXT("Accepts, and proposes its own first number"), {}}
                      : Phrase{RUNGS_TEXT("Opens: proposes its first number"), {}};
    if ((segment.flags & finFlag) != 0)
        return length > 0 ? Phrase{RUNGS_TEXT("Last {0} bytes, and closes its side"), {length}}
                          : Phrase{RUNGS_TEXT("Closes its side"), {}};
    if (length > 0)
        return {RUNGS_TEXT("{0} bytes of data"), {length}};
    if (hasAck && segment.window == 0)
        return {RUNGS_TEXT("Confirms all before {0}; its window is closed"), {acknowledged}};
    if (hasAck)
        return {RUNGS_TEXT("Confirms all before {0}"), {acknowledged}};
    return {RUNGS_TEXT("Neither data nor a flag that means anything"), {}};
}

void setSegment(const Session &session, FrameId id, const DecodedFrame &frame, const SegmentSummary &segment,
                PacketLine &line)
{
    line.source = endpointText({segment.source, segment.sourcePort});
    line.destination = endpointText({segment.destination, segment.destinationPort});
    if (!segment.isCut) {
        const SequenceContext context = sequenceContext(session, id);
        line.flags = flagNames(segment.flags);
        line.sequence = segment.sequence;
        line.payloadLength = segment.payloadLength;
        if (context.sequenceBase)
            line.relativeSequence = segment.sequence - *context.sequenceBase;
        if ((segment.flags & ackFlag) != 0) {
            line.acknowledgment = segment.acknowledgment;
            if (context.acknowledgmentBase)
                line.relativeAcknowledgment = segment.acknowledgment - *context.acknowledgmentBase;
        }
    }
    line.info = segmentInfo(frame, segment, line);
}

Phrase otherInfo(const DecodedFrame &frame, const Layer *layer)
{
    if (!layer)
        return {RUNGS_TEXT("Data that is not taken apart"), {}};
    const Phrase name{headerOf(layer->protocol).whole.name, {}};
    if ((layer->flags & Layer::cut) != 0)
        return {RUNGS_TEXT("{0}, cut short"), {std::vector<Phrase>{name}}};
    if ((layer->flags & Layer::fragment) != 0)
        return {RUNGS_TEXT("{0}: a fragment of a datagram"), {std::vector<Phrase>{name}}};
    for (const std::string_view key : {"arp.opcode", "icmp.type", "icmpv6.type"}) {
        const std::uint32_t node = frame.find(key);
        if (node != noNode)
            return {"{0}: {1}", {std::vector<Phrase>{name}, std::vector<Phrase>{fieldValue(frame, node)}}};
    }
    return name;
}

} // namespace

PacketLine packetLine(const Session &session, FrameId id)
{
    PacketLine line;
    const Result<DecodedFrame> frame = session.decode(id);
    if (!frame)
        return line;
    const Layer *layer = innermostHeader(*frame);
    if (layer)
        line.protocol = shortName(layer->protocol);
    std::vector<ByteView> buffers;
    for (std::size_t i = 0; i < frame->bufferCount(); ++i)
        buffers.push_back(frame->buffer(i));
    SegmentSummary segment;
    if (summarize(frame->stack(), buffers, segment)) {
        setSegment(session, id, *frame, segment, line);
    } else {
        setEnds(*frame, line);
        line.info = otherInfo(*frame, layer);
    }
    return line;
}

} // namespace rungs
