// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_trace.h"

#include <algorithm>

namespace rungs {

void LimitTrace::setCapacity(std::size_t capacity)
{
    auto *const place = static_cast<LimitSegment *>(m_pool.allocate(capacity * sizeof(LimitSegment)));
    std::uninitialized_copy_n(m_segments, m_size, place);
    if (m_segments != nullptr)
        m_pool.deallocate(m_segments, m_capacity * sizeof(LimitSegment));
    m_segments = place;
    m_capacity = static_cast<std::uint32_t>(capacity);
}

void LimitTrace::release()
{
    if (m_segments != nullptr)
        m_pool.deallocate(m_segments, m_capacity * sizeof(LimitSegment));
    m_segments = nullptr;
    m_size = m_capacity = m_counted = 0;
    m_dataSegments = {};
}

void LimitTrace::exchangeSides()
{
    std::for_each_n(m_segments, m_size, [](LimitSegment &segment) { segment.exchangeSides(); });
    m_dataSegments.exchange();
    m_scale.exchange();
    m_mss.exchange();
    m_hasSyn.exchange();
    m_roundTrips.exchange();
}

void LimitTrace::keepLast(std::size_t count)
{
    m_roundTrips = roundTrips();
    const std::size_t dropped = m_size - count;
    std::copy(m_segments + dropped, m_segments + m_size, m_segments);
    if (m_frames)
        m_frames->erase(m_frames->begin(), m_frames->begin() + static_cast<std::ptrdiff_t>(dropped));
    m_size = m_counted = static_cast<std::uint32_t>(count);
    m_dataSegments = {};
    for (const LimitSegment &segment : segments())
        m_dataSegments[segment.from()] += segment.isData() ? 1 : 0;
}

std::optional<std::uint8_t> LimitTrace::shift(Side side) const
{
    if (!m_hasSyn[Side::client] || !m_hasSyn[Side::server])
        return std::nullopt;
    return lacksScale() ? std::uint8_t{0} : m_scale[side];
}

bool LimitTrace::lacksScale() const
{
    return m_hasSyn[Side::client] && m_hasSyn[Side::server]
           && (m_scale[Side::client] == SegmentOptions::noScale || m_scale[Side::server] == SegmentOptions::noScale);
}

} // namespace rungs
