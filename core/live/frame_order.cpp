// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/frame_order.h"

#include <algorithm>

namespace rungs {

void FrameOrder::add(std::uint32_t source, const LiveFrame &frame, Clock::time_point arrival)
{
    m_frames.push_back({frame.time, arrival, m_bytes.size(), static_cast<std::uint32_t>(frame.bytes.size()),
                        frame.originalLength, source});
    m_bytes.insert(m_bytes.end(), frame.bytes.begin(), frame.bytes.end());
}

void FrameOrder::take(Timestamp time, Clock::time_point arrival, const Use &use)
{
    std::ranges::stable_sort(m_frames, {}, &Waiting::time);
    const auto isDue = [&](const Waiting &each) { return each.time <= time || each.arrival < arrival; };
    const auto last = std::find_if(m_frames.rbegin(), m_frames.rend(), isDue);
    takeFirst(static_cast<std::size_t>(m_frames.rend() - last), use);
}

void FrameOrder::takeAll(const Use &use)
{
    std::ranges::stable_sort(m_frames, {}, &Waiting::time);
    takeFirst(m_frames.size(), use);
}

void FrameOrder::takeFirst(std::size_t count, const Use &use)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Waiting &each = m_frames[i];
        use(each.source, {each.time, each.originalLength, slice(m_bytes, each.place, each.length)});
    }
    Bytes rest;
    m_frames.erase(m_frames.begin(), m_frames.begin() + static_cast<std::ptrdiff_t>(count));
    for (Waiting &each : m_frames) {
        const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(each.place);
        each.place = rest.size();
        rest.insert(rest.end(), from, from + each.length);
    }
    m_bytes = std::move(rest);
}

} // namespace rungs
