// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_walk.h"

#include <algorithm>
#include <span>

namespace rungs {

namespace {

constexpr std::uint32_t timestampOption = 12; // bytes, with two NOPs

} // namespace

LimitWalk::LimitWalk(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips)
    : m_trace(trace)
    , m_timeline(trace, sender, roundTrips)
    , m_shift(trace.shift(opposite(sender)))
{
    m_result.from = sender;
    m_result.place = m_timeline.place();
    m_result.toSender = m_timeline.toSender();
    m_result.isScaleUnknown = !m_shift;
    m_result.lacksScale = trace.lacksScale();
    m_promptness = m_timeline.precision() + oneMilli;
}

DirectionLimits LimitWalk::run()
{
    const std::vector<Sent> &sent = m_timeline.sent();
    if (sent.empty())
        return m_result;
    m_fullSize = fullSize();
    while (m_known < sent.front().known)
        learnAck(m_known++);
    m_next = segmentOf(sent.front()).sequence;
    learnSent(sent.front());
    for (const Sent &each : std::span(sent).subspan(1)) {
        const Silence silence = silenceBefore(each);
        if (each.segment >= m_trace.countedSegments())
            name(silence);
        learnSent(each);
    }
    return m_result;
}

/// The payload of a full-sized segment. The largest that was sent is one, where more of its write followed; else each
/// may be a whole write, and what its peer announced tells.
std::uint32_t LimitWalk::fullSize() const
{
    std::uint32_t largest = 1;
    bool isCut = false;
    bool hasTimestamps = false;
    for (const Sent &each : m_timeline.sent()) {
        const LimitSegment &segment = segmentOf(each);
        isCut = isCut && segment.length <= largest;
        largest = std::max(largest, segment.length);
        isCut = isCut || (segment.length == largest && !segment.has(SegmentFields::psh));
        hasTimestamps = hasTimestamps || segment.hasTimestamp;
    }
    const std::uint32_t options = hasTimestamps ? timestampOption : 0;
    if (const std::uint32_t announced = m_trace.mss(m_result.from); announced > options)
        return isCut && largest <= announced ? largest : announced - options; // a host joins segments into larger ones
    constexpr std::uint32_t always = 1220; // what every path of IPv6 carries: 1280 (RFC 8200 5) without headers
    return isCut ? largest : std::max(largest, always - options);
}

bool LimitWalk::hasRoom(std::uint32_t bytes) const
{
    return m_edge && m_edge->since(m_next) >= static_cast<std::int64_t>(bytes);
}

void LimitWalk::learnAck(std::size_t place)
{
    const SenderTimeline::Ack &known = m_timeline.acks()[place];
    const LimitSegment &ack = m_trace.segments()[known.segment];
    if (m_acknowledged && ack.acknowledgment.isBefore(*m_acknowledged))
        return; // overtaken
    if (!m_acknowledged || ack.acknowledgment.isAfter(*m_acknowledged)) {
        m_acknowledged = ack.acknowledgment;
        measureRoundTrip(ack, known.time);
    }
    if (m_recovery && !ack.acknowledgment.isBefore(*m_recovery))
        m_recovery.reset();
    const bool isSyn = ack.has(SegmentFields::syn); // whose window is never scaled (RFC 7323 2.2)
    const std::uint32_t window = std::uint32_t{ack.window} << (isSyn ? 0 : m_shift.value_or(0));
    m_edge = ack.acknowledgment + window;
    if (m_shift)
        m_result.largestWindow = std::max(m_result.largestWindow, window);
}

void LimitWalk::measureRoundTrip(const LimitSegment &ack, std::int64_t time)
{
    const std::vector<Sent> &sent = m_timeline.sent();
    while (m_timed < sent.size() && !segmentOf(sent[m_timed]).end().isAfter(ack.acknowledgment)) {
        const LimitSegment &segment = segmentOf(sent[m_timed]);
        const std::int64_t since = time - sent[m_timed++].time;
        // Of one that was sent twice nobody knows which was acknowledged (Karn, RFC 6298 3).
        if (segment.role != LimitSegment::Role::ordinary || segment.end() != ack.acknowledgment || since <= 0)
            continue;
        m_roundTrip = since;
        m_result.roundTrip = m_result.roundTrip == 0 ? since : std::min(m_result.roundTrip, since);
    }
}

void LimitWalk::learnSent(const Sent &sent)
{
    const LimitSegment &segment = segmentOf(sent);
    if (sent.segment >= m_trace.countedSegments())
        m_result.addSegment(segment.time);
    const bool isRepair = segment.role == LimitSegment::Role::repair;
    if (isRepair || sent.isAfterLoss)
        m_hasLost = true;
    if (isRepair)
        m_recovery = later(m_next, segment.end());
    if (!segment.end().isBefore(m_next)) {
        m_endedWrite = segment.has(SegmentFields::psh);
        m_endedShort = m_endedWrite && segment.length % m_fullSize != 0;
    }
    m_next = later(m_next, segment.end());
    if (m_acknowledged)
        m_mostInFlight = std::max(m_mostInFlight, m_next.since(*m_acknowledged));
    m_time = sent.time;
}

/// What came to the sender since it sent last.
LimitWalk::Silence LimitWalk::silenceBefore(const Sent &sent)
{
    Silence silence{.end = sent, .begin = m_time, .need = std::min(m_fullSize, segmentOf(sent).length)};
    silence.windowIsFull = m_shift && m_edge && !hasRoom(silence.need);
    silence.windowMayBeFull = !m_shift && !hasRoom(silence.need);
    silence.opened = sent.time;
    if (isAllAcknowledged())
        silence.acknowledged = m_time;
    const std::size_t before = m_known;
    bool isFull = silence.windowIsFull;
    std::int64_t last = m_time;
    for (; m_known < sent.known; ++m_known) {
        learnAck(m_known);
        const SenderTimeline::Ack &ack = m_timeline.acks()[m_known];
        last = std::clamp(ack.time, m_time, sent.time);
        silence.peerSentData = silence.peerSentData || m_trace.segments()[ack.segment].length > 0;
        if (isFull && hasRoom(silence.need)) {
            isFull = false;
            silence.opened = last;
        }
        if (!silence.acknowledged && isAllAcknowledged())
            silence.acknowledged = last;
    }
    silence.isPrompt = m_known > before && sent.time - last <= m_promptness;
    return silence;
}

void LimitWalk::add(Limit limit, const Silence &silence, std::int64_t time, bool isWeak)
{
    m_result.waits[static_cast<std::size_t>(limit)].add(time, segmentOf(silence.end).frame);
    if (isWeak)
        m_result.weak[static_cast<std::size_t>(limit)] += time;
}

void LimitWalk::addNetwork(NetworkLimit of, const Silence &silence, bool isWeak)
{
    add(Limit::network, silence, silence.time(), isWeak);
    m_result.networkWaits[static_cast<std::size_t>(of)].add(silence.time(), segmentOf(silence.end).frame);
}

void LimitWalk::name(Silence silence)
{
    if (silence.time() <= 0)
        return;
    if (m_timeline.acks().empty()) {
        add(Limit::unknown, silence, silence.time()); // one side only
        return;
    }
    const LimitSegment &segment = segmentOf(silence.end);
    if (segment.role == LimitSegment::Role::repair || segment.sequence.isBefore(m_next) || silence.end.isAfterLoss) {
        const bool isTimer = !silence.isPrompt && silence.time() > 2 * m_promptness;
        addNetwork(isTimer ? NetworkLimit::timer : NetworkLimit::recovery, silence);
        return;
    }
    if (silence.windowIsFull) {
        // Up to the segment that follows what opened it; what comes much later waited for something else.
        if (silence.end.time - silence.opened <= m_promptness)
            silence.opened = silence.end.time;
        add(Limit::receiver, silence, silence.opened - silence.begin);
        silence.begin = silence.opened;
        if (silence.time() <= 0)
            return;
    }
    silence.acknowledged ? nameIdle(silence) : nameBusy(silence);
}

/// There was room, and at last nothing was in flight.
void LimitWalk::nameIdle(const Silence &silence)
{
    if (silence.end.time - *silence.acknowledged <= m_promptness) {
        nameAnswer(silence);
        return;
    }
    // What was lost at the end of a flight never came to a place behind the loss.
    const bool mayHaveLost = m_timeline.place() != CapturePlace::sender && !m_timeline.countsPackets();
    if (!m_endedWrite && mayHaveLost)
        addNetwork(NetworkLimit::timer, silence, true);
    else if (silence.windowMayBeFull && silence.isPrompt)
        add(Limit::unknown, silence, silence.time());
    else
        add(Limit::application, silence, silence.time());
}

/// The acknowledgment of everything, and at once the next segment.
void LimitWalk::nameAnswer(const Silence &silence)
{
    if (silence.peerSentData)
        add(Limit::application, silence, silence.time()); // it answers
    else if (silence.windowMayBeFull)
        add(Limit::unknown, silence, silence.time());
    else if (m_endedShort)
        addNetwork(NetworkLimit::smallSegment, silence, true);
    else
        addNetwork(waitForAcks(), silence);
}

/// There was room, and something in flight all the time.
void LimitWalk::nameBusy(const Silence &silence)
{
    if (m_endedShort && silence.isPrompt && !silence.peerSentData && !silence.windowMayBeFull) {
        ++m_result.shortPrompts;
        m_result.shortPrompt.add(silence.time(), segmentOf(silence.end).frame);
    } else if (m_endedShort) {
        ++m_result.shortOthers;
        add(Limit::application, silence, silence.time(), true);
    } else if (silence.isPrompt && silence.windowMayBeFull) {
        add(Limit::unknown, silence, silence.time());
    } else if (silence.isPrompt) {
        addNetwork(waitForAcks(), silence);
    } else {
        addNetwork(m_recovery ? NetworkLimit::recovery : NetworkLimit::pacing, silence, true);
    }
}

NetworkLimit LimitWalk::waitForAcks() const
{
    if (m_recovery)
        return NetworkLimit::recovery;
    if (m_result.roundTrip > 0 && m_roundTrip > 2 * m_result.roundTrip)
        return NetworkLimit::queue;
    return m_hasLost ? NetworkLimit::congestionWindow : NetworkLimit::slowStart;
}

} // namespace rungs
