// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment.h"

#include <unordered_map>
#include <vector>

namespace rungs {

/// Tells from the first segments of a capture whether its recorder writes them twice, as behind a mirror port, a bond
/// or some drivers: most of them come a second time within a millisecond, the same to the last bit.
class DoubleRecording
{
public:
    /// How many segments decide at most.
    static constexpr std::size_t most = 64;

    /// @p segment one of the first, in order
    void add(const Segment &segment);
    std::size_t added() const { return std::size_t{m_all.originals} + m_all.copies; }
    /// No more will be added. It forgets everything but the result.
    void decide();

    /// Segments with @p link come twice.
    bool contains(std::uint32_t link) const;
    bool isEverything() const { return m_isEverything; }
    bool isEmpty() const { return !m_isEverything && m_links.empty(); }

private:
    static constexpr std::size_t nearby = 8;

    struct Seen
    {
        std::uint32_t identity = 0;
        std::uint32_t link = 0;
        std::int64_t time = 0;
        bool hasCopy = false;
    };
    struct Count
    {
        std::uint32_t originals = 0;
        std::uint32_t copies = 0;

        bool isMost() const { return copies >= 2 && copies > originals / 2; }
    };

    Count m_all;
    std::unordered_map<std::uint32_t, Count> m_counts; ///< by Segment::link
    std::vector<Seen> m_last;                          ///< the last ones, in a ring
    std::size_t m_next = 0;
    std::vector<std::uint32_t> m_links; ///< sorted
    bool m_isEverything = false;
};

} // namespace rungs
