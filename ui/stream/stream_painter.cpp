// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_painter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

void StreamView::paint(QPainter &painter, const Theme &theme, const QRect &) const
{
    StreamPainter(*this, painter, theme).paintAll();
}

std::unique_ptr<QTextLayout> StreamPainter::laidOut(const QString &text, const StreamView &view)
{
    auto layout = std::make_unique<QTextLayout>(text, monospaceFont(&view));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid())
        line.setLineWidth(QWIDGETSIZE_MAX);
    layout->endLayout();
    return layout;
}

void StreamPainter::paintAll() const
{
    m_painter.setFont(monospaceFont(&m_view));
    if (m_view.m_shown.empty()) {
        m_painter.setFont(m_view.font());
        m_painter.setPen(m_theme.dimText);
        const int margin = m_view.fontMetrics().height();
        m_painter.drawText(m_view.viewport()->rect().adjusted(margin, margin / 2, -margin, 0),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_view.m_emptyText);
        return;
    }
    for (int i = 0; i < static_cast<int>(m_view.m_shown.size()); ++i)
        paintRow(i);
}

void StreamPainter::paintRow(int index) const
{
    const StreamView::Shown &shown = m_view.m_shown[static_cast<std::size_t>(index)];
    const int height = m_view.m_metrics.rowHeight;
    const QRect place(0, index * height, m_view.viewport()->width(), height);
    if (shown.row.kind == StreamRow::Kind::message)
        m_painter.fillRect(place, m_theme.paneHeading);
    const bool isCurrent = m_view.m_cursor.row == shown.row;
    paintGutter(shown, place);
    if (shown.text.hasBytes())
        paintBytes(shown, place);
    else
        paintWords(shown, place);
    if (isCurrent && m_view.hasFocus() && !shown.text.hasBytes()) {
        m_painter.setPen(m_theme.selectionEdge);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

/// Who sent it by a bar and an arrow, as in the ladder: the client stands on the left.
void StreamPainter::paintGutter(const StreamView::Shown &shown, const QRect &place) const
{
    const StreamView::Metrics &metrics = m_view.m_metrics;
    const bool isServer = shown.row.side == Side::server;
    const bool isOther = shown.row.kind == StreamRow::Kind::other;
    m_painter.setPen(m_theme.dimText);
    if (metrics.gutter > 3 * metrics.charWidth) {
        const QRect numbers(place.left() + metrics.margin, place.top(), metrics.gutter - 3 * metrics.charWidth,
                            place.height());
        m_painter.drawText(numbers, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, shown.text.frames);
    }
    m_painter.setPen(isServer ? m_theme.serverText : m_theme.clientText);
    const QRect sign(place.left() + metrics.margin + metrics.gutter - 2 * metrics.charWidth, place.top(),
                     metrics.charWidth, place.height());
    m_painter.drawText(sign, Qt::AlignCenter | Qt::TextDontClip, isOther ? u"≠"_s : isServer ? u"←"_s : u"→"_s);
    const int bar = std::max(2, metrics.charWidth / 4);
    m_painter.fillRect(
        QRect(m_view.textLeft(shown.row) - bar - metrics.charWidth / 4, place.top(), bar, place.height()),
        m_theme.of(shown.row.side));
}

void StreamPainter::paintWords(const StreamView::Shown &shown, const QRect &place) const
{
    const StreamView::Metrics &metrics = m_view.m_metrics;
    const QRect room(m_view.textLeft(shown.row), place.top(),
                     place.width() - m_view.textLeft(shown.row) - metrics.margin, place.height());
    QFont font = m_view.font();
    if (shown.row.kind == StreamRow::Kind::message)
        font = boldFont(font);
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(shown.row.kind == StreamRow::Kind::otherTitle ? m_theme.warning
                     : shown.row.kind == StreamRow::Kind::hole     ? m_theme.loss
                                                                   : m_theme.text);
    const QString text = m_painter.fontMetrics().elidedText(shown.text.text, Qt::ElideRight, room.width());
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (shown.row.kind == StreamRow::Kind::hole) {
        // A line where bytes are missing.
        const int begin = room.left() + m_painter.fontMetrics().horizontalAdvance(text) + metrics.charWidth;
        m_painter.setPen(QPen(m_theme.loss, 1, Qt::DashLine));
        if (begin < room.right())
            m_painter.drawLine(begin, room.center().y(), room.right(), room.center().y());
    }
    m_painter.restore();
}

bool StreamPainter::isMatch(const StreamRow &row, std::uint32_t byte) const
{
    if (!m_view.m_matches || row.kind != StreamRow::Kind::bytes)
        return false;
    const auto before = [](const StreamRange &range, const StreamByte &at) {
        return range.side != at.side ? range.side < at.side : range.offset + range.length <= at.offset;
    };
    const StreamByte at{row.side, row.offset + byte};
    const auto found = std::lower_bound(m_view.m_matches->begin(), m_view.m_matches->end(), at, before);
    return found != m_view.m_matches->end() && found->side == at.side && found->offset <= at.offset;
}

bool StreamPainter::isSelected(const StreamRow &row, std::uint32_t byte) const
{
    const auto [begin, end] = m_view.selected();
    const std::uint64_t place = m_view.m_rows.placeOf(row) + byte;
    return row.kind == StreamRow::Kind::bytes && place >= begin && place < end;
}

QColor StreamPainter::backgroundOf(const StreamRow &row, std::uint32_t byte) const
{
    if (row.kind != StreamRow::Kind::bytes)
        return {};
    if (isMatch(row, byte))
        return m_theme.field;
    if (isSelected(row, byte))
        return m_theme.selection;
    const std::optional<StreamRange> &frame = m_view.m_frameRange;
    const std::uint64_t offset = row.offset + byte;
    if (frame && frame->side == row.side && offset >= frame->offset && offset < frame->offset + frame->length)
        return m_theme.layerTint;
    return {};
}

void StreamPainter::paintBytes(const StreamView::Shown &shown, const QRect &place) const
{
    const int left = m_view.textLeft(shown.row);
    const bool isOther = shown.row.kind == StreamRow::Kind::other;
    const bool isDiffering = isOther || m_view.m_rows.order().isInConflict(shown.row.side, shown.row.offset);
    const auto layout = laidOut(shown.text.text, m_view);
    const QTextLine line = layout->lineAt(0);
    const auto xOf = [&](int character) { return left + line.cursorToX(character); };
    const QColor color = shown.row.side == Side::server ? m_theme.serverText : m_theme.clientText;
    QList<QTextLayout::FormatRange> formats;
    for (const StreamRowText::Part &part : shown.text.parts) {
        const QColor background = backgroundOf(shown.row, part.byte);
        const QRectF box(xOf(part.begin), place.top(), xOf(part.begin + part.length) - xOf(part.begin), place.height());
        if (background.isValid()) {
            m_painter.fillRect(box, background);
            // By a line as well: what is selected, and what was found.
            const bool isChosen = isSelected(shown.row, part.byte);
            const int thick = isChosen ? std::max(2, place.height() / 10) : 1;
            if (isChosen || background == m_theme.field)
                m_painter.fillRect(QRectF(box.left(), box.bottom() - thick, box.width(), thick),
                                   isChosen ? m_theme.selectionEdge : m_theme.fieldEdge);
        }
        if (!part.isSign && !isDiffering && background != m_theme.field)
            continue;
        QTextCharFormat format;
        format.setForeground(background == m_theme.field ? m_theme.fieldText : part.isSign ? m_theme.dimText : color);
        if (isDiffering) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(m_theme.warning);
        }
        formats.append({part.begin, part.length, format});
    }
    m_painter.setPen(color);
    const double above = (place.height() - line.height()) / 2;
    layout->draw(&m_painter, QPointF(left, place.top() + above), formats);
    m_painter.setPen(QPen(m_theme.fieldEdge, 1));
    for (const StreamRowText::Part &part : shown.text.parts) {
        if (std::ranges::find(shown.text.edges, part.byte) == shown.text.edges.end())
            continue;
        const double x = xOf(part.begin) - 1;
        m_painter.drawLine(QPointF(x, place.top() + 1), QPointF(x, place.bottom() - 1));
    }
    if (m_view.m_cursor.row != shown.row || isOther)
        return;
    const auto byte = static_cast<std::uint32_t>(m_view.m_cursor.offset - shown.row.offset);
    m_painter.setPen(QPen(m_view.hasFocus() ? m_theme.selectionEdge : m_theme.fieldEdge, m_view.hasFocus() ? 2 : 1));
    m_painter.setBrush(Qt::NoBrush);
    for (const StreamRowText::Part &part : shown.text.parts) {
        if (byte < part.byte || byte >= part.byte + part.bytes)
            continue;
        const double width = std::max(xOf(part.begin + part.length) - xOf(part.begin), 2.0);
        m_painter.drawRect(QRectF(xOf(part.begin) - 0.5, place.top() + 0.5, width, place.height() - 1.0));
    }
}

} // namespace rungs
