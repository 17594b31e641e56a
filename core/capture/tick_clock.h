// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <limits>

namespace rungs {

/// Makes Unix time of what the clock of a pcapng interface counts (if_tsresol, if_tsoffset).
class TickClock
{
    /// ISO C++ has no number that holds every product of ticks and nanoseconds.
    __extension__ using Wide = __int128;

public:
    TickClock() = default;

    /// @p resolution as if_tsresol has it: a power of ten below a second, or with the highest bit set, of two
    constexpr TickClock(std::uint8_t resolution, std::int64_t offsetSeconds)
        : m_offset(static_cast<Wide>(offsetSeconds) * nanosecondsPerSecond)
    {
        const std::uint32_t power = resolution & 0x7fU;
        if ((resolution & 0x80) != 0) {
            // Ticks finer than 64 bits can hold of a second are shortened to what they can.
            m_tooFine = power > 63 ? power - 63 : 0;
            m_isBinary = true;
            m_ticksPerSecond = std::uint64_t{1} << (power - m_tooFine);
        } else {
            m_tooFine = power > 19 ? power - 19 : 0;
            m_ticksPerSecond = 1;
            for (std::uint32_t i = m_tooFine; i < power; ++i)
                m_ticksPerSecond *= 10;
        }
        m_multiplier = m_tooFine == 0 && nanosecondsPerSecond % m_ticksPerSecond == 0
                           ? nanosecondsPerSecond / m_ticksPerSecond
                           : 0;
    }

    constexpr std::uint64_t ticksPerSecond() const { return m_ticksPerSecond; }

    /// None where the time is one that a Timestamp cannot hold.
    constexpr Timestamp at(std::uint64_t ticks) const
    {
        if (m_offset == 0 && m_multiplier != 0 && ticks <= maxTime / m_multiplier)
            return {static_cast<std::int64_t>(ticks * m_multiplier)};
        const Wide time = exact(ticks) + m_offset;
        constexpr Wide earliest = std::numeric_limits<std::int64_t>::min() + 1; // the least stands for none
        return earliest <= time && time <= Wide{maxTime} ? Timestamp{static_cast<std::int64_t>(time)}
                                                         : Timestamp::none();
    }

private:
    static constexpr std::uint64_t nanosecondsPerSecond = 1000000000;
    static constexpr std::uint64_t maxTime = std::numeric_limits<std::int64_t>::max();

    constexpr Wide exact(std::uint64_t ticks) const
    {
        if (m_isBinary)
            ticks = m_tooFine < 64 ? ticks >> m_tooFine : 0;
        else
            for (std::uint32_t i = 0; i < m_tooFine; ++i)
                ticks /= 10;
        return static_cast<Wide>(ticks) * nanosecondsPerSecond / m_ticksPerSecond;
    }

    std::uint64_t m_ticksPerSecond = 1000000;
    std::uint64_t m_multiplier = 1000; ///< nanoseconds a tick, where that is a whole number
    Wide m_offset = 0;                 ///< nanoseconds
    std::uint32_t m_tooFine = 0;       ///< how many powers too fine for 64 bits
    bool m_isBinary = false;
};

} // namespace rungs
