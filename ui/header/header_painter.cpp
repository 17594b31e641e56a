// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_painter.h"

#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace rungs {

namespace {

QString initials(const QString &name)
{
    QString result;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            result += word.front().toUpper();
    }
    return result;
}

} // namespace

HeaderMetrics headerMetrics(const QWidget *widget)
{
    const QFontMetrics font = widget->fontMetrics();
    const QFontMetrics mono(monospaceFont(widget));
    HeaderMetrics metrics;
    metrics.lineHeight = std::max(1, font.height());
    metrics.margin = std::max(2, font.height() / 2);
    metrics.offsetWidth = mono.horizontalAdvance(QStringLiteral("0000")) + 2 * metrics.margin;
    metrics.minimumBitWidth = std::max(2, mono.horizontalAdvance(u'0') + 1);
    return metrics;
}

QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font)
{
    const QStringList candidates = {name, brief, initials(name), brief.left(1), name.left(1)};
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty() && font.horizontalAdvance(candidate) <= width)
            return candidate;
    }
    return {};
}

HeaderPainter::HeaderPainter(QPainter &painter, const HeaderContents &contents, const HeaderLayout &layout,
                             const Theme &theme, const QWidget *widget)
    : m_painter(painter)
    , m_contents(contents)
    , m_layout(layout)
    , m_theme(theme)
    , m_widget(widget)
{ }

/// As the books do: all flags by their names, or all by one letter.
bool HeaderPainter::mustFlagsBeBrief() const
{
    const QFontMetrics font(m_widget->font());
    for (std::size_t cell = 0; cell < m_contents.cells().size(); ++cell) {
        const HeaderLayout::Piece *piece = m_contents.cells()[cell].isFlag ? m_layout.labelPiece(cell) : nullptr;
        if (piece && font.horizontalAdvance(m_contents.nameOf(cell)) > piece->rect.width() - 2)
            return true;
    }
    return false;
}

void HeaderPainter::paintCells(const QRect &visible)
{
    m_areFlagsBrief = mustFlagsBeBrief();
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

void HeaderPainter::paintRuler()
{
    // It stays in place while the rows scroll under it.
    m_painter.fillRect(QRect(0, 0, m_layout.size().width(), m_layout.rulerHeight()), m_theme.pane);
    m_painter.setPen(m_theme.dimText);
    m_painter.setFont(scaledFont(monospaceFont(m_widget), 0.9));
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
    m_painter.setFont(scaledFont(monospaceFont(m_widget), 0.9));
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
    const HeaderLayout::Piece &piece = *m_layout.labelPiece(cell);
    const FieldNode *node = m_contents.nodeOf(cell);
    const bool isCut = !node || node->isCut;
    const bool isSelected = m_contents.selectedBits() == m_contents.cells()[cell].bits;
    // Every pixel counts in a cell of a few bits.
    const std::uint32_t width = m_contents.cells()[cell].bits.width;
    const int gap = width <= 2 ? 1 : width <= 4 ? 2 : headerMetrics(m_widget).margin / 2;
    const QRect room = piece.rect.adjusted(gap, 1, -gap, -1);
    const int half = room.height() / 2;
    const QRect upper(room.left(), room.top() + 1, room.width(), half);
    const QRect lower(room.left(), room.top() + half - 1, room.width(), half);

    m_painter.setFont(m_widget->font());
    const QString whole = m_contents.nameOf(cell);
    const QString brief = node ? translated(node->spec->brief) : QString();
    const QString name = m_contents.cells()[cell].isFlag && m_areFlagsBrief
                             ? whole.left(1)
                             : nameThatFits(whole, brief, room.width(), m_painter.fontMetrics());
    m_painter.setPen(isSelected ? m_theme.fieldText : m_theme.dimText);
    m_painter.drawText(upper, Qt::AlignCenter, name);

    const QFont mono = monospaceFont(m_widget);
    m_painter.setFont(isSelected ? boldFont(mono) : mono);
    m_painter.setPen(isSelected ? m_theme.fieldText : m_theme.text);
    if (isCut && node) {
        m_painter.setFont(m_widget->font());
        const QString text = QCoreApplication::translate("rungs::HeaderDiagram", "not captured");
        if (m_painter.fontMetrics().horizontalAdvance(text) <= room.width())
            m_painter.drawText(lower, Qt::AlignCenter, text);
        return;
    }
    const QStringList values = m_contents.valuesOf(cell);
    const auto fitting = std::find_if(values.begin(), values.end(), [&](const QString &value) {
        return m_painter.fontMetrics().horizontalAdvance(value) <= room.width();
    });
    if (fitting != values.end())
        m_painter.drawText(lower, Qt::AlignCenter, *fitting);
    else if (!values.isEmpty())
        m_painter.drawText(lower, Qt::AlignCenter,
                           m_painter.fontMetrics().elidedText(values.back(), Qt::ElideRight, room.width()));
}

} // namespace rungs
