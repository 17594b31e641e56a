// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/events.h"
#include "ui/charts/chart_data.h"

#include <QRectF>

#include <functional>
#include <set>

class QPainter;

namespace rungs {

struct Theme;

using ChartMarkPainter = std::function<void(QPainter &, const QRectF &, PacketMark, const Theme &)>;

/// Paints what lies on the plot of a chart. A column of pixels with more points than can be told apart is painted from
/// their least to their greatest value; events of one kind on one place are painted once.
class ChartPainter
{
public:
    /// @param em height of the text, in pixels
    /// @param paintMark as the list paints signs
    ChartPainter(const ChartScale &scale, const Theme &theme, double em, ChartMarkPainter paintMark);

    void paint(QPainter &painter, const ChartData &chart, const std::set<int> &hiddenLayers) const;
    /// A ring around each point of a frame, and a line through its time.
    void paintFrame(QPainter &painter, const ChartData &chart, FrameId frame, std::int64_t time,
                    const std::set<int> &hiddenLayers) const;

private:
    void paintLayer(QPainter &painter, const ChartLayer &layer) const;
    void paintSpans(QPainter &painter, const ChartLayer &layer) const;
    void paintSteps(QPainter &painter, const Series &series) const;
    void paintLine(QPainter &painter, const Series &series) const;
    void paintBand(QPainter &painter, const Series &series, bool isStepped) const;
    void paintDots(QPainter &painter, const Series &series) const;
    void paintColumns(QPainter &painter, const ChartLayer &layer) const;
    void paintMarks(QPainter &painter, const ChartData &chart) const;
    void paintWhatIsAbove(QPainter &painter, const ChartData &chart, const std::set<int> &hiddenLayers) const;
    bool isDense(std::size_t points) const;

    const ChartScale &m_scale;
    const Theme &m_theme;
    double m_em;
    ChartMarkPainter m_paintMark;
};

/// The side of a sign, in pixels.
double signSize(double em);

} // namespace rungs
