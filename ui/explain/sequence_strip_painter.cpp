// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/sequence_strip_painter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rungs {

SequenceStripPainter::SequenceStripPainter(QPainter &painter, const SequenceStripLayout &layout,
                                           const std::vector<SequenceStripSign> &legend, Side side, const Theme &theme)
    : m_painter(painter)
    , m_layout(layout)
    , m_legend(legend)
    , m_side(side)
    , m_theme(theme)
{ }

QString SequenceStripPainter::nameOf(Kind kind) const
{
    const auto entry = std::ranges::find_if(m_legend, [kind](const SequenceStripSign &sign) {
        return sign.what == SequenceStripSign::What::part && sign.kind == kind;
    });
    return entry == m_legend.end() ? QString() : entry->text;
}

void SequenceStripPainter::paintFill(const QRect &rect, Kind kind)
{
    const QColor own = m_theme.of(m_side);
    const QRect inner = rect.adjusted(0, 0, -1, -1);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_theme.fieldEdge);
    switch (kind) {
    case Kind::acknowledged:
        m_painter.fillRect(rect, m_theme.paneHeading);
        break;
    case Kind::inFlight:
        m_painter.fillRect(rect, QBrush(own, Qt::BDiagPattern));
        break;
    case Kind::lost:
        m_painter.fillRect(rect, QBrush(m_theme.warning, Qt::DiagCrossPattern));
        break;
    case Kind::sacked:
        m_painter.fillRect(rect, QBrush(m_theme.good, Qt::VerPattern));
        break;
    case Kind::missing:
        m_painter.setPen(QPen(m_theme.warning, 1, Qt::DashLine));
        break;
    case Kind::room:
        break;
    case Kind::beyond:
    case Kind::unknown:
        m_painter.fillRect(rect, QBrush(m_theme.dimText, Qt::Dense7Pattern));
        break;
    }
    m_painter.drawRect(inner);
}

void SequenceStripPainter::paintPart(const SequenceStripLayout::Part &part)
{
    paintFill(part.rect, part.kind);
    const QString name = part.kind == Kind::unknown ? QStringLiteral("?") : nameOf(part.kind);
    const int width = m_painter.fontMetrics().horizontalAdvance(name);
    if (width + m_painter.fontMetrics().averageCharWidth() * 2 > part.rect.width())
        return;
    QRect plate(0, 0, width + m_painter.fontMetrics().averageCharWidth(), m_painter.fontMetrics().height());
    plate.moveCenter(part.rect.center());
    if (part.kind != Kind::acknowledged && part.kind != Kind::room)
        m_painter.fillRect(plate, m_theme.pane);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(plate, Qt::AlignCenter, name);
}

void SequenceStripPainter::paintMarker(const QString &name)
{
    const QRect marker = m_layout.marker();
    const int foot = marker.bottom();
    const int arm = std::max(3, m_painter.fontMetrics().height() / 4);
    m_painter.setPen(QPen(m_theme.text, 2));
    if (marker.width() == 0) {
        // The segment has no numbers of its own: a tip marks the place.
        m_painter.setBrush(m_theme.text);
        m_painter.drawPolygon(
            QPolygon({{marker.left(), foot}, {marker.left() - arm, foot - arm}, {marker.left() + arm, foot - arm}}));
    } else {
        const int right = marker.left() + marker.width() - 1;
        m_painter.drawPolyline(
            QPolygon({{marker.left() + 1, foot}, {marker.left() + 1, foot - arm}, {right, foot - arm}, {right, foot}}));
    }
    m_painter.setFont(boldFont(m_painter.font()));
    const int width = m_painter.fontMetrics().horizontalAdvance(name);
    const int center = marker.left() + marker.width() / 2;
    const QRect bar = m_layout.bar();
    const int left = std::clamp(center - width / 2, bar.left(), std::max(bar.left(), bar.right() + 1 - width));
    m_painter.setPen(m_theme.text);
    m_painter.drawText(QRect(left, 0, width, marker.height() - arm), Qt::AlignLeft | Qt::AlignBottom, name);
}

void SequenceStripPainter::paintNumbers(const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(m_theme.dimText);
    for (const SequenceStripLayout::Tick &tick : m_layout.ticks()) {
        m_painter.drawLine(tick.x, m_layout.barBottom(), tick.x,
                           m_layout.barBottom() + SequenceStripLayout::tickLength);
        if (!tick.label.isEmpty())
            m_painter.drawText(tick.label, Qt::AlignCenter | Qt::TextDontClip, m_layout.text(tick.place));
    }
}

void SequenceStripPainter::paintLegend(const QFont &font)
{
    m_painter.setFont(font);
    const int swatch = m_painter.fontMetrics().height();
    for (const SequenceStripSign &sign : m_legend) {
        QRect box(sign.rect.left(), 0, swatch * 3 / 2, swatch * 2 / 3);
        box.moveTop(sign.rect.center().y() - box.height() / 2);
        switch (sign.what) {
        case SequenceStripSign::What::part:
            paintFill(box, sign.kind);
            break;
        case SequenceStripSign::What::segment:
            m_painter.setPen(QPen(m_theme.text, 2));
            m_painter.drawPolyline(QPolygon({box.bottomLeft(), box.topLeft(), box.topRight(), box.bottomRight()}));
            break;
        case SequenceStripSign::What::place:
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.text);
            m_painter.drawPolygon(QPolygon({{box.center().x(), box.bottom()},
                                            {box.center().x() - box.height() / 2, box.top()},
                                            {box.center().x() + box.height() / 2, box.top()}}));
            break;
        case SequenceStripSign::What::windowEdge:
            m_painter.fillRect(QRect(box.center().x() - 1, box.top() - 1, 3, box.height() + 2), m_theme.text);
            break;
        }
        const QRect text = sign.rect.adjusted(swatch * 2, 0, 0, 0);
        m_painter.setPen(m_theme.dimText);
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(sign.text, Qt::ElideRight, text.width()));
    }
}

void SequenceStripPainter::paintBar(const QFont &font)
{
    m_painter.setFont(font);
    for (const SequenceStripLayout::Part &part : m_layout.parts())
        paintPart(part);
    if (const std::optional<int> edge = m_layout.windowEdge()) {
        const QRect bar = m_layout.bar();
        m_painter.fillRect(QRect(*edge - 1, bar.top() - 3, 3, bar.height() + 6), m_theme.text);
    }
}

} // namespace rungs
