// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint_index.h"

#include <utility>

namespace rungs {

void EndpointIndex::grow()
{
    std::vector<Place, LargePageAllocator<Place>> before(m_places.size() * 2);
    std::swap(before, m_places);
    for (const Place &place : before) {
        if (place.value != none)
            m_places[placeOf(place.hash, [](std::uint32_t) { return false; })] = place;
    }
}

} // namespace rungs
