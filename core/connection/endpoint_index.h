// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/huge_pages.h"
#include "core/memory/prefetch.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rungs {

/// Which connection two endpoints have: a hash table with linear probing. An entry keeps the hash of the endpoints;
/// the endpoints themselves are in the row that it leads to.
class EndpointIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    EndpointIndex()
        : m_entries(1024)
    { }

    /// What find() will need.
    void prefetch(std::uint32_t hash) const { prefetchForRead(m_entries[hash & mask()]); }
    /// The value that @p hash probably has, or none.
    std::uint32_t guess(std::uint32_t hash) const
    {
        return find(hash, [](std::uint32_t) { return true; });
    }

    /// The value of @p hash that @p isIt accepts, or none.
    template <class IsIt>
    std::uint32_t find(std::uint32_t hash, IsIt isIt) const
    {
        return m_entries[placeOf(hash, isIt)].value;
    }
    /// The same; where it is none, an entry has been added for the caller to set.
    template <class IsIt>
    std::uint32_t &findOrAdd(std::uint32_t hash, IsIt isIt)
    {
        if (m_count >= m_entries.size() / 3 * 2)
            grow();
        Entry &entry = m_entries[placeOf(hash, isIt)];
        if (entry.value == none) {
            entry.hash = hash;
            ++m_count;
        }
        return entry.value;
    }

private:
    struct Entry
    {
        std::uint32_t hash = 0;
        std::uint32_t value = none; ///< none: the entry is free
    };
    using Entries = std::vector<Entry, HugePageAllocator<Entry>>;

    std::size_t mask() const { return m_entries.size() - 1; }

    /// Of the value that @p isIt accepts, or of the free entry for it.
    template <class IsIt>
    std::size_t placeOf(std::uint32_t hash, IsIt isIt) const
    {
        std::size_t place = hash & mask();
        for (; m_entries[place].value != none; place = (place + 1) & mask()) {
            if (m_entries[place].hash == hash && isIt(m_entries[place].value)) [[likely]]
                break;
        }
        return place;
    }

    void grow()
    {
        const Entries old = std::exchange(m_entries, Entries(m_entries.size() * 2));
        for (const Entry &entry : old) {
            if (entry.value != none)
                m_entries[placeOf(entry.hash, [](std::uint32_t) { return false; })] = entry;
        }
    }

    Entries m_entries; ///< their number is a power of two
    std::size_t m_count = 0;
};

} // namespace rungs
