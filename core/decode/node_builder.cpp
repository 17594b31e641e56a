// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/node_builder.h"

#include "core/decode/field_registry.h"

namespace rungs {

namespace {

std::uint64_t valueIn(ByteView buffer, BitRange place)
{
    return place.width <= 64 ? readBits(buffer, place) : 0;
}

} // namespace

void NodeBuilder::beginLayer(const FieldSpec &whole, const Layer &layer, std::uint8_t index, ByteView buffer)
{
    m_layer = layer;
    m_index = index;
    m_buffer = buffer.first(
        static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), std::uint64_t{layer.offset} + layer.length)));
    m_view = slice(m_buffer, layer.offset);
    m_next = 0;
    const FieldNode node = nodeAt(whole, bytes(0, layer.headerLength));
    m_open.assign(1, {static_cast<std::uint32_t>(m_nodes.size()), UINT32_MAX});
    m_nodes.push_back(node);
}

void NodeBuilder::endLayer()
{
    const std::uint32_t end = headerLength();
    if (m_next < end)
        row(framing::undecoded, bytes(m_next, end - m_next));
    for (const Group &open : m_open)
        m_nodes[open.node].end = static_cast<std::uint32_t>(m_nodes.size());
    m_open.clear();
}

void NodeBuilder::addPlain(const FieldSpec &spec, BitRange place, std::uint8_t buffer, std::uint8_t layer,
                           ByteView bytes)
{
    FieldNode node;
    node.spec = &spec;
    node.bits = place;
    node.value = valueIn(bytes, place);
    node.end = static_cast<std::uint32_t>(m_nodes.size() + 1);
    node.buffer = buffer;
    node.layer = layer;
    m_nodes.push_back(node);
}

void NodeBuilder::closeDownTo(std::uint32_t firstBit)
{
    while (m_open.size() > 1 && m_open.back().end <= firstBit) {
        m_nodes[m_open.back().node].end = static_cast<std::uint32_t>(m_nodes.size());
        m_open.pop_back();
    }
}

FieldNode NodeBuilder::nodeAt(const FieldSpec &spec, BitRange place) const
{
    const std::uint64_t first = std::uint64_t{m_layer.offset} * 8 + place.first;
    const std::uint64_t captured = std::uint64_t{m_buffer.size()} * 8;
    // Bits past the end of the layer belong to another one; bits that were not captured do not.
    const std::uint64_t limit = (std::uint64_t{m_layer.offset} + m_layer.length) * 8;
    const std::uint64_t end = std::min(first + place.width, limit);
    FieldNode node;
    node.spec = &spec;
    node.bits.first = static_cast<std::uint32_t>(std::min(first, limit));
    node.bits.width = end > first ? static_cast<std::uint32_t>(end - first) : 0;
    node.bits.isLittleEndian = place.isLittleEndian;
    node.isCut = first + place.width > captured;
    node.value = node.bits.width == place.width ? valueIn(m_buffer, node.bits) : 0;
    node.depth = static_cast<std::uint16_t>(m_open.size());
    node.end = static_cast<std::uint32_t>(m_nodes.size() + 1);
    node.buffer = m_layer.buffer;
    node.layer = m_index;
    return node;
}

void NodeBuilder::row(const FieldSpec &spec, BitRange place)
{
    if (place.isEmpty() || spec.format == Format::overlay)
        return;
    const BitRange inBuffer = place.movedByBytes(m_layer.offset);
    closeDownTo(inBuffer.first);
    const FieldNode node = nodeAt(spec, place);
    if (spec.format == Format::group)
        m_open.push_back({static_cast<std::uint32_t>(m_nodes.size()), inBuffer.end()});
    else
        m_next = std::max(m_next, place.endByte());
    m_nodes.push_back(node);
}

void NodeBuilder::rows(FieldTable table, std::uint32_t offset)
{
    for (const FieldSpec &spec : table)
        row(spec, spec.bits.movedByBytes(offset));
}

void NodeBuilder::setChecksum(ChecksumStatus status)
{
    m_nodes.back().checksum = status;
}

void NodeBuilder::report(Diagnostic::Code code, Diagnostic::Severity severity, BitRange place, std::uint64_t found,
                         std::uint64_t expected)
{
    // As many as a frame of nothing but broken options could bring are of no use to a reader.
    constexpr std::size_t maxDiagnostics = 256;
    if (m_diagnostics.size() >= maxDiagnostics)
        return;
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.layer = m_index;
    diagnostic.buffer = m_layer.buffer;
    diagnostic.bits = place.movedByBytes(m_layer.offset);
    diagnostic.found = found;
    diagnostic.expected = expected;
    m_diagnostics.push_back(diagnostic);
}

} // namespace rungs
