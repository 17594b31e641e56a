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

/// The segments of a connection in two lists for each side, of what it sent for its own sake and of what it
/// acknowledged; and what the first of these show all together.
class SegmentLists
{
public:
    class Sent
    {
    public:
        std::int64_t time;   ///< nanoseconds
        std::uint32_t known; ///< how many acknowledgments had reached the sender by then

        /// In the trace.
        std::uint32_t segment() const { return m_segment & ~afterLoss; }
        /// Segments sent before it did not come to the capture point.
        bool isAfterLoss() const { return (m_segment & afterLoss) != 0; }
        void setAfterLoss() { m_segment |= afterLoss; }

    private:
        friend SegmentLists;
        static constexpr std::uint32_t afterLoss = 1U << 31U;
        std::uint32_t m_segment;
    };
    struct Ack
    {
        std::int64_t time; ///< nanoseconds, when it reached the sender
        std::uint32_t segment;
    };
    struct OfSide
    {
        std::unique_ptr<Sent[]> sentPlaces;
        std::unique_ptr<Ack[]> ackPlaces;
        std::uint32_t sentCount = 0;
        std::uint32_t ackCount = 0;
        std::uint32_t withTimestamp = 0; ///< of what was sent
        /// Twice largest(), and one more where isLargestCut(): a single comparison finds both.
        std::uint32_t largestAndCut = 0;

        std::span<Sent> sent() const { return {sentPlaces.get(), sentCount}; }
        std::span<Ack> acks() const { return {ackPlaces.get(), ackCount}; }
        /// The payload of the largest that was sent; at least 1.
        std::uint32_t largest() const { return std::max(largestAndCut >> 1U, 1U); }
        /// One of the largest was cut off from more of its write.
        bool isLargestCut() const { return (largestAndCut & 1U) != 0; }
    };

    /// As if the capture had been made at both senders.
    void collect(const LimitTrace &trace);
    OfSide &operator[](Side side) { return m_lists[side]; }

private:
    BySide<OfSide> m_lists;
    std::size_t m_capacity = 0;
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
    /// @p lists of @p trace: those that the sender needs are changed
    SenderTimeline(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips,
                   SegmentLists &lists);

    std::span<const Sent> sent() const { return m_sent; }
    std::span<const Ack> acks() const { return m_acks; }
    CapturePlace place() const { return m_place; }
    /// From the capture point to the sender and back, in nanoseconds.
    std::int64_t toSender() const { return m_toSender; }
    /// How exact the times are, in nanoseconds.
    std::int64_t precision() const { return m_precision; }
    /// The payload of the largest segment that was sent; at least 1.
    std::uint32_t largest() const { return m_own.largest(); }
    /// That one was cut off from more of its write.
    bool isLargestCut() const { return m_own.isLargestCut(); }
    bool hasTimestamps() const { return m_own.withTimestamp > 0; }
    /// Every packet of the sender bears an IP identification one above the one before it, so that a lost one shows.
    bool countsPackets() const { return m_countsPackets; }

private:
    void findPlace(const BySide<std::optional<std::int64_t>> &roundTrips);
    bool hasOwnCounter() const;
    void findLosses();
    std::int64_t sendClock(const Sent &sent, std::int64_t step) const;
    std::int64_t sendClockOffset(std::int64_t step) const;
    /// From the sender's timestamps to nanoseconds on the clock of the capture.
    struct SendClock
    {
        std::int64_t step; ///< nanoseconds for each step of them
        std::int64_t offset;
    };
    bool keepsCausality(std::int64_t step, std::int64_t offset) const;
    std::optional<SendClock> findSendClock() const;
    void setClock();
    void findKnown();

    const LimitTrace &m_trace;
    const Side m_sender;
    const SegmentLists::OfSide &m_own;
    const std::span<Sent> m_sent;
    const std::span<Ack> m_acks;
    CapturePlace m_place = CapturePlace::unknown;
    std::int64_t m_toSender = 0;
    std::int64_t m_precision = 0;
    bool m_hasEchoes = false;
    bool m_countsPackets = false;
};

} // namespace rungs
