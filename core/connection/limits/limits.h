// SPDX-License-Identifier: GPL-3.0-or-later
//
// What held a sender back. At every moment between its first and its last data segment it had nothing to send
// (application), its peer had no room (receiver), or it had to wait although something was waiting and there was room
// (network). The classes are those that RFC 4898 counts in a sender (SndLimTimeSnd, SndLimTimeRwin, SndLimTimeCwnd).
#pragma once

#include "core/base/by_side.h"
#include "core/connection/causes.h"
#include "core/connection/limits/sender_timeline.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rungs {

enum class Limit : std::uint8_t {
    application,
    receiver,
    network,
    unknown, ///< the capture cannot tell
    count,
};

/// As rungs-cli writes it.
std::string_view nameOf(Limit limit);

/// What of the network a sender waited for.
enum class NetworkLimit : std::uint8_t {
    slowStart,        ///< acknowledgments, before anything had been lost
    congestionWindow, ///< acknowledgments, after a loss
    queue,            ///< acknowledgments, while the round trip took more than twice the shortest one
    recovery,         ///< acknowledgments, while it repaired a loss
    timer,            ///< its retransmission timer (RFC 6298)
    pacing,           ///< it spread its segments by itself
    smallSegment,     ///< the acknowledgment of everything, with a small segment waiting (RFC 9293 3.7.4)
    count,
};

/// The waits of one kind.
struct Waits
{
    std::int64_t nanoseconds = 0; ///< all together
    std::uint32_t pauses = 0;     ///< those of DirectionLimits::shortestPause and longer
    std::int64_t shortest = 0;    ///< of the pauses, in nanoseconds
    std::int64_t longest = 0;
    FrameId longestEndedBy;

    /// @p time nanoseconds, ended by the frame @p endedBy
    void add(std::int64_t time, FrameId endedBy);
    void add(const Waits &others);

private:
    void addPause(std::int64_t time, FrameId endedBy);
};

/// What held one sender back.
struct DirectionLimits
{
    static constexpr std::int64_t shortestPause = 10 * oneMilli;
    /// A direction that is shorter, or has fewer data segments, has no limit worth a name.
    static constexpr std::int64_t shortestDuration = 500 * oneMilli;
    static constexpr std::uint32_t fewestSegments = 5;

    std::int64_t first = 0; ///< when the first data segment was captured, nanoseconds since the connection's first one
    std::int64_t last = 0;  ///< the same of the last
    /// Of the time of each limit, what rests on a weak sign.
    std::array<std::int64_t, static_cast<std::size_t>(Limit::count)> weak{};
    std::int64_t roundTrip = 0; ///< the shortest, in nanoseconds; 0: none was measured
    std::int64_t toSender = 0;  ///< from the capture point to the sender and back, in nanoseconds; where place is known
    std::array<Waits, static_cast<std::size_t>(Limit::count)> waits{};
    std::array<Waits, static_cast<std::size_t>(NetworkLimit::count)> networkWaits{};
    Waits shortPrompt; ///< while something was in flight, after short segments: those that acknowledgments ended
    std::uint32_t shortPrompts = 0;  ///< how many those were, undecided yet
    std::uint32_t shortOthers = 0;   ///< and how many others
    std::uint32_t segments = 0;      ///< with payload, retransmissions included; probes and copies are not
    std::uint32_t largestWindow = 0; ///< bytes that its peer offered at most; 0: not known
    /// Segments shorter than its largest that filled a window too small for one: silly windows (RFC 9293 3.8.6.2).
    std::uint32_t smallFills = 0;
    std::uint32_t tailTimeouts = 0; ///< timeouts that repaired the end of all it had sent
    /// How often in a row a segment of its largest size was sent after a timeout and not acknowledged, where its peer
    /// was heard meanwhile, or a smaller one came through (MTU black hole, RFC 2923 2.1); 0: no such thing
    std::uint32_t lostFullSized = 0;
    Side from = Side::client;
    CapturePlace place = CapturePlace::unknown;
    bool isScaleUnknown = false; ///< of the windows of its peer
    bool lacksScale = false;     ///< one of the SYNs does not offer to scale windows

    const Waits &of(Limit limit) const { return waits[static_cast<std::size_t>(limit)]; }
    const Waits &of(NetworkLimit limit) const { return networkWaits[static_cast<std::size_t>(limit)]; }
    /// Nanoseconds from the first data segment to the last, as captured.
    std::int64_t duration() const { return last - first; }
    /// 0 to 1; all four add up to 1.
    double share(Limit limit) const;
    Limit dominant() const;
    /// The one that took most of the network's time.
    NetworkLimit dominantOfNetwork() const;
    /// Of the dominant limit.
    Certainty certainty() const;
    bool isWorthNaming() const { return duration() >= shortestDuration && segments >= fewestSegments; }
    /// Bytes a second that the largest window allows, sent once a round trip; empty where one of the two is not known.
    std::optional<std::uint64_t> windowRate() const;

    /// Some stacks send each write as segments of its own, the last one short. Where most writes leave with an
    /// acknowledgment they waited for it; where they do not, those that did are chance. Once all have been seen.
    void decideShortSegments();
    bool isAckClock() const { return shortPrompts > 2 * shortOthers; }
    /// Those of the same sender later on.
    void add(const DirectionLimits &later);
};

inline void Waits::add(std::int64_t time, FrameId endedBy)
{
    nanoseconds += time;
    if (time >= DirectionLimits::shortestPause) [[unlikely]]
        addPause(time, endedBy);
}

} // namespace rungs
