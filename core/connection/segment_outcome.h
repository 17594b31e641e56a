// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/endpoint.h"
#include "core/connection/event.h"
#include "core/connection/segment.h"

#include <array>
#include <optional>
#include <span>

namespace rungs {

/// The phase of a connection that a segment belongs to.
enum class Phase : std::uint8_t { opening, data, closing };

/// What a later segment shows of an earlier one.
struct Revision
{
    FrameId frame;
    EventSet withdrawn; ///< claims that are refuted
};

/// What one segment does. Reused for each segment, so nothing is allocated.
class SegmentOutcome
{
public:
    /// What is at least likely.
    std::span<const Event> events() const { return {m_events.data(), m_count}; }
    /// What it can be as well: the capture cannot tell.
    std::span<const Event> possible() const { return {m_possible.data(), m_possibleCount}; }
    EventSet eventSet() const { return m_set; }
    const Event *find(EventKind kind) const;
    bool has(EventKind kind) const { return m_set.contains(kind); }

    /// What it shows of earlier segments.
    std::span<const Revision> revisions() const { return {m_revisions.data(), m_revisionCount}; }
    void revise(const Revision &revision)
    {
        if (m_revisionCount < maxRevisions)
            m_revisions[m_revisionCount++] = revision;
    }

    void clear();
    /// Without the claims that later segments have refuted.
    void withdraw(EventSet refuted);
    void withdrawClaims() { withdraw(m_set); }
    Event &add(EventKind kind, FrameId of = {});
    Event &addPossible(EventKind kind, FrameId of = {});

    FrameId frame;
    ConnectionId connection; ///< can be an earlier one of the same endpoints than that of the frame
    Side from = Side::client;
    BySide<TcpState> states;             ///< after the segment has arrived
    FrameId statesRevisedFrom;           ///< other states hold from this earlier segment on; none: those said hold
    FrameId acknowledges;                ///< the last segment that it is the first to acknowledge in full
    std::optional<Duration> roundTrip;   ///< since that segment was captured; empty where ambiguous
    std::optional<std::uint32_t> window; ///< in bytes; empty where its scale is not known
    Phase phase = Phase::data;
    std::uint32_t newBytes = 0; ///< of payload not captured before
    bool isRejected = false;    ///< its receiver dropped it

private:
    static constexpr std::size_t maxEvents = 12;
    static constexpr std::size_t maxRevisions = 32;

    std::array<Event, maxEvents> m_events{};
    std::size_t m_count = 0;
    EventSet m_set;
    static constexpr std::size_t maxPossible = 2;
    std::array<Event, maxPossible> m_possible{};
    std::size_t m_possibleCount = 0;
    std::array<Revision, maxRevisions> m_revisions{};
    std::size_t m_revisionCount = 0;
};

} // namespace rungs
