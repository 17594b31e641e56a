// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_contents.h"

#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungs {

void HeaderContents::setLayer(std::size_t layer)
{
    m_layer = layer;
    const auto &frame = m_selection.decoded();
    m_context = frame ? segmentContext(*m_selection.session(), m_selection.frame()) : SegmentContext();
    m_cells = frame && layer != noLayer ? headerCells(*frame, layer) : std::vector<HeaderCell>();
}

const FieldNode *HeaderContents::nodeOf(std::size_t cell) const
{
    const auto &frame = m_selection.decoded();
    if (!frame || cell >= m_cells.size() || m_cells[cell].node >= frame->nodes().size())
        return nullptr;
    return &frame->nodes()[m_cells[cell].node];
}

QString HeaderContents::nameOf(std::size_t cell) const
{
    const FieldNode *node = nodeOf(cell);
    return node ? translated(node->spec->name) : QCoreApplication::translate("rungs::HeaderDiagram", "not decoded");
}

QStringList HeaderContents::valuesOf(std::size_t cell) const
{
    const FieldNode *field = nodeOf(cell);
    if (!field)
        return {};
    const DecodedFrame &frame = *m_selection.decoded();
    const std::uint32_t node = m_cells[cell].node;
    const QString plain = QString::fromStdString(plainValue(frame, node));
    switch (field->spec->format) {
    case Format::words:
        // The bits themselves; the explanation says how many bytes they mean.
        return {QString::number(field->value)};
    case Format::flag:
    case Format::port:
    case Format::octets:
        if (!isWindow(frame, node))
            return {plain};
        break;
    default:
        break;
    }
    SegmentContext context = m_context;
    context.isRelativeFirst = m_options.isRelative();
    QStringList forms = {plainText(fieldValue(frame, node, context)), plainText(shortValue(frame, node, context)),
                         plain};
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

std::uint32_t HeaderContents::firstBit() const
{
    return m_selection.decoded()->layers()[m_layer].offset * 8;
}

std::uint32_t HeaderContents::capturedBits() const
{
    const auto &frame = m_selection.decoded();
    const auto size = static_cast<std::uint32_t>(frame->buffer(frame->layers()[m_layer].buffer).size()) * 8;
    return size - std::min(size, firstBit());
}

BitRange HeaderContents::selectedBits() const
{
    const FieldNode *field = m_selection.field();
    if (!field || m_cells.empty() || field->layer != m_layer || field->depth == 0
        || field->buffer != m_selection.decoded()->layers()[m_layer].buffer || field->bits.first < firstBit())
        return {};
    const std::uint32_t first = field->bits.first - firstBit();
    return {first, field->bits.width, field->bits.isLittleEndian};
}

std::optional<std::size_t> HeaderContents::selectedCell() const
{
    if (selectedBits().isEmpty())
        return {};
    return cellOfNode(*m_selection.decoded(), m_cells, m_selection.node());
}

std::vector<std::uint32_t> HeaderContents::flippedBits() const
{
    std::vector<std::uint32_t> flipped;
    if (m_cells.empty() || m_selection.decoded()->layers()[m_layer].buffer != 0)
        return flipped;
    const std::uint32_t first = firstBit();
    for (const BitFlip &flip : m_selection.session()->flips().of(m_selection.frame())) {
        for (std::uint32_t bit = flip.byte * 8; bit < flip.byte * 8 + 8; ++bit) {
            const bool isFlipped = (flip.mask & (0x80U >> (bit % 8))) != 0;
            if (isFlipped && bit >= first && bit - first < m_cells.back().bits.end())
                flipped.push_back(turned(bit - first));
        }
    }
    return flipped;
}

std::vector<std::uint32_t> HeaderContents::flippedBits(std::size_t cell) const
{
    std::vector<std::uint32_t> flipped = flippedBits();
    const BitRange place = m_cells[cell].bits;
    std::erase_if(flipped, [&](std::uint32_t bit) { return bit < place.first || bit >= place.end(); });
    return flipped;
}

std::optional<std::uint32_t> HeaderContents::cursorBit() const
{
    const std::optional<BitPlace> &place = m_selection.bit();
    const BitRange selected = selectedBits();
    if (!place || selected.width < 2 || !selected.contains(place->bit - firstBit()))
        return {};
    return turned(place->bit - firstBit());
}

std::uint32_t HeaderContents::turned(std::uint32_t bit) const
{
    const auto isPart = [bit](const HeaderCell &cell) {
        return cell.bits.isLittleEndian && bit >= cell.bits.first && bit < cell.bits.end();
    };
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(), isPart);
    return cell == m_cells.end() ? bit : cell->bits.numberOf(bit);
}

BitPlace HeaderContents::placeOf(std::uint32_t bit) const
{
    return {m_selection.decoded()->layers()[m_layer].buffer, firstBit() + turned(bit)};
}

std::uint32_t HeaderContents::nodeAt(std::size_t cell, std::uint32_t bit) const
{
    return m_selection.decoded()->smallestAt(nodeOf(cell)->buffer, firstBit() + turned(bit));
}

} // namespace rungs
