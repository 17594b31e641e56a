// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/frame_search.h"

#include <algorithm>
#include <chrono>

namespace rungs {

/// Says from time to time which frames have been found.
class SearchReports
{
public:
    explicit SearchReports(const std::function<void(FoundFrames)> &report)
        : m_report(report)
    { }

    void report(const FoundFrames &found, const FrameList &frames)
    {
        if (!m_report || Clock::now() < m_next)
            return;
        // A copy each time: ever more seldom, so that they cost no more than the search.
        m_wait = std::min(m_wait * 2, std::chrono::milliseconds{500});
        FoundFrames copy = found;
        copy.frames = std::make_shared<const FrameList>(frames);
        m_report(std::move(copy));
        m_next = Clock::now() + m_wait;
    }

private:
    using Clock = std::chrono::steady_clock;

    const std::function<void(FoundFrames)> &m_report;
    std::chrono::milliseconds m_wait{15};
    Clock::time_point m_next = Clock::now() + m_wait;
};

} // namespace rungs
