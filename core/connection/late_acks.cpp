// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/late_acks.h"

#include "core/connection/marks.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace rungs {

namespace {

using Blocks = std::span<const SequenceRange>;

/// The blocks of data that lies beyond a hole; a report of a duplicate comes before them.
Blocks blocksBeyondHole(Blocks all, SequenceNumber acknowledgment)
{
    return all.subspan(reportsDuplicate(all, acknowledgment) ? 1 : 0);
}

/// Its timestamp or IP identification shows that its sender sent it after everything captured before it.
bool isNewest(const Direction &own, const Segment &segment)
{
    if (segment.hasTimestamp && own.hasTimestamp() && segment.timestampValue != own.newestTimestamp)
        return static_cast<std::int32_t>(segment.timestampValue - own.newestTimestamp) > 0;
    return own.countsIpIds() && segment.ipId != 0 && static_cast<std::int16_t>(segment.ipId - own.newestIpId) > 0;
}

/// That a segment is late: what overtook it, and what shows that.
struct Lateness
{
    FrameId overtook;
    Basis basis = Basis::none;
    Certainty mostCertain = Certainty::certain;
};

/// It has the last acknowledgment number, but reports less than its sender had already reported: what has arrived
/// beyond a hole only grows.
bool reportsLess(const Direction &own, const Segment &segment)
{
    const SegmentOptions &options = *segment.options;
    const Incidents &incidents = own.incidents();
    const Blocks before = blocksBeyondHole({incidents.sack.data(), incidents.sackCount}, own.lastAck);
    if (before.empty() || options.mptcpSubtype != SegmentOptions::noMptcp)
        return false;
    const Blocks now = blocksBeyondHole({options.sack.data(), options.sackCount}, segment.acknowledgment);
    const auto isSmaller = [&](SequenceRange block) {
        return std::any_of(before.begin(), before.end(),
                           [&](SequenceRange other) { return other.contains(block) && other != block; });
    };
    const auto isKnown = [&](SequenceRange block) {
        return std::any_of(before.begin(), before.end(), [&](SequenceRange other) { return other.contains(block); });
    };
    if (!std::all_of(now.begin(), now.end(), isKnown))
        return false;
    // The header has room for two blocks whatever else it holds.
    constexpr std::uint8_t room = 2;
    return std::any_of(now.begin(), now.end(), isSmaller) || (options.sackCount < room && now.size() < before.size());
}

/// It has the last acknowledgment number, but was sent before a segment that was captured earlier.
std::optional<Lateness> latenessOfRepeated(const Direction &own, const Segment &segment)
{
    constexpr std::int32_t farthestTimestamp = 1 << 24; // beyond, it is that of another clock
    constexpr std::int16_t farthestIpId = 256;
    const auto age = static_cast<std::int32_t>(own.newestTimestamp - segment.timestampValue);
    if (segment.hasTimestamp && own.hasTimestamp() && age > 0 && age < farthestTimestamp)
        return Lateness{own.newestTimestampFrame, Basis::olderTimestamp};
    const auto distance = static_cast<std::int16_t>(own.newestIpId - segment.ipId);
    if (own.countsIpIds() && segment.ipId != 0 && distance > 0 && distance < farthestIpId)
        return Lateness{own.newestIpIdFrame, Basis::olderIdentification};
    // It may also have discarded what it reported (RFC 2018 8).
    if (reportsLess(own, segment))
        return Lateness{own.lastFrame, Basis::olderNumbers, Certainty::likely};
    return std::nullopt;
}

/// A late ACK is older in every respect: it acknowledges nothing that the segment that overtook it did not.
std::optional<Lateness> latenessOf(const Direction &own, const Segment &segment)
{
    if (!own.hasAck() || segment.acknowledgment.isAfter(own.lastAck) || isNewest(own, segment))
        return std::nullopt;
    const bool isBelowEdge = own.isKnown() && segment.sequence.isBefore(own.edge());
    const bool goesBack = segment.acknowledgment.isBefore(own.lastAck);
    if (!goesBack) {
        if (const std::optional<Lateness> lateness = latenessOfRepeated(own, segment))
            return lateness;
    }
    // Some stacks, while they retransmit, send their acknowledgments from that sequence number too.
    const bool followsRetransmission = isBelowEdge && segment.sequence == own.lastSentEnd;
    if ((!isBelowEdge || followsRetransmission) && !goesBack)
        return std::nullopt;
    FrameId overtook = own.ackFrame;
    if (isBelowEdge) {
        if (const Flight::Sent *first = own.flight.earliest({segment.sequence, segment.sequence + 1}))
            overtook = first->frame;
    }
    // Some go back to the first unacknowledged number after a probe or refused data.
    const bool isOfSyn = overtook == own.synFrame || overtook == own.synAckFrame;
    if (!goesBack && own.ackFrame > overtook && !isOfSyn)
        return std::nullopt;
    return Lateness{isOfSyn ? own.ackFrame : overtook, Basis::olderNumbers};
}

/// The frame that first carried the number of a late ACK, where that repeated it since data was missing; else none.
FrameId firstWithNumber(const ConnectionState &state, const Segment &segment)
{
    const Direction &own = state.directions[segment.from];
    const Incidents &incidents = own.incidents();
    const std::uint32_t reported = bytesBeyondHoles(segment);
    const auto repeats = [&](const Incidents::Repeated &other) {
        return reported > 0 ? reported >= other.reported : !state.reportsBySack(segment.from);
    };
    if (segment.acknowledgment == own.lastAck) {
        const Incidents::Repeated last{own.lastAck, own.ackFrame, incidents.reportedFirst};
        return (reported > 0 || incidents.duplicates > 0) && repeats(last) ? last.first : FrameId{};
    }
    for (const Incidents::Repeated &other : incidents.repeated) {
        if (other.first.isValid() && other.number == segment.acknowledgment)
            return repeats(other) ? other.first : FrameId{};
    }
    return {};
}

} // namespace

std::uint32_t bytesBeyondHoles(const Segment &segment)
{
    const SegmentOptions &options = *segment.options;
    const Blocks blocks = blocksBeyondHole({options.sack.data(), options.sackCount}, segment.acknowledgment);
    return std::accumulate(blocks.begin(), blocks.end(), std::uint32_t{0},
                           [](std::uint32_t sum, SequenceRange block) { return sum + block.length(); });
}

bool isLate(const Direction &own, const Segment &segment)
{
    return latenessOf(own, segment).has_value();
}

bool classifyLateAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    Direction &own = state.directions[segment.from];
    Direction &peer = state.directions.other(segment.from);
    const std::optional<Lateness> lateness = latenessOf(own, segment);
    if (!lateness)
        return false;
    const FrameId first = firstWithNumber(state, segment);
    Event &event = outcome.add(EventKind::outOfOrder, lateness->overtook);
    event.basis = lateness->basis;
    event.mostCertain = lateness->mostCertain;
    event.range = segment.range();
    if (first.isValid()) {
        Event &duplicate = outcome.add(EventKind::duplicateAck, first);
        duplicate.cause = Cause::segmentOutOfOrder;
        duplicate.basis = Basis::fieldsSay;
        duplicate.mostCertain = bytesBeyondHoles(segment) > 0 ? lateness->mostCertain : Certainty::likely;
        duplicate.rejected = {EventKind::windowUpdate, Basis::fieldsSay};
        if (segment.acknowledgment == own.lastAck)
            duplicate.count = ++own.changeIncidents().duplicates;
    } else {
        event.rejected = {EventKind::duplicateAck, lateness->basis};
    }
    if (const Flight::Sent *acknowledged = peer.flight.lastBefore(segment.acknowledgment))
        outcome.acknowledges = acknowledged->frame;
    if (own.isKnown() && segment.sequence.isBefore(own.edge()))
        peer.noteOld(segment.frame, own.edge(), Cause::lateAck);
    return true;
}

} // namespace rungs
