// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/huge_pages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <new>
#include <utility>
#include <vector>

namespace rungs {

/// Memory for arrays that grow by doubling: pieces whose sizes are powers of two, cut from huge pages. A piece that is
/// given back is reused for the next of its size; the pages are freed with the pool. For one thread.
class Pool
{
public:
    Pool() = default;
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    /// @p size in bytes, at most a huge page
    void *allocate(std::size_t size)
    {
        const std::size_t piece = pieceFor(size);
        Free *&free = m_free[static_cast<std::size_t>(std::countr_zero(piece))];
        if (free != nullptr)
            return std::exchange(free, free->next);
        if (m_left < piece)
            addPage();
        m_left -= piece;
        return std::exchange(m_next, m_next + piece);
    }
    void deallocate(void *begin, std::size_t size)
    {
        Free *&free = m_free[static_cast<std::size_t>(std::countr_zero(pieceFor(size)))];
        free = new (begin) Free{free};
    }

private:
    struct Free
    {
        Free *next;
    };
    static constexpr std::size_t smallestPiece = 64;

    static std::size_t pieceFor(std::size_t size) { return std::bit_ceil(std::max(size, smallestPiece)); }

    /// The rest of the last page is lost: less than the piece that did not fit.
    void addPage()
    {
        const auto use = m_pages.empty() ? HugePages::Use::notYet : HugePages::Use::always;
        m_next = m_pages.emplace_back(HugePages::pageSize, use).begin();
        m_left = HugePages::pageSize;
    }

    std::array<Free *, std::bit_width(HugePages::pageSize)> m_free{}; ///< by the power of two
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::vector<HugePages> m_pages;
};

} // namespace rungs
