// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pool.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>

namespace rungs {

/// A queue in one block of memory: grows by doubling, gives nothing back but by shrink(). The first few items lie in
/// itself.
/// @p within how many: a power of two
template <class T, std::uint32_t within>
class Ring
{
    static_assert(std::has_single_bit(within) && std::is_trivially_copyable_v<T>);

    /// Gives an array back to where it came from.
    struct Release
    {
        Pool *pool = nullptr; ///< null: the heap
        std::uint32_t capacity = within;

        void operator()(T *items) const
        {
            if (pool != nullptr)
                pool->deallocate(items, capacity * sizeof(T));
            else
                ::operator delete(items);
        }
    };

public:
    /// @p pool where it takes its memory; null: from the heap
    explicit Ring(Pool *pool = nullptr)
        : m_more(nullptr, Release{pool})
    { }

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T &operator[](std::size_t i) { return items()[place(i)]; }
    const T &operator[](std::size_t i) const { return items()[place(i)]; }

    void push(const T &item)
    {
        if (m_size == capacity())
            resize(capacity() * 2);
        std::construct_at(items() + place(m_size), item);
        ++m_size;
    }
    void popFront(std::size_t count = 1)
    {
        m_first = static_cast<std::uint32_t>(place(count));
        m_size -= static_cast<std::uint32_t>(count);
    }
    /// Keeps the last @p count items at most, in as little memory as they need.
    void shrink(std::uint32_t count)
    {
        if (m_size > count)
            popFront(m_size - count);
        const std::uint32_t needed = std::max(within, std::bit_ceil(m_size));
        if (needed < capacity())
            resize(needed);
    }
    /// Tells the processor that the place behind the last item will be written to soon.
    void prefetchNext() const { __builtin_prefetch(items() + place(m_size), 1); }
    /// Tells it that item @p i will be read; there need be none.
    void prefetch(std::size_t i) const { __builtin_prefetch(items() + place(i)); }

private:
    T *items() { return m_more ? m_more.get() : m_within.data(); }
    const T *items() const { return m_more ? m_more.get() : m_within.data(); }
    std::uint32_t capacity() const { return m_more.get_deleter().capacity; }
    std::size_t place(std::size_t i) const { return (m_first + i) & (capacity() - 1U); }

    void resize(std::uint32_t capacity)
    {
        Pool *const pool = m_more.get_deleter().pool;
        std::array<T, within> few;
        T *place = few.data();
        if (capacity > within) {
            const std::size_t size = capacity * sizeof(T);
            place = static_cast<T *>(pool != nullptr ? pool->allocate(size) : ::operator new(size));
        }
        for (std::size_t i = 0; i < m_size; ++i)
            std::construct_at(place + i, (*this)[i]);
        if (capacity == within)
            m_within = few;
        m_more = {capacity > within ? place : nullptr, Release{pool, capacity}};
        m_first = 0;
    }

    std::unique_ptr<T[], Release> m_more; ///< null: they are in m_within
    std::uint32_t m_first = 0;
    std::uint32_t m_size = 0;
    std::array<T, within> m_within{};
};

} // namespace rungs
