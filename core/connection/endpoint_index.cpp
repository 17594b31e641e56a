// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint_index.h"

namespace rungs {

void EndpointIndex::grow()
{
    const std::size_t size = m_buckets.size() * 2;
    m_buckets = {};
    m_buckets.resize(size);
    m_count = 0;
}

} // namespace rungs
