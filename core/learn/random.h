// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rungs {

/// Numbers that look like chance, the same for a seed on every machine: SplitMix64 (Steele, Lea and Flood 2014). What
/// the standard library makes of a generator differs from one library to the next.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t word = m_state;
        word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9U;
        word = (word ^ word >> 27) * 0x94d049bb133111ebU;
        return word ^ word >> 31;
    }

    /// Each of 0 to @p count - 1 is as likely as any other; 0 where @p count is 0.
    std::uint64_t below(std::uint64_t count)
    {
        if (count < 2)
            return 0;
        const std::uint64_t surplus = (0 - count) % count; // 2^64 modulo count
        std::uint64_t word = next();
        while (word < surplus)
            word = next();
        return word % count;
    }

    template <class T>
    const T &oneOf(const std::vector<T> &values)
    {
        return values[static_cast<std::size_t>(below(values.size()))];
    }

    template <class T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace rungs
