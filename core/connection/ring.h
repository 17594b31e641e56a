// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/pool.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace rungs {

/// A queue that grows by doubling and returns memory only by shrink(). Its first few items need no memory of their own.
/// There are many queues, so each takes only 24 bytes besides its items.
/// @p within how many items it holds in itself: a power of two
template <class T, std::uint32_t within>
class Ring
{
    static_assert(std::has_single_bit(within) && std::is_trivially_copyable_v<T>);

    static constexpr std::uint16_t leastMask = within - 1;

    /// Items are constructed one by one.
    union Few {
        Few() { }
        std::array<T, within> items;
    };

public:
    /// It can never hold more.
    static constexpr std::size_t maxSize = 32768;

    /// @p pool provides its memory; null: the heap does
    explicit Ring(Pool *pool = nullptr)
        : m_pool(pool)
    { }
    Ring(Ring &&other) noexcept
        : m_more(std::exchange(other.m_more, nullptr))
        , m_pool(other.m_pool)
        , m_first(std::exchange(other.m_first, std::uint16_t{0}))
        , m_size(std::exchange(other.m_size, std::uint16_t{0}))
        , m_mark(std::exchange(other.m_mark, std::uint16_t{0}))
        , m_mask(std::exchange(other.m_mask, leastMask))
    {
        for (std::size_t i = 0; m_more == nullptr && i < m_size; ++i)
            std::construct_at(&(*this)[i], other.m_within.items[place(i)]);
    }
    Ring &operator=(Ring &&other) noexcept
    {
        if (this == &other)
            return *this;
        std::destroy_at(this);
        return *std::construct_at(this, std::move(other));
    }
    ~Ring() { release(); }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T &operator[](std::size_t i) { return items()[place(i)]; }
    const T &operator[](std::size_t i) const { return items()[place(i)]; }

    /// Constructed in place: a copy would read what was just written field by field, and wait for it.
    template <class... Arguments>
    [[gnu::always_inline]] void push(Arguments &&...arguments)
    {
        if (m_size > m_mask) [[unlikely]]
            resize(capacity() * 2);
        new (items() + place(m_size)) T{std::forward<Arguments>(arguments)...};
        ++m_size;
    }
    void popFront(std::size_t count = 1)
    {
        m_first = static_cast<std::uint16_t>(place(count));
        m_size = static_cast<std::uint16_t>(m_size - count);
        m_mark = static_cast<std::uint16_t>(m_mark - std::min<std::size_t>(m_mark, count));
    }
    /// Keeps at most the last @p count items, in as little memory as they need.
    void shrink(std::size_t count)
    {
        if (m_size > count)
            popFront(m_size - count);
        const std::uint32_t needed = std::max(within, std::bit_ceil(std::uint32_t{m_size}));
        if (needed < capacity())
            resize(needed);
    }
    /// How many items lie before a mark, which stays in place when items are removed.
    std::size_t mark() const { return m_mark; }
    void setMark(std::size_t count) { m_mark = static_cast<std::uint16_t>(count); }

    /// Where the next item will be pushed.
    void prefetchNext() const { __builtin_prefetch(items() + place(m_size), 1); }
    /// Item @p i, which need not exist.
    void prefetch(std::size_t i) const { __builtin_prefetch(items() + place(i)); }

private:
    T *items() { return m_more != nullptr ? m_more : m_within.items.data(); }
    const T *items() const { return m_more != nullptr ? m_more : m_within.items.data(); }
    std::uint32_t capacity() const { return m_mask + 1U; }
    std::size_t place(std::size_t i) const { return (m_first + i) & m_mask; }

    [[gnu::noinline]] void resize(std::uint32_t capacity)
    {
        Few few;
        T *place = few.items.data();
        if (capacity > within) {
            const std::size_t size = capacity * sizeof(T);
            place = static_cast<T *>(m_pool != nullptr ? m_pool->allocate(size) : ::operator new(size));
        }
        for (std::size_t i = 0; i < m_size; ++i)
            std::construct_at(place + i, (*this)[i]);
        release();
        if (capacity > within)
            m_more = place;
        else
            std::copy_n(few.items.begin(), m_size, m_within.items.begin());
        m_mask = static_cast<std::uint16_t>(capacity - 1);
        m_first = 0;
    }

    void release()
    {
        if (m_more != nullptr && m_pool != nullptr)
            m_pool->deallocate(m_more, capacity() * sizeof(T));
        else
            ::operator delete(m_more);
        m_more = nullptr;
    }

    T *m_more = nullptr; ///< null: they are in m_within
    Pool *m_pool;
    std::uint16_t m_first = 0;
    std::uint16_t m_size = 0;
    std::uint16_t m_mark = 0;
    std::uint16_t m_mask = leastMask; ///< one less than the capacity
    Few m_within;
};

} // namespace rungs
