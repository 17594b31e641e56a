// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_follower.h"

#include "core/connection/limits/limit_walk.h"

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

LimitFollower::LimitFollower(LimitWorkspace &workspace)
    : m_trace(workspace.pool)
    , m_workspace(workspace)
{
    if (workspace.detail != LimitWorkspace::Detail::none)
        m_trace.keepFrames();
}

void LimitFollower::add(const Segment &segment, const SegmentOutcome &outcome)
{
    if (segment.isSyn())
        m_trace.learnOptions(segment, outcome.from);
    if (!segment.isRst())
        take(segment, outcome.from, roleOf(outcome));
}

/// @return false where there is none
bool LimitFollower::makeRoom()
{
    if (m_isClosed)
        return false;
    constexpr std::size_t first = 8;
    const std::size_t most = m_workspace.mostNow();
    const std::size_t capacity = m_trace.capacity();
    if (capacity >= most)
        sumUp();
    const std::size_t wanted = capacity >= most ? most : std::clamp(2 * capacity, first, most);
    if (wanted != capacity) {
        m_trace.setCapacity(wanted);
        m_workspace.bytes += (wanted - capacity) * sizeof(LimitSegment);
    }
    return true;
}

/// An eighth stays, uncounted: what was in flight, and what the sender knew.
void LimitFollower::sumUp()
{
    if (!m_sums)
        m_sums = std::make_unique<Sums>();
    const auto roundTrips = m_trace.roundTrips();
    const bool hasBands = m_workspace.detail == LimitWorkspace::Detail::bands;
    for (const Side side : bothSides) {
        if (m_trace.dataSegments(side) == 0)
            continue;
        std::vector<LimitBand> bands;
        const DirectionLimits limits =
            LimitWalk(m_trace, side, roundTrips, m_workspace.lists, hasBands ? &bands : nullptr).run();
        m_sums->limits[side].add(limits);
        appendBands(bands, m_sums->bands[side]);
        m_sent[side] = m_sums->limits[side].segments;
    }
    m_trace.keepLast(m_workspace.mostNow() / 8);
}

void LimitFollower::exchangeSides()
{
    m_trace.exchangeSides();
    m_sent.exchange();
    if (m_sums) {
        m_sums->limits.exchange();
        m_sums->bands.exchange();
    }
}

LimitFollower::Limits LimitFollower::limits(bool withAll, BySide<std::vector<LimitBand>> *bands) const
{
    Limits result;
    const BySide<bool> isWanted{withAll || mayBeNamed(Side::client), withAll || mayBeNamed(Side::server)};
    if (!isWanted[Side::client] && !isWanted[Side::server])
        return result;
    const auto roundTrips = m_trace.roundTrips();
    for (const Side side : bothSides) {
        if (!isWanted[side] || m_trace.dataSegments(side) + m_sent[side] == 0)
            continue;
        DirectionLimits limits = m_sums ? m_sums->limits[side] : DirectionLimits();
        std::vector<LimitBand> last;
        limits.add(LimitWalk(m_trace, side, roundTrips, m_workspace.lists, bands != nullptr ? &last : nullptr).run());
        if (bands != nullptr) {
            std::vector<LimitBand> &all = (*bands)[side];
            all = m_sums ? m_sums->bands[side] : std::vector<LimitBand>();
            appendBands(last, all);
            decideShortSegments(limits.isAckClock(), all);
        }
        limits.decideShortSegments();
        limits.from = side;
        if (limits.segments > 0)
            result[side] = limits;
    }
    return result;
}

void LimitFollower::close()
{
    m_workspace.bytes -= m_trace.capacity() * sizeof(LimitSegment);
    m_trace.release();
    m_sums.reset();
    m_sent = {};
    m_isClosed = true;
}

} // namespace rungs
