// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/double_recording.h"

#include <algorithm>
#include <utility>

namespace rungs {

void DoubleRecording::add(const Segment &segment)
{
    constexpr std::int64_t longest = 1'000'000; // nanoseconds
    const Seen seen{segment.identity(), segment.link, segment.time.nanoseconds};
    Count &count = m_counts[segment.link];
    const auto original = std::ranges::find_if(m_last, [&seen](const Seen &before) {
        const auto waited = static_cast<std::uint64_t>(seen.time) - static_cast<std::uint64_t>(before.time);
        return before.identity == seen.identity && before.link == seen.link && !before.hasCopy && waited <= longest;
    });
    if (original != m_last.end()) {
        original->hasCopy = true;
        ++count.copies;
        ++m_all.copies;
        return;
    }
    ++count.originals;
    ++m_all.originals;
    if (m_last.size() < nearby)
        m_last.push_back(seen);
    else
        m_last[std::exchange(m_next, (m_next + 1) % nearby)] = seen;
}

void DoubleRecording::decide()
{
    m_isEverything = m_all.copies > m_all.originals / 4 * 3 && m_all.isMost();
    for (const auto &[link, count] : m_counts) {
        if (count.isMost())
            m_links.push_back(link);
    }
    std::ranges::sort(m_links);
    m_counts.clear();
    m_last = {};
}

bool DoubleRecording::contains(std::uint32_t link) const
{
    return m_isEverything || std::ranges::binary_search(m_links, link);
}

} // namespace rungs
