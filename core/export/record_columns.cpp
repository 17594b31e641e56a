// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_columns.h"

#include "core/decode/checksum.h"
#include "core/decode/ethernet_header.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/linux_sll2_header.h"
#include "core/decode/linux_sll_header.h"
#include "core/decode/tcp_header.h"
#include "core/export/keys.h"
#include "core/session/facts_source.h"
#include "core/text/address_text.h"
#include "core/text/digits.h"
#include "core/text/packet_line.h"

#include <algorithm>

namespace rungs {

namespace {

using Field = tcp::Field;
using Summary = SegmentSummary;

ValueKind putFrameNumber(const StreamFrame &frame, std::string &record)
{
    return putNumber(record, frameNumber(frame.id));
}

ValueKind putTime(const StreamFrame &frame, std::string &record)
{
    if (frame.raw.time.isKnown())
        appendSeconds(record, Timestamp{0}, frame.raw.time);
    return ValueKind::number;
}

ValueKind putLength(const StreamFrame &frame, std::string &record)
{
    return putNumber(record, frame.raw.originalLength);
}

ValueKind putCapturedLength(const StreamFrame &frame, std::string &record)
{
    return putNumber(record, frame.raw.capturedLength);
}

ValueKind putInterface(const StreamFrame &frame, std::string &record)
{
    return putNumber(record, frame.raw.interface.value);
}

/// The headers' names, outermost first: "eth:ip:tcp:data".
ValueKind putProtocols(const StreamFrame &frame, std::string &record)
{
    std::string_view separator;
    for (const Layer &layer : frame.walk.stack.layers()) {
        record += separator;
        record += headerOf(layer.protocol).whole.key;
        separator = ":";
    }
    return ValueKind::word;
}

ValueKind putSummary(const StreamFrame &frame, std::string &record)
{
    record += english(frameLine(frame));
    return ValueKind::text;
}

/// The address of the link layer.
template <bool isSource>
ValueKind putLinkAddress(const Layer &layer, ByteView bytes, std::string &record)
{
    const auto put = [&](BitRange field) {
        appendHex(record, slice(bytes, layer.offset + field.firstByte(), field.byteCount()), ':');
    };
    switch (layer.protocol) {
    case Protocol::ethernet:
    case Protocol::ieee8023:
        put(specOf < isSource ? ethernet::Field::source : ethernet::Field::destination > ().bits);
        break;
    case Protocol::linuxSll:
        if (isSource)
            put(specOf<linuxSll::Field::address>().bits);
        break;
    case Protocol::linuxSll2:
        if (isSource)
            put(specOf<linuxSll2::Field::address>().bits);
        break;
    default:
        break;
    }
    return ValueKind::word;
}

template <bool isSource>
ValueKind putAddress(std::span<const Layer> layers, std::span<const ByteView> buffers, std::string &record)
{
    for (std::size_t i = layers.size(); i > 0; --i) {
        const Layer &layer = layers[i - 1];
        const bool isIp = layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::ipv6;
        if (!isIp || (layer.flags & (Layer::quoted | Layer::cut)) != 0)
            continue;
        const IpEndpoints ends = endpointsOf(layers, i, buffers);
        appendAddress(record, isSource ? ends.source : ends.destination);
        return ValueKind::word;
    }
    return layers.empty() ? ValueKind::word : putLinkAddress<isSource>(layers.front(), buffers[0], record);
}

template <bool isSource>
ValueKind putAddress(const StreamFrame &frame, std::string &record)
{
    return putAddress<isSource>(frame.walk.stack.layers(), frame.walk.buffers, record);
}

/// The address in each header of @p protocol, outermost first.
template <Protocol protocol, auto field>
ValueKind putIpAddresses(const StreamFrame &frame, std::string &record)
{
    constexpr BitRange place = specOf<field>().bits;
    std::string_view separator;
    for (const Layer &layer : frame.walk.stack.layers()) {
        if (layer.protocol != protocol)
            continue;
        const ByteView header = slice(frame.walk.buffers[layer.buffer], layer.offset, layer.length);
        const ByteView address = slice(header, place.firstByte(), place.byteCount());
        if (address.size() < place.byteCount())
            continue;
        record += separator;
        if constexpr (protocol == Protocol::ipv6)
            appendIpv6(record, address);
        else
            appendIpv4(record, address);
        separator = ",";
    }
    return ValueKind::word;
}

/// What @p put says of the frame's segment; empty if it has none.
template <auto put>
ValueKind ofSegment(const StreamFrame &frame, std::string &record)
{
    return frame.segment != nullptr ? put(frame, *frame.segment, record) : ValueKind::word;
}

/// The same; empty if the bits of @p field in the segment's header were not captured.
template <Field field, auto put>
ValueKind ofField(const StreamFrame &frame, std::string &record)
{
    const StreamSegment *segment = frame.segment;
    if (segment == nullptr)
        return ValueKind::word;
    const Layer &layer = *segment->layer;
    if (segment->summary.isCut
        && specOf<field>().bits.endByte() > slice(frame.walk.buffers[layer.buffer], layer.offset, layer.length).size())
        return ValueKind::word;
    return put(frame, *segment, record);
}

/// Of a segment whose ports were not both captured, this one may be.
ValueKind putSourcePort(const StreamFrame &frame, std::string &record)
{
    if (frame.segment != nullptr)
        return putNumber(record, frame.segment->summary.sourcePort);
    const Layer *const layer = segmentWithoutPorts(frame.walk.stack, frame.walk.buffers);
    if (layer == nullptr)
        return ValueKind::word;
    const ByteView header = slice(frame.walk.buffers[layer->buffer], layer->offset, layer->length);
    constexpr BitRange port = specOf<Field::sourcePort>().bits;
    return header.size() >= port.endByte() ? putNumber(record, readBits(header, port)) : ValueKind::word;
}

template <auto member>
ValueKind putMember(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    return putNumber(record, segment.summary.*member);
}

template <Field field, auto member>
ValueKind putHexMember(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    appendHexNumber(record, segment.summary.*member, specOf<field>().bits.width);
    return ValueKind::word;
}

template <Field field, auto member>
constexpr auto putDecimal = ofField<field, putMember<member>>;
template <Field field, auto member>
constexpr auto putHex = ofField<field, putHexMember<field, member>>;

ValueKind putStream(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    // As Wireshark counts: an answer of the connection before to the SYN of a new one is in the new one's stream.
    const ConnectionId opening = segment.place.opening;
    return putNumber(record, (opening.isValid() ? opening : segment.place.connection).value);
}

/// @p value relative to the initial sequence number of @p side; empty if that is not known.
ValueKind putRelative(const StreamSegment &segment, std::uint32_t value, Side side, std::string &record)
{
    return segment.connection.hasBase[side]
               ? putNumber(record, static_cast<std::uint32_t>(value - segment.connection.baseSequence[side]))
               : ValueKind::word;
}

ValueKind putRelativeSequence(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    return putRelative(segment, segment.summary.sequence, segment.place.from, record);
}

ValueKind putRelativeAcknowledgment(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    if ((segment.summary.flags & tcp::flagMask(Field::ack)) == 0)
        return putNumber(record, segment.summary.acknowledgment); // it means nothing; Wireshark shows it unchanged
    return putRelative(segment, segment.summary.acknowledgment, opposite(segment.place.from), record);
}

ValueKind putScaledWindow(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    return segment.outcome->window ? putNumber(record, *segment.outcome->window) : ValueKind::word;
}

ValueKind putPayloadLength(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    const bool isKnown = hasPayloadLength(segment.summary, *segment.layer);
    return isKnown ? putNumber(record, segment.summary.payloadLength) : ValueKind::word;
}

ValueKind putOptions(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    appendHex(record, segment.summary.options);
    return ValueKind::word;
}

std::string_view statusName(ChecksumStatus status)
{
    switch (status) {
    case ChecksumStatus::none:
        return {};
    case ChecksumStatus::good:
        return "good";
    case ChecksumStatus::bad:
        return "bad";
    case ChecksumStatus::partial:
        return "partial";
    case ChecksumStatus::unverified:
        return "unverified";
    }
    return {};
}

ValueKind putChecksumStatus(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    return putWord(record, statusName(segment.checksum));
}

/// What @p put says of what the frame's segment, or its ICMP error, does.
template <auto put>
ValueKind ofAnOutcome(const StreamFrame &frame, std::string &record)
{
    if (frame.segment != nullptr)
        return put(*frame.segment->outcome, record);
    return frame.icmpError != nullptr ? put(*frame.icmpError->outcome, record) : ValueKind::word;
}

ValueKind putEvents(const SegmentOutcome &outcome, std::string &record)
{
    return putWord(record, eventNames(outcome.events()));
}

ValueKind putAllEvents(const SegmentOutcome &outcome, std::string &record)
{
    std::string names = eventNames(outcome.events());
    const std::string possible = eventNames(outcome.possible());
    if (!names.empty() && !possible.empty())
        names += ',';
    return putWord(record, names + possible);
}

ValueKind putCertainty(const SegmentOutcome &outcome, std::string &record)
{
    std::string names;
    for (const std::span<const Event> events : {outcome.events(), outcome.possible()}) {
        for (const Event &event : events) {
            names += names.empty() ? "" : ",";
            names += nameOf(certaintyOf(event));
        }
    }
    return putWord(record, names);
}

template <bool isSender>
ValueKind putState(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    const Side side = isSender ? segment.outcome->from : opposite(segment.outcome->from);
    return putWord(record, nameOf(segment.outcome->states[side]));
}

/// "bad-checksum(4),state(3)": not the claim that was printed for frame 4; other states from frame 3 on.
ValueKind putRevisions(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    if (segment.isHindsightKnown)
        return ValueKind::word;
    std::string text;
    const auto add = [&text](std::string_view what, FrameId frame) {
        text.append(text.empty() ? "" : ",").append(what);
        text += '(' + std::to_string(frameNumber(frame)) + ')';
    };
    for (const Revision &revision : segment.outcome->revisions()) {
        for (unsigned kind = 0; kind < static_cast<unsigned>(EventKind::count); ++kind) {
            if (revision.withdrawn.contains(static_cast<EventKind>(kind)))
                add(nameOf(static_cast<EventKind>(kind)), revision.frame);
        }
    }
    if (segment.outcome->statesRevisedFrom.isValid())
        add("state", segment.outcome->statesRevisedFrom);
    return putWord(record, text);
}

ValueKind putAcknowledgedFrame(const StreamFrame &, const StreamSegment &segment, std::string &record)
{
    const FrameId frame = segment.outcome->acknowledges;
    return frame.isValid() ? putNumber(record, frameNumber(frame)) : ValueKind::word;
}

enum Use : std::uint8_t {
    inSegments = 1,
    inFrames = 2,
    ofOutcome = 4, ///< says what the segment does, so connections must be followed
};

struct Known
{
    std::string_view key;
    ValueKind (*put)(const StreamFrame &frame, std::string &record);
    std::uint8_t use = 0; ///< of Use
};

constexpr Known known[] = {
    {"frame.number", putFrameNumber, inSegments | inFrames},
    {"frame.time_epoch", putTime, inSegments | inFrames},
    {"frame.protocols", putProtocols, inFrames},
    {"src", putAddress<true>, inSegments | inFrames},
    {"dst", putAddress<false>, inSegments | inFrames},
    {"ip.src", putIpAddresses<Protocol::ipv4, ipv4::Field::source>},
    {"ip.dst", putIpAddresses<Protocol::ipv4, ipv4::Field::destination>},
    {"ipv6.src", putIpAddresses<Protocol::ipv6, ipv6::Field::source>},
    {"ipv6.dst", putIpAddresses<Protocol::ipv6, ipv6::Field::destination>},
    {"tcp.srcport", putSourcePort, inSegments},
    {"tcp.dstport", putDecimal<Field::destinationPort, &Summary::destinationPort>, inSegments},
    {"tcp.stream", ofSegment<putStream>, inSegments},
    {"tcp.seq_raw", putDecimal<Field::sequenceNumber, &Summary::sequence>, inSegments},
    {"tcp.ack_raw", putDecimal<Field::acknowledgmentNumber, &Summary::acknowledgment>, inSegments},
    {"tcp.seq", ofField<Field::sequenceNumber, putRelativeSequence>, inSegments},
    {"tcp.ack", ofField<Field::fin, putRelativeAcknowledgment>, inSegments},
    {"tcp.hdr_len", putDecimal<Field::dataOffset, &Summary::headerLength>, inSegments},
    {"tcp.flags", putHex<Field::flags12, &Summary::flags>, inSegments},
    {"tcp.window_size_value", putDecimal<Field::window, &Summary::window>, inSegments},
    {"tcp.window_size", ofField<Field::window, putScaledWindow>, inSegments | ofOutcome},
    {"tcp.checksum", putHex<Field::checksum, &Summary::checksum>, inSegments},
    {"tcp.checksum.status", ofSegment<putChecksumStatus>, inSegments},
    {"tcp.urgent_pointer", putDecimal<Field::urgentPointer, &Summary::urgentPointer>, inSegments},
    {"tcp.len", ofField<Field::dataOffset, putPayloadLength>, inSegments},
    {"tcp.options", ofSegment<putOptions>, inSegments},
    {"frame.len", putLength, inFrames},
    {"frame.cap_len", putCapturedLength, inFrames},
    {"frame.interface_id", putInterface},
    {"rungs.summary", putSummary, inFrames | ofOutcome},
    {"rungs.events", ofAnOutcome<putEvents>, ofOutcome},
    {"rungs.events.all", ofAnOutcome<putAllEvents>, ofOutcome},
    {"rungs.certainty", ofAnOutcome<putCertainty>, ofOutcome},
    {"rungs.revises", ofSegment<putRevisions>, ofOutcome},
    {"rungs.state.src", ofSegment<putState<true>>, ofOutcome},
    {"rungs.state.dst", ofSegment<putState<false>>, ofOutcome},
    {"tcp.analysis.acks_frame", ofSegment<putAcknowledgedFrame>, ofOutcome},
};

/// What the relative numbers of the frame's segment count from.
SegmentContext contextOf(const StreamFrame &frame)
{
    SegmentContext context;
    if (frame.segment == nullptr)
        return context;
    const ConnectionRow &connection = frame.segment->connection;
    const Side from = frame.segment->place.from;
    if (connection.hasBase[from])
        context.sequenceBase = connection.baseSequence[from];
    if (connection.hasBase.other(from))
        context.acknowledgmentBase = connection.baseSequence.other(from);
    return context;
}

std::vector<std::string> defaultColumns(Use use)
{
    std::vector<std::string> keys;
    for (const Known &column : known) {
        if ((column.use & use) != 0)
            keys.emplace_back(column.key);
    }
    return keys;
}

/// Its values, joined by commas.
ValueKind putExpression(const filter::Expression &expression, const filter::FrameFacts &facts, std::string &record)
{
    const std::vector<std::string> texts = expression.texts(facts);
    for (const std::string &text : texts) {
        if (&text != &texts.front())
            record += ',';
        record += text;
    }
    return texts.size() == 1 && isNumeric(expression.type()) ? ValueKind::number : ValueKind::text;
}

} // namespace

std::string eventNames(std::span<const Event> events)
{
    std::string text;
    for (const Event &event : events) {
        if (!text.empty())
            text += ',';
        text += nameOf(event.kind);
        if (event.of.isValid())
            text += '(' + std::to_string(frameNumber(event.of)) + ')';
    }
    return text;
}

std::string sourceText(std::span<const Layer> layers, std::span<const ByteView> buffers)
{
    std::string text;
    putAddress<true>(layers, buffers, text);
    return text;
}

std::string destinationText(std::span<const Layer> layers, std::span<const ByteView> buffers)
{
    std::string text;
    putAddress<false>(layers, buffers, text);
    return text;
}

void appendColumn(std::string_view key, const StreamFrame &frame, std::string &record)
{
    const auto *const column = std::ranges::find(known, key, &Known::key);
    if (column != std::end(known))
        column->put(frame, record);
}

Result<RecordColumns> RecordColumns::of(const std::vector<std::string> &keys)
{
    RecordColumns columns;
    for (const std::string &key : keys) {
        const auto *const place = std::ranges::find(known, key, &Known::key);
        if (place != std::end(known)) {
            columns.m_columns.push_back({Column::Kind::derived, place->put});
            columns.m_needOutcome = columns.m_needOutcome || (place->use & ofOutcome) != 0;
        } else if (isFieldKey(key)) {
            columns.m_columns.push_back({Column::Kind::field, nullptr, columns.m_fields.add(key)});
        } else if (filter::Result<filter::Expression> expression = filter::Expression::compile(key)) {
            columns.m_columns.push_back({Column::Kind::expression, nullptr, columns.m_expressions.size()});
            columns.m_needOutcome = columns.m_needOutcome || expression->needsOutcome();
            columns.m_needSummary = columns.m_needSummary || expression->needsSummary();
            columns.m_expressions.push_back(std::move(*expression));
        } else {
            return tl::unexpected(Error{ErrorCode::noSuchKey, {}, std::nullopt, key, {}});
        }
    }
    return columns;
}

bool RecordColumns::write(const StreamFrame &frame, const filter::FrameFacts *facts, RecordWriter &writer)
{
    DecodedFrame decoded;
    SegmentContext context;
    // Where there are facts, it has been decoded for them.
    const DecodedFrame &fields = facts != nullptr ? facts->fields() : decoded;
    if (!m_fields.isEmpty()) {
        const CompletedDatagram *completed = frame.walk.completed;
        if (facts == nullptr)
            decoded = FrameDecoder::decode(frame.input, completed != nullptr ? &completed->datagram : nullptr);
        m_fields.setFrame(fields);
        context = contextOf(frame);
    }
    return writer.write([&](std::size_t i, std::string &record) {
        const Column &column = m_columns[i];
        switch (column.kind) {
        case Column::Kind::derived:
            return column.put(frame, record);
        case Column::Kind::field:
            return m_fields.put(column.place, fields, context, record);
        case Column::Kind::expression:
            break;
        }
        return putExpression(m_expressions[column.place], *facts, record);
    });
}

std::vector<std::string> defaultSegmentColumns()
{
    return defaultColumns(inSegments);
}

std::vector<std::string> defaultFrameColumns()
{
    return defaultColumns(inFrames);
}

} // namespace rungs
