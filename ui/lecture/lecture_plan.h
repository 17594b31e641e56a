// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rungs {

struct LadderContents;

/// The steps through one connection: a segment each, or a run of ordinary ones.
class LecturePlan
{
public:
    /// Rungs of the ladder.
    struct Unit
    {
        std::uint32_t first = 0;
        std::uint32_t count = 1;
        std::optional<std::uint32_t> band; ///< which run it is; empty: one segment

        std::uint32_t end() const { return first + count; }
    };

    static LecturePlan of(const LadderContents &contents);

    std::size_t size() const { return m_units.size(); }
    const Unit &operator[](std::size_t index) const { return m_units[index]; }
    /// The unit that holds a rung; the plan is not empty.
    std::size_t indexOf(std::uint32_t rung) const;

private:
    std::vector<Unit> m_units;
};

} // namespace rungs
