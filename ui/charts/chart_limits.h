// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_bands.h"
#include "ui/charts/chart_range.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace rungs {

struct Theme;

/// A run of the same limit where it is drawn.
struct PlacedLimit
{
    QRectF place;
    Limit limit = Limit::unknown;
    NetworkLimit network = NetworkLimit::count; ///< where limit is the network
};

/// Where the bands that @p range shows are in @p strip. Of bands that share a column of pixels, the one that takes most
/// of it.
std::vector<PlacedLimit> placedLimits(const std::vector<LimitBand> &bands, const ChartSpan &range, const QRectF &strip);
/// The band at a time; empty: none.
std::optional<LimitBand> limitAt(const std::vector<LimitBand> &bands, double time);
/// With their names, where those have room.
void paintLimits(QPainter &painter, const std::vector<PlacedLimit> &limits, const Theme &theme);

} // namespace rungs
