// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far it is from the capture point to each end: the shortest time from a segment to an end to the first from there
// that echoes its timestamp (RFC 7323 4), or a half of the handshake.
#include "core/connection/limits/limit_trace.h"

#include <algorithm>

namespace rungs {

namespace {

using RoundTrips = BySide<std::optional<std::int64_t>>;

void keepShortest(std::optional<std::int64_t> &shortest, std::int64_t time)
{
    shortest = std::min(shortest.value_or(time), time);
}

void addHandshake(const std::vector<LimitSegment> &segments, RoundTrips &shortest)
{
    const LimitSegment *syn = nullptr;
    const LimitSegment *synAck = nullptr;
    for (const LimitSegment &segment : segments) {
        const bool isSyn = segment.has(SegmentFields::syn);
        if (isSyn && segment.role == LimitSegment::Role::repair)
            return; // which of them was answered?
        if (isSyn) {
            (segment.has(SegmentFields::ack) ? synAck : syn) = &segment;
            continue;
        }
        if (syn != nullptr && synAck != nullptr && segment.from == syn->from && synAck->time >= syn->time) {
            keepShortest(shortest[synAck->from], synAck->time - syn->time);
            keepShortest(shortest[syn->from], segment.time - synAck->time);
        }
        return;
    }
}

/// The timestamps of one side that have not been echoed, with when each was first captured.
class Echoes
{
public:
    void add(std::uint32_t timestamp, std::int64_t time)
    {
        if (m_values.empty() || isLater(timestamp, m_values.back().timestamp))
            m_values.push_back({timestamp, time});
    }
    /// When what @p echo echoes was captured, where that is the first echo of it.
    std::optional<std::int64_t> take(std::uint32_t echo)
    {
        while (m_next < m_values.size() && isLater(echo, m_values[m_next].timestamp))
            ++m_next;
        if (m_next == m_values.size() || m_values[m_next].timestamp != echo)
            return std::nullopt;
        return m_values[m_next++].time;
    }

private:
    struct Value
    {
        std::uint32_t timestamp;
        std::int64_t time;
    };

    static bool isLater(std::uint32_t timestamp, std::uint32_t other)
    {
        return static_cast<std::int32_t>(timestamp - other) > 0;
    }

    std::vector<Value> m_values;
    std::size_t m_next = 0;
};

void addEchoes(const std::vector<LimitSegment> &segments, RoundTrips &shortest)
{
    BySide<Echoes> echoes;
    for (const LimitSegment &segment : segments) {
        if (!segment.hasTimestamp)
            continue;
        echoes[segment.from].add(segment.timestampValue, segment.time);
        if (const auto time = echoes.other(segment.from).take(segment.timestampEcho))
            keepShortest(shortest[segment.from], segment.time - *time);
    }
}

} // namespace

RoundTrips LimitTrace::roundTrips() const
{
    RoundTrips shortest = m_roundTrips;
    addHandshake(m_segments, shortest);
    addEchoes(m_segments, shortest);
    return shortest;
}

} // namespace rungs
