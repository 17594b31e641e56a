// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace rungs {

/// A queue in one block of memory: grows by doubling, gives nothing back but by shrink(). The first few items lie in
/// itself.
/// @p within how many: a power of two
template <class T, std::uint32_t within>
class Ring
{
    static_assert(std::has_single_bit(within));

public:
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T &operator[](std::size_t i) { return items()[(m_first + i) & (m_capacity - 1U)]; }
    const T &operator[](std::size_t i) const { return items()[(m_first + i) & (m_capacity - 1U)]; }
    T &back() { return (*this)[m_size - 1]; }
    const T &back() const { return (*this)[m_size - 1]; }

    void push(const T &item)
    {
        if (m_size == m_capacity)
            resize(m_capacity * 2);
        ++m_size;
        back() = item;
    }
    void popFront(std::size_t count = 1)
    {
        m_first = static_cast<std::uint32_t>((m_first + count) & (m_capacity - 1U));
        m_size -= static_cast<std::uint32_t>(count);
    }
    /// Keeps the last @p count items at most, in as little memory as they need.
    void shrink(std::uint32_t count)
    {
        if (m_size > count)
            popFront(m_size - count);
        const std::uint32_t needed = std::max(within, std::bit_ceil(m_size));
        if (needed < m_capacity)
            resize(needed);
    }
    /// Tells the processor that the place behind the last item will be written to soon.
    void prefetchNext() const { __builtin_prefetch(&(*this)[m_size], 1); }
    /// Tells it that item @p i will be read; there need be none.
    void prefetch(std::size_t i) const { __builtin_prefetch(&(*this)[i]); }

private:
    T *items() { return m_more ? m_more.get() : m_within.data(); }
    const T *items() const { return m_more ? m_more.get() : m_within.data(); }

    void resize(std::uint32_t capacity)
    {
        std::unique_ptr<T[]> more = capacity > within ? std::make_unique<T[]>(capacity) : nullptr;
        std::array<T, within> few;
        T *const place = more ? more.get() : few.data();
        for (std::size_t i = 0; i < m_size; ++i)
            place[i] = (*this)[i];
        if (!more)
            m_within = few;
        m_more = std::move(more);
        m_capacity = capacity;
        m_first = 0;
    }

    std::unique_ptr<T[]> m_more; ///< null: they are in m_within
    std::uint32_t m_capacity = within;
    std::uint32_t m_first = 0;
    std::uint32_t m_size = 0;
    std::array<T, within> m_within{};
};

} // namespace rungs
