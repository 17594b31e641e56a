// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>

namespace rungs {

/// In rows that each belong to a frame and stand in the order of the frames: where the first one of @p frame is, or of
/// one behind it.
template <class Rows>
std::size_t findFrame(const Rows &rows, FrameId frame)
{
    std::size_t first = 0;
    std::size_t count = rows.size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (rows[first + half].frame < frame) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace rungs
