// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace rungs {

/// Where the rows of a list are on the strip beside its scroll bar. A list that fits into its window is beside
/// its own rows; a longer one is shrunk to the height of the strip.
struct OverviewLayout
{
    int rowCount = 0;
    int rowHeight = 1; ///< of the list, pixels
    int width = 0;     ///< of the strip, pixels
    int height = 0;

    /// The part of the height that the rows use.
    int usedHeight() const
    {
        return static_cast<int>(std::min<std::int64_t>(height, std::int64_t{rowCount} * rowHeight));
    }
    /// The first row that is partly at @p y; rowCount after the last.
    int firstRowAt(int y) const
    {
        if (usedHeight() == 0 || y >= usedHeight())
            return rowCount;
        return static_cast<int>(std::int64_t{std::max(0, y)} * rowCount / usedHeight());
    }
    /// One past the last row that is partly at @p y.
    int endRowAt(int y) const { return std::max(firstRowAt(y + 1), std::min(rowCount, firstRowAt(y) + 1)); }
    int topOf(int row) const
    {
        return rowCount == 0 ? 0 : static_cast<int>(std::int64_t{row} * usedHeight() / rowCount);
    }

    struct Span
    {
        int left = 0;
        int width = 0;
    };
    /// How wide the bar of a lane is where @p share of the rows has its marks: as their logarithm, since one row in ten
    /// thousand is worth seeing, and differs from one in a hundred.
    int barWidth(MarkLane lane, double share) const
    {
        constexpr double rarest = 1e-4;
        const int most = spanOf(lane).width - 1;
        const double level = 1 + std::log10(std::clamp(share, rarest, 1.0)) / -std::log10(rarest);
        return std::clamp(static_cast<int>(std::lround(level * most)), std::min(2, most), most);
    }
    /// Each kind has its own lane, so that none hides another; the lane of severe marks is wider.
    Span spanOf(MarkLane lane) const
    {
        const int unit = std::max(1, width * 3 / 14);
        const int left = static_cast<int>(lane) * unit;
        return {left, lane == MarkLane::alarm ? width - left : unit};
    }
};

} // namespace rungs
