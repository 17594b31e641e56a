// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_hit.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>

namespace rungs {

namespace {

constexpr std::size_t mostLooked = 200'000; ///< points near the pointer: more lie on so few pixels that any will do

double distanceTo(const ChartScale &scale, const SeriesPoint &point, QPointF at)
{
    const double dx = scale.x(static_cast<double>(point.time)) - at.x();
    const double low = scale.y(point.value);
    const double high = scale.y(point.top());
    const double dy = at.y() - std::clamp(at.y(), std::min(low, high), std::max(low, high));
    return std::hypot(dx, dy);
}

/// By time, and within one moment in the order of the capture.
std::tuple<std::int64_t, std::uint32_t> orderOf(const SeriesPoint &point)
{
    return {point.time, point.frame.value};
}

bool isShown(const ChartData &chart, std::size_t layer, const std::set<int> &hiddenLayers)
{
    return !hiddenLayers.contains(static_cast<int>(layer)) && !chart.layers[layer].series->isEmpty();
}

} // namespace

std::optional<ChartHit> hitAt(const ChartData &chart, const ChartScale &scale, QPointF at, double reach,
                              const std::set<int> &hiddenLayers)
{
    std::optional<ChartHit> best;
    double nearest = reach;
    const double begin = scale.timeAt(at.x() - reach);
    const double end = scale.timeAt(at.x() + reach);
    for (std::size_t layer = 0; layer < chart.layers.size(); ++layer) {
        if (!isShown(chart, layer, hiddenLayers))
            continue;
        const Series &series = *chart.layers[layer].series;
        const double width = static_cast<double>(chart.layers[layer].width);
        std::size_t place = series.firstNotBefore(static_cast<std::int64_t>(std::floor(begin - width)));
        for (std::size_t looked = 0; place < series.size() && looked < mostLooked; ++place, ++looked) {
            SeriesPoint point = series[place];
            if (static_cast<double>(point.time) > end)
                break;
            if (width > 0) // a column is hit along all of its width
                point.time = static_cast<std::int64_t>(std::clamp(scale.timeAt(at.x()), static_cast<double>(point.time),
                                                                  static_cast<double>(point.time) + width));
            const double distance = distanceTo(scale, point, at);
            if (distance < nearest || (best && distance == nearest)) {
                nearest = distance;
                best = ChartHit{layer, series[place]};
            }
        }
    }
    const auto first = std::ranges::lower_bound(
        chart.marks, begin, {}, [](const SeriesMark &mark) { return static_cast<double>(mark.at.time); });
    for (const SeriesMark &mark : std::ranges::subrange(first, chart.marks.end())) {
        if (static_cast<double>(mark.at.time) > end)
            break;
        SeriesPoint point = mark.at;
        point.extent = 0;
        if (distanceTo(scale, point, at) <= nearest) {
            nearest = distanceTo(scale, point, at);
            best = ChartHit{chart.layers.size(), mark.at};
        }
    }
    return best;
}

std::optional<SeriesPoint> neighbourOf(const ChartData &chart, FrameId frame, std::int64_t time, int step,
                                       const std::set<int> &hiddenLayers)
{
    std::optional<SeriesPoint> best;
    const auto current = std::tuple(time, frame.value);
    const auto take = [&](const SeriesPoint &point) {
        const bool isBeyond = step > 0 ? orderOf(point) > current : orderOf(point) < current;
        const bool isNearer = !best || (step > 0 ? orderOf(point) < orderOf(*best) : orderOf(point) > orderOf(*best));
        if (isBeyond && isNearer)
            best = point;
        return isBeyond;
    };
    for (std::size_t layer = 0; layer < chart.layers.size(); ++layer) {
        if (!isShown(chart, layer, hiddenLayers))
            continue;
        const Series &series = *chart.layers[layer].series;
        std::size_t place = series.firstNotBefore(time);
        if (step > 0) {
            while (place < series.size() && !take(series[place]))
                ++place;
            continue;
        }
        // Those of the same moment come after it.
        while (place < series.size() && series[place].time == time)
            take(series[place++]);
        place = series.firstNotBefore(time);
        if (place > 0)
            take(series[place - 1]);
    }
    return best;
}

std::optional<SeriesPoint> endOf(const ChartData &chart, bool isFirst, const std::set<int> &hiddenLayers)
{
    std::optional<SeriesPoint> best;
    for (std::size_t layer = 0; layer < chart.layers.size(); ++layer) {
        if (!isShown(chart, layer, hiddenLayers))
            continue;
        const Series &series = *chart.layers[layer].series;
        const SeriesPoint &point = series[isFirst ? 0 : series.size() - 1];
        if (!best || (isFirst ? orderOf(point) < orderOf(*best) : orderOf(point) > orderOf(*best)))
            best = point;
    }
    return best;
}

} // namespace rungs
