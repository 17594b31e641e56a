// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_painter.h"

#include <QFont>
#include <QGraphicsItem>
#include <QImage>

#include <optional>

namespace rungs {

/// What the plot of a chart shows, between its grid and its axes. On a screen it is painted once for each range: what
/// moves over it costs nothing.
class ChartPlot : public QGraphicsItem
{
public:
    explicit ChartPlot(QGraphicsItem *chart);

    /// @param place of the plot, in the coordinates of the chart
    /// @param strip of what limited it, below; empty: there is none
    void show(const ChartDataPtr &data, const ChartRange &range, const QRectF &place, const QRectF &strip,
              const std::set<int> &hidden);
    void setLook(const Theme &theme, double em, const QFont &font, const ChartMarkPainter &paintMark);

    QRectF boundingRect() const override { return m_place.united(m_strip).adjusted(-1, -1, 1, 1); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintTo(QPainter &painter) const;

    ChartDataPtr m_data;
    ChartRange m_range;
    QRectF m_place;
    QRectF m_strip;
    std::set<int> m_hidden;
    std::shared_ptr<const Theme> m_theme;
    double m_em = 16;
    QFont m_font;
    ChartMarkPainter m_paintMark;
    QImage m_image; ///< null: has to be painted
};

/// What lies above a chart: the selected frame, what is under the pointer, what is drawn to zoom in.
class ChartOverlay : public QGraphicsItem
{
public:
    explicit ChartOverlay(QGraphicsItem *chart);

    struct Contents
    {
        ChartDataPtr data;
        ChartRange range;
        QRectF plot;
        std::set<int> hidden;
        FrameId frame; ///< none: none is marked
        std::int64_t frameTime = 0;
        QRectF strip;
        std::optional<QPointF> pointed; ///< what the lines are about
        QStringList lines;
        QRectF band; ///< empty: none is drawn
    };
    void show(Contents contents);
    const Contents &contents() const { return m_contents; }
    void setLook(const Theme &theme, double em, const QFont &font);

    QRectF boundingRect() const override { return m_contents.plot.united(m_contents.strip).adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBox(QPainter &painter) const;

    Contents m_contents;
    std::shared_ptr<const Theme> m_theme;
    double m_em = 16;
    QFont m_font;
};

} // namespace rungs
