// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/traffic.h"

namespace rungs::bench {

namespace {

constexpr std::int64_t framesToClose = 4;
constexpr std::uint16_t segmentLength = 24;

bool happens(std::uint32_t perThousand, std::mt19937_64 &random)
{
    return random() % 1000 < perThousand;
}

} // namespace

Connection::Connection(std::uint32_t index, std::uint32_t frames, std::mt19937_64 &random)
    : number(index)
    , m_left(frames)
{
    for (int side = 0; side < 2; ++side) {
        initial[side] = static_cast<std::uint32_t>(random());
        ipId[side] = static_cast<std::uint16_t>(random());
        clock[side] = static_cast<std::uint32_t>(random());
    }
    port = static_cast<std::uint16_t>(1024 + random() % 60000);
    isV6 = happens(150, random);
    hasTimestamps = happens(900, random);
}

void Connection::push(std::uint8_t side, std::uint8_t flags, std::uint32_t sequence, std::uint16_t length,
                      std::uint32_t acknowledgment)
{
    m_plan.push_back(
        {.side = side, .flags = flags, .length = length, .sequence = sequence, .acknowledgment = acknowledgment});
}

void Connection::planOpening()
{
    push(0, syn, 0, 0, 0);
    push(1, syn | ack, 0, 0, 1);
    push(0, ack, 1, 0, 1);
    m_next[0] = m_next[1] = 1;
    m_phase = Phase::data;
}

/// Segment @p lost of @p count is sent again after duplicate acknowledgments, which report the ones after it.
void Connection::planLoss(std::uint8_t side, std::uint32_t lost, std::uint32_t count)
{
    const std::uint8_t peer = 1 - side;
    const std::uint32_t begin = m_next[side];
    const auto place = [&](std::uint32_t i) { return begin + i * segmentLength; };
    for (std::uint32_t i = 0; i < count; ++i) {
        push(side, ack | psh, place(i), segmentLength, m_next[peer]);
        if (i <= lost)
            continue;
        push(peer, ack, m_next[peer], 0, place(lost));
        m_plan.back().sackBegin = place(lost + 1);
        m_plan.back().sackEnd = place(i + 1);
    }
    push(side, ack | psh, place(lost), segmentLength, m_next[peer]);
    push(peer, ack, m_next[peer], 0, place(count));
}

void Connection::planBurst(std::uint8_t side, std::uint32_t count, std::mt19937_64 &random)
{
    const std::uint8_t peer = 1 - side;
    if (count > 3 && happens(20, random)) {
        planLoss(side, 0, count);
    } else {
        for (std::uint32_t i = 0; i < count; ++i) {
            push(side, ack | psh, m_next[side] + i * segmentLength, segmentLength, m_next[peer]);
            if (i % 2 == 1 || i + 1 == count)
                push(peer, ack, m_next[peer], 0, m_next[side] + (i + 1) * segmentLength);
        }
        if (count > 1 && happens(5, random)) // one overtakes the other
            std::swap(m_plan[m_plan.size() - 2], m_plan[m_plan.size() - 3]);
    }
    m_next[side] += count * segmentLength;
}

void Connection::planClosing(std::mt19937_64 &random)
{
    m_phase = Phase::over;
    const std::uint8_t first = happens(500, random) ? 0 : 1;
    const std::uint8_t second = 1 - first;
    if (happens(50, random)) {
        push(first, rst | ack, m_next[first], 0, m_next[second]);
        return;
    }
    push(first, fin | ack, m_next[first], 0, m_next[second]);
    if (happens(500, random))
        push(second, ack, m_next[second], 0, m_next[first] + 1);
    push(second, fin | ack, m_next[second], 0, m_next[first] + 1);
    push(first, ack, m_next[first] + 1, 0, m_next[second] + 1);
}

void Connection::plan(std::mt19937_64 &random)
{
    m_plan.clear();
    m_place = 0;
    if (m_phase == Phase::opening)
        return planOpening();
    if (m_left <= framesToClose)
        return planClosing(random);
    planBurst(0, 1, random);
    if (m_left > framesToClose + 4)
        planBurst(1, 1 + static_cast<std::uint32_t>(random() % 6), random);
}

Planned Connection::next(std::mt19937_64 &random)
{
    if (m_place == m_plan.size())
        plan(random);
    --m_left;
    return m_plan[m_place++];
}

} // namespace rungs::bench
