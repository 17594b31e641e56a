// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long answers took, and who took the time. A connection is read turn by turn, whatever its protocol: one side
// asks, the other answers. All times are those of the capture point. From there a request goes to its receiver, is
// worked on, and the answer comes back: the way there and back is the network's part of the wait, the rest is the
// answerer's.
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rungs {

struct Story;

/// Where a connection was captured.
enum class CapturePoint : std::uint8_t { unknown, client, between, server };

/// As rungs-cli writes it.
std::string_view nameOf(CapturePoint point);

/// The shortest time from the capture point to one side and back.
struct PathTime
{
    enum class Source : std::uint8_t {
        unknown,   ///< nothing was captured that the side's TCP answers by itself
        handshake, ///< the side answered SYN or SYN-ACK
        data,      ///< it acknowledged data
    };

    Source source = Source::unknown;
    Duration time; ///< where the source is known
    FrameId from;  ///< the segment to the side
    FrameId to;    ///< what answered it

    bool isKnown() const { return source != Source::unknown; }
};

std::string_view nameOf(PathTime::Source source);

/// What a connection says of its times as a whole.
struct ConnectionTimes
{
    BySide<PathTime> path;             ///< from the capture point to the side and back
    std::optional<Duration> handshake; ///< from the SYN to the acknowledgment of the SYN-ACK
    // From the first SYN; empty where it was not captured, or the clock was wrong.
    std::optional<Duration> firstByte; ///< to the first byte that the server sent
    std::optional<Duration> lastByte;  ///< to the last one

    CapturePoint point() const;
};

/// What one side sent in a turn.
struct TurnData
{
    FrameId first; ///< none: nothing
    FrameId last;
    Timestamp begin; ///< when the first was captured
    Timestamp end;   ///< and the last
    std::uint64_t bytes = 0;
    std::uint32_t retransmissions = 0;
    /// The first line of the HTTP message that it begins with; else empty. Lies in the store of its story.
    std::string_view line;

    bool isEmpty() const { return !first.isValid(); }
};

/// One side asks, the other answers. Data that follows before the answer begins belongs to the same request. An answer
/// begins with the first data that acknowledges some of the request: what was sent before the request arrived is none.
struct Turn
{
    /// Its last segment is the last one that the answer acknowledges.
    TurnData request;
    TurnData answer; ///< empty: there is none
    /// The first segment that acknowledges the end of the request, and when it was captured; none: nothing does.
    FrameId acknowledgment;
    Timestamp acknowledged;
    /// The last segment that had to repeat some of the request while the answer was awaited; none: nothing of it was
    /// lost.
    FrameId retransmission;
    Timestamp resent;
    FrameId next;        ///< begins the next request; none: there is none
    Timestamp nextBegin; ///< when it was captured
    /// The shortest time from the capture point to the side and back, in nanoseconds; -1: not known.
    BySide<std::int64_t> path{-1, -1};
    Side asker = Side::client;
    /// The server speaks first: nothing was asked. The request is the segment that completes the opening; no bytes.
    bool isGreeting = false;
    /// False: the clock was wrong meanwhile, or some of the request was not captured; no times are said.
    bool isTimed = true;
    /// The answer begins with a segment that was lost or overtaken on its way to the capture point: when it was sent
    /// first is not known, and nothing is split.
    bool isAnswerLate = false;

    Side answerer() const { return opposite(asker); }
    void setPath(const ConnectionTimes &times);

    // Durations at the capture point. They are never negative; empty where they are not known, or there is no answer.
    std::optional<Duration> requestTransfer() const; ///< from the first byte asked to the last
    std::optional<Duration> wait() const;            ///< from there to the first byte of the answer
    std::optional<Duration> answerTransfer() const;  ///< from there to its last byte
    std::optional<Duration> total() const;           ///< the three together

    /// Of the wait, until the last needed retransmission of the request: none of it is the server's.
    std::optional<Duration> lost() const;
    /// Of the wait, the part of the network: the shortest round trip between capture point and answerer, but no more
    /// than the acknowledgment of the request took; and what was lost. Empty where no round trip is known, or the
    /// answer was lost before it came to the capture point.
    std::optional<Duration> network() const;
    /// The rest of the wait: the answerer worked.
    std::optional<Duration> thinking() const;

    /// From the last byte of the answer to the next request; empty where that came earlier.
    std::optional<Duration> pause() const;
    /// The rest of the pause, without the shortest round trip between capture point and asker.
    std::optional<Duration> askerPause() const;
};

/// The turns of a connection, in the order of their requests.
std::vector<Turn> turnsOf(const Story &story);
ConnectionTimes timesOf(const Story &story);

} // namespace rungs
