// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_trace.h"

#include <optional>
#include <vector>

namespace rungs {

inline constexpr std::int64_t oneMilli = 1'000'000; ///< nanoseconds

/// Where a direction was captured, as seen along the path of its data.
enum class CapturePlace : std::uint8_t { unknown, sender, between, receiver };

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
    struct Sent
    {
        std::int64_t time = 0;    ///< nanoseconds
        std::size_t segment = 0;  ///< in the trace
        std::size_t known = 0;    ///< how many acknowledgments had reached the sender by then
        bool isAfterLoss = false; ///< segments sent before it did not come to the capture point
    };
    struct Ack
    {
        std::int64_t time = 0; ///< nanoseconds, when it reached the sender
        std::size_t segment = 0;
    };

    /// @p roundTrips as LimitTrace::roundTrips()
    SenderTimeline(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips);

    const std::vector<Sent> &sent() const { return m_sent; }
    const std::vector<Ack> &acks() const { return m_acks; }
    CapturePlace place() const { return m_place; }
    /// From the capture point to the sender and back, in nanoseconds.
    std::int64_t toSender() const { return m_toSender; }
    /// How exact the times are, in nanoseconds.
    std::int64_t precision() const { return m_precision; }
    /// Every packet of the sender bears an IP identification one above the one before it, so that a lost one shows.
    bool countsPackets() const { return m_countsPackets; }

private:
    void collect();
    void findPlace(const BySide<std::optional<std::int64_t>> &roundTrips);
    bool hasOwnCounter() const;
    void findLosses();
    std::int64_t sendClock(const Sent &sent, std::int64_t step) const;
    std::int64_t sendClockOffset(std::int64_t step) const;
    bool keepsCausality(std::int64_t step) const;
    std::optional<std::int64_t> timestampStep() const;
    void setClock();
    void findKnown();

    const LimitTrace &m_trace;
    const Side m_sender;
    std::vector<Sent> m_sent;
    std::vector<Ack> m_acks;
    CapturePlace m_place = CapturePlace::unknown;
    std::int64_t m_toSender = 0;
    std::int64_t m_precision = 0;
    bool m_hasEchoes = false;
    bool m_countsPackets = false;
};

} // namespace rungs
