// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QPointF>

#include <optional>
#include <set>

namespace rungs {

/// A point of a chart.
struct ChartHit
{
    std::size_t layer = 0;
    SeriesPoint point;
};

/// The point nearest to @p at; a span counts where it is crossed. Events are preferred to what is drawn below them.
/// @param reach pixels; empty: none is so near
std::optional<ChartHit> hitAt(const ChartData &chart, const ChartScale &scale, QPointF at, double reach,
                              const std::set<int> &hiddenLayers);

/// The frames of the chart's points in the order of time.
/// @param time of the current one
/// @return the next frame in the direction of @p step (1 or -1); none: there is no other
std::optional<SeriesPoint> neighbourOf(const ChartData &chart, FrameId frame, std::int64_t time, int step,
                                       const std::set<int> &hiddenLayers);
/// The first or the last point of all layers that are shown.
std::optional<SeriesPoint> endOf(const ChartData &chart, bool isFirst, const std::set<int> &hiddenLayers);

} // namespace rungs
