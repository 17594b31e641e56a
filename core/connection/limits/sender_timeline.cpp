// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/sender_timeline.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace rungs {

namespace {

/// What a host takes to answer: with less than this to one end, the capture was made there.
constexpr std::int64_t atHost = 2 * oneMilli;

bool isAfter(std::uint32_t timestamp, std::uint32_t other)
{
    return static_cast<std::int32_t>(timestamp - other) > 0;
}

} // namespace

/// Without branches that depend on the segment: no processor can predict whose is next, and whether it brings data.
void SegmentLists::collect(const LimitTrace &trace, Side sender)
{
    const std::span<const LimitSegment> segments = trace.segments();
    if (segments.size() > m_capacity) {
        m_capacity = trace.capacity();
        m_sent = std::make_unique_for_overwrite<Sent[]>(m_capacity);
        m_acks = std::make_unique_for_overwrite<Ack[]>(m_capacity);
        m_times = std::make_unique_for_overwrite<std::int64_t[]>(m_capacity);
    }
    Sent *const sent = m_sent.get();
    Ack *const acks = m_acks.get();
    std::uint32_t sentCount = 0;
    std::uint32_t ackCount = 0;
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        // Written in any case, and counted where it is one.
        sent[sentCount] = Sent(i, ackCount);
        acks[ackCount] = i;
        sentCount += segments[i].isDataOf(sender) ? 1 : 0;
        ackCount += segments[i].isAckOf(opposite(sender)) ? 1 : 0;
    }
    m_sentCount = sentCount;
    m_ackCount = ackCount;
}

SenderTimeline::SenderTimeline(const LimitTrace &trace, Side sender,
                               const BySide<std::optional<std::int64_t>> &roundTrips, SegmentLists &lists)
    : m_segments(trace.segments())
    , m_sender(sender)
{
    lists.collect(trace, sender);
    m_sent = lists.sent();
    m_acks = lists.acks();
    if (m_sent.empty())
        return;
    learnSizes();
    findPlace(roundTrips);
    if (m_place == CapturePlace::sender)
        return;
    findLosses();
    setClock(lists.times());
    findKnown();
}

void SenderTimeline::learnSizes()
{
    std::uint32_t withTimestamp = 0;
    std::uint32_t largestAndCut = 0;
    for (const Sent &sent : m_sent) {
        const LimitSegment &segment = m_segments[sent.segment()];
        withTimestamp += segment.hasTimestamp() ? 1 : 0;
        largestAndCut = std::max(largestAndCut, segment.length() << 1U | (segment.isPush() ? 0 : 1));
    }
    m_withTimestamp = withTimestamp;
    m_largestAndCut = largestAndCut;
}

void SenderTimeline::findPlace(const BySide<std::optional<std::int64_t>> &roundTrips)
{
    const std::optional<std::int64_t> &toSender = roundTrips[m_sender];
    const std::optional<std::int64_t> &toReceiver = roundTrips.other(m_sender);
    if (!toSender)
        return;
    m_toSender = *toSender;
    const bool isNearSender = m_toSender < atHost && (!toReceiver || m_toSender <= *toReceiver);
    if (isNearSender)
        m_place = CapturePlace::sender;
    else if (toReceiver)
        m_place = *toReceiver < atHost ? CapturePlace::receiver : CapturePlace::between;
}

/// Whether the IP identification counts the packets of this connection, and not those of the whole host: then it steps
/// by one after pauses too, but for losses.
bool SenderTimeline::hasOwnCounter() const
{
    constexpr std::int64_t pause = oneMilli; // a busy host sends others meanwhile
    constexpr std::uint32_t fewest = 3;
    constexpr std::uint32_t enough = 64;
    std::uint32_t single = 0;
    std::uint32_t others = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max(); // none: nothing is a pause after it
    std::uint16_t lastId = 0;
    for (const LimitSegment &segment : m_segments) {
        const bool isCounted = segment.followsSynOf(m_sender) & (segment.ipId != 0);
        if (isCounted & (segment.time - last >= pause)) {
            if (single + others == enough)
                break;
            ++(static_cast<std::uint16_t>(segment.ipId - lastId) == 1 ? single : others);
        }
        last = isCounted ? segment.time : last;
        lastId = isCounted ? segment.ipId : lastId;
    }
    return single >= fewest && single >= others;
}

/// A step of more than one in the IP identifications: what lies between did not come here.
void SenderTimeline::findLosses()
{
    m_countsPackets = hasOwnCounter();
    if (!m_countsPackets)
        return;
    std::size_t place = 0;
    std::optional<std::uint16_t> highest;
    bool isAfterLoss = false;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const LimitSegment &segment = m_segments[i];
        if (!segment.followsSynOf(m_sender))
            continue;
        const auto step = static_cast<std::int16_t>(segment.ipId - highest.value_or(segment.ipId));
        constexpr std::int16_t most = 4096;
        isAfterLoss = isAfterLoss || (step > 1 && step < most);
        if (step >= 0 || !highest)
            highest = segment.ipId;
        if (place < m_sent.size() && m_sent[place].segment() == i) {
            if (std::exchange(isAfterLoss, false))
                m_sent[place].setAfterLoss();
            ++place;
        }
    }
}

/// Places the sender's own timestamps on the clock of the capture: by the segment that came soonest, since that stood
/// in no queue.
std::int64_t SenderTimeline::sendClockOffset(std::int64_t step) const
{
    std::int64_t offset = std::numeric_limits<std::int64_t>::max();
    for (const Sent &sent : m_sent) {
        const LimitSegment &segment = m_segments[sent.segment()];
        offset = std::min(offset, segment.time - sendClock(segment, step));
    }
    return offset;
}

std::int64_t SenderTimeline::sendClock(const LimitSegment &segment, std::int64_t step) const
{
    const std::uint32_t base = m_segments[m_sent.front().segment()].timestampValue;
    return static_cast<std::int32_t>(segment.timestampValue - base) * step;
}

/// With @p step nothing was sent before the acknowledgment had come that it echoes.
bool SenderTimeline::keepsCausality(std::int64_t step, std::int64_t offset) const
{
    std::size_t ack = 0;
    std::size_t broken = 0;
    std::size_t compared = 0;
    for (const Sent &sent : m_sent) {
        const LimitSegment &segment = m_segments[sent.segment()];
        const std::uint32_t echo = segment.timestampEcho;
        while (ack < m_acks.size() && isAfter(echo, m_segments[m_acks[ack]].timestampValue))
            ++ack;
        if (ack == m_acks.size() || m_segments[m_acks[ack]].timestampValue != echo)
            continue;
        ++compared;
        const std::int64_t latest = sendClock(segment, step) + offset + m_precision + step;
        broken += latest < timeOfAck(m_segments[m_acks[ack]]) ? 1 : 0;
    }
    return broken * 20 <= compared;
}

/// With a step of those that stacks use (RFC 7323 5.4); none where none fits.
/// A queue that grows stretches the time between segments, so the shortest step that breaks no causality is right.
std::optional<SenderTimeline::SendClock> SenderTimeline::findSendClock() const
{
    if (m_withTimestamp < m_sent.size())
        return std::nullopt;
    const LimitSegment &first = m_segments[m_sent.front().segment()];
    const LimitSegment &last = m_segments[m_sent.back().segment()];
    const auto steps = static_cast<std::int32_t>(last.timestampValue - first.timestampValue);
    constexpr std::int32_t fewest = 20;
    if (steps < fewest)
        return std::nullopt;
    const std::int64_t longest = (last.time - first.time) / steps * 5 / 4;
    for (const std::int64_t step : std::array<std::int64_t, 4>{oneMilli, 2 * oneMilli, 4 * oneMilli, 10 * oneMilli}) {
        if (step > longest)
            break;
        const SendClock clock{step, sendClockOffset(step)};
        if (keepsCausality(clock.step, clock.offset))
            return clock;
    }
    return std::nullopt;
}

/// Its own timestamps tell when the sender sent, whatever queue the segment then stood in.
/// @param times room for when each segment was sent
void SenderTimeline::setClock(std::span<std::int64_t> times)
{
    m_ackDelay = m_toSender;
    m_precision = std::max(2 * oneMilli, m_toSender / 16);
    const std::optional<SendClock> clock = findSendClock();
    m_hasEchoes = clock.has_value();
    if (!clock)
        return;
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        const LimitSegment &segment = m_segments[m_sent[i].segment()];
        times[i] = latest = std::max(latest, sendClock(segment, clock->step) + clock->offset);
    }
    m_times = times;
    m_precision = std::max(2 * clock->step, m_precision);
}

/// Of each segment sent, how many acknowledgments its sender had by then.
void SenderTimeline::findKnown()
{
    std::uint32_t known = 0;
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        Sent &sent = m_sent[i];
        const LimitSegment &segment = m_segments[sent.segment()];
        const std::int64_t latest = timeOfSent(i) + m_precision;
        const auto isKnown = [&](Ack place) {
            const LimitSegment &ack = m_segments[place];
            if (place > sent.segment())
                return false;
            if (m_hasEchoes && ack.hasTimestamp() && ack.timestampValue != segment.timestampEcho)
                return isAfter(segment.timestampEcho, ack.timestampValue);
            return timeOfAck(ack) <= latest;
        };
        while (known < m_acks.size() && isKnown(m_acks[known]))
            ++known;
        sent.known = known;
    }
}

} // namespace rungs
