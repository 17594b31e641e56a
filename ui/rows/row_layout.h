// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <algorithm>
#include <optional>

namespace rungs {

/// Where the rows of a list are in its viewport. It counts rows, not pixels, so there may be as many as an int can
/// count, and stores nothing per row.
struct RowLayout
{
    int rowCount = 0;
    int rowHeight = 1; ///< pixels
    int height = 0;    ///< of the window, pixels
    int topRow = 0;    ///< the first visible row

    /// Rows that fit entirely; at least one, so that a page step always moves.
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

/// The row that a key moves to; empty: the key does not move.
/// @param current -1: none, and the first step leads to the first row
/// @param rowCount at least 1
/// @param page rows per page key
inline std::optional<int> rowAfterKey(int key, int current, int rowCount, int page)
{
    const auto stepped = [&](long long by) {
        return current < 0 ? 0 : static_cast<int>(std::clamp<long long>(current + by, 0, rowCount - 1));
    };
    switch (key) {
    case Qt::Key_Up:
        return stepped(-1);
    case Qt::Key_Down:
        return stepped(1);
    case Qt::Key_PageUp:
        return stepped(-std::max(1, page));
    case Qt::Key_PageDown:
        return stepped(std::max(1, page));
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return rowCount - 1;
    default:
        return {};
    }
}

} // namespace rungs
