// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungs {

/// Which connection two endpoints have: a hash table with eight bytes a place. The endpoints themselves stand in the
/// rows that it leads to. At most every second place is taken: most are found at the first look.
class EndpointIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    EndpointIndex()
        : m_places(1024)
    { }

    /// Tells the processor that @p hash will be looked for soon.
    void prefetch(std::uint32_t hash) const
    {
        __builtin_prefetch(&m_places[hash & mask()]);
        __builtin_prefetch(&m_places[(hash + 4) & mask()]);
    }
    /// The value that @p hash probably has; none where there is nothing to guess by.
    std::uint32_t guess(std::uint32_t hash) const
    {
        constexpr std::size_t near = 8;
        for (std::size_t i = 0; i < near; ++i) {
            const Place &place = m_places[(hash + i) & mask()];
            if (place.hash == hash || place.value == none)
                return place.value;
        }
        return none;
    }

    /// The value of @p hash that @p isIt says yes to; none where there is no such.
    template <class IsIt>
    std::uint32_t find(std::uint32_t hash, IsIt isIt) const
    {
        return m_places[placeOf(hash, isIt)].value;
    }

    /// The same. Where there is none, one is added, which the caller sets.
    /// The reference is good until the next call.
    template <class IsIt>
    std::uint32_t &findOrAdd(std::uint32_t hash, IsIt isIt)
    {
        std::size_t i = placeOf(hash, isIt);
        if (m_places[i].value != none)
            return m_places[i].value;
        if (2 * (m_count + 1) > m_places.size()) {
            grow();
            i = placeOf(hash, isIt);
        }
        ++m_count;
        m_places[i] = {hash, none};
        return m_places[i].value;
    }

private:
    struct Place
    {
        std::uint32_t hash = 0;
        std::uint32_t value = none; ///< none: the place is free
    };

    std::size_t mask() const { return m_places.size() - 1; }
    /// Where the value of @p hash is that @p isIt says yes to; where it would go, a free place, if there is none.
    template <class IsIt>
    std::size_t placeOf(std::uint32_t hash, IsIt isIt) const
    {
        std::size_t i = hash & mask();
        while (m_places[i].value != none && (m_places[i].hash != hash || !isIt(m_places[i].value)))
            i = (i + 1) & mask();
        return i;
    }
    void grow();

    std::vector<Place, LargePageAllocator<Place>> m_places;
    std::size_t m_count = 0;
};

} // namespace rungs
