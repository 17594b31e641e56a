// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint_index.h"

#include <utility>

namespace rungs {

std::size_t EndpointIndex::freePlace(std::uint32_t hash) const
{
    std::size_t i = hash & mask();
    while (m_places[i].value != none)
        i = (i + 1) & mask();
    return i;
}

void EndpointIndex::grow()
{
    std::vector<Place, LargePageAllocator<Place>> before(m_places.size() * 2);
    std::swap(before, m_places);
    for (const Place &place : before) {
        if (place.value != none)
            m_places[freePlace(place.hash)] = place;
    }
}

} // namespace rungs
