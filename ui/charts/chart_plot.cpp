// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.h"

#include "ui/charts/chart_limits.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

// Qt Charts puts its grid below its axes, and nothing between them.
constexpr double aboveGrid = 2.5;
constexpr double aboveAll = 1000;

} // namespace

ChartPlot::ChartPlot(QGraphicsItem *chart)
    : QGraphicsItem(chart)
{
    setZValue(aboveGrid);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartPlot::show(const ChartDataPtr &data, const ChartRange &range, const QRectF &place, const QRectF &strip,
                     const std::set<int> &hidden)
{
    if (place != m_place || strip != m_strip)
        prepareGeometryChange();
    m_data = data;
    m_range = range;
    m_place = place;
    m_strip = strip;
    m_hidden = hidden;
    m_image = {};
    update();
}

void ChartPlot::setLook(const Theme &theme, double em, const QFont &font, const ChartMarkPainter &paintMark)
{
    m_theme = std::make_shared<const Theme>(theme);
    m_em = em;
    m_font = font;
    m_paintMark = paintMark;
    m_image = {};
    update();
}

void ChartPlot::paintTo(QPainter &painter) const
{
    const ChartScale scale(m_range, m_place);
    painter.setFont(m_font);
    ChartPainter(scale, *m_theme, m_em, m_paintMark).paint(painter, *m_data, m_hidden);
    if (!m_strip.isEmpty())
        paintLimits(painter, placedLimits(m_data->bands, m_range.time, m_strip), *m_theme);
}

/// For a file it stays made of lines.
void ChartPlot::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    if (!m_data || !m_theme || m_place.isEmpty())
        return;
    if (widget == nullptr) {
        paintTo(*painter);
        return;
    }
    const double ratio = widget->devicePixelRatioF();
    const QRect whole = boundingRect().toAlignedRect();
    if (m_image.isNull() || m_image.size() != whole.size() * ratio) {
        m_image = QImage(whole.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
        QPainter onImage(&m_image);
        onImage.translate(-whole.topLeft());
        paintTo(onImage);
    }
    painter->drawImage(whole.topLeft(), m_image);
}

ChartOverlay::ChartOverlay(QGraphicsItem *chart)
    : QGraphicsItem(chart)
{
    setZValue(aboveAll);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::show(Contents contents)
{
    if (contents.plot != m_contents.plot || contents.strip != m_contents.strip)
        prepareGeometryChange();
    m_contents = std::move(contents);
    update();
}

void ChartOverlay::setLook(const Theme &theme, double em, const QFont &font)
{
    m_theme = std::make_shared<const Theme>(theme);
    m_em = em;
    m_font = font;
    update();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_contents.data || !m_theme)
        return;
    const ChartScale scale(m_contents.range, m_contents.plot);
    if (m_contents.frame.isValid())
        ChartPainter(scale, *m_theme, m_em, {})
            .paintFrame(*painter, *m_contents.data, m_contents.frame, m_contents.frameTime, m_contents.hidden);
    if (!m_contents.band.isEmpty()) {
        constexpr int opacity = 60;
        QColor fill = m_theme->selectionEdge;
        fill.setAlpha(opacity);
        painter->fillRect(m_contents.band, fill);
        painter->setPen(m_theme->selectionEdge);
        painter->drawRect(m_contents.band);
    }
    if (m_contents.pointed && !m_contents.lines.isEmpty())
        paintBox(*painter);
}

/// Beside the point, on the side with more room.
void ChartOverlay::paintBox(QPainter &painter) const
{
    const QRectF &plot = m_contents.plot;
    const QFont bold = boldFont(m_font);
    const double padding = m_em / 2;
    const double most = std::max(m_em, plot.width() - 2 * padding);
    QStringList lines;
    double width = 0;
    for (qsizetype i = 0; i < m_contents.lines.size(); ++i) {
        const QFontMetricsF metrics(i == 0 ? bold : m_font);
        lines.append(metrics.elidedText(m_contents.lines[i], Qt::ElideRight, most));
        width = std::max(width, metrics.horizontalAdvance(lines.back()));
    }
    const double line = QFontMetricsF(m_font).lineSpacing();
    const QSizeF size(width + 2 * padding, line * static_cast<double>(lines.size()) + padding);
    const QPointF at = *m_contents.pointed;
    const bool isRight = at.x() + m_em + size.width() <= plot.right();
    QRectF box(QPointF(isRight ? at.x() + m_em : at.x() - m_em - size.width(), at.y() - size.height() - m_em / 2),
               size);
    box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - size.width())));
    box.moveTop(std::clamp(box.top(), plot.top(), std::max(plot.top(), plot.bottom() - size.height())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->selectionEdge, 1));
    painter.setBrush(m_theme->pane);
    painter.drawRoundedRect(box, m_em / 4, m_em / 4);
    painter.setPen(m_theme->text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : m_font);
        const QRectF place(box.left() + padding, box.top() + padding / 2 + line * static_cast<double>(i),
                           box.width() - padding, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
    painter.restore();
}

} // namespace rungs
