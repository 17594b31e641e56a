// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/frame_decoder.h"

#include "core/decode/field_registry.h"
#include "core/decode/http.h"
#include "core/decode/ip_compression.h"
#include "core/decode/macsec_header.h"
#include "core/decode/node_builder.h"
#include "core/decode/wlan_header.h"

namespace rungs {

namespace {

struct Expansion
{
    const LayerStack &stack;
    std::span<const ByteView> buffers;
    NodeBuilder builder;
};

/// Reports a wrong checksum, at its field.
void judgeChecksum(Expansion &expansion, std::size_t index, const FieldSpec &spec)
{
    const ChecksumResult result = verifyChecksum(expansion.stack, index, expansion.buffers);
    expansion.builder.setChecksum(result.status);
    if (result.status == ChecksumStatus::bad) {
        expansion.builder.report(Diagnostic::Code::badChecksum, Diagnostic::Severity::warning, spec.bits, result.found,
                                 result.expected);
    } else if (result.status == ChecksumStatus::partial) {
        expansion.builder.report(Diagnostic::Code::partialChecksum, Diagnostic::Severity::note, spec.bits, result.found,
                                 result.expected);
    }
}

/// The rows of a header, as far as it reaches; the rest of it by its own rules.
void addHeader(Expansion &expansion, std::size_t index)
{
    const Layer &layer = expansion.stack.layers()[index];
    const HeaderSpec &header = headerOf(layer.protocol);
    NodeBuilder &builder = expansion.builder;
    // A header that claims to be shorter than its fixed part is read as far as that reaches.
    Layer read = layer;
    read.headerLength = std::max(layer.headerLength, static_cast<std::uint32_t>(fixedLength(header.fields)));
    builder.beginLayer(header.whole, read, static_cast<std::uint8_t>(index), expansion.buffers[layer.buffer]);
    for (const FieldSpec &spec : header.fields) {
        builder.row(spec);
        if (spec.format == Format::checksum)
            judgeChecksum(expansion, index, spec);
    }
    addDetails(builder);
    builder.endLayer();
}

/// The bytes up to @p end that belong to no header: the innermost payload, then what follows it.
void addBetween(Expansion &expansion, std::uint8_t buffer, std::uint32_t &cursor, std::size_t layer, std::uint32_t end,
                const FieldSpec &spec)
{
    if (end <= cursor)
        return;
    expansion.builder.addPlain(spec, bytes(cursor, end - cursor), buffer, static_cast<std::uint8_t>(layer),
                               expansion.buffers[buffer]);
    cursor = end;
}

const FieldSpec &unclaimedAfter(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ethernet:
    case Protocol::ieee8023:
    case Protocol::vlan:
        return framing::padding;
    case Protocol::macsec:
        return macsec::checkValue;
    default:
        return framing::trailer;
    }
}

const FieldSpec &checkSequenceOf(std::span<const Layer> layers)
{
    const bool isWireless =
        std::any_of(layers.begin(), layers.end(), [](const Layer &layer) { return layer.protocol == Protocol::wlan; });
    return isWireless ? wlan::checkSequence : framing::checkSequence;
}

/// From the last header of a buffer to its end: payload, then what is past the lengths of the headers around it.
void addTail(Expansion &expansion, std::uint8_t buffer, std::uint32_t cursor, std::uint8_t fcsLength)
{
    const std::uint32_t size = static_cast<std::uint32_t>(expansion.buffers[buffer].size());
    const auto layers = expansion.stack.layers();
    bool isInnermost = true;
    std::uint8_t last = DecodedFrame::frameLayer;
    for (std::size_t i = layers.size(); i-- > 0;) {
        if (layers[i].buffer != buffer)
            continue;
        last = static_cast<std::uint8_t>(i);
        const std::uint64_t end = std::uint64_t{layers[i].offset} + layers[i].length;
        if (layers[i].protocol == Protocol::macsec && end >= macsec::checkLength) // what is checked can be padded
            addBetween(expansion, buffer, cursor, i,
                       static_cast<std::uint32_t>(std::min<std::uint64_t>(end - macsec::checkLength, size)),
                       isInnermost ? headerOf(Protocol::data).whole : framing::padding);
        addBetween(expansion, buffer, cursor, i, static_cast<std::uint32_t>(std::min<std::uint64_t>(end, size)),
                   isInnermost ? headerOf(Protocol::data).whole : unclaimedAfter(layers[i].protocol));
        isInnermost = false;
    }
    if (buffer == 0 && fcsLength > 0 && size - std::min(cursor, size) > fcsLength)
        addBetween(expansion, buffer, cursor, last, size - fcsLength, framing::padding);
    const bool isCheckSequence = buffer == 0 && fcsLength > 0 && size - std::min(cursor, size) == fcsLength;
    const FieldSpec &rest = isInnermost ? headerOf(Protocol::data).whole : framing::trailer;
    addBetween(expansion, buffer, cursor, last, size, isCheckSequence ? checkSequenceOf(layers) : rest);
}

void addBuffer(Expansion &expansion, std::uint8_t buffer, std::uint8_t fcsLength)
{
    const auto layers = expansion.stack.layers();
    const FieldSpec &data = headerOf(Protocol::data).whole;
    const std::uint32_t size = static_cast<std::uint32_t>(expansion.buffers[buffer].size());
    std::uint32_t cursor = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Layer &layer = layers[i];
        if (layer.buffer != buffer)
            continue;
        addBetween(expansion, buffer, cursor, i, std::min(layer.offset, size), data);
        if (layer.protocol == Protocol::data) {
            const std::uint64_t end = std::uint64_t{layer.offset} + layer.length;
            addBetween(expansion, buffer, cursor, i, static_cast<std::uint32_t>(std::min<std::uint64_t>(end, size)),
                       data);
        } else {
            addHeader(expansion, i);
            cursor = std::max(cursor, std::min(layer.offset + expansion.builder.headerLength(), size));
            cursor = std::max(cursor, std::min(layer.offset + std::min(expansion.builder.next(), layer.length), size));
        }
    }
    addTail(expansion, buffer, cursor, fcsLength);
}

/// Fragments that overlap are an error only where they contradict each other (RFC 5722 forbids both in IPv6).
void reportOverlap(const Datagram &datagram, LayerStack &stack)
{
    stack.report({Diagnostic::Code::fragmentOverlap,
                  datagram.hasConflict ? Diagnostic::Severity::error : Diagnostic::Severity::warning,
                  static_cast<std::uint8_t>(stack.layers().size() - 1), 1, bytes(0, datagram.bytes.size()), 0, 0});
}

} // namespace

DecodedFrame FrameDecoder::decode(const FrameInput &frame, const Datagram *datagram)
{
    DecodedFrame result;
    result.m_originalLength = frame.originalLength;
    result.m_linkType = frame.linkType;
    result.m_buffers.emplace_back(frame.bytes.begin(), frame.bytes.end());
    FrameInput input = frame;
    input.bytes = result.m_buffers.front();
    walkFrame(input, result.m_stack);
    if (datagram != nullptr) {
        result.m_buffers.push_back(datagram->bytes);
        walkDatagram(datagram->protocol, result.m_buffers.back(), 1, result.m_stack);
        if (datagram->hasOverlap)
            reportOverlap(*datagram, result.m_stack);
    }
    std::vector<ByteView> buffers(result.m_buffers.begin(), result.m_buffers.end());
    if (std::optional<Datagram> inflated = inflateIpcomp(result.m_stack, buffers)) {
        result.m_buffers.push_back(std::move(inflated->bytes));
        buffers.emplace_back(result.m_buffers.back());
        walkDatagram(inflated->protocol, buffers.back(), static_cast<std::uint8_t>(buffers.size() - 1), result.m_stack);
    }
    http::findMessage(result.m_stack, buffers);
    const auto reported = result.m_stack.diagnostics();
    result.m_diagnostics.assign(reported.begin(), reported.end());
    Expansion expansion{result.m_stack, buffers, NodeBuilder(result.m_nodes, result.m_diagnostics)};
    expansion.builder.addPlain(framing::frame, bytes(0, frame.bytes.size()), 0, DecodedFrame::frameLayer,
                               buffers.front());
    const std::size_t fcsLength = std::max<std::size_t>(frame.fcsLength, result.m_stack.checkSequenceLength());
    for (std::size_t i = 0; i < buffers.size(); ++i)
        addBuffer(expansion, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(fcsLength));
    return result;
}

} // namespace rungs
