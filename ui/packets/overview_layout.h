// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"

#include <algorithm>
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
    /// Each kind has its own lane, so that none hides another; the lane of severe marks is wider.
    Span spanOf(MarkLane lane) const
    {
        const int unit = std::max(1, width / 5);
        const int left = static_cast<int>(lane) * unit;
        return {left, lane == MarkLane::alarm ? width - left : unit};
    }
};

} // namespace rungs
