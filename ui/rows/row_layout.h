// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace rungs {

/// Where the rows of a list stand in its window. It counts rows, not pixels, so there may be as many as an int can
/// count, and it keeps nothing for any of them.
struct RowLayout
{
    int rowCount = 0;
    int rowHeight = 1; ///< pixels
    int height = 0;    ///< of the window, pixels
    int topRow = 0;    ///< the first visible row

    /// Rows that fit in whole; at least one, so that a step always goes somewhere.
    int wholeRows() const { return std::max(1, height / rowHeight); }
    /// One past the last row that is partly visible.
    int endRow() const
    {
        const int shown = (height + rowHeight - 1) / rowHeight;
        return rowCount - topRow < shown ? rowCount : topRow + shown;
    }
    int maximumTopRow() const { return std::max(0, rowCount - wholeRows()); }
    int topOf(int row) const { return (row - topRow) * rowHeight; }
    bool isOnShow(int row) const { return row >= topRow && row < endRow(); }

    /// The row at @p y of the window, or -1.
    int rowAt(int y) const
    {
        if (y < 0 || y >= height)
            return -1;
        const int row = y / rowHeight;
        return row < rowCount - topRow ? topRow + row : -1;
    }

    /// The top row that makes all of @p row visible with the least scrolling.
    int topRowToShow(int row) const
    {
        if (row < topRow)
            return std::max(0, row);
        if (row - topRow >= wholeRows())
            return std::min(row - wholeRows() + 1, maximumTopRow());
        return std::min(topRow, maximumTopRow());
    }
};

} // namespace rungs
