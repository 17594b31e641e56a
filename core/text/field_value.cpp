// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/field_value.h"

#include "core/decode/field_registry.h"
#include "core/decode/http.h"
#include "core/decode/tcp_header.h"
#include "core/text/address_text.h"
#include "core/text/digits.h"
#include "core/text/segment_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace rungs {

namespace {

constexpr std::size_t longestBytes = 32;
constexpr EventKind droppedSegments[] = {EventKind::badChecksum, EventKind::captureDuplicate,
                                         EventKind::networkDuplicate, EventKind::oldDuplicate};

Phrase text(std::string value)
{
    return {"{0}", {std::move(value)}};
}

Phrase number(std::uint64_t value)
{
    return {"{0}", {value}};
}

Phrase notCaptured()
{
    return {RUNGS_TEXT("not captured"), {}};
}

std::string elided(ByteView bytes)
{
    std::string digits = hexText(bytes.first(std::min(bytes.size(), longestBytes)), ' ');
    if (bytes.size() > longestBytes)
        digits += " …";
    return digits;
}

/// A line of text without what separates it from the next, or fills it up.
ByteView withoutLineEnd(ByteView line)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n' || line.back() == ' ' || line.back() == '\0'))
        line = line.first(line.size() - 1);
    return line;
}

/// Bits that are not whole bytes, more of them than a number holds.
bool isOddBytes(const FieldNode &node)
{
    return node.bits.width > 64 && !node.bits.isWholeBytes();
}

std::optional<std::uint64_t> expectedChecksum(const DecodedFrame &frame, const FieldNode &node)
{
    for (const Diagnostic &diagnostic : frame.diagnostics()) {
        if (diagnostic.code == Diagnostic::Code::badChecksum && diagnostic.buffer == node.buffer
            && diagnostic.bits == node.bits)
            return diagnostic.expected;
    }
    return std::nullopt;
}

Phrase checksumValue(const DecodedFrame &frame, const FieldNode &node, const SegmentContext &context)
{
    const std::string digits = hexNumber(node.value, node.bits.width);
    switch (node.checksum) {
    case ChecksumStatus::good:
        return {RUNGS_TEXT("{0} correct"), {digits}};
    case ChecksumStatus::bad:
        if (isFilledInLater(frame, node, context))
            return {RUNGS_TEXT("{0} left to the network card"), {digits}};
        if (const auto expected = expectedChecksum(frame, node))
            return {RUNGS_TEXT("{0} wrong, must be {1}"), {digits, hexNumber(*expected, node.bits.width)}};
        return {RUNGS_TEXT("{0} wrong"), {digits}};
    case ChecksumStatus::partial:
        return {RUNGS_TEXT("{0} partial (offloading)"), {digits}};
    case ChecksumStatus::unverified:
        return {RUNGS_TEXT("{0} not checked"), {digits}};
    case ChecksumStatus::none:
        break;
    }
    return text(digits);
}

Phrase sequenceValue(const DecodedFrame &frame, std::uint32_t index, const SegmentContext &context)
{
    const FieldNode &node = frame.nodes()[index];
    const auto relative = relativeValue(frame, index, context);
    if (!relative)
        return number(node.value);
    if (context.isRelativeFirst)
        return {RUNGS_TEXT("{0} (raw {1})"), {std::uint64_t{*relative}, node.value}};
    return {RUNGS_TEXT("{0} (relative {1})"), {node.value, std::uint64_t{*relative}}};
}

/// The window in bytes, as far as its scale is known.
Phrase windowValue(std::uint64_t value, const WindowScale &scale)
{
    if (!scale.isKnown())
        return number(value);
    if (scale.shift == 0)
        return {"{0}", {bytesArgument(value)}};
    return {RUNGS_TEXT("{0} × {1} = {2}"),
            {value, std::uint64_t{1} << scale.shift, bytesArgument(value << scale.shift)}};
}

/// The same, and where the scale comes from.
Phrase explainedWindow(std::uint64_t value, const WindowScale &scale)
{
    using Source = WindowScale::Source;
    const std::vector<Argument> arguments{std::vector<Phrase>{windowValue(value, scale)}, frame(scale.syn)};
    switch (scale.source) {
    case Source::none:
        break;
    case Source::isSyn:
        return {RUNGS_TEXT("{0} (never scaled in a SYN)"), arguments};
    case Source::option:
        return {RUNGS_TEXT("{0} (scale of #{1})"), arguments};
    case Source::notOffered:
        return {RUNGS_TEXT("{0} (not scaled: #{1} offers no scale)"), arguments};
    case Source::optionsCut:
        return {RUNGS_TEXT("{0} (scale not known: options of #{1} cut)"), arguments};
    case Source::notCaptured:
        return {RUNGS_TEXT("{0} (scale not known: SYN not captured)"), arguments};
    }
    return number(value);
}

/// A number with the name that it has in its field's list.
Phrase namedValue(const FieldNode &node, const std::string &digits)
{
    const std::string_view name = nameOf(node.spec->values, node.value);
    if (name.empty())
        return text(digits);
    return {"{0}: {1}", {digits, std::vector<Phrase>{Phrase{name, {}}}}};
}

std::string_view shortName(const FieldSpec &spec)
{
    return spec.brief.empty() ? spec.name : spec.brief;
}

/// The flags of a group that are set, by name, as far as they were captured.
Phrase setFlags(const DecodedFrame &frame, std::uint32_t group)
{
    const auto nodes = frame.nodes();
    std::string names;
    for (std::uint32_t i = group + 1; i < nodes[group].end; ++i) {
        if (nodes[i].spec->format != Format::flag || nodes[i].value == 0)
            continue;
        if (!names.empty())
            names += ' ';
        names += shortName(*nodes[i].spec);
    }
    if (nodes[group].isCut)
        return names.empty() ? Phrase{RUNGS_TEXT("captured in part"), {}}
                             : Phrase{RUNGS_TEXT("{0}, the rest not captured"), {std::move(names)}};
    return names.empty() ? Phrase{RUNGS_TEXT("none"), {}} : text(std::move(names));
}

bool holdsOnlyFlags(const DecodedFrame &frame, std::uint32_t group)
{
    const auto nodes = frame.nodes();
    int flags = 0;
    for (std::uint32_t i = group + 1; i < nodes[group].end; ++i) {
        if (nodes[i].spec->format == Format::flag)
            ++flags;
        else if (nodes[i].value != 0)
            return false;
    }
    return flags > 1;
}

/// An option in a line: what its fields after kind and length say.
Phrase optionValue(const DecodedFrame &frame, std::uint32_t group, const SegmentContext &context)
{
    constexpr std::size_t mostFields = 8;
    const auto nodes = frame.nodes();
    std::vector<std::uint32_t> fields;
    for (std::uint32_t i = group + 1; i < nodes[group].end; i = nodes[i].end) {
        const std::string_view key = nodes[i].spec->key;
        const bool isFrame = key.ends_with(".option_kind") || key.ends_with(".option_len") || key.ends_with(".opt.type")
                             || key.ends_with(".opt.len") || key.ends_with(".opt.length");
        if (!isFrame && nodes[i].spec->name != "Reserved" && fields.size() < mostFields)
            fields.push_back(i);
    }
    if (fields.size() == 1)
        return fieldValue(frame, fields.front(), context);
    std::vector<Phrase> parts;
    for (const std::uint32_t field : fields) {
        const FieldSpec &spec = *nodes[field].spec;
        parts.push_back(
            {"{0} {1}", {std::string(shortName(spec)), std::vector<Phrase>{fieldValue(frame, field, context)}}});
    }
    return parts.empty() ? Phrase{} : Phrase{"{0}", {std::move(parts)}};
}

Phrase groupValue(const DecodedFrame &frame, std::uint32_t group, const SegmentContext &context)
{
    const FieldNode &node = frame.nodes()[group];
    if (node.depth == 0)
        return {};
    if (node.isCut && frame.captured(node) == Captured::none)
        return notCaptured();
    if (node.isCut && !node.spec->bits.isEmpty())
        return setFlags(frame, group);
    if (node.spec == &specOf<tcp::Field::flags>() && node.value != 0)
        return text(flagsText(static_cast<std::uint16_t>(node.value)));
    if (node.spec == &http::requestLine || node.spec == &http::statusLine)
        return text(escapedText(withoutLineEnd(frame.bytesOf(node))));
    if (!node.spec->values.empty())
        return namedValue(node, std::to_string(node.value));
    if (node.bits.width % 8 == 0 && node.spec->bits.isEmpty()) {
        // A list of options has its length in its name; one option has its values.
        const bool isList = group + 1 < node.end && frame.nodes()[group + 1].spec->format == Format::group
                            && frame.nodes()[group + 1].spec->bits.isEmpty();
        return isList ? Phrase{} : optionValue(frame, group, context);
    }
    if (holdsOnlyFlags(frame, group))
        return setFlags(frame, group);
    if (node.bits.width <= 16)
        return text(node.bits.width < 8 ? std::to_string(node.value) : hexNumber(node.value, node.bits.width));
    return {};
}

} // namespace

SegmentContext segmentContext(const Session &session, FrameId frame)
{
    SegmentContext context;
    if (frame.value >= session.frameCount())
        return context;
    const FrameRow &row = session.frame(frame);
    if ((row.flags & FrameRow::hasSegment) == 0 || row.connection.value >= session.connectionCount())
        return context;
    const ConnectionRow &connection = session.connection(row.connection);
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    const auto base = [&connection](Side side) -> std::optional<std::uint32_t> {
        if (!connection.hasBase[side])
            return std::nullopt;
        return connection.baseSequence[side];
    };
    context.sequenceBase = base(from);
    context.acknowledgmentBase = base(opposite(from));
    context.windowScale = windowScaleOf(session, frame);
    const EventSet events = session.eventsOf(frame);
    context.isAccepted = std::ranges::none_of(droppedSegments, [&](EventKind kind) { return events.contains(kind); });
    return context;
}

bool isWindow(const DecodedFrame &frame, std::uint32_t node)
{
    const FieldNode &line = frame.nodes()[node];
    return line.spec == &specOf<tcp::Field::window>() && !line.isCut && line.layer < frame.layers().size()
           && frame.tcp() == &frame.layers()[line.layer];
}

bool isFilledInLater(const DecodedFrame &frame, const FieldNode &node, const SegmentContext &context)
{
    if (!context.isAccepted || frame.tcp() == nullptr || node.layer >= frame.layers().size())
        return false;
    // A header checksum that is left to the card is 0 until then.
    const Layer &layer = frame.layers()[node.layer];
    return &layer == frame.tcp() || (layer.protocol == Protocol::ipv4 && node.value == 0);
}

std::vector<Diagnostic> diagnosticsOf(const DecodedFrame &frame, const SegmentContext &context)
{
    std::vector<Diagnostic> diagnostics(frame.diagnostics().begin(), frame.diagnostics().end());
    for (const FieldNode &node : frame.nodes()) {
        if (node.checksum != ChecksumStatus::bad || !isFilledInLater(frame, node, context))
            continue;
        for (Diagnostic &diagnostic : diagnostics) {
            if (diagnostic.code != Diagnostic::Code::badChecksum || diagnostic.buffer != node.buffer
                || diagnostic.bits != node.bits)
                continue;
            diagnostic.code = Diagnostic::Code::filledInChecksum;
            diagnostic.severity = Diagnostic::Severity::note;
        }
    }
    return diagnostics;
}

std::optional<std::uint32_t> relativeValue(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
{
    const FieldNode &line = frame.nodes()[node];
    // Relative numbers are those of the connection, which the innermost segment alone belongs to.
    if (line.spec->format != Format::sequence || frame.tcp() == nullptr || line.layer >= frame.layers().size()
        || frame.tcp() != &frame.layers()[line.layer])
        return std::nullopt;
    const std::uint32_t segment = frame.tcp()->offset;
    const auto number = static_cast<std::uint32_t>(line.value);
    if (line.spec->key == specOf<tcp::Field::sequenceNumber>().key)
        return context.sequenceBase ? std::optional(number - *context.sequenceBase) : std::nullopt;
    const BitRange ack = specOf<tcp::Field::ack>().bits.movedByBytes(segment);
    if (!context.acknowledgmentBase || readBits(frame.buffer(line.buffer), ack) == 0)
        return std::nullopt;
    return number - *context.acknowledgmentBase;
}

Phrase fieldName(const DecodedFrame &frame, std::uint32_t node, FrameId id)
{
    const FieldNode &line = frame.nodes()[node];
    const std::uint64_t size = line.bits.width / 8;
    if (line.layer == DecodedFrame::frameLayer) {
        if (id.isValid())
            return {RUNGS_TEXT("Frame {0}, {1} bytes"), {FrameReference{id}, size}};
        return {RUNGS_TEXT("Frame, {0} bytes"), {size}};
    }
    const std::vector<Phrase> name = {Phrase{line.spec->name, {}}};
    const bool isSized = line.spec->bits.isEmpty() && line.bits.isWholeBytes() && line.bits.width > 0
                         && (line.spec->key.ends_with(".options") || (line.depth == 0 && line.end == node + 1));
    if (isSized)
        return {RUNGS_TEXT("{0}, {1} bytes"), {name, size}};
    return name.front();
}

Phrase fieldValue(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
{
    const FieldNode &line = frame.nodes()[node];
    const FieldSpec &spec = *line.spec;
    if (spec.format == Format::group)
        return groupValue(frame, node, context);
    if (line.layer == DecodedFrame::frameLayer)
        return {};
    if (line.isCut && line.bits.width <= 64)
        return notCaptured();
    if (isOddBytes(line))
        return {};
    switch (spec.format) {
    case Format::words:
        return {RUNGS_TEXT("{0} × {1} = {2} bytes"), {line.value, std::uint64_t{factorOf(spec)}, line.value * 4}};
    case Format::checksum:
        return checksumValue(frame, line, context);
    case Format::sequence:
        return sequenceValue(frame, node, context);
    case Format::signedDecimal:
        return namedValue(line, std::to_string(signedValue(line.value, line.bits.width)));
    case Format::hexadecimal:
        return namedValue(line, hexNumber(line.value, line.bits.width));
    case Format::decimal:
    case Format::octets:
    case Format::port:
    case Format::flag:
        if (factorOf(spec) > 1 && line.value > 0) {
            return {RUNGS_TEXT("{0} × {1} = {2} bytes"),
                    {line.value, std::uint64_t{factorOf(spec)}, line.value * factorOf(spec)}};
        }
        return isWindow(frame, node) ? explainedWindow(line.value, context.windowScale)
                                     : namedValue(line, std::to_string(line.value));
    case Format::bytes:
        return text(elided(frame.bytesOf(line)));
    case Format::text:
        return text(escapedText(withoutLineEnd(frame.bytesOf(line))));
    default:
        return text(plainValue(frame, node));
    }
}

Phrase shortValue(const DecodedFrame &frame, std::uint32_t node, const SegmentContext &context)
{
    return isWindow(frame, node) ? windowValue(frame.nodes()[node].value, context.windowScale)
                                 : fieldValue(frame, node, context);
}

void appendPlainValue(std::string &text, const DecodedFrame &frame, std::uint32_t node)
{
    const FieldNode &line = frame.nodes()[node];
    if (!line.isCut || line.bits.width > 64)
        appendPlainValue(text, *line.spec, frame.buffer(line.buffer), line.bits);
}

void appendPlainValue(std::string &text, const FieldSpec &spec, ByteView buffer, BitRange place)
{
    const ByteView octets = slice(buffer, place.firstByte(), place.byteCount());
    const std::uint64_t value = place.width <= 64 ? readBits(buffer, place) : 0;
    switch (spec.format) {
    case Format::words:
        return appendNumber(text, value * factorOf(spec));
    case Format::decimal:
    case Format::octets:
    case Format::port:
    case Format::flag:
    case Format::sequence:
        return appendNumber(text, value);
    case Format::signedDecimal:
        text += std::to_string(signedValue(value, place.width));
        return;
    case Format::hexadecimal:
    case Format::checksum:
    case Format::overlay:
        return appendHexNumber(text, value, place.width);
    case Format::mac:
        return appendHex(text, octets, ':');
    case Format::ipv4:
        return appendIpv4(text, octets);
    case Format::ipv6:
        return appendIpv6(text, octets);
    case Format::text: {
        const ByteView line = withoutLineEnd(octets);
        text.append(line.begin(), line.end());
        return;
    }
    case Format::group:
        // The bits of a small group are a number that people filter by; a list of options is its bytes.
        if (place.width > 0 && place.width <= 16 && !spec.bits.isEmpty())
            return appendHexNumber(text, value, place.width);
        break;
    case Format::bytes:
        break;
    }
    appendHex(text, octets);
}

std::string plainValue(const DecodedFrame &frame, std::uint32_t node)
{
    std::string text;
    appendPlainValue(text, frame, node);
    return text;
}

std::string dottedBits(const DecodedFrame &frame, std::uint32_t node)
{
    constexpr std::uint32_t mostBytes = 8;
    const FieldNode &line = frame.nodes()[node];
    const ByteView buffer = frame.buffer(line.buffer);
    std::string dots;
    if (line.bits.byteCount() > mostBytes)
        return dots;
    for (std::uint32_t byte = line.bits.firstByte(); byte < line.bits.endByte(); ++byte) {
        const std::uint8_t mask = line.bits.maskOf(byte);
        for (std::uint32_t bit = 0; bit < 8; ++bit) {
            if (bit % 4 == 0 && !dots.empty())
                dots += ' ';
            const std::uint32_t one = 0x80U >> bit;
            if ((mask & one) == 0)
                dots += '.';
            else if (byte >= buffer.size())
                dots += '?';
            else
                dots += (buffer[byte] & one) != 0 ? '1' : '0';
        }
    }
    return dots;
}

std::string placeText(const DecodedFrame &frame, std::uint32_t node)
{
    const FieldNode &line = frame.nodes()[node];
    std::uint32_t start = 0;
    if (line.depth > 0 && line.layer < frame.layers().size())
        start = frame.layers()[line.layer].offset;
    const std::uint32_t byte = line.bits.firstByte() - std::min(start, line.bits.firstByte());
    const std::uint32_t bit = line.bits.leadingBit() % 8;
    // A field that ends its byte's first part needs no bit: it begins where the byte does.
    return bit == 0 ? fmt::format("{} : {}", byte, line.bits.width)
                    : fmt::format("{}.{} : {}", byte, bit, line.bits.width);
}

std::string maskText(const FieldNode &node)
{
    constexpr std::uint32_t mostBytes = 8;
    Bytes mask;
    if (node.bits.byteCount() <= mostBytes) {
        for (std::uint32_t byte = node.bits.firstByte(); byte < node.bits.endByte(); ++byte)
            mask.push_back(node.bits.maskOf(byte));
    }
    return hexText(mask);
}

} // namespace rungs
