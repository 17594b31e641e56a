// SPDX-License-Identifier: GPL-3.0-or-later
//
// What HeaderDiagram looks like.
#include "ui/header/cell_name.h"
#include "ui/header/header_diagram.h"
#include "ui/header/header_metrics.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace rungs {

void HeaderDiagram::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.pane);
    if (m_layout.isEmpty()) {
        painter.setPen(theme.dimText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_selection.decoded() ? tr("This frame has no header that is taken apart.") : QString());
        return;
    }
    painter.translate(origin());
    const QRect visible = event->rect().translated(-origin());
    paintOffsets(painter, theme);
    paintGrounds(painter, theme);
    for (const HeaderLayout::Piece &piece : m_layout.pieces()) {
        if (piece.rect.intersects(visible))
            paintPiece(painter, piece, theme);
    }
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        const HeaderLayout::Piece *piece = m_layout.labelPiece(cell);
        if (piece && piece->rect.intersects(visible))
            paintLabel(painter, cell, theme);
    }
    const int current = currentItem();
    if (hasFocus() && current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selectionEdge, 2));
        for (const HeaderLayout::Piece &piece : m_layout.piecesOf(static_cast<std::size_t>(current)))
            painter.drawRect(piece.rect.adjusted(1, 1, -1, -1));
    }
    painter.resetTransform();
    painter.translate(origin().x(), 0);
    paintRuler(painter, theme);
}

void HeaderDiagram::paintRuler(QPainter &painter, const Theme &theme) const
{
    // It stays in place while the rows scroll under it.
    painter.fillRect(QRect(0, 0, m_layout.size().width(), m_layout.rulerHeight()), theme.pane);
    painter.setPen(theme.dimText);
    painter.setFont(scaledFont(monospaceFont(this), 0.9));
    constexpr std::uint32_t step = 4;
    const std::uint32_t last = HeaderLayout::bitsPerRow - 1;
    for (std::uint32_t bit = 0; bit <= last; bit += step) {
        const std::uint32_t column = bit + step > last ? last : bit;
        // The last number stands over the last bit, so the one before it gives way.
        for (const std::uint32_t shown : {bit, column}) {
            const int left = m_layout.columnLeft(shown);
            const QRect place(left, 0, m_layout.columnLeft(shown + 1) - left, m_layout.rulerHeight());
            const QString number = QString::number(shown);
            const int extra = std::max(0, painter.fontMetrics().horizontalAdvance(number) - place.width());
            painter.drawText(place.adjusted(-extra, 0, extra, 0), Qt::AlignCenter, number);
            if (shown == column)
                break;
        }
    }
}

void HeaderDiagram::paintOffsets(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.dimText);
    painter.setFont(scaledFont(monospaceFont(this), 0.9));
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row)
        painter.drawText(m_layout.offsetRect(row), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_layout.rows()[row].firstBit / 8));
}

void HeaderDiagram::paintGrounds(QPainter &painter, const Theme &theme) const
{
    // A flag that is set stands out.
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        const FieldNode *node = nodeOf(cell);
        if (!node || !m_cells[cell].isFlag || node->value == 0 || node->isCut)
            continue;
        for (const HeaderLayout::Piece &piece : m_layout.piecesOf(cell))
            painter.fillRect(piece.rect, theme.selection);
    }
    for (const QRect &rect : m_layout.rectsOf(selectedBits()))
        painter.fillRect(rect, theme.field);
    // What was not captured is hatched.
    const std::uint32_t captured = capturedBits();
    const std::uint32_t end = m_cells.back().bits.end();
    if (captured < end) {
        for (const QRect &rect : m_layout.rectsOf(bits(captured, end - captured)))
            painter.fillRect(rect, QBrush(theme.border, Qt::BDiagPattern));
    }
}

void HeaderDiagram::paintPiece(QPainter &painter, const HeaderLayout::Piece &piece, const Theme &theme) const
{
    const auto pieces = m_layout.piecesOf(piece.cell);
    const auto index = static_cast<std::size_t>(&piece - pieces.data());
    const QRect &edge = piece.rect;
    // Between two rows of the same cell there is no line, only a hint of one.
    const auto drawEdge = [&](int y, const QRect &inside) {
        const int from = std::max(edge.left(), inside.left());
        const int to = std::min(edge.right(), inside.right()) + 1;
        painter.setPen(theme.border);
        if (inside.isEmpty() || from >= to) {
            painter.drawLine(edge.left(), y, edge.right() + 1, y);
            return;
        }
        if (edge.left() < from)
            painter.drawLine(edge.left(), y, from, y);
        if (to <= edge.right())
            painter.drawLine(to, y, edge.right() + 1, y);
        painter.setPen(QPen(theme.grid, 1, Qt::DotLine));
        painter.drawLine(from, y, to, y);
    };
    drawEdge(edge.top(), index > 0 ? pieces[index - 1].rect : QRect());
    drawEdge(edge.bottom() + 1, index + 1 < pieces.size() ? pieces[index + 1].rect : QRect());
    painter.setPen(theme.border);
    if (!piece.isOpenLeft)
        painter.drawLine(edge.topLeft(), QPoint(edge.left(), edge.bottom() + 1));
    if (!piece.isOpenRight)
        painter.drawLine(QPoint(edge.right() + 1, edge.top()), QPoint(edge.right() + 1, edge.bottom() + 1));
}

void HeaderDiagram::paintLabel(QPainter &painter, std::size_t cell, const Theme &theme) const
{
    const HeaderLayout::Piece &piece = *m_layout.labelPiece(cell);
    const FieldNode *node = nodeOf(cell);
    const bool isCut = !node || node->isCut;
    const bool isSelected = selectedBits() == m_cells[cell].bits;
    // Every pixel counts in a cell of a few bits.
    const std::uint32_t width = m_cells[cell].bits.width;
    const int gap = width <= 2 ? 1 : width <= 4 ? 2 : headerMetrics(this).margin / 2;
    const QRect room = piece.rect.adjusted(gap, 1, -gap, -1);
    const int half = room.height() / 2;
    const QRect upper(room.left(), room.top() + 1, room.width(), half);
    const QRect lower(room.left(), room.top() + half - 1, room.width(), half);

    painter.setFont(font());
    const QString brief = node ? translated(node->spec->brief) : QString();
    const QString name = nameThatFits(nameOf(cell), brief, room.width(), painter.fontMetrics());
    painter.setPen(isSelected ? theme.fieldText : theme.dimText);
    painter.drawText(upper, Qt::AlignCenter, name);

    const QFont mono = monospaceFont(this);
    painter.setFont(isSelected ? boldFont(mono) : mono);
    painter.setPen(isSelected ? theme.fieldText : theme.text);
    if (isCut && node) {
        painter.setFont(font());
        const QString text = tr("not captured");
        if (painter.fontMetrics().horizontalAdvance(text) <= room.width())
            painter.drawText(lower, Qt::AlignCenter, text);
        return;
    }
    const QStringList values = valuesOf(cell);
    const auto fitting = std::find_if(values.begin(), values.end(), [&](const QString &value) {
        return painter.fontMetrics().horizontalAdvance(value) <= room.width();
    });
    if (fitting != values.end())
        painter.drawText(lower, Qt::AlignCenter, *fitting);
    else if (!values.isEmpty())
        painter.drawText(lower, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(values.back(), Qt::ElideRight, room.width()));
}

} // namespace rungs
