// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_bands.h"
#include "core/connection/limits/limit_workspace.h"
#include "core/connection/segment_outcome.h"

#include <memory>

namespace rungs {

/// Finds what held both senders of a connection back while its segments come. Keeps the last few thousand segments:
/// what was before them is a sum.
class LimitFollower
{
public:
    /// @p workspace is that of all calls
    explicit LimitFollower(LimitWorkspace &workspace);
    ~LimitFollower() { close(); }

    /// @param outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome);
    /// Of a segment on the fast path: it has no events. Inlined: every segment comes here.
    [[gnu::always_inline]] void addInOrder(const Segment &segment)
    {
        take(segment, segment.from, LimitTrace::Role::ordinary);
    }
    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();

    using Limits = BySide<std::optional<DirectionLimits>>;
    /// What held each sender back so far; empty where it sent no data, or, unless @p withAll, has no limit worth a
    /// name.
    /// @p bands takes when, where LimitWorkspace::Detail asks for it; may be null
    Limits limits(bool withAll, BySide<std::vector<LimitBand>> *bands = nullptr) const;
    /// No more will come that matters: gives the memory back.
    void close();
    bool isClosed() const { return m_isClosed; }

    /// False: what limits() gives is surely not worth a name.
    bool mayBeNamed(Side sender) const
    {
        return m_sent[sender] + m_trace.dataSegments(sender) >= DirectionLimits::fewestSegments
               && m_trace.lastTime() >= DirectionLimits::shortestDuration;
    }
    /// How many segments limits() looks at.
    std::size_t size() const { return m_trace.segments().size(); }
    void prefetch() const { m_trace.prefetch(); }
    void prefetchNext() const { m_trace.prefetchNext(); }

private:
    /// What was summed up.
    struct Sums
    {
        BySide<DirectionLimits> limits;
        BySide<std::vector<LimitBand>> bands;
    };

    [[gnu::always_inline]] void take(const Segment &segment, Side from, LimitTrace::Role role)
    {
        if (m_trace.isFull() && !makeRoom()) [[unlikely]]
            return;
        m_trace.add(segment, from, role);
    }
    bool makeRoom();
    void sumUp();

    LimitTrace m_trace;
    LimitWorkspace &m_workspace;
    BySide<std::uint32_t> m_sent; ///< data segments in m_sums
    std::unique_ptr<Sums> m_sums; ///< of what was dropped; null: nothing was
    bool m_isClosed = false;
};

} // namespace rungs
