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
void SegmentLists::collect(const LimitTrace &trace)
{
    const std::span<const LimitSegment> segments = trace.segments();
    const bool isLonger = segments.size() > m_capacity;
    m_capacity = std::max(m_capacity, segments.size());
    for (OfSide &each : m_lists) {
        if (isLonger) {
            each.sentPlaces = std::make_unique_for_overwrite<Sent[]>(m_capacity);
            each.ackPlaces = std::make_unique_for_overwrite<Ack[]>(m_capacity);
        }
        each.sentCount = each.ackCount = each.withTimestamp = each.largestAndCut = 0;
    }
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        const LimitSegment &segment = segments[i];
        OfSide &own = m_lists[segment.from()];
        // Written in any case, and counted where it is one.
        Sent &sent = own.sentPlaces[own.sentCount];
        sent.time = segment.time;
        sent.known = m_lists.other(segment.from()).ackCount;
        sent.m_segment = i;
        own.ackPlaces[own.ackCount] = {segment.time, i};
        own.ackCount += segment.isAck() ? 1 : 0;
        const std::uint32_t data = segment.isData() ? 1 : 0;
        own.sentCount += data;
        own.withTimestamp += data & (segment.hasTimestamp() ? 1 : 0);
        own.largestAndCut = std::max(own.largestAndCut, data * (segment.length() << 1U | (segment.isPush() ? 0 : 1)));
    }
}

SenderTimeline::SenderTimeline(const LimitTrace &trace, Side sender,
                               const BySide<std::optional<std::int64_t>> &roundTrips, SegmentLists &lists)
    : m_trace(trace)
    , m_sender(sender)
    , m_own(lists[sender])
    , m_sent(m_own.sent())
    , m_acks(lists[opposite(sender)].acks())
{
    if (m_sent.empty())
        return;
    findPlace(roundTrips);
    if (m_place == CapturePlace::sender)
        return;
    findLosses();
    setClock();
    findKnown();
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
    for (const LimitSegment &segment : m_trace.segments()) {
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
    const std::span<const LimitSegment> segments = m_trace.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const LimitSegment &segment = segments[i];
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
    for (const Sent &sent : m_sent)
        offset = std::min(offset, sent.time - sendClock(sent, step));
    return offset;
}

std::int64_t SenderTimeline::sendClock(const Sent &sent, std::int64_t step) const
{
    const std::span<const LimitSegment> segments = m_trace.segments();
    const std::uint32_t base = segments[m_sent.front().segment()].timestampValue;
    return static_cast<std::int32_t>(segments[sent.segment()].timestampValue - base) * step;
}

/// With @p step nothing was sent before the acknowledgment had come that it echoes.
bool SenderTimeline::keepsCausality(std::int64_t step, std::int64_t offset) const
{
    const std::span<const LimitSegment> segments = m_trace.segments();
    std::size_t ack = 0;
    std::size_t broken = 0;
    std::size_t compared = 0;
    for (const Sent &sent : m_sent) {
        const std::uint32_t echo = segments[sent.segment()].timestampEcho;
        const auto timestamp = [&] { return segments[m_acks[ack].segment].timestampValue; };
        while (ack < m_acks.size() && isAfter(echo, timestamp()))
            ++ack;
        if (ack == m_acks.size() || timestamp() != echo)
            continue;
        ++compared;
        broken += sendClock(sent, step) + offset + m_precision + step < m_acks[ack].time ? 1 : 0;
    }
    return broken * 20 <= compared;
}

/// With a step of those that stacks use (RFC 7323 5.4); none where none fits.
/// A queue that grows stretches the time between segments, so the shortest step that breaks no causality is right.
std::optional<SenderTimeline::SendClock> SenderTimeline::findSendClock() const
{
    const std::span<const LimitSegment> segments = m_trace.segments();
    if (m_own.withTimestamp < m_sent.size())
        return std::nullopt;
    const LimitSegment &first = segments[m_sent.front().segment()];
    const LimitSegment &last = segments[m_sent.back().segment()];
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
void SenderTimeline::setClock()
{
    for (Ack &ack : m_acks)
        ack.time += m_toSender;
    m_precision = std::max(2 * oneMilli, m_toSender / 16);
    const std::optional<SendClock> clock = findSendClock();
    m_hasEchoes = clock.has_value();
    if (!clock)
        return;
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (Sent &sent : m_sent)
        sent.time = latest = std::max(latest, sendClock(sent, clock->step) + clock->offset);
    m_precision = std::max(2 * clock->step, m_precision);
}

/// Of each segment sent, how many acknowledgments its sender had by then.
void SenderTimeline::findKnown()
{
    const std::span<const LimitSegment> segments = m_trace.segments();
    std::uint32_t known = 0;
    for (Sent &sent : m_sent) {
        const LimitSegment &segment = segments[sent.segment()];
        const auto isKnown = [&](const Ack &ack) {
            const LimitSegment &answer = segments[ack.segment];
            if (ack.segment > sent.segment())
                return false;
            if (m_hasEchoes && answer.hasTimestamp() && answer.timestampValue != segment.timestampEcho)
                return isAfter(segment.timestampEcho, answer.timestampValue);
            return ack.time <= sent.time + m_precision;
        };
        while (known < m_acks.size() && isKnown(m_acks[known]))
            ++known;
        sent.known = known;
    }
}

} // namespace rungs
