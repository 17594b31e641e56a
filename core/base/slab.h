// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"
#include "core/base/resident.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace rungs {

/// Places for objects of one type, which come and go one by one: what one leaves, the next one gets. A place is known
/// by a number of 32 bits, and found by it without looking anything up but the block that it lies in. Used by one
/// thread. All objects must be gone before it goes.
template <class T>
class Slab
{
    static constexpr std::size_t lineLength = 64; ///< of the processor's cache
    static constexpr std::size_t linesPerBlock = LargePages::pageSize / lineLength;
    static constexpr std::size_t step = (sizeof(T) + lineLength - 1) / lineLength;
    static constexpr std::size_t firstBlock = std::size_t{64} << 10;
    static_assert(alignof(T) <= lineLength && sizeof(T) <= firstBlock);

public:
    using Number = std::uint32_t;
    static constexpr Number none = 0xffffffff;

    Slab() = default;
    Slab(const Slab &) = delete;
    Slab &operator=(const Slab &) = delete;
    ~Slab()
    {
        if (!m_blocks.empty())
            ::operator delete(m_blocks.front(), std::align_val_t(lineLength));
    }

    template <class... Arguments>
    Number add(Arguments &&...arguments)
    {
        if (m_free.empty())
            grow();
        const Number number = m_free.back();
        std::construct_at(placeOf(number), std::forward<Arguments>(arguments)...);
        m_free.pop_back();
        if (!m_free.empty())
            prefetch(m_free.back());
        return number;
    }
    void remove(Number number)
    {
        std::destroy_at(placeOf(number));
        m_free.push_back(number);
    }
    T &operator[](Number number) { return *placeOf(number); }
    const T &operator[](Number number) const { return *placeOf(number); }

    /// Tells the processor that all of an object will be used soon, where it was not for long, or where one will be
    /// made.
    void prefetch(Number number) const
    {
        const auto *const place = reinterpret_cast<const std::byte *>(placeOf(number));
        for (std::size_t i = 0; i < sizeof(T); i += lineLength)
            __builtin_prefetch(place + i, 1);
    }

private:
    T *placeOf(Number number) const
    {
        void *const place = m_blocks[number / linesPerBlock] + number % linesPerBlock * lineLength;
        return static_cast<T *>(place);
    }

    void grow()
    {
        const bool isFirst = m_blocks.empty();
        const std::size_t length = isFirst ? firstBlock : LargePages::pageSize;
        if (isFirst) {
            m_blocks.push_back(static_cast<std::byte *>(::operator new(length, std::align_val_t(lineLength))));
        } else {
            m_blocks.push_back(m_more.emplace_back(std::make_unique<LargePages>(length))->begin());
        }
        makeResident(m_blocks.back(), length);
        const std::size_t begin = (m_blocks.size() - 1) * linesPerBlock;
        for (std::size_t i = length / lineLength / step; i-- > 0;)
            m_free.push_back(static_cast<Number>(begin + i * step));
    }

    std::vector<std::unique_ptr<LargePages>> m_more; ///< all but the first of m_blocks
    std::vector<std::byte *> m_blocks;
    std::vector<Number> m_free;
};

} // namespace rungs
