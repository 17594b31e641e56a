// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_clip.h"
#include "ui/charts/chart_columns.h"
#include "ui/charts/chart_sign.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace rungs {

namespace {

constexpr double leastHeight = 2; ///< pixels of what is there at all

double asDouble(std::int64_t time)
{
    return static_cast<double>(time);
}

/// Adds a line from top to bottom that is never so short that it is not seen.
void addUpright(QList<QLineF> &lines, const QRectF &plot, double x, double y1, double y2)
{
    const double low = std::max(y1, y2);
    const double high = std::min({y1, y2, low - leastHeight});
    if (const std::optional<QLineF> line = clipped({x, high, x, low}, plot))
        lines.append(*line);
}

} // namespace

ChartPainter::ChartPainter(const ChartScale &scale, const Theme &theme, double em, ChartMarkPainter paintMark)
    : m_scale(scale)
    , m_theme(theme)
    , m_em(em)
    , m_paintMark(std::move(paintMark))
{ }

double signSize(double em)
{
    return em * 0.8;
}

bool ChartPainter::isDense(std::size_t points) const
{
    constexpr double aColumn = 2;
    return static_cast<double>(points) > m_scale.plot().width() * aColumn;
}

void ChartPainter::paint(QPainter &painter, const ChartData &chart, const std::set<int> &hiddenLayers) const
{
    painter.save();
    painter.setClipRect(m_scale.plot());
    for (int i = 0; i < static_cast<int>(chart.layers.size()); ++i) {
        const ChartLayer &layer = chart.layers[static_cast<std::size_t>(i)];
        if (hiddenLayers.contains(i))
            continue;
        painter.setPen(penOf(layer, m_theme, m_em));
        painter.setRenderHint(QPainter::Antialiasing, layer.shape == ChartLayer::Shape::dots);
        paintLayer(painter, layer);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, chart);
    paintWhatIsAbove(painter, chart, hiddenLayers);
    painter.restore();
}

/// Says where the window's edge is, if that is not on show.
void ChartPainter::paintWhatIsAbove(QPainter &painter, const ChartData &chart, const std::set<int> &hiddenLayers) const
{
    for (int i = 0; i < static_cast<int>(chart.layers.size()); ++i) {
        const ChartLayer &layer = chart.layers[static_cast<std::size_t>(i)];
        const ValueRange range = layer.series->range();
        if (layer.role != ChartLayer::Role::windowEdge || hiddenLayers.contains(i) || range.isEmpty()
            || range.least <= m_scale.range().value.end)
            continue;
        painter.setPen(m_theme.dimText);
        painter.drawText(m_scale.plot().adjusted(m_em / 2, 0, -m_em / 2, 0), Qt::AlignRight | Qt::AlignTop,
                         ChartText::tr("\u2191 window edge, %1 and more").arg(valueText(range.least, chart.unit)));
    }
}

void ChartPainter::paintLayer(QPainter &painter, const ChartLayer &layer) const
{
    switch (layer.shape) {
    case ChartLayer::Shape::spans:
        paintSpans(painter, layer);
        break;
    case ChartLayer::Shape::steps:
        paintSteps(painter, *layer.series);
        break;
    case ChartLayer::Shape::line:
        paintLine(painter, *layer.series);
        break;
    case ChartLayer::Shape::dots:
        paintDots(painter, *layer.series);
        break;
    case ChartLayer::Shape::columns:
        paintColumns(painter, layer);
        break;
    }
}

void ChartPainter::paintSpans(QPainter &painter, const ChartLayer &layer) const
{
    const Series &series = *layer.series;
    const ShownPoints shown = pointsShown(series, m_scale.range().time);
    QList<QLineF> lines;
    if (isDense(shown.count())) {
        forEachColumn(series, m_scale, [&](const ChartColumn &column) {
            const ValueRange values = series.rangeOf(column.first, column.last);
            addUpright(lines, m_scale.plot(), column.x, m_scale.y(values.least), m_scale.y(values.greatest));
        });
    } else {
        for (std::size_t i = shown.first; i < shown.last; ++i)
            addUpright(lines, m_scale.plot(), m_scale.x(asDouble(series[i].time)), m_scale.y(series[i].value),
                       m_scale.y(series[i].top()));
    }
    painter.drawLines(lines);
}

/// From the last value of each column to the extremes of the next: lines by themselves, since a path of thousands of
/// them takes seconds to stroke.
void ChartPainter::paintBand(QPainter &painter, const Series &series, bool isStepped) const
{
    QList<QLineF> lines;
    std::optional<QPointF> last;
    const auto add = [&](const QLineF &line) {
        if (const std::optional<QLineF> inside = clipped(line, m_scale.plot()))
            lines.append(*inside);
    };
    forEachColumn(series, m_scale, [&](const ChartColumn &column) {
        const ValueRange values = series.rangeOf(column.first, column.last);
        double low = m_scale.y(values.least);
        double high = m_scale.y(values.greatest);
        const QPointF first(column.x, m_scale.y(series[column.first].value));
        if (last && isStepped) {
            add({last->x(), last->y(), column.x, last->y()});
            low = std::max(low, last->y());
            high = std::min(high, last->y());
        } else if (last) {
            add({*last, first});
        }
        addUpright(lines, m_scale.plot(), column.x, low, high);
        last = QPointF(column.x, m_scale.y(series[column.last - 1].value));
    });
    painter.drawLines(lines);
}

void ChartPainter::paintSteps(QPainter &painter, const Series &series) const
{
    const ShownPoints shown = pointsShown(series, m_scale.range().time);
    if (isDense(shown.count())) {
        paintBand(painter, series, true);
        return;
    }
    ClippedPath path(m_scale.plot());
    std::optional<double> y;
    for (std::size_t i = shown.first; i < shown.last; ++i) {
        const QPointF at = m_scale.at(asDouble(series[i].time), series[i].value);
        if (y)
            path.lineTo({at.x(), *y});
        path.lineTo(at);
        y = at.y();
    }
    path.draw(painter);
}

void ChartPainter::paintLine(QPainter &painter, const Series &series) const
{
    const ShownPoints shown = pointsShown(series, m_scale.range().time);
    if (isDense(shown.count())) {
        paintBand(painter, series, false);
        return;
    }
    ClippedPath path(m_scale.plot());
    for (std::size_t i = shown.first; i < shown.last; ++i)
        path.lineTo(m_scale.at(asDouble(series[i].time), series[i].value));
    path.draw(painter);
}

void ChartPainter::paintDots(QPainter &painter, const Series &series) const
{
    const ShownPoints shown = pointsShown(series, m_scale.range().time);
    const QColor colour = painter.pen().color();
    if (isDense(shown.count())) {
        QList<QLineF> lines;
        forEachColumn(series, m_scale, [&](const ChartColumn &column) {
            const ValueRange values = series.rangeOf(column.first, column.last);
            addUpright(lines, m_scale.plot(), column.x, m_scale.y(values.least), m_scale.y(values.greatest));
        });
        painter.drawLines(lines);
        return;
    }
    const double radius = std::max(1.5, m_em / 7);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto paintDot = [&](QPointF at) {
        if (m_scale.plot().contains(at))
            painter.drawEllipse(at, radius, radius);
    };
    for (std::size_t i = shown.first; i < shown.last; ++i)
        paintDot(m_scale.at(asDouble(series[i].time), series[i].value));
    painter.restore();
}

void ChartPainter::paintColumns(QPainter &painter, const ChartLayer &layer) const
{
    constexpr int opacity = 110;
    const Series &series = *layer.series;
    QColor fill = painter.pen().color();
    const QColor edge = fill;
    fill.setAlpha(opacity);
    const double ground = m_scale.y(0);
    const double width = m_scale.x(asDouble(layer.width)) - m_scale.x(0);
    const ShownPoints shown = pointsShown(series, m_scale.range().time);
    QList<QLineF> tops;
    const auto paint = [&](double x, double wide, double value) {
        const double y = m_scale.y(value);
        const QRectF column = QRectF(x, std::min(y, ground), wide, std::abs(ground - y)).intersected(m_scale.plot());
        painter.fillRect(column.toRect(), fill); // whole pixels: neighbours do not overlap
        if (const std::optional<QLineF> top = clipped({x, y, x + wide, y}, m_scale.plot()))
            tops.append(*top);
    };
    if (isDense(shown.count())) {
        // As lines: filling columns of pixels one by one takes ten times as long, and one shape of them longer still.
        QList<QLineF> lines;
        forEachColumn(series, m_scale, [&](const ChartColumn &column) {
            const double y = m_scale.y(series.rangeOf(column.first, column.last).greatest);
            addUpright(lines, m_scale.plot(), column.x, y, ground);
        });
        painter.setPen(QPen(fill, 1));
        painter.drawLines(lines);
    } else {
        for (std::size_t i = shown.first; i < shown.last; ++i)
            paint(m_scale.x(asDouble(series[i].time)), std::max(1.0, width), series[i].value);
    }
    painter.setPen(QPen(edge, painter.pen().widthF()));
    painter.drawLines(tops);
}

/// One of a kind in each cell of a third of its size: a thousand in one place look like one.
void ChartPainter::paintMarks(QPainter &painter, const ChartData &chart) const
{
    const double size = signSize(m_em);
    const double cell = std::max(1.0, size / 3);
    const ChartSpan &time = m_scale.range().time;
    const auto first = std::ranges::lower_bound(chart.marks, static_cast<std::int64_t>(time.begin), {},
                                                [](const SeriesMark &mark) { return mark.at.time; });
    const auto columns = static_cast<std::size_t>(m_scale.plot().width() / cell) + 1;
    const auto rows = static_cast<std::size_t>(m_scale.plot().height() / cell) + 1;
    std::array<std::vector<bool>, ChartSign::count> painted; // by cell
    for (auto mark = first; mark != chart.marks.end() && asDouble(mark->at.time) <= time.end; ++mark) {
        const ChartSign sign = ChartSign::of(*mark);
        const QPointF at = m_scale.at(asDouble(mark->at.time), mark->at.value);
        if (!m_scale.plot().contains(at))
            continue;
        const QRectF &plot = m_scale.plot();
        std::vector<bool> &cells = painted[sign.index()];
        if (cells.empty())
            cells.resize(columns * rows);
        const auto cellOf = [cell](double distance) { return static_cast<std::size_t>(distance / cell); };
        const std::size_t place = cellOf(at.y() - plot.top()) * columns + cellOf(at.x() - plot.left());
        if (cells[place])
            continue;
        cells[place] = true;
        QRectF square(at.x() - size / 2, at.y() - size / 2, size, size);
        square.moveTop(std::clamp(square.top(), plot.top(), std::max(plot.top(), plot.bottom() - size)));
        sign.paint(painter, square, m_theme, m_paintMark);
    }
}

void ChartPainter::paintFrame(QPainter &painter, const ChartData &chart, FrameId frame, std::int64_t time,
                              const std::set<int> &hiddenLayers) const
{
    const double x = m_scale.x(asDouble(time));
    const QRectF &plot = m_scale.plot();
    if (x < plot.left() || x > plot.right())
        return;
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.selectionEdge, std::max(1.0, m_em / 12)));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(m_theme.selectionEdge, std::max(1.5, m_em / 8)));
    painter.setBrush(Qt::NoBrush);
    const double radius = m_em / 2.6;
    for (int i = 0; i < static_cast<int>(chart.layers.size()); ++i) {
        const Series &series = *chart.layers[static_cast<std::size_t>(i)].series;
        if (hiddenLayers.contains(i))
            continue;
        for (std::size_t place = series.firstNotBefore(time); place < series.size() && series[place].time == time;
             ++place) {
            if (series[place].frame == frame)
                painter.drawEllipse(m_scale.at(asDouble(time), series[place].value), radius, radius);
        }
    }
    painter.restore();
}

} // namespace rungs
