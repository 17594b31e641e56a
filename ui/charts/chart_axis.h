// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QString>

namespace rungs {

/// How the numbers of an axis are written: in which unit, where the first is, and how far apart they are.
struct ChartAxis
{
    double unit = 1; ///< how many of the values' own make one of the labels'
    double step = 1; ///< between two labels, in the labels' unit
    int decimals = 0;
    QString name; ///< of the unit: "kB"; empty: none

    /// @param span of time, in nanoseconds; @p labels at most
    static ChartAxis ofTime(const ChartSpan &span, int labels);
    static ChartAxis ofValues(const ChartSpan &span, ChartUnit unit, int labels);
};

/// "4.870012 s".
QString secondsText(std::int64_t nanoseconds);
/// A value as it is read aloud: "1.5 MB/s", "38.2 ms".
QString valueText(double value, ChartUnit unit);

} // namespace rungs
