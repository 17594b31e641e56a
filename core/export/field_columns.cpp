// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/field_columns.h"

#include "core/decode/field_registry.h"
#include "core/text/digits.h"
#include "core/text/field_value.h"

namespace rungs {

namespace {

/// Whether plainValue() prints it in decimal.
bool isDecimal(Format format)
{
    switch (format) {
    case Format::decimal:
    case Format::signedDecimal:
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
void putOverlays(std::string_view key, const DecodedFrame &frame, std::string &record)
{
    bool isFirst = true;
    for (const Layer &layer : frame.layers()) {
        for (const FieldSpec &spec : headerOf(layer.protocol).fields) {
            if (spec.format != Format::overlay || spec.key != key)
                continue;
            const ByteView buffer = frame.buffer(layer.buffer);
            const BitRange place = spec.bits.movedByBytes(layer.offset);
            if (place.endByte() > buffer.size())
                continue;
            if (!isFirst)
                record += ',';
            isFirst = false;
            appendPlainValue(record, spec, buffer, place);
        }
    }
}

} // namespace

std::size_t FieldColumns::add(std::string_view key)
{
    Column column;
    forEachFieldSpec([&](const FieldSpec &spec) {
        if (spec.key != key)
            return;
        column.key = spec.key; // lives as long as the tables
        column.hasOverlay = column.hasOverlay || spec.format == Format::overlay;
    });
    const auto [place, isNew] = m_numbers.emplace(column.key, m_columns.size());
    if (isNew)
        m_columns.push_back(std::move(column));
    return place->second;
}

void FieldColumns::setFrame(const DecodedFrame &frame)
{
    for (Column &column : m_columns)
        column.nodes.clear();
    for (std::uint32_t i = 0; i < frame.nodes().size(); ++i) {
        const auto column = m_numbers.find(frame.nodes()[i].spec->key);
        if (column != m_numbers.end())
            m_columns[column->second].nodes.push_back(i);
    }
}

ValueKind FieldColumns::put(std::size_t column, const DecodedFrame &frame, const SegmentContext &context,
                            std::string &record) const
{
    const Column &wanted = m_columns[column];
    if (wanted.nodes.empty() && wanted.hasOverlay)
        putOverlays(wanted.key, frame, record);
    const bool isRaw = wanted.key.ends_with("_raw");
    ValueKind kind = ValueKind::text;
    for (const std::uint32_t node : wanted.nodes) {
        const bool isFirst = node == wanted.nodes.front();
        const FieldNode &line = frame.nodes()[node];
        kind = isFirst && isDecimal(line.spec->format) && !line.isCut ? ValueKind::number : ValueKind::text;
        if (!isFirst)
            record += ',';
        const auto relative = isRaw ? std::nullopt : relativeValue(frame, node, context);
        if (relative)
            appendNumber(record, *relative);
        else
            appendPlainValue(record, frame, node);
    }
    return kind;
}

} // namespace rungs
