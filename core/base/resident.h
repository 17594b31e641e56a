// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <memory>

namespace rungs {

/// Has the system provide @p size bytes of memory at @p begin at once: page by page, when each is first written to,
/// costs more than whatever is done with them. Where the system cannot, it does so page by page.
inline void makeResident(void *begin, std::size_t size)
{
#ifdef MADV_POPULATE_WRITE
    constexpr std::size_t page = 4096;
    if (std::align(page, page, begin, size) != nullptr)
        ::madvise(begin, size / page * page, MADV_POPULATE_WRITE);
#else
    static_cast<void>(begin), static_cast<void>(size);
#endif
}

} // namespace rungs
