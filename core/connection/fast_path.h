// SPDX-License-Identifier: GPL-3.0-or-later
//
// Most segments are the next ones in order of an open connection, and no event arises on them: the guard is computed
// from the event table. For these the fast path comes to the same result as the slow path.
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/events.h"
#include "core/connection/segment_outcome.h"

#include <array>
#include <utility>

namespace rungs {

/// An event that arises wherever a condition is true.
struct ConditionalEvent
{
    EventKind kind;
    Arises::Condition isRaisedBy;
};

/// The rows of @p table with a condition.
template <const auto &table>
constexpr auto conditionalEvents()
{
    constexpr auto count = [] {
        std::size_t rows = 0;
        for (const EventSpec &row : table)
            rows += row.arises.hasCondition ? 1 : 0;
        return rows;
    }();
    std::array<ConditionalEvent, count> events{};
    std::size_t next = 0;
    for (const EventSpec &row : table) {
        if (row.arises.hasCondition)
            events[next++] = {row.kind, row.arises.condition};
    }
    return events;
}

/// Whether some event of @p table arises on segments with @p property.
template <const auto &table>
constexpr bool arisesOn(Arises::On property)
{
    for (const EventSpec &row : table) {
        if ((row.arises.on & property) != 0)
            return true;
    }
    return false;
}

/// It begins at the edge of its sender, acknowledges what was captured, and brings something new: what the fast path
/// can record. Of the properties of Arises only the last four can be true of it.
/// @p own the direction of its sender, in a connection that may take the fast path
inline bool isNextInOrder(const Segment &segment, const Direction &own, const Direction &peer)
{
    constexpr std::uint16_t decisive = 0xffffU & ~unsigned{Segment::psh};
    const SegmentOptions &options = *segment.options;
    if ((segment.flags & decisive) != Segment::ack || segment.isCut || segment.isDamaged || segment.window == 0
        || options.sackCount != 0 || options.mptcpSubtype != SegmentOptions::noMptcp)
        return false;
    const std::int32_t newlyAcknowledged = segment.acknowledgment.since(own.lastAck);
    return segment.sequence == own.edge() && !segment.acknowledgment.isAfter(peer.edge()) && newlyAcknowledged >= 0
           && (segment.length > 0 || newlyAcknowledged > 0);
}

/// Whether a condition of @p table is true of @p segment.
template <const auto &table, std::size_t... i>
[[gnu::always_inline]] inline bool meetsACondition(const Segment &segment, std::index_sequence<i...>)
{
    static constexpr auto conditional = conditionalEvents<table>();
    return (conditional[i].isRaisedBy(segment) || ...);
}

/// Whether an event of @p table can arise on @p segment, which is the next in order. Inlined: every segment comes here.
template <const auto &table>
[[gnu::always_inline]] inline bool canRaiseEvent(const Segment &segment, const Direction &own, const Direction &peer)
{
    if constexpr (arisesOn<table>(Arises::anySegment))
        return true;
    if (meetsACondition<table>(segment, std::make_index_sequence<conditionalEvents<table>().size()>()))
        return true;
    if constexpr (arisesOn<table>(Arises::clockBack)) {
        if (segment.timeContradictedBy != 0)
            return true;
    }
    if constexpr (arisesOn<table>(Arises::timestampBack)) {
        if (segment.hasTimestamp
            && (!own.hasTimestamp() || static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp) < 0))
            return true;
    }
    if (own.shift == Direction::unknownShift) // no window is known
        return false;
    if constexpr (arisesOn<table>(Arises::fillsWindow)) {
        const SequenceNumber end = segment.sequence + segment.length;
        if (segment.length > 0
            && static_cast<std::uint32_t>(end.since(peer.lastAck)) == std::uint32_t{peer.lastWindow} << peer.shift)
            return true;
    }
    if constexpr (arisesOn<table>(Arises::windowBack)) {
        if (!own.has(Direction::hasWindowEdge) || own.windowEdge.since(own.windowEdgeOf(segment)) > own.windowStep())
            return true;
    }
    return false;
}

/// Takes a segment if it can.
/// @return false where the segment needs the slow path, and nothing has changed
bool takeFastPath(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// The same for callers that need no outcome: it has no event.
bool takeFastPath(ConnectionState &state, const Segment &segment);

/// Decides after each segment on the slow path whether the next one may take the fast path.
void prepareFastPath(ConnectionState &state);

} // namespace rungs
