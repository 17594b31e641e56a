// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/events.h"
#include "core/decode/checksum.h"
#include "core/decode/field_registry.h"
#include "core/decode/http.h"
#include "core/decode/tcp_header.h"
#include "core/filter/filter_key.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace rungs::filter {

namespace {

using Facts = FrameFacts;

void addNumber(const std::optional<std::uint32_t> &number, Values &values)
{
    if (number)
        values.addNumber(*number);
}

void frameNumbers(const Facts &facts, Values &values)
{
    values.addNumber(static_cast<Wide>(frameNumber(facts.id)));
}

void times(const Facts &facts, Values &values)
{
    if (facts.time.isKnown())
        values.addNumber(facts.time.nanoseconds);
}

void comments(const Facts &facts, Values &values)
{
    if (!facts.comments)
        return;
    for (std::string &comment : facts.comments())
        values.addText(std::move(comment));
}

template <auto member>
void interfaceText(const Facts &facts, Values &values)
{
    if (facts.captureInterface != nullptr && !(facts.captureInterface->*member).empty())
        values.addText(facts.captureInterface->*member);
}

void sections(const Facts &facts, Values &values)
{
    if (facts.captureInterface != nullptr)
        values.addNumber(static_cast<Wide>(facts.captureInterface->section) + 1);
}

/// The headers' names, outermost first.
void protocols(const Facts &facts, Values &values)
{
    std::string names;
    for (const Layer &layer : facts.layers()) {
        names += names.empty() ? "" : ":";
        names += headerOf(layer.protocol).whole.key;
    }
    values.addText(std::move(names));
}

/// What @p put says of the frame's segment.
template <auto put>
void ofSegment(const Facts &facts, Values &values)
{
    if (facts.segment != nullptr)
        put(*facts.segment, facts, values);
}

template <auto member>
void number(const SegmentFacts &segment, const Facts &, Values &values)
{
    addNumber(segment.*member, values);
}

template <auto member>
void duration(const SegmentFacts &segment, const Facts &, Values &values)
{
    values.addDuration(segment.*member);
}

template <auto member>
void word(const SegmentFacts &segment, const Facts &, Values &values)
{
    if (!(segment.*member).empty())
        values.addName(segment.*member);
}

/// The fixed part of the segment's header; empty where it is cut.
ByteView headerOfSegment(const Facts &facts)
{
    const Layer *layer = facts.tcp();
    if (layer == nullptr)
        return {};
    const ByteView header = slice(facts.buffer(layer->buffer), layer->offset, fixedLength(tcp::fields));
    return header.size() == fixedLength(tcp::fields) ? header : ByteView();
}

void stream(const SegmentFacts &segment, const Facts &, Values &values)
{
    values.addNumber(segment.stream);
}

void sequence(const SegmentFacts &segment, const Facts &facts, Values &values)
{
    if (const ByteView header = headerOfSegment(facts); !header.empty() && segment.sequenceBase)
        values.addNumber(static_cast<std::uint32_t>(read<tcp::Field::sequenceNumber>(header) - *segment.sequenceBase));
}

void acknowledgment(const SegmentFacts &segment, const Facts &facts, Values &values)
{
    const ByteView header = headerOfSegment(facts);
    if (header.empty())
        return;
    const auto raw = read<tcp::Field::acknowledgmentNumber>(header);
    if (read<tcp::Field::ack>(header) == 0)
        values.addNumber(raw); // it means nothing; Wireshark shows it unchanged
    else if (segment.acknowledgmentBase)
        values.addNumber(static_cast<std::uint32_t>(raw - *segment.acknowledgmentBase));
}

std::vector<ByteView> buffersOf(const Facts &facts)
{
    std::vector<ByteView> buffers;
    for (std::size_t i = 0; i < facts.bufferCount(); ++i)
        buffers.push_back(facts.buffer(i));
    return buffers;
}

void checksumStatus(const SegmentFacts &, const Facts &facts, Values &values)
{
    const Layer *tcp = facts.tcp();
    if (tcp == nullptr)
        return;
    const auto layer = static_cast<std::size_t>(tcp - facts.headers().layers().data());
    switch (verifyChecksum(facts.headers(), layer, buffersOf(facts)).status) {
    case ChecksumStatus::none:
        return;
    case ChecksumStatus::bad:
        return values.addNumber(0);
    case ChecksumStatus::good:
        return values.addNumber(1);
    case ChecksumStatus::unverified:
        return values.addNumber(2);
    case ChecksumStatus::partial:
        return values.addNumber(5);
    }
}

constexpr ValueName checksumNames[] = {{0, "Bad"}, {1, "Good"}, {2, "Unverified"}, {3, "Not present"}, {5, "Partial"}};

/// As Wireshark shows it: where there is anything else to say of the segment's numbers.
void initialRoundTrip(const SegmentFacts &segment, const Facts &, Values &values)
{
    const SegmentOutcome *outcome = segment.outcome;
    constexpr std::array flags{EventKind::retransmission, EventKind::duplicateAck,  EventKind::challengeAck,
                               EventKind::windowUpdate,   EventKind::keepAlive,     EventKind::keepAliveAck,
                               EventKind::windowProbe,    EventKind::windowProbeAck};
    const bool isAnalysed =
        outcome != nullptr && (outcome->acknowledges.isValid() || std::ranges::any_of(flags, [outcome](EventKind kind) {
                                   return outcome->has(kind);
                               }));
    if (segment.payloadLength.value_or(0) > 0 || isAnalysed)
        values.addDuration(segment.handshake);
}

/// The letters of the flags that are set, between dots.
void flagLetters(const Facts &facts, Values &values)
{
    const ByteView header = headerOfSegment(facts);
    if (header.empty())
        return;
    constexpr std::string_view letters = "RRRACEUAPRSF";
    const std::uint32_t flags = read<tcp::Field::flags12>(header);
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if ((flags >> (letters.size() - 1 - i) & 1) != 0)
            text += letters[i];
        else
            text += "\u00b7";
    }
    values.addText(std::move(text));
}

void limit(const SegmentFacts &segment, const Facts &, Values &values)
{
    if (segment.limits.isWorthNaming())
        values.addName(nameOf(segment.limits.dominant()));
}

void limitShare(const SegmentFacts &segment, const Facts &, Values &values)
{
    const LimitShares &limits = segment.limits;
    if (limits.isWorthNaming())
        values.addNumber(static_cast<Wide>(limits.share(limits.dominant()) * 100 + 0.5));
}

void completeness(const SegmentFacts &segment, const Facts &, Values &values)
{
    values.addNumber(segment.completeness);
}

/// The payload of each segment that is not quoted.
template <Protocol protocol>
void payload(const Facts &facts, Values &values)
{
    for (const Layer &layer : facts.headers().layers()) {
        if (layer.protocol != protocol || (layer.flags & (Layer::quoted | Layer::cut)) != 0
            || layer.length <= layer.headerLength)
            continue;
        const ByteView bytes = slice(facts.buffer(layer.buffer), std::size_t{layer.offset} + layer.headerLength,
                                     layer.length - layer.headerLength);
        if (!bytes.empty())
            values.addBytes(bytes);
    }
}

/// Whether a SYN without ACK, or what the flags in @p set and @p clear say.
template <std::uint16_t set, std::uint16_t clear>
void hasFlags(const Facts &facts, Values &values)
{
    const ByteView header = headerOfSegment(facts);
    if (facts.segment == nullptr || header.empty())
        return;
    const std::uint32_t flags = read<tcp::Field::flags12>(header);
    if ((flags & set) == set && (flags & clear) == 0)
        values.addNumber(1);
}

constexpr std::uint16_t syn = tcp::flagMask(tcp::Field::syn);
constexpr std::uint16_t ack = tcp::flagMask(tcp::Field::ack);
constexpr std::uint16_t fin = tcp::flagMask(tcp::Field::fin);
constexpr std::uint16_t rst = tcp::flagMask(tcp::Field::rst);

template <auto member>
void textOfFrame(const Facts &facts, Values &values)
{
    if (facts.*member) {
        if (std::string text = (facts.*member)(); !text.empty())
            values.addText(std::move(text));
    }
}

/// Whether the frame has a line that begins a request, or a response.
template <const FieldSpec &spec>
void hasRow(const Facts &facts, Values &values)
{
    if (facts.mayHaveMessage() && facts.fields().find(spec.key) != DecodedFrame::noNode)
        values.addNumber(1);
}

/// The value of the header line "Host".
void host(const Facts &facts, Values &values)
{
    if (!facts.mayHaveMessage())
        return;
    for (const FieldNode &node : facts.fields().nodes()) {
        if (node.spec->key != http::requestHeader.key || node.isCut)
            continue;
        const ByteView bytes = facts.fields().bytesOf(node);
        std::string line(bytes.begin(), bytes.end());
        constexpr std::string_view name = "host:";
        const bool isHost = line.size() > name.size()
                            && std::ranges::equal(name, line.substr(0, name.size()), {}, {},
                                                  [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (!isHost)
            continue;
        line.erase(0, line.find_first_not_of(" \t", name.size()));
        line.erase(line.find_last_not_of(" \t\r\n") + 1);
        values.addText(std::move(line));
    }
}

constexpr std::string_view file = "capture file";
constexpr std::string_view soFar = "the connection so far";

constexpr DerivedKey keys[] = {
    {"frame.number",
     "Number of the frame, from 1",
     Type::number,
     32,
     file,
     frameNumbers,
     {},
     Needs::frame,
     Column::number},
    {"frame.time", "Time of the frame", Type::time, 64, file, times, {}, Needs::frame, Column::time},
    {"frame.time_epoch",
     "Time in seconds since 1970, nine decimal places",
     Type::time,
     64,
     file,
     times,
     {},
     Needs::frame,
     Column::time},
    {"frame.time_relative",
     "Time since the first frame",
     Type::duration,
     64,
     file,
     [](const Facts &facts, Values &values) { values.addDuration(facts.sinceFirst); },
     {},
     Needs::frame,
     Column::sinceFirst},
    {"frame.time_delta",
     "Time since the previous frame",
     Type::duration,
     64,
     file,
     [](const Facts &facts, Values &values) { values.addDuration(facts.sincePrevious); },
     {},
     Needs::frame,
     Column::sincePrevious},
    {"frame.len",
     "Bytes of the frame on the wire",
     Type::number,
     32,
     file,
     [](const Facts &facts, Values &values) { values.addNumber(facts.length); },
     {},
     Needs::frame,
     Column::length},
    {"frame.cap_len",
     "Bytes of the frame that were captured",
     Type::number,
     32,
     file,
     [](const Facts &facts, Values &values) { values.addNumber(facts.capturedLength); },
     {},
     Needs::frame,
     Column::capturedLength},
    {"frame.interface_id",
     "Interface that the frame was captured on",
     Type::number,
     32,
     file,
     [](const Facts &facts, Values &values) { values.addNumber(facts.interface); },
     {},
     Needs::frame,
     Column::interface},
    {"frame.interface_name", "Name of the interface", Type::text, 0, file, interfaceText<&CaptureInterface::name>},
    {"frame.interface_description", "Description of the interface", Type::text, 0, file,
     interfaceText<&CaptureInterface::description>},
    {"frame.section_number", "Section of the capture file, from 1", Type::number, 32, file, sections},
    {"frame.comment", "Comments on the frame, and the note", Type::text, 0, "capture file, notes", comments},
    {"frame.marked",
     "1: the frame is marked",
     Type::boolean,
     1,
     "notes",
     [](const Facts &facts, Values &values) { values.addNumber(facts.isMarked ? 1 : 0); },
     {},
     Needs::frame,
     Column::marked},
    {"frame.protocols", "Headers of the frame, outermost first", Type::text, 0, "all headers", protocols},
    {"src", "Source address: ip.src or ipv6.src, else that of the link layer", Type::text, 0, "ip.src, ipv6.src",
     textOfFrame<&Facts::source>},
    {"dst", "Destination address: ip.dst or ipv6.dst, else that of the link layer", Type::text, 0, "ip.dst, ipv6.dst",
     textOfFrame<&Facts::destination>},
    {"tcp.stream",
     "Number of the connection, from 0, by first frame",
     Type::number,
     32,
     "addresses, ports, first numbers",
     ofSegment<stream>,
     {},
     Needs::frame,
     Column::stream},
    {"tcp.seq",
     "Sequence number, relative to the sender's first",
     Type::number,
     32,
     "tcp.seq_raw",
     ofSegment<sequence>,
     {},
     Needs::bases},
    {"tcp.ack",
     "Acknowledgment number, relative to the receiver's first",
     Type::number,
     32,
     "tcp.ack_raw",
     ofSegment<acknowledgment>,
     {},
     Needs::bases},
    {"tcp.len", "Bytes of payload, by the IP length", Type::number, 32, "IP length, tcp.hdr_len",
     ofSegment<number<&SegmentFacts::payloadLength>>},
    {"tcp.checksum.status", "good, bad, partial or unverified", Type::number, 8, "tcp.checksum, RFC 9293 3.1",
     ofSegment<checksumStatus>, checksumNames},
    {"tcp.flags.str", "Letters of the flags that are set", Type::text, 0, "tcp.flags", flagLetters},
    {"tcp.payload", "Payload of the segment", Type::bytes, 0, "IP length, tcp.hdr_len", payload<Protocol::tcp>},
    {"udp.payload", "Payload of the datagram", Type::bytes, 0, "udp.length", payload<Protocol::udp>},
    {"tcp.time_relative",
     "Time since the first segment of the connection",
     Type::duration,
     64,
     file,
     ofSegment<duration<&SegmentFacts::sinceFirst>>,
     {},
     Needs::history},
    {"tcp.time_delta",
     "Time since the previous segment of the connection",
     Type::duration,
     64,
     file,
     ofSegment<duration<&SegmentFacts::sincePrevious>>,
     {},
     Needs::history},
    {"tcp.completeness",
     "What was captured so far: 1 SYN, 2 SYN-ACK, 4 ACK, 8 data, 16 FIN, 32 RST",
     Type::number,
     8,
     soFar,
     ofSegment<completeness>,
     {},
     Needs::history},
    {"tcp.connection.syn", "SYN without ACK", Type::presence, 0, "RFC 9293 3.5", hasFlags<syn, ack>},
    {"tcp.connection.synack", "SYN with ACK", Type::presence, 0, "RFC 9293 3.5", hasFlags<syn | ack, 0>},
    {"tcp.connection.fin", "FIN", Type::presence, 0, "RFC 9293 3.6", hasFlags<fin, 0>},
    {"tcp.connection.rst", "Reset", Type::presence, 0, "RFC 9293 3.5.2", hasFlags<rst, 0>},
    {"tcp.analysis.initial_rtt",
     "Time from the SYN to the ACK of its answer",
     Type::duration,
     64,
     file,
     ofSegment<initialRoundTrip>,
     {},
     Needs::outcome},
    {"tcp.analysis.bytes_in_flight",
     "Bytes that the sender has in flight after this segment",
     Type::number,
     32,
     soFar,
     ofSegment<number<&SegmentFacts::bytesInFlight>>,
     {},
     Needs::history},
    {"http.request", "It begins a request", Type::presence, 0, "RFC 9112 3", hasRow<http::requestLine>},
    {"http.response", "It begins a response", Type::presence, 0, "RFC 9112 4", hasRow<http::statusLine>},
    {"http.host", "Host", Type::text, 0, "RFC 9110 7.2", host},
    {"rungs.opening",
     "How the connection was opened",
     Type::text,
     0,
     "the whole connection",
     ofSegment<word<&SegmentFacts::opening>>,
     {},
     Needs::frame,
     Column::connection},
    {"rungs.closing",
     "How the connection was closed",
     Type::text,
     0,
     "the whole connection",
     ofSegment<word<&SegmentFacts::closing>>,
     {},
     Needs::frame,
     Column::connection},
    {"rungs.limit",
     "What held its sender back most, in all the connection: application, receiver, network or unknown",
     Type::text,
     0,
     "the whole connection",
     ofSegment<limit>,
     {},
     Needs::frame,
     Column::sender},
    {"rungs.limit.share",
     "For what share of the time, in percent",
     Type::number,
     8,
     "the whole connection",
     ofSegment<limitShare>,
     {},
     Needs::frame,
     Column::sender},
    {"rungs.summary",
     "What the frame is, in a line",
     Type::text,
     0,
     "all headers",
     textOfFrame<&Facts::summary>,
     {},
     Needs::outcome},
};

constexpr SideKey sides[] = {
    {"ip.addr", "Source or destination address", "ip.src", "ip.dst"},
    {"ipv6.addr", "Source or destination address", "ipv6.src", "ipv6.dst"},
    {"eth.addr", "Source or destination address", "eth.src", "eth.dst"},
    {"tcp.port", "Source or destination port", "tcp.srcport", "tcp.dstport"},
    {"udp.port", "Source or destination port", "udp.srcport", "udp.dstport"},
};

} // namespace

std::array<std::span<const DerivedKey>, 2> derivedKeys()
{
    return {std::span<const DerivedKey>(keys), verdictKeys()};
}

std::span<const SideKey> sideKeys()
{
    return sides;
}

} // namespace rungs::filter
