// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_painter.h"

#include "ui/painted/flipped_bit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rungs {

HeaderPainter::HeaderPainter(QPainter &painter, const HeaderContents &contents, const HeaderLayout &layout,
                             const HeaderLabels &labels, const Theme &theme)
    : m_painter(painter)
    , m_contents(contents)
    , m_layout(layout)
    , m_labels(labels)
    , m_theme(theme)
{ }

void HeaderPainter::paintCells(const QRect &visible)
{
    paintOffsets();
    paintGrounds();
    for (const HeaderLayout::Piece &piece : m_layout.pieces()) {
        if (piece.rect.intersects(visible))
            paintPiece(piece);
    }
    for (std::size_t cell = 0; cell < m_contents.cells().size(); ++cell) {
        const HeaderLayout::Piece *piece = m_layout.labelPiece(cell);
        if (piece && piece->rect.intersects(visible))
            paintLabel(cell);
    }
}

void HeaderPainter::paintFocus(std::size_t cell)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.selectionEdge, 2));
    for (const HeaderLayout::Piece &piece : m_layout.piecesOf(cell))
        m_painter.drawRect(piece.rect.adjusted(1, 1, -1, -1));
}

void HeaderPainter::paintFlips()
{
    for (const std::uint32_t bit : m_contents.flippedBits()) {
        for (const QRect &place : m_layout.rectsOf(bits(bit, 1)))
            paintFlippedBit(m_painter, place, m_theme);
    }
}

void HeaderPainter::paintCursor()
{
    const std::optional<std::uint32_t> cursor = m_contents.cursorBit();
    if (!cursor)
        return;
    // At the foot of its column: the text of the field is above.
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.selectionEdge, 1));
    for (const QRect &place : m_layout.rectsOf(bits(*cursor, 1))) {
        const int height = std::max(4, place.height() / 5);
        m_painter.drawRect(QRect(place.left(), place.bottom() + 1 - height, place.width(), height));
    }
}

void HeaderPainter::paintRuler()
{
    // It stays in place while the rows scroll under it.
    m_painter.fillRect(QRect(0, 0, m_layout.size().width(), m_layout.rulerHeight()), m_theme.pane);
    m_painter.setPen(m_theme.dimText);
    m_painter.setFont(scaledFont(m_labels.valueFont(), 0.9));
    constexpr std::uint32_t step = 4;
    const std::uint32_t last = HeaderLayout::bitsPerRow - 1;
    for (std::uint32_t bit = 0; bit <= last; bit += step) {
        const std::uint32_t column = bit + step > last ? last : bit;
        // The last number is above the last bit, so the one before it is left out.
        for (const std::uint32_t shown : {bit, column}) {
            const int left = m_layout.columnLeft(shown);
            const QRect place(left, 0, m_layout.columnLeft(shown + 1) - left, m_layout.rulerHeight());
            const QString number = QString::number(shown);
            const int extra = std::max(0, m_painter.fontMetrics().horizontalAdvance(number) - place.width());
            m_painter.drawText(place.adjusted(-extra, 0, extra, 0), Qt::AlignCenter, number);
            if (shown == column)
                break;
        }
    }
}

void HeaderPainter::paintOffsets()
{
    m_painter.setPen(m_theme.dimText);
    m_painter.setFont(scaledFont(m_labels.valueFont(), 0.9));
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row)
        m_painter.drawText(m_layout.offsetRect(row), Qt::AlignRight | Qt::AlignVCenter,
                           QString::number(m_layout.rows()[row].firstBit / 8));
}

void HeaderPainter::paintGrounds()
{
    // A flag that is set is tinted.
    for (std::size_t cell = 0; cell < m_contents.cells().size(); ++cell) {
        const FieldNode *node = m_contents.nodeOf(cell);
        if (!node || !m_contents.cells()[cell].isFlag || node->value == 0 || node->isCut)
            continue;
        for (const HeaderLayout::Piece &piece : m_layout.piecesOf(cell))
            m_painter.fillRect(piece.rect, m_theme.selection);
    }
    for (const QRect &rect : m_layout.rectsOf(m_contents.selectedBits()))
        m_painter.fillRect(rect, m_theme.field);
    // What was not captured is hatched.
    const std::uint32_t captured = m_contents.capturedBits();
    const std::uint32_t end = m_contents.cells().back().bits.end();
    if (captured < end) {
        for (const QRect &rect : m_layout.rectsOf(bits(captured, end - captured)))
            m_painter.fillRect(rect, QBrush(m_theme.fieldEdge, Qt::BDiagPattern));
    }
}

void HeaderPainter::paintPiece(const HeaderLayout::Piece &piece)
{
    const auto pieces = m_layout.piecesOf(piece.cell);
    const auto index = static_cast<std::size_t>(&piece - pieces.data());
    const QRect &edge = piece.rect;
    // Between two rows of the same cell there is no line, only a hint of one.
    const auto drawEdge = [&](int y, const QRect &inside) {
        const int from = std::max(edge.left(), inside.left());
        const int to = std::min(edge.right(), inside.right()) + 1;
        m_painter.setPen(m_theme.fieldEdge);
        if (inside.isEmpty() || from >= to) {
            m_painter.drawLine(edge.left(), y, edge.right() + 1, y);
            return;
        }
        if (edge.left() < from)
            m_painter.drawLine(edge.left(), y, from, y);
        if (to <= edge.right())
            m_painter.drawLine(to, y, edge.right() + 1, y);
        m_painter.setPen(QPen(m_theme.grid, 1, Qt::DotLine));
        m_painter.drawLine(from, y, to, y);
    };
    drawEdge(edge.top(), index > 0 ? pieces[index - 1].rect : QRect());
    drawEdge(edge.bottom() + 1, index + 1 < pieces.size() ? pieces[index + 1].rect : QRect());
    m_painter.setPen(m_theme.fieldEdge);
    if (!piece.isOpenLeft)
        m_painter.drawLine(edge.topLeft(), QPoint(edge.left(), edge.bottom() + 1));
    if (!piece.isOpenRight)
        m_painter.drawLine(QPoint(edge.right() + 1, edge.top()), QPoint(edge.right() + 1, edge.bottom() + 1));
}

void HeaderPainter::paintLabel(std::size_t cell)
{
    const HeaderLabel label = m_labels.of(cell, m_layout);
    const bool isSelected = m_contents.selectedBits() == m_contents.cells()[cell].bits;
    m_painter.setFont(m_labels.font());
    m_painter.setPen(isSelected ? m_theme.fieldText : m_theme.dimText);
    m_painter.drawText(label.namePlace, Qt::AlignCenter, label.name);
    if (!label.isNotCaptured)
        m_painter.setFont(isSelected ? boldFont(m_labels.valueFont()) : m_labels.valueFont());
    m_painter.setPen(isSelected ? m_theme.fieldText : m_theme.text);
    m_painter.drawText(label.valuePlace, Qt::AlignCenter, label.value);
}

} // namespace rungs
