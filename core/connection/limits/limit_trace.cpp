// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_trace.h"

#include <algorithm>

namespace rungs {

namespace {

LimitSegment::Role roleOf(const SegmentOutcome &outcome)
{
    constexpr EventSet ignored = EventSet(EventKind::captureDuplicate)
                                     .with(EventSet(EventKind::networkDuplicate))
                                     .with(EventSet(EventKind::oldDuplicate))
                                     .with(EventSet(EventKind::outOfOrder))
                                     .with(EventSet(EventKind::keepAlive))
                                     .with(EventSet(EventKind::windowProbe));
    constexpr EventSet repairs = EventSet(EventKind::retransmission).with(EventSet(EventKind::fillsGap));
    const EventSet events = outcome.eventSet();
    if (outcome.isRejected || events.hasAnyOf(ignored))
        return LimitSegment::Role::ignored;
    return events.hasAnyOf(repairs) ? LimitSegment::Role::repair : LimitSegment::Role::ordinary;
}

} // namespace

void LimitTrace::add(const Segment &segment, const SegmentOutcome &outcome)
{
    const Side from = outcome.from;
    if (segment.isSyn()) {
        m_hasSyn[from] = !segment.optionsAreCut;
        m_scale[from] = segment.options->windowScale;
        m_mss[from] = segment.options->mss;
    }
    if (segment.isRst())
        return;
    LimitSegment kept;
    kept.time = timeOf(segment);
    kept.frame = segment.frame;
    kept.sequence = segment.sequence + (segment.isSyn() ? 1U : 0U);
    kept.acknowledgment = segment.acknowledgment;
    kept.length = segment.length;
    kept.timestampValue = segment.timestampValue;
    kept.timestampEcho = segment.timestampEcho;
    kept.window = segment.window;
    kept.ipId = segment.ipId;
    kept.flags = segment.flags;
    kept.from = from;
    kept.role = roleOf(outcome);
    kept.hasTimestamp = segment.hasTimestamp;
    m_segments.push_back(kept);
}

/// Files can say any time; and a clock can be set back.
std::int64_t LimitTrace::timeOf(const Segment &segment)
{
    constexpr std::int64_t longest = std::int64_t{1} << 60; // 36 years
    if (!m_first.isKnown())
        m_first = segment.time;
    const std::int64_t before = m_segments.empty() ? 0 : m_segments.back().time;
    const std::optional<Duration> since = elapsed(m_first, segment.time);
    return since ? std::clamp(since->nanoseconds, before, longest) : before;
}

void LimitTrace::exchangeSides()
{
    for (LimitSegment &segment : m_segments)
        segment.from = opposite(segment.from);
    m_scale.exchange();
    m_mss.exchange();
    m_hasSyn.exchange();
    m_roundTrips.exchange();
}

void LimitTrace::drop(std::size_t count)
{
    m_roundTrips = roundTrips();
    m_segments.erase(m_segments.begin(), m_segments.begin() + static_cast<std::ptrdiff_t>(count));
    m_counted = m_segments.size();
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
