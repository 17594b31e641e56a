// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/sender_timeline.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rungs {

namespace {

/// What a host takes to answer: with less than this to one end, the capture was made there.
constexpr std::int64_t atHost = 2 * oneMilli;

bool isAfter(std::uint32_t timestamp, std::uint32_t other)
{
    return static_cast<std::int32_t>(timestamp - other) > 0;
}

} // namespace

SenderTimeline::SenderTimeline(const LimitTrace &trace, Side sender,
                               const BySide<std::optional<std::int64_t>> &roundTrips)
    : m_trace(trace)
    , m_sender(sender)
{
    collect();
    if (m_sent.empty())
        return;
    findPlace(roundTrips);
    if (m_place != CapturePlace::sender) {
        findLosses();
        setClock();
    }
    findKnown();
}

void SenderTimeline::collect()
{
    const std::vector<LimitSegment> &segments = m_trace.segments();
    m_sent.reserve(segments.size());
    m_acks.reserve(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const LimitSegment &segment = segments[i];
        if (segment.from == m_sender) {
            if (segment.length > 0 && segment.role != LimitSegment::Role::ignored)
                m_sent.push_back({segment.time, i, 0, false});
        } else if (segment.has(SegmentFields::ack)) {
            m_acks.push_back({segment.time, i});
        }
    }
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
    std::uint32_t single = 0;
    std::uint32_t others = 0;
    const LimitSegment *before = nullptr;
    for (const LimitSegment &segment : m_trace.segments()) {
        if (segment.from != m_sender || segment.has(SegmentFields::syn) || segment.ipId == 0)
            continue;
        if (before != nullptr && segment.time - before->time >= pause)
            ++(static_cast<std::uint16_t>(segment.ipId - before->ipId) == 1 ? single : others);
        before = &segment;
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
    const std::vector<LimitSegment> &segments = m_trace.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const LimitSegment &segment = segments[i];
        if (segment.from != m_sender || segment.has(SegmentFields::syn))
            continue;
        const auto step = static_cast<std::int16_t>(segment.ipId - highest.value_or(segment.ipId));
        constexpr std::int16_t most = 4096;
        isAfterLoss = isAfterLoss || (step > 1 && step < most);
        if (step >= 0 || !highest)
            highest = segment.ipId;
        if (place < m_sent.size() && m_sent[place].segment == i) {
            m_sent[place++].isAfterLoss = isAfterLoss;
            isAfterLoss = false;
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
    const std::vector<LimitSegment> &segments = m_trace.segments();
    const std::uint32_t base = segments[m_sent.front().segment].timestampValue;
    return static_cast<std::int32_t>(segments[sent.segment].timestampValue - base) * step;
}

/// With @p step nothing was sent before the acknowledgment had come that it echoes.
bool SenderTimeline::keepsCausality(std::int64_t step) const
{
    const std::vector<LimitSegment> &segments = m_trace.segments();
    const std::int64_t offset = sendClockOffset(step);
    std::size_t ack = 0;
    std::size_t broken = 0;
    std::size_t compared = 0;
    for (const Sent &sent : m_sent) {
        const std::uint32_t echo = segments[sent.segment].timestampEcho;
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

/// Nanoseconds for each step of the sender's timestamps, of those that stacks use (RFC 7323 5.4); none where none fits.
/// A queue that grows stretches the time between segments, so the shortest step that breaks no causality is right.
std::optional<std::int64_t> SenderTimeline::timestampStep() const
{
    const std::vector<LimitSegment> &segments = m_trace.segments();
    if (!std::ranges::all_of(m_sent, [&](const Sent &sent) { return segments[sent.segment].hasTimestamp; }))
        return std::nullopt;
    const LimitSegment &first = segments[m_sent.front().segment];
    const LimitSegment &last = segments[m_sent.back().segment];
    const auto steps = static_cast<std::int32_t>(last.timestampValue - first.timestampValue);
    constexpr std::int32_t fewest = 20;
    if (steps < fewest)
        return std::nullopt;
    const std::int64_t longest = (last.time - first.time) / steps * 5 / 4;
    for (const std::int64_t step : std::array<std::int64_t, 4>{oneMilli, 2 * oneMilli, 4 * oneMilli, 10 * oneMilli}) {
        if (step <= longest && keepsCausality(step))
            return step;
    }
    return std::nullopt;
}

/// Its own timestamps tell when the sender sent, whatever queue the segment then stood in.
void SenderTimeline::setClock()
{
    for (Ack &ack : m_acks)
        ack.time += m_toSender;
    m_precision = std::max(2 * oneMilli, m_toSender / 16);
    const std::optional<std::int64_t> step = timestampStep();
    m_hasEchoes = step.has_value();
    if (!step)
        return;
    const std::int64_t offset = sendClockOffset(*step);
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    std::vector<std::int64_t> times;
    times.reserve(m_sent.size());
    for (const Sent &sent : m_sent)
        times.push_back(latest = std::max(latest, sendClock(sent, *step) + offset));
    for (std::size_t i = 0; i < m_sent.size(); ++i)
        m_sent[i].time = times[i];
    m_precision = std::max(2 * *step, m_precision);
}

/// Of each segment sent, how many acknowledgments its sender had by then.
void SenderTimeline::findKnown()
{
    const std::vector<LimitSegment> &segments = m_trace.segments();
    std::size_t known = 0;
    for (Sent &sent : m_sent) {
        const LimitSegment &segment = segments[sent.segment];
        const auto isKnown = [&](const Ack &ack) {
            const LimitSegment &answer = segments[ack.segment];
            if (ack.segment > sent.segment)
                return false;
            if (m_place == CapturePlace::sender)
                return true;
            if (m_hasEchoes && answer.hasTimestamp && answer.timestampValue != segment.timestampEcho)
                return isAfter(segment.timestampEcho, answer.timestampValue);
            return ack.time <= sent.time + m_precision;
        };
        while (known < m_acks.size() && isKnown(m_acks[known]))
            ++known;
        sent.known = known;
    }
}

} // namespace rungs
