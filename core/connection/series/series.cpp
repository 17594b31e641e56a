// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/series/series.h"

#include <algorithm>
#include <cmath>

namespace rungs {

void Series::add(SeriesPoint point)
{
    if (!std::isfinite(point.value))
        return;
    if (!m_points.empty())
        point.time = std::max(point.time, m_points.back().time);
    std::size_t place = m_points.size();
    m_points.push_back(point);
    for (std::vector<ValueRange> &ranges : m_ranges) {
        place /= fanOut;
        if (place == ranges.size())
            ranges.emplace_back();
        ranges[place].add(point.value);
        ranges[place].add(point.top());
    }
}

std::size_t Series::firstNotBefore(std::int64_t time) const
{
    const auto isBefore = [](const SeriesPoint &point, std::int64_t limit) { return point.time < limit; };
    return static_cast<std::size_t>(std::lower_bound(m_points.begin(), m_points.end(), time, isBefore)
                                    - m_points.begin());
}

/// Upwards through the levels: what is left over at both ends of each is added one by one.
ValueRange Series::rangeOf(std::size_t first, std::size_t last) const
{
    ValueRange result;
    while (first < last && first % fanOut != 0) {
        result.add(m_points[first].value);
        result.add(m_points[first++].top());
    }
    while (first < last && last % fanOut != 0) {
        result.add(m_points[--last].value);
        result.add(m_points[last].top());
    }
    for (const std::vector<ValueRange> &ranges : m_ranges) {
        first /= fanOut;
        last /= fanOut;
        const bool isHighest = ranges.size() <= 1 || &ranges == &m_ranges.back();
        while (first < last && (isHighest || first % fanOut != 0))
            result.add(ranges[first++]);
        while (first < last && last % fanOut != 0)
            result.add(ranges[--last]);
        if (first >= last)
            break;
    }
    return result;
}

} // namespace rungs
