// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace rungs {

/// One value of a chart, and the frame that shows it.
struct SeriesPoint
{
    std::int64_t time = 0; ///< nanoseconds since the origin of the series
    double value = 0;
    std::uint32_t extent = 0; ///< how far it reaches above the value: the bytes of a segment
    FrameId frame;

    double top() const { return value + extent; }
    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

/// The least and the greatest of some values; none: least is greater than greatest.
struct ValueRange
{
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return least > greatest; }
    void add(double value)
    {
        least = value < least ? value : least;
        greatest = value > greatest ? value : greatest;
    }
    void add(const ValueRange &others)
    {
        least = others.least < least ? others.least : least;
        greatest = others.greatest > greatest ? others.greatest : greatest;
    }
    friend bool operator==(const ValueRange &, const ValueRange &) = default;
};

/// Values in the order of their times. Knows the least and the greatest of any part of it without looking at each, so
/// that millions of values can be drawn as a band for each column of pixels, and no extreme is lost.
class Series
{
public:
    /// A time before the last one counts as the last one: a clock can be set back.
    /// A value that is no number, or infinite, is left out.
    void add(SeriesPoint point);
    void reserve(std::size_t count) { m_points.reserve(count); }

    bool isEmpty() const { return m_points.empty(); }
    std::size_t size() const { return m_points.size(); }
    const SeriesPoint &operator[](std::size_t place) const { return m_points[place]; }
    const std::vector<SeriesPoint> &points() const { return m_points; }

    /// The place of the first point that is not before @p time; size(): all are.
    std::size_t firstNotBefore(std::int64_t time) const;
    /// The values of the points from @p first up to, not including, @p last; their extents are part of it.
    ValueRange rangeOf(std::size_t first, std::size_t last) const;
    ValueRange range() const { return rangeOf(0, size()); }

private:
    static constexpr std::size_t fanOut = 16; ///< points, or ranges, that one range covers
    static constexpr std::size_t levels = 7;  ///< 16^8 is more than there are frames

    std::vector<SeriesPoint> m_points;
    std::array<std::vector<ValueRange>, levels> m_ranges; ///< each of fanOut of the level below
};

} // namespace rungs
