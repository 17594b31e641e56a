// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace rungs {

/// Items of one batch, in memory that the next batch uses again. How many there may be is said beforehand, so that
/// adding one is nothing but writing it.
template <class T>
class Refilled
{
    static_assert(std::is_trivially_destructible_v<T>);

    struct Release
    {
        std::size_t count = 0;
        void operator()(T *items) const { std::allocator<T>().deallocate(items, count); }
    };

public:
    /// Begins anew, with room for @p count items.
    void begin(std::size_t count)
    {
        if (count > m_items.get_deleter().count)
            m_items = {std::allocator<T>().allocate(count), Release{count}};
        m_next = m_items.get();
    }
    /// There must be room.
    template <class... Arguments>
    T &add(Arguments &&...arguments)
    {
        return *std::construct_at(m_next++, std::forward<Arguments>(arguments)...);
    }

    bool isEmpty() const { return m_next == m_items.get(); }
    std::span<T> items() { return {m_items.get(), m_next}; }
    std::span<const T> items() const { return {m_items.get(), m_next}; }

private:
    std::unique_ptr<T[], Release> m_items;
    T *m_next = nullptr; ///< where the next one goes
};

} // namespace rungs
