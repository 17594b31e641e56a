// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/sequence_strip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rungs {

void SequenceStrip::paintFill(QPainter &painter, const QRect &rect, Kind kind, const Theme &theme) const
{
    const QColor own = theme.of(m_space.of);
    const QRect inner = rect.adjusted(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.border);
    switch (kind) {
    case Kind::acknowledged:
        painter.fillRect(rect, theme.paneHeading);
        break;
    case Kind::inFlight:
        painter.fillRect(rect, QBrush(own, Qt::BDiagPattern));
        break;
    case Kind::lost:
        painter.fillRect(rect, QBrush(theme.warning, Qt::DiagCrossPattern));
        break;
    case Kind::sacked:
        painter.fillRect(rect, QBrush(theme.good, Qt::VerPattern));
        break;
    case Kind::missing:
        painter.setPen(QPen(theme.warning, 1, Qt::DashLine));
        break;
    case Kind::room:
        break;
    case Kind::beyond:
    case Kind::unknown:
        painter.fillRect(rect, QBrush(theme.dimText, Qt::Dense7Pattern));
        break;
    }
    painter.drawRect(inner);
}

void SequenceStrip::paintPart(QPainter &painter, const SequenceStripLayout::Part &part, const Theme &theme) const
{
    paintFill(painter, part.rect, part.kind, theme);
    const QString name = part.kind == Kind::unknown ? QStringLiteral("?") : nameOf(part.kind);
    const int width = painter.fontMetrics().horizontalAdvance(name);
    if (width + painter.fontMetrics().averageCharWidth() * 2 > part.rect.width())
        return;
    QRect plate(0, 0, width + painter.fontMetrics().averageCharWidth(), painter.fontMetrics().height());
    plate.moveCenter(part.rect.center());
    if (part.kind != Kind::acknowledged && part.kind != Kind::room)
        painter.fillRect(plate, theme.pane);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter, name);
}

void SequenceStrip::paintMarker(QPainter &painter, const Theme &theme) const
{
    const QRect marker = m_layout.marker();
    const QString name = tr("#%1").arg(frameNumber(m_frame));
    const int foot = marker.bottom();
    const int arm = std::max(3, painter.fontMetrics().height() / 4);
    painter.setPen(QPen(theme.text, 2));
    if (marker.width() == 0) {
        // It has no numbers of its own: a tip shows the place.
        painter.setBrush(theme.text);
        painter.drawPolygon(
            QPolygon({{marker.left(), foot}, {marker.left() - arm, foot - arm}, {marker.left() + arm, foot - arm}}));
    } else {
        const int right = marker.left() + marker.width() - 1;
        painter.drawPolyline(
            QPolygon({{marker.left() + 1, foot}, {marker.left() + 1, foot - arm}, {right, foot - arm}, {right, foot}}));
    }
    painter.setFont(boldFont(painter.font()));
    const int width = painter.fontMetrics().horizontalAdvance(name);
    const int center = marker.left() + marker.width() / 2;
    const QRect bar = m_layout.bar();
    const int left = std::clamp(center - width / 2, bar.left(), std::max(bar.left(), bar.right() + 1 - width));
    painter.setPen(theme.text);
    painter.drawText(QRect(left, 0, width, marker.height() - arm), Qt::AlignLeft | Qt::AlignBottom, name);
}

void SequenceStrip::paintNumbers(QPainter &painter, const Theme &theme) const
{
    painter.setFont(monospaceFont(this));
    painter.setPen(theme.dimText);
    for (const SequenceStripLayout::Tick &tick : m_layout.ticks()) {
        painter.drawLine(tick.x, m_layout.barBottom(), tick.x, m_layout.barBottom() + SequenceStripLayout::tickLength);
        if (!tick.label.isEmpty())
            painter.drawText(tick.label, Qt::AlignCenter | Qt::TextDontClip, m_layout.text(tick.place));
    }
}

void SequenceStrip::paintLegend(QPainter &painter, const Theme &theme) const
{
    const int swatch = painter.fontMetrics().height();
    for (const Sign &sign : m_legend) {
        QRect box(sign.rect.left(), 0, swatch * 3 / 2, swatch * 2 / 3);
        box.moveTop(sign.rect.center().y() - box.height() / 2);
        switch (sign.what) {
        case Sign::What::part:
            paintFill(painter, box, sign.kind, theme);
            break;
        case Sign::What::segment:
            painter.setPen(QPen(theme.text, 2));
            painter.drawPolyline(QPolygon({box.bottomLeft(), box.topLeft(), box.topRight(), box.bottomRight()}));
            break;
        case Sign::What::place:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.text);
            painter.drawPolygon(QPolygon({{box.center().x(), box.bottom()},
                                          {box.center().x() - box.height() / 2, box.top()},
                                          {box.center().x() + box.height() / 2, box.top()}}));
            break;
        case Sign::What::windowEdge:
            painter.fillRect(QRect(box.center().x() - 1, box.top() - 1, 3, box.height() + 2), theme.text);
            break;
        }
        const QRect text = sign.rect.adjusted(swatch * 2, 0, 0, 0);
        painter.setPen(theme.dimText);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(sign.text, Qt::ElideRight, text.width()));
    }
}

void SequenceStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    if (m_layout.isEmpty())
        return;
    for (const SequenceStripLayout::Part &part : m_layout.parts())
        paintPart(painter, part, theme);
    if (const std::optional<int> edge = m_layout.windowEdge()) {
        const QRect bar = m_layout.bar();
        painter.fillRect(QRect(*edge - 1, bar.top() - 3, 3, bar.height() + 6), theme.text);
    }
    if (hasFocus() && m_current >= 0 && m_current < itemCount()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selectionEdge, 2));
        painter.drawRect(itemRect(m_current).adjusted(1, 1, -1, -1));
    }
    paintMarker(painter, theme);
    paintNumbers(painter, theme);
    painter.setFont(font());
    paintLegend(painter, theme);
}

} // namespace rungs
