// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace rungs::bench {

/// A segment that a connection is going to send. Sequence numbers count from the initial one of their side.
struct Planned
{
    std::uint8_t side = 0; ///< 0: client
    std::uint8_t flags = 0;
    std::uint16_t length = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint32_t sackBegin = 0; ///< of the other side's numbers; none where equal to sackEnd
    std::uint32_t sackEnd = 0;
};

enum Flag : std::uint8_t { fin = 1, syn = 2, rst = 4, psh = 8, ack = 16 };

/// One connection as it might be: a handshake, requests and responses of small segments, now and then a segment lost or
/// overtaken, and one of the usual ways to close.
class Connection
{
public:
    Connection(std::uint32_t number, std::uint32_t frames, std::mt19937_64 &random);

    bool isOver() const { return m_place == m_plan.size() && m_phase == Phase::over; }
    /// The next segment. Not where isOver().
    Planned next(std::mt19937_64 &random);

    std::uint32_t number = 0;
    std::uint32_t initial[2];
    std::uint16_t ipId[2];
    std::uint32_t clock[2];
    std::uint16_t port = 0;
    bool isV6 = false;
    bool hasTimestamps = false;

private:
    enum class Phase : std::uint8_t { opening, data, over };

    void plan(std::mt19937_64 &random);
    void planOpening();
    void planBurst(std::uint8_t side, std::uint32_t count, std::mt19937_64 &random);
    void planClosing(std::mt19937_64 &random);
    void planLoss(std::uint8_t side, std::uint32_t lost, std::uint32_t count);
    void push(std::uint8_t side, std::uint8_t flags, std::uint32_t sequence, std::uint16_t length,
              std::uint32_t acknowledgment);

    std::vector<Planned> m_plan;
    std::size_t m_place = 0;
    std::int64_t m_left = 0; ///< frames to come, the closing included
    std::uint32_t m_next[2] = {0, 0};
    Phase m_phase = Phase::opening;
};

} // namespace rungs::bench
