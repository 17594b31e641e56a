// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/stream_index.h"

#include <optional>
#include <vector>

namespace rungs {

/// Bytes of one side between two places where the display is interrupted.
struct StreamChunk
{
    Side side = Side::client;
    std::size_t run = 0;
    std::uint64_t begin = 0; ///< in the stream of the side
    std::uint64_t end = 0;
    bool isHole = false;
};

/// In which order a pane shows the bytes of a stream, of one side or of both as they could be read, and where it
/// interrupts them: where the other side sends, at gaps, before messages, and around bytes that were sent again and
/// differ. Nothing is stored for each byte or run.
class StreamOrder
{
public:
    StreamOrder() = default;
    /// @p only the side that is shown; empty: both
    StreamOrder(StreamIndexPtr index, std::optional<Side> only);

    const StreamIndexPtr &index() const { return m_index; }
    bool isEmpty() const { return total() == 0; }
    /// Bytes of all runs.
    std::uint64_t total() const;

    std::size_t runCount() const;
    StreamRun run(std::size_t number) const;
    bool shows(Side side) const { return !m_only || *m_only == side; }

    /// The place of a byte among all that are shown; its side must be shown.
    std::uint64_t placeOf(Side side, std::uint64_t offset) const;
    std::size_t runAt(Side side, std::uint64_t offset) const;
    std::size_t runAtPlace(std::uint64_t place) const;

    /// The bytes without an interruption from the one before @p offset on, or around it.
    StreamChunk chunkBefore(std::size_t run, std::uint64_t offset) const;
    StreamChunk chunkAt(std::size_t run, std::uint64_t offset) const;

    /// The message that begins there; none: no message does.
    std::optional<std::size_t> messageAt(Side side, std::uint64_t offset) const;
    /// The conflicts whose other form is shown behind @p offset, in order: numbers in the index.
    std::vector<std::size_t> conflictsEndingAt(Side side, std::uint64_t offset) const;
    /// Whether bytes there were sent again and differ.
    bool isInConflict(Side side, std::uint64_t offset) const;

private:
    struct Hole
    {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    struct End
    {
        std::uint64_t offset = 0;
        std::size_t conflict = 0;
    };

    void findHoles(Side side);

    StreamIndexPtr m_index;
    std::optional<Side> m_only;
    BySide<std::vector<Hole>> m_holes;
    BySide<std::vector<std::uint64_t>> m_conflictEdges; ///< begins and ends, in order
    BySide<std::vector<End>> m_conflictEnds;            ///< in order
};

} // namespace rungs
