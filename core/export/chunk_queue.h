// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/chunk_search.h"

#include <mutex>
#include <vector>

namespace rungs {

/// The chunks of a capture, which several threads search: what they find is taken in the order of the frames.
class ChunkQueue
{
public:
    explicit ChunkQueue(std::uint32_t frameCount)
        : m_frameCount(frameCount)
    { }

    struct Done
    {
        std::uint32_t end = 0; ///< the frame after the chunk
        FrameList frames;
        std::optional<Error> error;
    };

    /// Searches the next chunk; for any thread, each with a search of its own.
    /// @return false where there is none, or end() was called
    bool work(ChunkSearch &search);
    /// The next chunk in order; none where it is not done. For one thread.
    std::optional<Done> take();
    void end();

private:
    const std::uint32_t m_frameCount;
    std::mutex m_mutex;
    std::uint32_t m_next = 0;                ///< first frame of the next chunk that is to be searched
    std::vector<std::optional<Done>> m_done; ///< by chunk
    std::size_t m_taken = 0;
    bool m_isEnded = false;
};

} // namespace rungs
