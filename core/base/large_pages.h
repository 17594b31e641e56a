// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <memory>
#include <new>

namespace rungs {

/// Memory in the largest pages that the system has to give: to provide 2 MiB in one piece costs little more than one
/// small page of it would, and where a program reads here and there, few pages are to be looked up.
class LargePages
{
public:
    static constexpr std::size_t pageSize = std::size_t{2} << 20;

    /// @p size in bytes; what it lacks to a whole page is wasted
    explicit LargePages(std::size_t size)
        : m_begin(allocate(size))
    { }
    LargePages(const LargePages &) = delete;
    LargePages &operator=(const LargePages &) = delete;
    ~LargePages() { deallocate(m_begin); }

    std::byte *begin() const { return static_cast<std::byte *>(m_begin); }

    static void *allocate(std::size_t size)
    {
        const std::size_t whole = (size + pageSize - 1) / pageSize * pageSize;
        void *const begin = ::operator new(whole, std::align_val_t(pageSize));
#ifdef MADV_HUGEPAGE
        // Where there are none, small ones do.
        ::madvise(begin, whole, MADV_HUGEPAGE);
#endif
        return begin;
    }
    static void deallocate(void *begin)
    {
        ::operator delete(begin, std::align_val_t(pageSize));
    }

private:
    void *m_begin;
};

/// For containers that can grow large: from half a large page on, they lie in such pages.
template <class T>
class LargePageAllocator
{
public:
    using value_type = T;

    LargePageAllocator() = default;
    template <class Other>
    LargePageAllocator(const LargePageAllocator<Other> &)
    { }

    T *allocate(std::size_t count)
    {
        if (!isLarge(count))
            return std::allocator<T>().allocate(count);
        return static_cast<T *>(LargePages::allocate(count * sizeof(T)));
    }
    void deallocate(T *place, std::size_t count)
    {
        if (isLarge(count))
            LargePages::deallocate(place);
        else
            std::allocator<T>().deallocate(place, count);
    }
    friend bool operator==(LargePageAllocator, LargePageAllocator) { return true; }

private:
    static bool isLarge(std::size_t count) { return count * sizeof(T) >= LargePages::pageSize / 2; }
};

} // namespace rungs
