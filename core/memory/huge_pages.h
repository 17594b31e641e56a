// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <memory>
#include <new>
#include <utility>

namespace rungs {

/// A block of memory of a whole number of huge pages, aligned to them. The system clears 2 MiB in about the time of a
/// few 4 KiB pages, and random reads miss the TLB less often. Where it has no huge pages, it takes ordinary ones.
class HugePages
{
public:
    static constexpr std::size_t pageSize = std::size_t{2} << 20;

    enum class Use {
        always,
        notYet, ///< ordinary pages, none of which costs anything until it is written: for what often stays small
    };

    HugePages() = default;
    /// @p size in bytes, rounded up to whole pages
    explicit HugePages(std::size_t size, Use use = Use::always)
        : m_begin(allocate(size, use))
    { }

    std::byte *begin() const { return m_begin.get(); }
    /// Leaves the memory to the caller, who passes it to deallocate().
    std::byte *release() { return m_begin.release(); }
    static void deallocate(void *begin) { ::operator delete(begin, std::align_val_t(pageSize)); }

private:
    struct Deallocate
    {
        void operator()(std::byte *begin) const { deallocate(begin); }
    };

    static std::byte *allocate(std::size_t size, Use use)
    {
        const std::size_t whole = (size + pageSize - 1) / pageSize * pageSize;
        void *const begin = ::operator new(whole, std::align_val_t(pageSize));
#ifdef MADV_HUGEPAGE
        if (use == Use::always)
            ::madvise(begin, whole, MADV_HUGEPAGE);
#endif
        return static_cast<std::byte *>(begin);
    }

    std::unique_ptr<std::byte, Deallocate> m_begin;
};

/// For containers that can grow large: from half a huge page on, they use huge pages.
template <class T>
class HugePageAllocator
{
public:
    using value_type = T;

    HugePageAllocator() = default;
    template <class Other>
    HugePageAllocator(const HugePageAllocator<Other> &)
    { }

    T *allocate(std::size_t count)
    {
        if (!isLarge(count))
            return std::allocator<T>().allocate(count);
        void *const begin = HugePages(count * sizeof(T)).release();
        return static_cast<T *>(begin);
    }
    void deallocate(T *begin, std::size_t count)
    {
        if (isLarge(count))
            HugePages::deallocate(begin);
        else
            std::allocator<T>().deallocate(begin, count);
    }
    friend bool operator==(HugePageAllocator, HugePageAllocator) { return true; }

private:
    static bool isLarge(std::size_t count) { return count * sizeof(T) >= HugePages::pageSize / 2; }
};

} // namespace rungs
