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

void addHandshake(std::span<const LimitSegment> segments, RoundTrips &shortest)
{
    const LimitSegment *syn = nullptr;
    const LimitSegment *synAck = nullptr;
    for (const LimitSegment &segment : segments) {
        if (segment.isSyn() && segment.role() == LimitSegment::Role::repair)
            return; // which of them was answered?
        if (segment.isSyn()) {
            (segment.isAck() ? synAck : syn) = &segment;
            continue;
        }
        if (syn != nullptr && synAck != nullptr && segment.from() == syn->from() && synAck->time >= syn->time) {
            keepShortest(shortest[synAck->from()], synAck->time - syn->time);
            keepShortest(shortest[syn->from()], segment.time - synAck->time);
        }
        return;
    }
}

bool isLater(std::uint32_t timestamp, std::uint32_t other)
{
    return static_cast<std::int32_t>(timestamp - other) > 0;
}

/// Times one timestamp of each side after the other: the next once the one before was echoed.
void addEchoes(std::span<const LimitSegment> segments, RoundTrips &shortest)
{
    struct Timed
    {
        std::uint32_t value = 0;  ///< where isOpen
        std::uint32_t newest = 0; ///< of all so far, where hasAny
        std::int64_t time = 0;
        bool isOpen = false;
        bool hasAny = false;
    };
    BySide<Timed> timed;
    for (const LimitSegment &segment : segments) {
        if (!segment.hasTimestamp())
            continue;
        Timed &peer = timed.other(segment.from());
        if (peer.isOpen && !isLater(peer.value, segment.timestampEcho)) {
            if (peer.value == segment.timestampEcho)
                keepShortest(shortest[segment.from()], segment.time - peer.time);
            peer.isOpen = false;
        }
        Timed &own = timed[segment.from()];
        const bool isNew = !own.hasAny | isLater(segment.timestampValue, own.newest); // not captured before
        own.newest = isNew ? segment.timestampValue : own.newest;
        own.hasAny = true;
        if (isNew & !own.isOpen) {
            own.isOpen = true;
            own.value = segment.timestampValue;
            own.time = segment.time;
        }
    }
}

} // namespace

RoundTrips LimitTrace::roundTrips() const
{
    // Later segments, of thousands, hardly show shorter ones.
    if (m_counted > 0 && m_roundTrips[Side::client] && m_roundTrips[Side::server])
        return m_roundTrips;
    RoundTrips shortest = m_roundTrips;
    addHandshake(segments(), shortest);
    addEchoes(segments(), shortest);
    return shortest;
}

} // namespace rungs
