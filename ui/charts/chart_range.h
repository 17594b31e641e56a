// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace rungs {

/// From one number to a greater one.
struct ChartSpan
{
    double begin = 0;
    double end = 1;

    double length() const { return end - begin; }
    bool contains(double place) const { return begin <= place && place <= end; }
    /// @p factor times as long; what is at @p place stays where it is.
    ChartSpan scaled(double factor, double place) const;
    ChartSpan moved(double by) const { return {begin + by, end + by}; }
    /// Moved, and where it is longer cut, so that it lies within @p whole; at least @p least long.
    ChartSpan within(const ChartSpan &whole, double least) const;
    friend bool operator==(const ChartSpan &, const ChartSpan &) = default;
};

/// The part of a chart that is shown. Zooming gives another one.
struct ChartRange
{
    ChartSpan time; ///< nanoseconds
    ChartSpan value;

    /// As much of it as lies within @p whole.
    ChartRange within(const ChartRange &whole) const;
    friend bool operator==(const ChartRange &, const ChartRange &) = default;
};

/// Where times and values are on the plot of a chart, and back.
class ChartScale
{
public:
    ChartScale(const ChartRange &range, const QRectF &plot)
        : m_range(range)
        , m_plot(plot)
    { }

    const ChartRange &range() const { return m_range; }
    const QRectF &plot() const { return m_plot; }
    double x(double time) const
    {
        return m_plot.left() + (time - m_range.time.begin) / m_range.time.length() * m_plot.width();
    }
    /// No further outside of the plot than it is high: painters cannot take any number.
    double y(double value) const;
    QPointF at(double time, double value) const { return {x(time), y(value)}; }
    double timeAt(double x) const
    {
        return m_range.time.begin + (x - m_plot.left()) / m_plot.width() * m_range.time.length();
    }
    double valueAt(double y) const
    {
        return m_range.value.begin + (m_plot.bottom() - y) / m_plot.height() * m_range.value.length();
    }
    /// What is shown of the chart once the user has drawn @p band: a flat one changes the time only, an upright one the
    /// value only.
    /// @param least pixels; a side that is shorter says nothing
    ChartRange rangeOf(const QRectF &band, double least) const;

private:
    ChartRange m_range;
    QRectF m_plot;
};

} // namespace rungs
