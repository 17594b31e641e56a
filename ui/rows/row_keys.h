// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <algorithm>
#include <optional>

namespace rungs {

/// The row that a key leads to in whatever consists of rows; empty: the key moves nowhere.
/// @param current -1: none, and the first step leads to the first row
/// @param rowCount at least 1
/// @param page rows that a page key steps over
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
