// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/connection/segment_outcome.h"

#include <optional>
#include <string>
#include <vector>

namespace rungs {

/// One segment of a connection, with all that is said of it.
struct Rung
{
    FrameId frame;
    Timestamp time;
    Side from = Side::client;
    Segment segment; ///< its numbers, flags and options
    std::vector<Event> events;
    /// By Side: where both ends are once it has arrived, lost ones taken into account.
    TcpState states[2] = {TcpState::unknown, TcpState::unknown};
    FrameId acknowledges;                ///< the last segment that it is the first to acknowledge in full
    FrameId acknowledgedBy;              ///< and the other way round
    std::optional<Duration> roundTrip;   ///< since the acknowledged segment came past; empty where ambiguous (Karn)
    std::optional<std::uint32_t> window; ///< in bytes; empty where its scale is not known
    std::uint32_t inFlight = 0;          ///< bytes that its sender had sent and that were not yet acknowledged
    Phase phase = Phase::data;
    std::string application; ///< the line that its payload begins with, where it is the first line of an HTTP message
    bool isRejected = false; ///< the receiver threw it away
    bool isLost = false;     ///< what followed shows that it never arrived

    const Event *find(EventKind kind) const;
    bool has(EventKind kind) const { return find(kind) != nullptr; }
};

/// One connection from its first to its last segment, everything kept.
struct Story
{
    ConnectionId connection;
    EndpointAddress client;
    EndpointAddress server;
    ConnectionSummary summary;
    TcpState initial[2] = {TcpState::closed, TcpState::closed}; ///< before the first segment, by Side
    SequenceNumber base[2];                                     ///< the number that is relative 0, by Side
    bool hasBase[2] = {false, false};
    std::vector<Rung> rungs; ///< in the order of the capture

    /// The rung of a frame; null where it is not one of this connection.
    const Rung *rungOf(FrameId frame) const;
    std::optional<std::size_t> indexOf(FrameId frame) const;
};

/// Collects the outcomes of one connection's segments.
class StoryBuilder
{
public:
    /// @param outcome of @p segment
    void add(const Segment &segment, const SegmentOutcome &outcome, std::optional<std::uint32_t> window,
             std::string application = {});
    /// The frames that never arrived, as what followed them shows.
    std::vector<FrameId> lostFrames() const;
    /// The states once more, now that it is known what was lost.
    void setStates(FrameId frame, const TcpState (&states)[2]);
    Story take(const ConnectionSummary &summary);

private:
    Story m_story;
};

} // namespace rungs
