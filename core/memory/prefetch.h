// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace rungs {

inline constexpr std::size_t cacheLine = 64;

/// From this many connections on, their state outgrows the cache of a core, and prefetching pays.
inline constexpr std::size_t manyConnections = 1024;

/// Prefetches an object that will be read soon.
template <class T>
void prefetchForRead(const T &object)
{
    const auto *const begin = reinterpret_cast<const std::byte *>(&object);
    for (std::size_t i = 0; i < sizeof(T); i += cacheLine)
        __builtin_prefetch(begin + i);
    if constexpr (sizeof(T) > alignof(T))
        __builtin_prefetch(begin + sizeof(T) - 1);
}
/// Prefetches an object that will be changed soon.
template <class T>
void prefetchForWrite(const T &object)
{
    const auto *const begin = reinterpret_cast<const std::byte *>(&object);
    for (std::size_t i = 0; i < sizeof(T); i += cacheLine)
        __builtin_prefetch(begin + i, 1);
    if constexpr (sizeof(T) > alignof(T))
        __builtin_prefetch(begin + sizeof(T) - 1, 1);
}

/// Prefetches what the next items of a batch need, in three steps, each of which reads what the one before has
/// prefetched. The earlier the step, the farther ahead the item it is taken for.
/// @p Step is called with a step, 0 to 2, and the number of an item
template <class Step>
class Lookahead
{
public:
    Lookahead(std::size_t itemCount, Step prefetch)
        : m_prefetch(std::move(prefetch))
        , m_itemCount(itemCount)
    {
        // What next() would have done before the first item.
        for (std::size_t step = 0; step < steps; ++step) {
            for (std::size_t item = 0; item < (steps - step) * distance; ++item)
                take(step, item);
        }
    }

    /// To be called before each item is processed.
    void next()
    {
        for (std::size_t step = 0; step < steps; ++step)
            take(step, m_next + (steps - step) * distance);
        ++m_next;
    }

private:
    static constexpr std::size_t steps = 3;
    static constexpr std::size_t distance = 6;

    void take(std::size_t step, std::size_t item)
    {
        if (item < m_itemCount)
            m_prefetch(step, item);
    }

    Step m_prefetch;
    std::size_t m_itemCount;
    std::size_t m_next = 0;
};

} // namespace rungs
