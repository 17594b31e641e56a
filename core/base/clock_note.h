// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <span>

namespace rungs {

/// A frame whose time does not agree with those of the frames around it.
struct ClockNote
{
    FrameId frame;
    /// The frame whose time contradicts, as a distance in frames; 0: none.
    std::int16_t other = 0;
    bool isWrong = false; ///< its time is of no use: those before and after it agree with each other
    bool isBreak = false; ///< times from here on cannot be compared with those before
};

/// The note on a frame, and whether the clock broke since the frame before: for readers that pass over frames.
class ClockCursor
{
public:
    ClockCursor() = default;
    explicit ClockCursor(std::span<const ClockNote> notes)
        : m_notes(notes)
    { }

    struct Found
    {
        const ClockNote *note = nullptr; ///< of the frame itself
        bool isBroken = false;           ///< at the frame, or since the last one that was asked for
    };
    /// @p frame after the last one
    Found at(FrameId frame)
    {
        Found found;
        while (!m_notes.empty() && m_notes.front().frame <= frame) {
            found.isBroken |= m_notes.front().isBreak;
            found.note = m_notes.front().frame == frame ? &m_notes.front() : nullptr;
            m_notes = m_notes.subspan(1);
        }
        return found;
    }

private:
    std::span<const ClockNote> m_notes;
};

} // namespace rungs
