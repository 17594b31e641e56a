// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/limits/limit_walk.h"

#include <algorithm>
#include <span>
#include <utility>

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

[[gnu::always_inline]] inline void LimitWalk::measureRoundTrip(const LimitSegment &ack)
{
    const std::span<const Sent> sent = m_timeline.sent();
    std::size_t place = m_timed;
    for (; place < sent.size(); ++place) {
        const LimitSegment &segment = segmentOf(sent[place]);
        if (segment.end().isAfter(ack.acknowledgment))
            break;
        // Of one that was sent twice nobody knows which was acknowledged (Karn, RFC 6298 3).
        if (segment.role() != LimitSegment::Role::ordinary || segment.end() != ack.acknowledgment)
            continue;
        const std::int64_t since = m_timeline.timeOfAck(ack) - m_timeline.timeOfSent(place);
        if (since <= 0)
            continue;
        m_roundTrip = since;
        m_result.roundTrip = m_result.roundTrip == 0 ? since : std::min(m_result.roundTrip, since);
    }
    m_timed = place;
}

/// @p ack says nothing that the one before it did not say.
[[gnu::always_inline]] inline bool LimitWalk::isRepeated(const LimitSegment &ack) const
{
    return ack.acknowledgment == m_acknowledged && ack.window == m_window && !ack.isSyn();
}

[[gnu::always_inline]] inline void LimitWalk::learnAck(const LimitSegment &ack)
{
    if (m_hasAck && ack.acknowledgment.isBefore(m_acknowledged))
        return; // overtaken
    if (m_unanswered >= fewestUnanswered && ack.acknowledgment == m_acknowledged)
        m_result.lostFullSized = std::max(m_result.lostFullSized, m_unanswered); // its peer is there
    if (!m_hasAck || ack.acknowledgment != m_acknowledged) {
        m_unanswered = 0;
        m_acknowledged = ack.acknowledgment;
        m_hasAck = true;
        measureRoundTrip(ack);
    }
    if (m_recovery && !ack.acknowledgment.isBefore(*m_recovery))
        m_recovery.reset();
    const bool isSyn = ack.isSyn(); // whose window is never scaled (RFC 7323 2.2)
    const std::uint32_t window = std::uint32_t{ack.window} << (isSyn ? 0 : m_shift.value_or(0));
    m_window = isSyn ? noWindow : ack.window;
    m_edge = ack.acknowledgment + window;
    if (m_shift)
        m_result.largestWindow = std::max(m_result.largestWindow, window);
}

[[gnu::always_inline]] inline void LimitWalk::learnSent(const Sent &sent, const LimitSegment &segment)
{
    const bool isRepair = segment.role() == LimitSegment::Role::repair;
    if (isRepair || sent.isAfterLoss())
        m_hasLost = true;
    if (isRepair) {
        m_recovery = later(m_next, segment.end());
        m_window = noWindow; // what is acknowledged now says whether it was repaired
    }
    if (!segment.end().isBefore(m_next)) {
        bool isShort = segment.length() < m_fullSize;
        if (segment.length() > m_fullSize) // its host joined several
            isShort = segment.length() % m_fullSize != 0;
        m_endedWrite = segment.isPush();
        m_endedShort = m_endedWrite & isShort;
    }
    m_next = later(m_next, segment.end());
}

/// What came to the sender since it sent last.
/// @param place of the segment that ended it, among those sent
[[gnu::always_inline]] inline LimitWalk::Silence LimitWalk::silenceBefore(std::size_t place)
{
    const Sent &sent = m_timeline.sent()[place];
    const LimitSegment &segment = segmentOf(sent);
    Silence silence{.sent = sent, .segment = segment, .begin = m_time, .end = m_timeline.timeOfSent(place)};
    const std::uint32_t need = std::min(m_fullSize, segment.length()); // at least, to send it
    if (!hasRoom(need)) [[unlikely]] {
        silence.windowIsFull = m_shift && m_hasAck;
        silence.windowMayBeFull = !m_shift;
    }
    silence.opened = silence.end;
    if (isAllAcknowledged())
        silence.acknowledged = m_time;
    if (m_known >= sent.known)
        return silence;
    // Where the clock of the sender is estimated, an acknowledgment can seem to have come before or after.
    const auto timeOf = [&](const LimitSegment &ack) {
        return std::clamp(m_timeline.timeOfAck(ack), silence.begin, silence.end);
    };
    const LimitSegment *last = nullptr;
    const LimitSegment *asked = nullptr;
    bool isFull = silence.windowIsFull;
    for (const SenderTimeline::Ack each : m_timeline.acks().subspan(m_known, sent.known - m_known)) {
        const LimitSegment &ack = m_segments[each];
        last = &ack;
        asked = ack.length() > 0 ? &ack : asked;
        if (isRepeated(ack))
            continue;
        learnAck(ack);
        if (isFull && hasRoom(need)) {
            isFull = false;
            silence.opened = timeOf(ack);
        }
        if (silence.acknowledged == Silence::never && isAllAcknowledged())
            silence.acknowledged = timeOf(ack);
    }
    silence.peerSentData = asked != nullptr;
    silence.asked = asked != nullptr ? timeOf(*asked) : 0;
    silence.isPrompt = silence.end - timeOf(*last) <= m_promptness;
    m_known = sent.known;
    return silence;
}

/// The only place where most silences are added, so that it can be inlined.
[[gnu::always_inline]] inline void LimitWalk::add(const Cause &cause, std::int64_t from, std::int64_t until,
                                                  const Sent &endedBy)
{
    const std::int64_t time = until - from;
    const bool needsFrame = time >= DirectionLimits::shortestPause || m_bands != nullptr;
    const FrameId frame = needsFrame ? frameOf(endedBy) : FrameId{};
    if (cause.limit == Limit::count) {
        m_result.shortPrompt.add(time, frame);
    } else {
        const auto limit = static_cast<std::size_t>(cause.limit);
        m_result.waits[limit].add(time, frame);
        m_result.weak[limit] += cause.isWeak ? time : 0;
    }
    if (cause.limit == Limit::network)
        m_result.networkWaits[static_cast<std::size_t>(cause.network)].add(time, frame);
    if (m_bands != nullptr) [[unlikely]]
        m_bands->push_back({from, until, cause.isWeak ? time : 0, frame, cause.limit, cause.network});
}

/// The first part of a silence, which waited for something else than the rest. Hardly any has one.
[[gnu::noinline]] void LimitWalk::addPart(Limit limit, std::int64_t from, std::int64_t until, const Sent &endedBy)
{
    add({limit}, from, until, endedBy);
}

/// Data was acknowledged that was not captured, or is missing where its sender sent it: what was sent meanwhile is not
/// known. The byte of a window probe counts as not sent.
bool LimitWalk::hasMissedFrames(const LimitSegment &segment) const
{
    if (m_hasAck && m_acknowledged.since(m_next) > 1)
        return true;
    return segment.sequence.since(m_next) > 1 && m_timeline.place() == CapturePlace::sender;
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
    if (isRepair || segment.sequence.isBefore(m_next) || silence.sent.isAfterLoss()) {
        // What was lost was sent after its sender was asked for it.
        if (!isRepair && silence.acknowledged != Silence::never && silence.asked > silence.begin)
            addPart(Limit::application, std::exchange(silence.begin, silence.asked), silence.asked, silence.sent);
        const bool isTimer = !silence.isPrompt && silence.time() > 2 * m_promptness;
        if (isTimer && isRepair)
            noteTimeout(segment);
        return Cause::ofNetwork(isTimer ? NetworkLimit::timer : NetworkLimit::recovery);
    }
    if (silence.windowIsFull) {
        m_result.smallFills += segment.length() < m_fullSize && segment.end() == m_edge ? 1 : 0;
        // Up to the segment that follows what opened it; what comes much later waited for something else.
        if (silence.end - silence.opened <= m_promptness)
            return {Limit::receiver};
        addPart(Limit::receiver, std::exchange(silence.begin, silence.opened), silence.opened, silence.sent);
    }
    return silence.acknowledged != Silence::never ? causeOfIdle(silence) : causeOfBusy(silence);
}

/// There was room, and at last nothing was in flight.
[[gnu::always_inline]] inline LimitWalk::Cause LimitWalk::causeOfIdle(const Silence &silence) const
{
    if (silence.end - silence.acknowledged <= m_promptness)
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

/// What is part of a sum already, and the segment that the first silence follows.
/// @return how many were sent until then
std::size_t LimitWalk::learnBeginning()
{
    const std::span<const Sent> sent = m_timeline.sent();
    const auto isCounted = [this](const Sent &each) { return each.segment() < m_trace.countedSegments(); };
    const auto counted = static_cast<std::size_t>(std::ranges::partition_point(sent, isCounted) - sent.begin());
    if (counted < sent.size()) {
        m_result.first = segmentOf(sent[counted]).time;
        m_result.last = segmentOf(sent.back()).time;
        m_result.segments = static_cast<std::uint32_t>(sent.size() - counted);
    }
    m_next = segmentOf(sent.front()).sequence;
    const std::size_t count = std::max<std::size_t>(counted, 1);
    for (const Sent &each : sent.first(count)) {
        for (; m_known < each.known; ++m_known)
            learnAck(m_segments[m_timeline.acks()[m_known]]);
        learnSent(each, segmentOf(each));
    }
    m_time = m_timeline.timeOfSent(count - 1);
    return count;
}

DirectionLimits LimitWalk::run()
{
    const std::size_t count = m_timeline.sent().size();
    if (count == 0)
        return m_result;
    m_fullSize = fullSize();
    for (std::size_t place = learnBeginning(); place < count; ++place) {
        Silence silence = silenceBefore(place);
        if (silence.time() > 0) {
            const Cause cause = causeOf(silence);
            add(cause, silence.begin, silence.end, silence.sent);
        }
        learnSent(silence.sent, silence.segment);
        m_time = silence.end;
    }
    return m_result;
}

} // namespace rungs
