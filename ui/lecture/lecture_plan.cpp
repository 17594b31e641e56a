// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_plan.h"

#include "ui/ladder/ladder_contents.h"

#include <algorithm>
#include <iterator>

namespace rungs {

LecturePlan LecturePlan::of(const LadderContents &contents)
{
    LecturePlan plan;
    const auto rungs = static_cast<std::uint32_t>(contents.rungs.size());
    std::uint32_t band = 0;
    for (std::uint32_t rung = 0; rung < rungs;) {
        while (band < contents.bands.size() && contents.bands[band].first < rung)
            ++band;
        Unit unit{rung, 1, {}};
        if (band < contents.bands.size() && contents.bands[band].first == rung) {
            unit.count = contents.bands[band].count;
            unit.band = band;
        }
        plan.m_units.push_back(unit);
        rung = unit.end();
    }
    return plan;
}

std::size_t LecturePlan::indexOf(std::uint32_t rung) const
{
    const auto after = std::ranges::upper_bound(m_units, rung, {}, &Unit::first);
    return after == m_units.begin() ? 0 : static_cast<std::size_t>(std::distance(m_units.begin(), after)) - 1;
}

} // namespace rungs
