// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chunk_queue.h"

#include <utility>

namespace rungs {

bool ChunkQueue::work(ChunkSearch &search)
{
    filter::Chunk chunk;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnded || m_next >= m_frameCount)
            return false;
        chunk = filter::Chunk::at(m_next, m_frameCount);
        m_next += chunk.count;
        m_done.emplace_back();
    }
    Done done;
    done.end = chunk.first + chunk.count;
    done.error = search.find(chunk, done.frames);
    const std::lock_guard lock(m_mutex);
    m_done[chunk.first / filter::Chunk::most] = std::move(done);
    return true;
}

std::optional<ChunkQueue::Done> ChunkQueue::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_taken == m_done.size() || !m_done[m_taken])
        return std::nullopt;
    return std::exchange(m_done[m_taken++], std::nullopt);
}

void ChunkQueue::end()
{
    const std::lock_guard lock(m_mutex);
    m_isEnded = true;
}

} // namespace rungs
