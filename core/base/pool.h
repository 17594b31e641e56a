// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace rungs {

/// Memory for arrays that grow by doubling: in pieces of powers of two, side by side in large pages. What one gives
/// back, the next of its size gets. All of it is given back at the end. Used by one thread.
class Pool
{
public:
    Pool() = default;
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    /// @p size in bytes, at most a large page
    void *allocate(std::size_t size)
    {
        const std::size_t piece = pieceFor(size);
        Free *&free = m_free[static_cast<std::size_t>(std::countr_zero(piece))];
        if (free != nullptr)
            return std::exchange(free, free->next);
        if (m_left < piece)
            grow();
        m_left -= piece;
        return std::exchange(m_next, m_next + piece);
    }
    void deallocate(void *place, std::size_t size)
    {
        Free *&free = m_free[static_cast<std::size_t>(std::countr_zero(pieceFor(size)))];
        free = new (place) Free{free};
    }

private:
    struct Free
    {
        Free *next;
    };
    static constexpr std::size_t leastPiece = 64;

    static std::size_t pieceFor(std::size_t size) { return std::bit_ceil(std::max(size, leastPiece)); }

    /// What is left is lost: less than what did not fit.
    void grow()
    {
        m_next = m_pages.emplace_back(std::make_unique<LargePages>(LargePages::pageSize))->begin();
        m_left = LargePages::pageSize;
    }

    std::array<Free *, std::bit_width(LargePages::pageSize)> m_free{}; ///< by the power of two
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::vector<std::unique_ptr<LargePages>> m_pages;
};

} // namespace rungs
