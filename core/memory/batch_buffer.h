// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace rungs {

/// The items of one batch, in memory that the next batch reuses. Their maximum number is known beforehand, so add()
/// checks nothing.
template <class T>
class BatchBuffer
{
    static_assert(std::is_trivially_destructible_v<T>);

    struct Deallocate
    {
        std::size_t count = 0;
        void operator()(T *items) const { std::allocator<T>().deallocate(items, count); }
    };

public:
    /// Empties the buffer and makes room for @p count items.
    void begin(std::size_t count)
    {
        if (count > m_items.get_deleter().count)
            m_items = {std::allocator<T>().allocate(count), Deallocate{count}};
        m_end = m_items.get();
    }
    /// There must be room.
    template <class... Arguments>
    T &add(Arguments &&...arguments)
    {
        return *std::construct_at(m_end++, std::forward<Arguments>(arguments)...);
    }

    bool isEmpty() const { return m_end == m_items.get(); }
    std::span<T> items() { return {m_items.get(), m_end}; }
    std::span<const T> items() const { return {m_items.get(), m_end}; }

private:
    std::unique_ptr<T[], Deallocate> m_items;
    T *m_end = nullptr;
};

} // namespace rungs
