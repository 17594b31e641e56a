// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/series/series.h"
#include "ui/charts/chart_range.h"

#include <algorithm>
#include <cmath>

namespace rungs {

/// The points of a series that are shown, and the one before and after them: lines lead there.
struct ShownPoints
{
    std::size_t first = 0;
    std::size_t last = 0; ///< not included

    std::size_t count() const { return last - first; }
};

inline ShownPoints pointsShown(const Series &series, const ChartSpan &time)
{
    ShownPoints shown;
    shown.first = series.firstNotBefore(static_cast<std::int64_t>(std::floor(time.begin)));
    shown.last = series.firstNotBefore(static_cast<std::int64_t>(std::floor(time.end)) + 1);
    if (shown.first > 0)
        --shown.first;
    if (shown.last < series.size())
        ++shown.last;
    return shown;
}

/// The points of a series that lie on one column of pixels.
struct ChartColumn
{
    double x = 0; ///< its left side
    std::size_t first = 0;
    std::size_t last = 0; ///< not included
};

/// Calls @p visit with each column of the plot that has points, from left to right: every point shown is in one.
template <class Visit>
void forEachColumn(const Series &series, const ChartScale &scale, Visit visit)
{
    const ChartSpan &time = scale.range().time;
    std::size_t place = series.firstNotBefore(static_cast<std::int64_t>(std::ceil(time.begin)));
    while (place < series.size() && static_cast<double>(series[place].time) <= time.end) {
        const double x = std::floor(scale.x(static_cast<double>(series[place].time)));
        const double end = scale.timeAt(x + 1);
        const std::size_t last = end < time.end ? series.firstNotBefore(static_cast<std::int64_t>(std::ceil(end)))
                                                : series.firstNotBefore(static_cast<std::int64_t>(time.end) + 1);
        visit(ChartColumn{x, place, std::max(last, place + 1)});
        place = std::max(last, place + 1);
    }
}

} // namespace rungs
