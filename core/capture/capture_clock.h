// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock_note.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

struct RawFrame;

/// Where the times of a file go back.
struct ClockSteps
{
    std::uint32_t count = 0; ///< of frames that are earlier than the one before them
    FrameId first;
    Duration longest;
};

/// Compares the times of the frames of a file, in their order. Frames without a time are passed over.
class CaptureClock
{
public:
    /// The frames of one recorder that reads several queues can be this far out of order.
    static constexpr std::int64_t jitter = 1'000'000;

    /// @p next what follows @p frames, where that is known
    void add(std::span<const RawFrame> frames, std::optional<Timestamp> next);

    /// Of the frames of the last add().
    std::span<const ClockNote> notes() const { return m_notes; }
    const ClockSteps &steps() const { return m_steps; }
    /// The first frame with a time; none: there is none so far.
    FrameId firstTimed() const { return m_firstTimed; }

private:
    /// A file with more of them has no clock worth the name, and its notes must not grow with it.
    static constexpr std::uint32_t mostBreaks = 256;
    static constexpr std::uint32_t mostWrong = 65536;

    struct Timed
    {
        FrameId frame;
        Timestamp time = Timestamp::none();
    };

    bool isInOrder(std::span<const RawFrame> frames, std::optional<Timestamp> next) const;
    /// @p next frame with a time, and the time of the one after that, as far as they are known
    void judge(Timed now, Timed next, Timestamp afterNext);
    void countStep(Timed now);
    void note(Timed now, Timed other, bool isWrong, bool isBreak);

    std::vector<ClockNote> m_notes;
    ClockSteps m_steps;
    FrameId m_firstTimed;
    Timed m_last;                           ///< the last frame with a time
    Timed m_trusted;                        ///< the last one whose time was not wrong
    Timestamp m_latest = Timestamp::none(); ///< before the clock went back, where isBehind
    bool m_isBehind = false;
    std::uint32_t m_count = 0;  ///< of frames
    std::uint32_t m_breaks = 0; ///< noted
    std::uint32_t m_wrong = 0;  ///< noted
};

} // namespace rungs
