// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_columns.h"

#include "core/decode/checksum.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/tcp_header.h"
#include "core/text/address_text.h"
#include "core/text/event_text.h"
#include "core/text/field_keys.h"
#include "core/text/field_value.h"
#include "core/text/frame_summary.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

RecordValue number(std::uint64_t value)
{
    return {fmt::format_int(value).str(), true};
}

RecordValue frameNumberOf(const RecordFrame &frame)
{
    return number(frameNumber(frame.frame().id));
}

RecordValue timeOf(const RecordFrame &frame)
{
    return {epochText(frame.frame().raw.time), true};
}

RecordValue lengthOf(const RecordFrame &frame)
{
    return number(frame.frame().raw.originalLength);
}

RecordValue capturedLengthOf(const RecordFrame &frame)
{
    return number(frame.frame().raw.capturedLength);
}

RecordValue interfaceOf(const RecordFrame &frame)
{
    return number(frame.frame().raw.interface.value);
}

RecordValue protocolsOf(const RecordFrame &frame)
{
    return {protocolPath(frame.frame().walk.stack), false};
}

RecordValue summaryOf(const RecordFrame &frame)
{
    return {frameSummary(frame.frame()), false};
}

RecordValue sourceOf(const RecordFrame &frame)
{
    return {frameEnds(frame.frame()).source, false};
}

RecordValue destinationOf(const RecordFrame &frame)
{
    return {frameEnds(frame.frame()).destination, false};
}

/// The addresses of the IP header around the segment.
template <bool isV6, bool isSource>
RecordValue addressOf(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    if (segment == nullptr || segment->summary.source.isV6 != isV6)
        return {};
    return isSource ? sourceOf(frame) : destinationOf(frame);
}

/// The segment, where it has one and the bits of @p field of its header were captured.
template <tcp::Field field>
const StreamSegment *segmentWith(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    if (segment == nullptr || !segment->summary.isCut)
        return segment;
    const ByteView header =
        slice(frame.frame().walk.buffers[segment->layer->buffer], segment->layer->offset, segment->layer->length);
    return specOf<field>().bits.endByte() <= header.size() ? segment : nullptr;
}

template <tcp::Field field, auto member>
RecordValue decimalOf(const RecordFrame &frame)
{
    const StreamSegment *segment = segmentWith<field>(frame);
    return segment != nullptr ? number(segment->summary.*member) : RecordValue{};
}

template <tcp::Field field, auto member>
RecordValue hexOf(const RecordFrame &frame)
{
    const StreamSegment *segment = segmentWith<field>(frame);
    return segment != nullptr ? RecordValue{hexNumber(segment->summary.*member, specOf<field>().bits.width), false}
                              : RecordValue{};
}

RecordValue streamOf(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    return segment != nullptr ? number(segment->place.connection.value) : RecordValue{};
}

/// @p value counted from the first number of @p side; empty where that is not known.
RecordValue relative(const StreamSegment &segment, std::uint32_t value, Side side)
{
    const auto index = indexOf(side);
    if (!segment.connection.hasBase[index])
        return {};
    return number(static_cast<std::uint32_t>(value - segment.connection.baseSequence[index]));
}

RecordValue relativeSequence(const RecordFrame &frame)
{
    const StreamSegment *segment = segmentWith<tcp::Field::sequenceNumber>(frame);
    return segment != nullptr ? relative(*segment, segment->summary.sequence, segment->place.from) : RecordValue{};
}

RecordValue relativeAcknowledgment(const RecordFrame &frame)
{
    constexpr std::uint16_t ackFlag = 0x010;
    const StreamSegment *segment = segmentWith<tcp::Field::fin>(frame);
    if (segment == nullptr)
        return {};
    if ((segment->summary.flags & ackFlag) == 0)
        return number(segment->summary.acknowledgment); // it means nothing; Wireshark leaves it as it is
    return relative(*segment, segment->summary.acknowledgment, opposite(segment->place.from));
}

RecordValue scaledWindowOf(const RecordFrame &frame)
{
    const StreamSegment *segment = segmentWith<tcp::Field::window>(frame);
    return segment != nullptr && segment->window ? number(*segment->window) : RecordValue{};
}

bool hasPayloadLength(const StreamSegment &segment)
{
    const std::uint32_t header = segment.summary.headerLength;
    return header >= fixedLength(tcp::fields) && header <= segment.layer->length;
}

RecordValue payloadLengthOf(const RecordFrame &frame)
{
    const StreamSegment *segment = segmentWith<tcp::Field::dataOffset>(frame);
    return segment != nullptr && hasPayloadLength(*segment) ? number(segment->summary.payloadLength) : RecordValue{};
}

RecordValue optionsOf(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    return segment != nullptr ? RecordValue{hexText(segment->summary.options), false} : RecordValue{};
}

RecordValue checksumStatusOf(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    if (segment == nullptr)
        return {};
    const FrameWalker::Walk &walk = frame.frame().walk;
    return {std::string(statusName(verifyChecksum(walk.stack, segment->layerIndex, walk.buffers).status)), false};
}

const SegmentOutcome *outcomeOf(const RecordFrame &frame)
{
    const StreamSegment *segment = frame.frame().segment;
    return segment != nullptr ? segment->outcome : nullptr;
}

RecordValue eventsOf(const RecordFrame &frame)
{
    const SegmentOutcome *outcome = outcomeOf(frame);
    return outcome != nullptr ? RecordValue{eventNames(outcome->events()), false} : RecordValue{};
}

template <bool isSender>
RecordValue stateOf(const RecordFrame &frame)
{
    const SegmentOutcome *outcome = outcomeOf(frame);
    if (outcome == nullptr)
        return {};
    const Side side = isSender ? outcome->from : opposite(outcome->from);
    return {std::string(nameOf(outcome->states[indexOf(side)])), false};
}

RecordValue acknowledgedFrameOf(const RecordFrame &frame)
{
    const SegmentOutcome *outcome = outcomeOf(frame);
    return outcome != nullptr && outcome->acknowledges.isValid() ? number(frameNumber(outcome->acknowledges))
                                                                 : RecordValue{};
}

enum Use : std::uint8_t {
    inSegments = 1,
    inFrames = 2,
    ofOutcome = 4, ///< not a default; says what the segment does
};

struct Known
{
    std::string_view key;
    RecordValue (*read)(const RecordFrame &);
    std::uint8_t use = 0; ///< of Use
};

using Field = tcp::Field;
using Summary = SegmentSummary;

constexpr Known known[] = {
    {"frame.number", frameNumberOf, inSegments | inFrames},
    {"frame.time_epoch", timeOf, inSegments | inFrames},
    {"frame.protocols", protocolsOf, inFrames},
    {"src", sourceOf, inSegments | inFrames},
    {"dst", destinationOf, inSegments | inFrames},
    {"ip.src", addressOf<false, true>},
    {"ip.dst", addressOf<false, false>},
    {"ipv6.src", addressOf<true, true>},
    {"ipv6.dst", addressOf<true, false>},
    {"tcp.srcport", decimalOf<Field::sourcePort, &Summary::sourcePort>, inSegments},
    {"tcp.dstport", decimalOf<Field::destinationPort, &Summary::destinationPort>, inSegments},
    {"tcp.stream", streamOf, inSegments},
    {"tcp.seq_raw", decimalOf<Field::sequenceNumber, &Summary::sequence>, inSegments},
    {"tcp.ack_raw", decimalOf<Field::acknowledgmentNumber, &Summary::acknowledgment>, inSegments},
    {"tcp.seq", relativeSequence, inSegments},
    {"tcp.ack", relativeAcknowledgment, inSegments},
    {"tcp.hdr_len", decimalOf<Field::dataOffset, &Summary::headerLength>, inSegments},
    {"tcp.flags", hexOf<Field::flags12, &Summary::flags>, inSegments},
    {"tcp.window_size_value", decimalOf<Field::window, &Summary::window>, inSegments},
    {"tcp.window_size", scaledWindowOf, inSegments},
    {"tcp.checksum", hexOf<Field::checksum, &Summary::checksum>, inSegments},
    {"tcp.checksum.status", checksumStatusOf, inSegments},
    {"tcp.urgent_pointer", decimalOf<Field::urgentPointer, &Summary::urgentPointer>, inSegments},
    {"tcp.len", payloadLengthOf, inSegments},
    {"tcp.options", optionsOf, inSegments},
    {"frame.len", lengthOf, inFrames},
    {"frame.cap_len", capturedLengthOf, inFrames},
    {"frame.interface_id", interfaceOf},
    {"rungs.summary", summaryOf, inFrames},
    {"rungs.events", eventsOf, ofOutcome},
    {"rungs.state.src", stateOf<true>, ofOutcome},
    {"rungs.state.dst", stateOf<false>, ofOutcome},
    {"tcp.analysis.acks_frame", acknowledgedFrameOf, ofOutcome},
};

/// What the relative numbers of the frame's segment count from.
SequenceContext contextOf(const StreamFrame &frame)
{
    SequenceContext context;
    if (frame.segment == nullptr)
        return context;
    const ConnectionRow &connection = frame.segment->connection;
    const auto from = indexOf(frame.segment->place.from);
    const auto to = indexOf(opposite(frame.segment->place.from));
    if (connection.hasBase[from])
        context.sequenceBase = connection.baseSequence[from];
    if (connection.hasBase[to])
        context.acknowledgmentBase = connection.baseSequence[to];
    return context;
}

/// Whether plainValue() makes decimal digits of it.
bool isDecimal(Format format)
{
    switch (format) {
    case Format::decimal:
    case Format::octets:
    case Format::port:
    case Format::sequence:
    case Format::words:
    case Format::flag:
        return true;
    default:
        return false;
    }
}

/// The rows of @p key that have no node of their own, in each layer whose table has one.
void addOverlays(const DecodedFrame &frame, std::string_view key, std::string &values)
{
    for (const Layer &layer : frame.layers()) {
        for (const FieldSpec &spec : headerOf(layer.protocol).fields) {
            if (spec.format != Format::overlay || spec.key != key)
                continue;
            const ByteView buffer = frame.buffer(layer.buffer);
            const BitRange place = spec.bits.movedByBytes(layer.offset);
            if (place.endByte() > buffer.size())
                continue;
            values += values.empty() ? "" : ",";
            values += plainValue(spec, buffer, place);
        }
    }
}

/// The values of every field of that key in the order of the tree, joined by commas; overlays too. Sequence numbers
/// are relative where their base is known, except those whose key says that they are raw: so has Wireshark named them.
RecordValue valuesOf(const DecodedFrame &frame, std::string_view key, const SequenceContext &context)
{
    const bool isRaw = key.ends_with("_raw");
    RecordValue values;
    bool isFirst = true;
    for (std::uint32_t i = 0; i < frame.nodes().size(); ++i) {
        const FieldSpec &spec = *frame.nodes()[i].spec;
        if (spec.key != key)
            continue;
        values.isNumber = isFirst && isDecimal(spec.format) && !frame.nodes()[i].isCut;
        values.text += isFirst ? "" : ",";
        const auto relative = isRaw ? std::nullopt : relativeValue(frame, i, context);
        values.text += relative ? std::to_string(*relative) : plainValue(frame, i);
        isFirst = false;
    }
    if (isFirst)
        addOverlays(frame, key, values.text);
    return values;
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

} // namespace

const DecodedFrame &RecordFrame::decoded() const
{
    if (!m_decoded) {
        const CompletedDatagram *completed = m_frame.walk.completed;
        m_decoded = FrameDecoder::decode(m_frame.input, completed != nullptr ? &completed->datagram : nullptr);
    }
    return *m_decoded;
}

Result<RecordColumn> RecordColumn::of(const std::string &key)
{
    RecordColumn column;
    column.m_key = key;
    const auto *place = std::ranges::find(known, key, &Known::key);
    if (place != std::end(known)) {
        column.m_read = place->read;
        column.m_needsOutcome = (place->use & ofOutcome) != 0;
    } else if (!isFieldKey(key))
        return tl::unexpected(Error{ErrorCode::noSuchKey, {}, std::nullopt, key, {}});
    return column;
}

RecordValue RecordColumn::value(const RecordFrame &frame) const
{
    return m_read != nullptr ? m_read(frame) : valuesOf(frame.decoded(), m_key, contextOf(frame.frame()));
}

std::vector<std::string> defaultSegmentColumns()
{
    return defaultColumns(inSegments);
}

std::vector<std::string> defaultFrameColumns()
{
    return defaultColumns(inFrames);
}

std::vector<std::string_view> recordOnlyKeys()
{
    std::vector<std::string_view> keys;
    for (const Known &column : known) {
        if (!isFieldKey(column.key))
            keys.push_back(column.key);
    }
    return keys;
}

} // namespace rungs
