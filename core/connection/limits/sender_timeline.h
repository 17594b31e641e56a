// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_trace.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

namespace rungs {

inline constexpr std::int64_t oneMilli = 1'000'000; ///< nanoseconds

/// Where a direction was captured, as seen along the path of its data.
enum class CapturePlace : std::uint8_t { unknown, sender, between, receiver };

/// Of one sender, where in the trace the segments lie that it sent for its own sake, and the acknowledgments of its
/// peer.
class SegmentLists
{
public:
    class Sent
    {
    public:
        Sent() = default;
        Sent(std::uint32_t segment, std::uint32_t acks)
            : known(acks)
            , m_segment(segment)
        { }

        std::uint32_t known; ///< how many acknowledgments had reached the sender by then

        /// In the trace.
        std::uint32_t segment() const { return m_segment & ~afterLoss; }
        /// Segments sent before it did not come to the capture point.
        bool isAfterLoss() const { return (m_segment & afterLoss) != 0; }
        void setAfterLoss() { m_segment |= afterLoss; }

    private:
        static constexpr std::uint32_t afterLoss = 1U << 31U;
        std::uint32_t m_segment;
    };
    using Ack = std::uint32_t; ///< in the trace

    /// As if the capture had been made at @p sender.
    void collect(const LimitTrace &trace, Side sender);

    std::span<Sent> sent() { return {m_sent.get(), m_sentCount}; }
    std::span<const Ack> acks() const { return {m_acks.get(), m_ackCount}; }
    /// For when each was sent, where that is not when it was captured.
    std::span<std::int64_t> times() { return {m_times.get(), m_sentCount}; }

private:
    std::unique_ptr<Sent[]> m_sent;
    std::unique_ptr<Ack[]> m_acks;
    std::unique_ptr<std::int64_t[]> m_times;
    std::size_t m_capacity = 0;
    std::uint32_t m_sentCount = 0;
    std::uint32_t m_ackCount = 0;
};

/// One direction of a connection as its sender lived it: when it sent each data segment, and when each acknowledgment
/// reached it, on one clock, wherever the capture was made.
///
/// At the sender that is what was captured. Elsewhere an acknowledgment still has to travel there, and a segment has
/// come all the way, perhaps through a queue: how far it is to the sender and back is the shortest time from a segment
/// of its peer to the first of its own that echoes the timestamp (RFC 7323 4), or a half of the handshake; when it sent
/// is told by its own timestamps; and which acknowledgments it had by then, by those that it echoes.
class SenderTimeline
{
public:
    using Sent = SegmentLists::Sent;
    using Ack = SegmentLists::Ack;

    /// @p roundTrips as LimitTrace::roundTrips()
    /// @p lists takes what the timeline refers to
    SenderTimeline(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips,
                   SegmentLists &lists);

    std::span<const Sent> sent() const { return m_sent; }
    std::span<const Ack> acks() const { return m_acks; }
    // When the sender sent a segment, and when an acknowledgment reached it, in nanoseconds.
    std::int64_t timeOfSent(std::size_t place) const
    {
        return m_times.empty() ? m_segments[m_sent[place].segment()].time : m_times[place];
    }
    std::int64_t timeOfAck(const LimitSegment &ack) const { return ack.time + m_ackDelay; }
    CapturePlace place() const { return m_place; }
    /// From the capture point to the sender and back, in nanoseconds.
    std::int64_t toSender() const { return m_toSender; }
    /// How exact the times are, in nanoseconds.
    std::int64_t precision() const { return m_precision; }
    /// The payload of the largest segment that was sent; at least 1.
    std::uint32_t largest() const { return std::max(m_largestAndCut >> 1U, 1U); }
    /// That one was cut off from more of its write.
    bool isLargestCut() const { return (m_largestAndCut & 1U) != 0; }
    bool hasTimestamps() const { return m_withTimestamp > 0; }
    /// Every packet of the sender bears an IP identification one above the one before it, so that a lost one shows.
    bool countsPackets() const { return m_countsPackets; }

private:
    void learnSizes();
    void findPlace(const BySide<std::optional<std::int64_t>> &roundTrips);
    bool hasOwnCounter() const;
    void findLosses();
    std::int64_t sendClock(const LimitSegment &segment, std::int64_t step) const;
    std::int64_t sendClockOffset(std::int64_t step) const;
    /// From the sender's timestamps to nanoseconds on the clock of the capture.
    struct SendClock
    {
        std::int64_t step; ///< nanoseconds for each step of them
        std::int64_t offset;
    };
    bool keepsCausality(std::int64_t step, std::int64_t offset) const;
    std::optional<SendClock> findSendClock() const;
    void setClock(std::span<std::int64_t> times);
    void findKnown();

    const std::span<const LimitSegment> m_segments;
    const Side m_sender;
    std::span<Sent> m_sent;
    std::span<const Ack> m_acks;
    std::span<const std::int64_t> m_times; ///< of those sent; empty: when they were captured
    std::int64_t m_ackDelay = 0;           ///< from the capture point to the sender, in nanoseconds
    std::uint32_t m_withTimestamp = 0;     ///< of those sent
    /// Twice largest(), and one more where isLargestCut(): a single comparison finds both.
    std::uint32_t m_largestAndCut = 0;
    CapturePlace m_place = CapturePlace::unknown;
    std::int64_t m_toSender = 0;
    std::int64_t m_precision = 0;
    bool m_hasEchoes = false;
    bool m_countsPackets = false;
};

} // namespace rungs
