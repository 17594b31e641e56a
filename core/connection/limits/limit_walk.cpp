// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_walk.h"

#include <algorithm>
#include <span>

namespace rungs {

namespace {

constexpr std::uint32_t timestampOption = 12; // bytes, with two NOPs

} // namespace

LimitWalk::LimitWalk(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips,
                     SegmentLists &lists, std::vector<LimitBand> *bands)
    : m_trace(trace)
    , m_segments(trace.segments().data())
    , m_timeline(trace, sender, roundTrips, lists)
    , m_shift(trace.shift(opposite(sender)))
    , m_bands(bands)
{
    m_result.from = sender;
    m_result.place = m_timeline.place();
    m_result.toSender = m_timeline.toSender();
    m_result.isScaleUnknown = !m_shift;
    m_result.lacksScale = trace.lacksScale();
    m_promptness = m_timeline.precision() + oneMilli;
}

/// Those that are part of no sum yet.
void LimitWalk::addSegments()
{
    const std::span<const Sent> sent = m_timeline.sent();
    const auto isCounted = [this](const Sent &each) { return each.segment() < m_trace.countedSegments(); };
    const auto first = std::ranges::partition_point(sent, isCounted);
    if (first == sent.end())
        return;
    m_result.first = segmentOf(*first).time;
    m_result.last = segmentOf(sent.back()).time;
    m_result.segments = static_cast<std::uint32_t>(sent.end() - first);
}

/// The payload of a full-sized segment. The largest that was sent is one, where more of its write followed; else each
/// may be a whole write, and what its peer announced tells.
std::uint32_t LimitWalk::fullSize() const
{
    const std::uint32_t largest = m_timeline.largest();
    const bool isCut = m_timeline.isLargestCut();
    const std::uint32_t options = m_timeline.hasTimestamps() ? timestampOption : 0;
    if (const std::uint32_t announced = m_trace.mss(m_result.from); announced > options)
        return isCut && largest <= announced ? largest : announced - options; // a host joins segments into larger ones
    constexpr std::uint32_t always = 1220; // what every path of IPv6 carries: 1280 (RFC 8200 5) without headers
    return isCut ? largest : std::max(largest, always - options);
}

// The next ones are inlined: every segment comes here.

[[gnu::always_inline]] inline void LimitWalk::measureRoundTrip(const LimitSegment &ack, std::int64_t time)
{
    const std::span<const Sent> sent = m_timeline.sent();
    while (m_timed < sent.size() && !segmentOf(sent[m_timed]).end().isAfter(ack.acknowledgment)) {
        const LimitSegment &segment = segmentOf(sent[m_timed]);
        const std::int64_t since = time - sent[m_timed++].time;
        // Of one that was sent twice nobody knows which was acknowledged (Karn, RFC 6298 3).
        if (segment.role() != LimitSegment::Role::ordinary || segment.end() != ack.acknowledgment || since <= 0)
            continue;
        m_roundTrip = since;
        m_result.roundTrip = m_result.roundTrip == 0 ? since : std::min(m_result.roundTrip, since);
    }
}

[[gnu::always_inline]] inline void LimitWalk::learnAck(std::size_t place)
{
    const SenderTimeline::Ack &known = m_timeline.acks()[place];
    const LimitSegment &ack = m_segments[known.segment];
    if (m_hasAck && ack.acknowledgment.isBefore(m_acknowledged))
        return; // overtaken
    if (m_unanswered >= fewestUnanswered && ack.acknowledgment == m_acknowledged)
        m_result.lostFullSized = std::max(m_result.lostFullSized, m_unanswered); // its peer is there
    if (!m_hasAck || ack.acknowledgment != m_acknowledged) {
        m_unanswered = 0;
        m_acknowledged = ack.acknowledgment;
        m_hasAck = true;
        measureRoundTrip(ack, known.time);
    }
    if (m_recovery && !ack.acknowledgment.isBefore(*m_recovery))
        m_recovery.reset();
    const bool isSyn = ack.isSyn(); // whose window is never scaled (RFC 7323 2.2)
    const std::uint32_t window = std::uint32_t{ack.window} << (isSyn ? 0 : m_shift.value_or(0));
    m_edge = ack.acknowledgment + window;
    if (m_shift)
        m_result.largestWindow = std::max(m_result.largestWindow, window);
}

[[gnu::always_inline]] inline void LimitWalk::learnSent(const Sent &sent, const LimitSegment &segment)
{
    const bool isRepair = segment.role() == LimitSegment::Role::repair;
    if (isRepair || sent.isAfterLoss())
        m_hasLost = true;
    if (isRepair)
        m_recovery = later(m_next, segment.end());
    if (!segment.end().isBefore(m_next)) {
        bool isShort = segment.length() < m_fullSize;
        if (segment.length() > m_fullSize) // its host joined several
            isShort = segment.length() % m_fullSize != 0;
        m_endedWrite = segment.isPush();
        m_endedShort = m_endedWrite & isShort;
    }
    m_next = later(m_next, segment.end());
    m_time = sent.time;
}

/// What came to the sender since it sent last.
[[gnu::always_inline]] inline LimitWalk::Silence LimitWalk::silenceBefore(const Sent &sent)
{
    const LimitSegment &segment = segmentOf(sent);
    Silence silence{.end = sent, .segment = segment, .begin = m_time, .need = std::min(m_fullSize, segment.length())};
    const bool lacksRoom = !hasRoom(silence.need);
    silence.windowIsFull = m_shift && m_hasAck && lacksRoom;
    silence.windowMayBeFull = !m_shift && lacksRoom;
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
        if (m_segments[ack.segment].length() > 0) {
            silence.peerSentData = true;
            silence.asked = last;
        }
        if (isFull && hasRoom(silence.need)) {
            isFull = false;
            silence.opened = last;
        }
        if (silence.acknowledged == Silence::never && isAllAcknowledged())
            silence.acknowledged = last;
    }
    silence.isPrompt = m_known > before && sent.time - last <= m_promptness;
    return silence;
}

/// Adds @p silence up to @p until. The only place where most silences are added, so that it can be inlined.
[[gnu::always_inline]] inline void LimitWalk::add(const Cause &cause, const Silence &silence, std::int64_t until)
{
    const std::int64_t time = until - silence.begin;
    const FrameId endedBy = frameOf(silence.end);
    if (cause.limit == Limit::count) {
        m_result.shortPrompt.add(time, endedBy);
    } else {
        const auto limit = static_cast<std::size_t>(cause.limit);
        m_result.waits[limit].add(time, endedBy);
        m_result.weak[limit] += cause.isWeak ? time : 0;
    }
    if (cause.limit == Limit::network)
        m_result.networkWaits[static_cast<std::size_t>(cause.network)].add(time, endedBy);
    if (m_bands != nullptr) [[unlikely]]
        m_bands->push_back({silence.begin, until, cause.isWeak ? time : 0, endedBy, cause.limit, cause.network});
}

/// The first part of @p silence waited for something else.
[[gnu::noinline]] void LimitWalk::cutOff(Limit limit, Silence &silence, std::int64_t until)
{
    add({limit}, silence, until);
    silence.begin = until;
}

/// Data was acknowledged that was not captured, or is missing where its sender sent it: what was sent meanwhile is not
/// known. The byte of a window probe counts as not sent.
bool LimitWalk::hasMissedFrames(const LimitSegment &segment) const
{
    if (m_hasAck && m_acknowledged.since(m_next) > 1)
        return true;
    return m_timeline.place() == CapturePlace::sender && segment.sequence.since(m_next) > 1;
}

void LimitWalk::noteTimeout(const LimitSegment &segment)
{
    if (segment.end() == m_next)
        ++m_result.tailTimeouts;
    if (!m_hasAck || segment.sequence != m_acknowledged)
        return;
    if (segment.length() >= m_fullSize)
        ++m_unanswered;
    else if (m_unanswered >= fewestUnanswered)
        m_result.lostFullSized = std::max(m_result.lostFullSized, m_unanswered); // it tries a smaller one
}

/// What @p silence waited for; a first part that waited for something else is cut off.
[[gnu::always_inline]] inline LimitWalk::Cause LimitWalk::causeOf(Silence &silence)
{
    if (m_timeline.acks().empty())
        return {Limit::unknown}; // one side only
    const LimitSegment &segment = silence.segment;
    if (hasMissedFrames(segment))
        return {.limit = Limit::unknown, .isWeak = true}; // weak: that is why it is unknown
    const bool isRepair = segment.role() == LimitSegment::Role::repair;
    if (isRepair || segment.sequence.isBefore(m_next) || silence.end.isAfterLoss()) {
        // What was lost was sent after its sender was asked for it.
        if (!isRepair && silence.acknowledged != Silence::never && silence.asked > silence.begin)
            cutOff(Limit::application, silence, silence.asked);
        const bool isTimer = !silence.isPrompt && silence.time() > 2 * m_promptness;
        if (isTimer && isRepair)
            noteTimeout(segment);
        return Cause::ofNetwork(isTimer ? NetworkLimit::timer : NetworkLimit::recovery);
    }
    if (silence.windowIsFull) {
        m_result.smallFills += segment.length() < m_fullSize && segment.end() == m_edge ? 1 : 0;
        // Up to the segment that follows what opened it; what comes much later waited for something else.
        if (silence.end.time - silence.opened <= m_promptness)
            return {Limit::receiver};
        cutOff(Limit::receiver, silence, silence.opened);
    }
    return silence.acknowledged != Silence::never ? causeOfIdle(silence) : causeOfBusy(silence);
}

/// There was room, and at last nothing was in flight.
[[gnu::always_inline]] inline LimitWalk::Cause LimitWalk::causeOfIdle(const Silence &silence) const
{
    if (silence.end.time - silence.acknowledged <= m_promptness)
        return causeOfAnswer(silence);
    // What was lost at the end of a flight never came to a place behind the loss.
    const bool mayHaveLost =
        m_timeline.place() != CapturePlace::sender && !m_timeline.countsPackets() && !silence.peerSentData;
    if (!m_endedWrite && mayHaveLost)
        return Cause::ofNetwork(NetworkLimit::timer, true);
    return {silence.windowMayBeFull && silence.isPrompt ? Limit::unknown : Limit::application};
}

/// The acknowledgment of everything, and at once the next segment.
[[gnu::always_inline]] inline LimitWalk::Cause LimitWalk::causeOfAnswer(const Silence &silence) const
{
    if (silence.peerSentData)
        return {Limit::application}; // it answers
    if (silence.windowMayBeFull)
        return {Limit::unknown};
    if (m_endedShort)
        return Cause::ofNetwork(NetworkLimit::smallSegment, true);
    return Cause::ofNetwork(waitForAcks());
}

/// There was room, and something in flight all the time.
[[gnu::always_inline]] inline LimitWalk::Cause LimitWalk::causeOfBusy(const Silence &silence)
{
    if (m_endedShort && silence.isPrompt && !silence.peerSentData && !silence.windowMayBeFull) {
        ++m_result.shortPrompts;
        return {.limit = Limit::count, .isWeak = true};
    }
    if (m_endedShort) {
        ++m_result.shortOthers;
        return {.limit = Limit::application, .isWeak = true};
    }
    if (silence.isPrompt)
        return silence.windowMayBeFull ? Cause{Limit::unknown} : Cause::ofNetwork(waitForAcks());
    return Cause::ofNetwork(m_recovery ? NetworkLimit::recovery : NetworkLimit::pacing, true);
}

NetworkLimit LimitWalk::waitForAcks() const
{
    if (m_recovery)
        return NetworkLimit::recovery;
    if (m_result.roundTrip > 0 && m_roundTrip > 2 * m_result.roundTrip)
        return NetworkLimit::queue;
    return m_hasLost ? NetworkLimit::congestionWindow : NetworkLimit::slowStart;
}

DirectionLimits LimitWalk::run()
{
    const std::span<const Sent> sent = m_timeline.sent();
    if (sent.empty())
        return m_result;
    m_fullSize = fullSize();
    while (m_known < sent.front().known)
        learnAck(m_known++);
    m_next = segmentOf(sent.front()).sequence;
    learnSent(sent.front(), segmentOf(sent.front()));
    for (const Sent &each : sent.subspan(1)) {
        Silence silence = silenceBefore(each);
        if (each.segment() >= m_trace.countedSegments() && silence.time() > 0) {
            const Cause cause = causeOf(silence);
            add(cause, silence, each.time);
        }
        learnSent(each, silence.segment);
    }
    addSegments();
    return m_result;
}

} // namespace rungs
