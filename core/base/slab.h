// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"
#include "core/base/resident.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace rungs {

/// Memory for objects of one size, that come and go one by one: what one gives back, the next one gets. All of it is
/// given back at the end. Used by one thread.
class Slab
{
public:
    Slab() = default;
    Slab(const Slab &) = delete;
    Slab &operator=(const Slab &) = delete;
    ~Slab() { ::operator delete(m_first, std::align_val_t(lineLength)); }

    /// @p size the same at every call
    void *allocate(std::size_t size)
    {
        if (m_free == nullptr)
            grow(size);
        return std::exchange(m_free, m_free->next);
    }
    void deallocate(void *place) { m_free = new (place) Free{m_free}; }

private:
    struct Free
    {
        Free *next;
    };
    static constexpr std::size_t lineLength = 64; ///< of the processor's cache
    static constexpr std::size_t firstBlock = std::size_t{64} << 10;

    void grow(std::size_t size)
    {
        const std::size_t step = (std::max(size, sizeof(Free)) + lineLength - 1) / lineLength * lineLength;
        const bool isFirst = m_first == nullptr;
        const std::size_t length = isFirst ? firstBlock : LargePages::pageSize;
        std::byte *block = nullptr;
        if (isFirst) {
            m_first = ::operator new(length, std::align_val_t(lineLength));
            block = static_cast<std::byte *>(m_first);
        } else {
            block = m_more.emplace_back(std::make_unique<LargePages>(length))->begin();
        }
        makeResident(block, length);
        for (std::size_t i = length / step; i-- > 0;)
            deallocate(block + i * step);
    }

    void *m_first = nullptr;
    std::vector<std::unique_ptr<LargePages>> m_more;
    Free *m_free = nullptr;
};

/// For std::allocate_shared: object and counts in one place of a slab, which must outlive them.
template <class T>
class SlabAllocator
{
public:
    using value_type = T;

    explicit SlabAllocator(Slab &slab)
        : m_slab(&slab)
    { }
    template <class Other>
    SlabAllocator(const SlabAllocator<Other> &other)
        : m_slab(other.slab())
    { }

    Slab *slab() const { return m_slab; }
    T *allocate(std::size_t) { return static_cast<T *>(m_slab->allocate(sizeof(T))); }
    void deallocate(T *place, std::size_t) { m_slab->deallocate(place); }
    friend bool operator==(const SlabAllocator &, const SlabAllocator &) = default;

private:
    Slab *m_slab;
};

} // namespace rungs
