// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_clock.h"

#include "core/capture/capture_reader.h"

#include <algorithm>
#include <limits>

namespace rungs {

namespace {

/// @p later is before @p earlier by more than a recorder may mix up.
bool goesBack(Timestamp earlier, Timestamp later)
{
    return later < earlier && !(elapsed(later, earlier) && (earlier - later).nanoseconds < CaptureClock::jitter);
}

} // namespace

/// Nearly all files are: nothing more is done for them.
bool CaptureClock::isInOrder(std::span<const RawFrame> frames, std::optional<Timestamp> next) const
{
    Timestamp last = m_last.time;
    bool isInOrder = !m_isBehind;
    for (const RawFrame &frame : frames) {
        isInOrder &= last <= frame.time;
        last = frame.time;
    }
    return isInOrder && last.isKnown() && (!next || last <= *next);
}

void CaptureClock::add(std::span<const RawFrame> frames, std::optional<Timestamp> next)
{
    m_notes.clear();
    if (frames.empty())
        return;
    const std::uint32_t first = m_count;
    m_count += static_cast<std::uint32_t>(frames.size());
    if (isInOrder(frames, next) && (m_firstTimed.isValid() || frames.front().time.isKnown())) {
        if (!m_firstTimed.isValid())
            m_firstTimed = {first};
        m_last = m_trusted = {{m_count - 1}, frames.back().time};
        return;
    }
    const auto timeAt = [&](std::size_t i) {
        return i < frames.size() ? frames[i].time : next.value_or(Timestamp::none());
    };
    const auto nextTimed = [&](std::size_t i) {
        while (i < frames.size() && !frames[i].time.isKnown())
            ++i;
        return i;
    };
    std::size_t following = nextTimed(0);
    for (std::size_t i = following; i < frames.size(); i = following) {
        following = nextTimed(i + 1);
        const bool isFirst = !m_trusted.time.isKnown() && following < frames.size();
        judge({{first + static_cast<std::uint32_t>(i)}, frames[i].time},
              {{first + static_cast<std::uint32_t>(following)}, timeAt(following)},
              isFirst ? timeAt(nextTimed(following + 1)) : Timestamp::none());
    }
}

void CaptureClock::judge(Timed now, Timed next, Timestamp afterNext)
{
    if (!m_firstTimed.isValid())
        m_firstTimed = now.frame;
    countStep(now);
    m_last = now;
    const bool hasNext = next.time.isKnown();
    const bool hasBefore = m_trusted.time.isKnown();
    // Without it, what is around it is in order.
    const bool nextIsWrong = !hasBefore && afterNext.isKnown() && !goesBack(now.time, afterNext);
    const bool nextFollows = hasNext && !nextIsWrong && (!hasBefore || !goesBack(m_trusted.time, next.time));
    if (nextFollows && goesBack(now.time, next.time)) {
        note(now, next, true, false);
        return;
    }
    if (hasBefore && goesBack(m_trusted.time, now.time)) {
        if (nextFollows) {
            note(now, m_trusted, true, false);
            return;
        }
        m_latest = m_isBehind ? std::max(m_latest, m_trusted.time) : m_trusted.time;
        m_isBehind = true;
        note(now, m_trusted, false, true);
    } else if (m_isBehind && now.time >= m_latest) {
        m_isBehind = false;
        note(now, {}, false, true);
    }
    m_trusted = now;
}

void CaptureClock::countStep(Timed now)
{
    if (!m_last.time.isKnown() || m_last.time <= now.time)
        return;
    if (m_steps.count++ == 0)
        m_steps.first = now.frame;
    const Duration step = elapsed(now.time, m_last.time).value_or(Duration{std::numeric_limits<std::int64_t>::max()});
    m_steps.longest = std::max(m_steps.longest, step);
}

void CaptureClock::note(Timed now, Timed other, bool isWrong, bool isBreak)
{
    std::uint32_t &noted = isWrong ? m_wrong : m_breaks;
    if (noted >= (isWrong ? mostWrong : mostBreaks))
        return;
    ++noted;
    std::int64_t distance = 0;
    if (other.frame.isValid()) {
        constexpr std::int64_t farthest = std::numeric_limits<std::int16_t>::max();
        distance = std::clamp<std::int64_t>(std::int64_t{other.frame.value} - now.frame.value, -farthest, farthest);
    }
    m_notes.push_back({now.frame, static_cast<std::int16_t>(distance), isWrong, isBreak});
}

} // namespace rungs
