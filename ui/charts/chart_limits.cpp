// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_limits.h"

#include "ui/painted/limit_bar.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace rungs {

namespace {

constexpr auto limits = static_cast<std::size_t>(Limit::count);

/// How much of a column of pixels each limit takes; after the limits each of the network's.
using Shares = std::array<double, limits + static_cast<std::size_t>(NetworkLimit::count)>;

std::size_t placeOf(const LimitBand &band)
{
    return band.network == NetworkLimit::count ? static_cast<std::size_t>(band.limit)
                                               : limits + static_cast<std::size_t>(band.network);
}

PlacedLimit atPlace(std::size_t place, const QRectF &rect)
{
    if (place < limits)
        return {rect, static_cast<Limit>(place)};
    return {rect, Limit::network, static_cast<NetworkLimit>(place - limits)};
}

QString nameOf(const PlacedLimit &placed)
{
    return placed.network == NetworkLimit::count ? limitName(placed.limit) : limitName(placed.network);
}

} // namespace

std::vector<PlacedLimit> placedLimits(const std::vector<LimitBand> &bands, const ChartSpan &range, const QRectF &strip)
{
    const ChartScale scale({range, {0, 1}}, strip);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(strip.width())));
    std::vector<Shares> shares(columns, Shares{});
    for (const LimitBand &band : bands) {
        const double begin = std::max(scale.x(static_cast<double>(band.from)), strip.left()) - strip.left();
        const double end = std::min(scale.x(static_cast<double>(band.until)), strip.right()) - strip.left();
        for (auto column = static_cast<std::size_t>(std::max(begin, 0.0)); column < columns; ++column) {
            const auto left = static_cast<double>(column);
            if (left >= end)
                break;
            shares[column][placeOf(band)] += std::min(end, left + 1) - std::max(begin, left);
        }
    }
    std::vector<PlacedLimit> placed;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto greatest = std::ranges::max_element(shares[column]);
        if (*greatest <= 0)
            continue;
        const double x = strip.left() + static_cast<double>(column);
        const PlacedLimit next = atPlace(static_cast<std::size_t>(greatest - shares[column].begin()),
                                         QRectF(x, strip.top(), 1, strip.height()));
        if (!placed.empty() && placed.back().limit == next.limit && placed.back().network == next.network
            && placed.back().place.right() >= x - 0.5)
            placed.back().place.setRight(x + 1);
        else
            placed.push_back(next);
    }
    return placed;
}

std::optional<LimitBand> limitAt(const std::vector<LimitBand> &bands, double time)
{
    const auto after =
        std::ranges::upper_bound(bands, time, {}, [](const LimitBand &band) { return static_cast<double>(band.from); });
    if (after == bands.begin() || static_cast<double>(std::prev(after)->until) < time)
        return std::nullopt;
    return *std::prev(after);
}

void paintLimits(QPainter &painter, const std::vector<PlacedLimit> &placed, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    painter.save();
    for (const PlacedLimit &each : placed) {
        paintLimit(painter, each.place, each.limit, theme);
        const QString name = nameOf(each);
        QRectF label(QPointF(), metrics.size(Qt::TextSingleLine, name) + QSizeF(metrics.averageCharWidth(), 0));
        if (label.width() + metrics.averageCharWidth() > each.place.width())
            continue;
        label.moveCenter(each.place.center());
        painter.fillRect(label.intersected(each.place.adjusted(1, 1, -1, -1)), theme.pane);
        painter.setPen(theme.text);
        painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, name);
    }
    painter.restore();
}

} // namespace rungs
