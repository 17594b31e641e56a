// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

namespace rungs {

/// A queue in one block of memory: grows by doubling, gives nothing back but by shrink(). Empty, it holds no memory.
template <class T>
class Ring
{
public:
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T &operator[](std::size_t i) { return m_items[(m_first + i) & (m_capacity - 1U)]; }
    const T &operator[](std::size_t i) const { return m_items[(m_first + i) & (m_capacity - 1U)]; }
    T &back() { return (*this)[m_size - 1]; }
    const T &back() const { return (*this)[m_size - 1]; }

    void push(const T &item)
    {
        if (m_size == m_capacity)
            grow();
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
        if (std::bit_ceil(m_size) < m_capacity)
            resize(std::bit_ceil(m_size));
    }
    /// Tells the processor that the place behind the last item will be written to soon.
    void prefetchNext() const
    {
        if (m_capacity > 0)
            __builtin_prefetch(&m_items[(m_first + m_size) & (m_capacity - 1U)], 1);
    }
    /// Tells it that item @p i will be read; there need be none.
    void prefetch(std::size_t i) const
    {
        if (m_capacity > 0)
            __builtin_prefetch(&m_items[(m_first + i) & (m_capacity - 1U)]);
    }

private:
    void grow() { resize(std::max(4U, m_capacity * 2)); }
    void resize(std::uint32_t capacity)
    {
        auto items = std::make_unique<T[]>(capacity);
        for (std::size_t i = 0; i < m_size; ++i)
            items[i] = (*this)[i];
        m_items = std::move(items);
        m_capacity = capacity;
        m_first = 0;
    }

    std::unique_ptr<T[]> m_items;
    std::uint32_t m_capacity = 0;
    std::uint32_t m_first = 0;
    std::uint32_t m_size = 0;
};

} // namespace rungs
