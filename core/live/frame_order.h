// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_interface.h"

namespace rungs {

/// Puts the frames of several interfaces into the order of their times. The kernel hands over what it has collected of
/// one interface, then what it has collected of another: each frame waits here until none before it can come.
class FrameOrder
{
public:
    using Clock = std::chrono::steady_clock;
    using Use = std::function<void(std::uint32_t source, const LiveFrame &)>;

    /// Keeps a copy of the frame, which came at @p arrival.
    void add(std::uint32_t source, const LiveFrame &frame, Clock::time_point arrival);
    /// Hands on, in order, what is not later than @p time; and what came before @p arrival with all before it: the
    /// clock may have been set back since.
    void take(Timestamp time, Clock::time_point arrival, const Use &use);
    void takeAll(const Use &use);

    bool isEmpty() const { return m_frames.empty(); }
    /// How many bytes wait.
    std::size_t size() const { return m_bytes.size(); }

private:
    struct Waiting
    {
        Timestamp time;
        Clock::time_point arrival;
        std::size_t place = 0; ///< in the bytes
        std::uint32_t length = 0;
        std::uint32_t originalLength = 0;
        std::uint32_t source = 0;
    };

    void takeFirst(std::size_t count, const Use &use);

    std::vector<Waiting> m_frames;
    Bytes m_bytes;
};

} // namespace rungs
