// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/huge_pages.h"
#include "core/memory/prefetch.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace rungs {

/// Objects of one type that come and go one by one; a new one takes the place of the last that was removed. Each is
/// known by a number, and begins a cache line. For one thread. All must be removed before the slab is destroyed.
template <class T>
class Slab
{
    static constexpr std::size_t linesPerPage = HugePages::pageSize / cacheLine;
    static constexpr std::size_t linesPerObject = (sizeof(T) + cacheLine - 1) / cacheLine;
    static_assert(alignof(T) <= cacheLine && linesPerObject <= linesPerPage);

public:
    /// Counts cache lines, so that finding an object takes no multiplication.
    using Number = std::uint32_t;
    static constexpr Number none = 0xffffffff;

    Slab() = default;
    Slab(const Slab &) = delete;
    Slab &operator=(const Slab &) = delete;

    template <class... Arguments>
    Number add(Arguments &&...arguments)
    {
        if (m_free.empty())
            addPage();
        const Number number = m_free.back();
        std::construct_at(at(number), std::forward<Arguments>(arguments)...);
        m_free.pop_back();
        if (!m_free.empty())
            prefetch(m_free.back());
        return number;
    }
    void remove(Number number)
    {
        std::destroy_at(at(number));
        m_free.push_back(number);
    }
    T &operator[](Number number) { return *at(number); }
    const T &operator[](Number number) const { return *at(number); }

    /// Of a whole object that will be changed, or of the memory for a new one.
    void prefetch(Number number) const { prefetchForWrite(*at(number)); }

private:
    T *at(Number number) const
    {
        void *const begin = m_pages[number / linesPerPage].begin() + number % linesPerPage * cacheLine;
        return static_cast<T *>(begin);
    }

    void addPage()
    {
        const auto use = m_pages.empty() ? HugePages::Use::notYet : HugePages::Use::always;
        const std::size_t begin = m_pages.size() * linesPerPage;
        m_pages.emplace_back(HugePages::pageSize, use);
        for (std::size_t i = linesPerPage / linesPerObject; i-- > 0;)
            m_free.push_back(static_cast<Number>(begin + i * linesPerObject));
    }

    std::vector<HugePages> m_pages;
    std::vector<Number> m_free;
};

} // namespace rungs
