// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/decode/sequence_number.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// Which part of one direction's sequence numbers has come past: everything from the first one up to edge(),
/// but for the holes. Holes are kept with the frame that made them known.
class SeenRanges
{
public:
    struct Hole
    {
        SequenceRange range;
        FrameId frame; ///< the first segment that lay beyond it
    };

    /// What adding a range did.
    struct Change
    {
        std::uint32_t newBytes = 0;
        std::optional<SequenceRange> gap; ///< the hole in front of it
        FrameId filled;                   ///< the frame of a hole that it fills, or a part of; else none
        SequenceRange filledRange;
        bool wasSeen = false; ///< some of it had come past before
    };

    bool isEmpty() const { return m_isEmpty; }
    SequenceNumber edge() const { return m_edge; }
    std::span<const Hole> holes() const { return m_holes ? std::span<const Hole>(*m_holes) : std::span<const Hole>(); }
    /// Where the first hole begins; the edge where there is none.
    SequenceNumber firstMissing() const { return holes().empty() ? m_edge : holes().front().range.begin; }
    bool contains(SequenceRange range) const;

    Change add(SequenceRange range, FrameId frame);
    /// What begins at the edge and ends at @p end has come past.
    void extend(SequenceNumber end) { m_edge = end; }
    /// The receiver has everything in front of @p place: what is missing there will not come any more.
    void forgetHolesBefore(SequenceNumber place);

private:
    static constexpr std::size_t maxHoles = 256;

    void fill(SequenceRange range, Change &change);

    std::unique_ptr<std::vector<Hole>> m_holes; ///< in the order of the stream; null where there never was one
    SequenceNumber m_edge;
    bool m_isEmpty = true;
};

} // namespace rungs
