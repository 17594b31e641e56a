// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

namespace rungs {

/// A queue in one block of memory: grows by doubling, gives nothing back until it dies. Empty, it holds no memory.
template <class T>
class Ring
{
public:
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    T &operator[](std::size_t i) { return m_items[(m_first + i) & (m_capacity - 1)]; }
    const T &operator[](std::size_t i) const { return m_items[(m_first + i) & (m_capacity - 1)]; }
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
        m_first = (m_first + count) & (m_capacity - 1);
        m_size -= count;
    }

private:
    void grow()
    {
        const std::size_t capacity = std::max<std::size_t>(4, m_capacity * 2);
        auto items = std::make_unique<T[]>(capacity);
        for (std::size_t i = 0; i < m_size; ++i)
            items[i] = (*this)[i];
        m_items = std::move(items);
        m_capacity = capacity;
        m_first = 0;
    }

    std::unique_ptr<T[]> m_items;
    std::size_t m_capacity = 0;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

} // namespace rungs
