// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"

#include <string>
#include <vector>

namespace rungs::filter {

/// What one test of a filter says of a frame.
struct Reason
{
    /// What the frame has for a part of the test that is no constant.
    struct Part
    {
        Place place;
        std::vector<std::string> values; ///< the first eight; none: the frame has no such thing
        std::size_t count = 0;           ///< of all
    };

    Place place;
    bool passes = false;
    bool isPresence = false; ///< it asks whether the part is there
    std::vector<Part> parts;
};

/// Why a frame passes @p filter, or not: each of its tests, in the order of the text.
std::vector<Reason> reasonsOf(const Filter &filter, const FrameFacts &facts);

} // namespace rungs::filter
