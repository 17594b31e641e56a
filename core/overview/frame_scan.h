// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace rungs {

/// What the frames of a capture show, one after the other: lengths, events, and which connections had to wait.
class FrameScan
{
public:
    /// Of one connection that waited until something was retransmitted.
    struct Waits
    {
        ConnectionId connection = {};
        std::uint32_t count = 0;       ///< waits
        std::uint32_t likelyWaits = 0; ///< of them, until a retransmission that is likely, not certain
        Duration total = {};
        Duration longest = {};
        FrameId longestUntil = {};
        FrameId answer = {};               ///< the first of the server since, which is no reset
        FrameId opened = {};               ///< the first of the client after that, which is no retransmission
        BySide<FrameId> first = {};        ///< retransmission
        BySide<std::uint32_t> likely = {}; ///< retransmissions that are likely, not certain
    };
    /// The zero windows of one side of a connection.
    struct ClosedWindows
    {
        ConnectionId connection = {};
        Side side = Side::client;
        std::uint32_t count = 0; ///< times it closed
        Duration total = {};
        Duration longest = {};
        FrameId longestFrom = {};

        bool isClosed = false;
        Timestamp since = {};
        FrameId sinceFrame = {};
        Timestamp lastTime = {}; ///< that it was seen closed

        void open(Timestamp time);
    };

    explicit FrameScan(const Session &session);

    void add(FrameId id, const FrameRow &frame);
    /// All frames were added.
    void end();

    /// With parts that are still empty.
    const std::vector<EventCount> &events() const { return m_events; }
    const std::vector<LengthClass> &lengths() const { return m_lengths; }
    const std::vector<Waits> &waits() const { return m_waits; }
    /// Of a connection with retransmissions; else null.
    const Waits *waitsOf(ConnectionId connection) const;
    const std::vector<ClosedWindows> &closedWindows() const { return m_windows; }

private:
    static constexpr std::uint32_t none = 0xffffffff;

    struct Followed
    {
        std::int64_t lastTime = Timestamp::none().nanoseconds;
        std::uint32_t waits = none;   ///< in m_waits
        std::uint32_t windows = none; ///< in m_windows: of the client, and behind it of the server
    };

    void count(FrameId id, EventSet events, EventSet likely);
    void addRetransmission(FrameId id, const FrameRow &frame, Side from, bool isLikely);
    static void followOpening(Waits &waits, FrameId id, Side from, EventSet events);
    void followWindow(FrameId id, const FrameRow &frame, Side from, EventSet events);

    const Session &m_session;
    std::vector<EventCount> m_events; ///< of all kinds
    std::vector<LengthClass> m_lengths;
    std::vector<Followed> m_followed;
    std::vector<Waits> m_waits;
    std::vector<ClosedWindows> m_windows;
};

} // namespace rungs
