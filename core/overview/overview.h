// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/capture_totals.h"
#include "core/overview/observation.h"
#include "core/session/session.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace rungs {

/// The frames of one range of lengths on the wire.
struct LengthClass
{
    std::uint32_t shortest = 0; ///< bytes
    std::uint32_t longest = 0;  ///< UINT32_MAX: no limit
    std::uint64_t frames = 0;
    std::uint64_t bytes = 0;
};

/// One kind of event, in the whole capture.
struct EventCount
{
    static constexpr std::size_t parts = 60;

    EventKind kind = EventKind::count;
    std::uint64_t count = 0;                        ///< frames
    std::uint64_t likely = 0;                       ///< of them, those that are likely, not certain
    std::uint64_t connections = 0;                  ///< that have any
    std::vector<FrameId> frames = {};               ///< the first of them
    std::array<std::uint32_t, parts> overTime = {}; ///< frames in each part of TimeAxis
};

/// The time span of the capture in parts of the same length. Where no frame has a time, the frames in parts.
struct TimeAxis
{
    Timestamp first = Timestamp::none();
    Duration span = {};
    std::uint32_t frameCount = 0;

    bool isOfTime() const { return first.isKnown(); }
    /// Of a frame without a time in a capture with some, none.
    std::optional<std::size_t> partOf(FrameId id, Timestamp time) const;
    /// Where a part begins, since the first frame.
    Duration beginOf(std::size_t part) const;
};

struct HandshakeTime
{
    ConnectionId connection = {};
    Duration time = {};           ///< first SYN to the acknowledgment of the SYN-ACK
    bool isRetransmitted = false; ///< its SYN
};

/// What one address did, in all its connections.
struct EndpointCount
{
    IpAddress address = {};
    std::uint64_t connections = 0;
    std::uint64_t segmentsSent = 0;
    std::uint64_t segmentsReceived = 0; ///< captured on their way to it
    std::uint64_t bytesSent = 0;        ///< payload, each byte once
    std::uint64_t bytesReceived = 0;
    std::uint64_t retransmissions = 0; ///< segments
    std::uint64_t likely = 0;          ///< of them, those that are likely, not certain
    std::vector<FrameId> frames = {};  ///< some retransmissions, the first of a connection each
};

/// What one side of a connection sent, and what limited it.
struct LimitedTransfer
{
    ConnectionId connection = {};
    Side from = Side::client;
    std::uint64_t bytes = 0; ///< payload, each byte once
    LimitShares limits = {};
    Duration time = {}; ///< of the data; of the whole connection where that was too short to tell

    /// Nothing was held back for long enough to say what held it.
    bool isTooShort() const { return !limits.isWorthNaming(); }
};

/// The connections by what became of them.
struct ConnectionTotals
{
    std::uint64_t count = 0;
    std::uint64_t opened = 0; ///< or opening when the capture ended
    std::uint64_t refused = 0;
    std::uint64_t unanswered = 0; ///< a SYN without an answer
    std::uint64_t begunBefore = 0;
    std::uint64_t bytesUnique = 0; ///< payload of both sides, each byte once
    std::uint64_t bytesSent = 0;   ///< retransmissions included
};

/// A capture at a glance: what stands out, and its greatest values. Lists are cut to their first rows, and say of how
/// many.
struct CaptureOverview
{
    static constexpr std::size_t mostHandshakes = 10;
    static constexpr std::size_t mostEndpoints = 15;
    static constexpr std::size_t mostTransfers = 10;

    explicit CaptureOverview(const Session &session)
        : frameCount(session.frameCount())
        , totals(session)
    { }

    std::uint32_t frameCount;
    CaptureTotals totals;
    ConnectionTotals connections;
    TimeAxis axis;
    Observations observations;                         ///< the worst first
    std::vector<HandshakeTime> slowestHandshakes = {}; ///< the slowest first
    std::uint64_t handshakeCount = 0;                  ///< that were measured
    Duration medianHandshake = {};
    /// Those that took longest, the longest first; then, if there is room, those too short to tell, the most data
    /// first.
    std::vector<LimitedTransfer> longestTransfers = {};
    std::uint64_t transferCount = 0;           ///< without those that were too short
    std::vector<EndpointCount> endpoints = {}; ///< the most data first
    std::uint64_t endpointCount = 0;
    std::vector<LengthClass> lengths = {};
    std::vector<EventCount> events = {}; ///< that occur, in the order of their precedence
};

/// Looks at what the session holds of each frame and each connection; reads nothing from the file. Memory: 16 bytes a
/// connection, and 40 for each that waited for a retransmission.
/// @p report the part that is done, from 0 to 1, now and then; may be empty
/// @return empty where it was stopped
std::optional<CaptureOverview> overviewOf(const Session &session, const std::stop_token &stop = {},
                                          const std::function<void(double)> &report = {});

} // namespace rungs
