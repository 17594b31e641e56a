// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_range.h"

#include <algorithm>

namespace rungs {

namespace {

constexpr double leastTime = 100;       ///< nanoseconds: captures are no finer
constexpr double leastPart = 1.0 / 1e6; ///< of all values

} // namespace

ChartSpan ChartSpan::scaled(double factor, double place) const
{
    return {place - (place - begin) * factor, place + (end - place) * factor};
}

ChartSpan ChartSpan::within(const ChartSpan &whole, double least) const
{
    const double wanted = std::min(std::max(length(), least), whole.length());
    const double middle = (begin + end) / 2;
    const double first = length() < wanted ? middle - wanted / 2 : begin;
    const double start = std::clamp(first, whole.begin, std::max(whole.begin, whole.end - wanted));
    return {start, start + wanted};
}

ChartRange ChartRange::within(const ChartRange &whole) const
{
    return {time.within(whole.time, leastTime), value.within(whole.value, whole.value.length() * leastPart)};
}

double ChartScale::y(double value) const
{
    const double share = (value - m_range.value.begin) / m_range.value.length();
    return m_plot.bottom() - std::clamp(share, -1.0, 2.0) * m_plot.height();
}

ChartRange ChartScale::rangeOf(const QRectF &band, double least) const
{
    constexpr double flatness = 4; // times as wide as high
    ChartRange result = m_range;
    const bool isFlat = band.height() < least || band.width() > flatness * band.height();
    const bool isUpright = band.width() < least || band.height() > flatness * band.width();
    if (band.width() >= least && !isUpright)
        result.time = {timeAt(band.left()), timeAt(band.right())};
    if (band.height() >= least && !isFlat)
        result.value = {valueAt(band.bottom()), valueAt(band.top())};
    return result;
}

} // namespace rungs
