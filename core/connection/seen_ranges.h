// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/decode/sequence_number.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// The sequence numbers of one direction that were captured: all from the first up to edge(), except the holes. Each
/// hole is kept with the frame that showed it.
class SeenRanges
{
public:
    struct Hole
    {
        SequenceRange range;
        FrameId frame;      ///< the first segment after it
        Timestamp reported; ///< when its receiver was first seen to report it; where isReported
        bool isReported = false;
    };

    /// What adding a range did.
    struct Change
    {
        std::uint32_t newBytes = 0;
        std::optional<SequenceRange> gap; ///< the hole before it
        FrameId filled;                   ///< the frame of a hole that it fills at least in part; else none
        SequenceRange filledRange;
        std::optional<Timestamp> reported; ///< when that hole was first reported
        bool wasSeen = false;              ///< some of it had been captured before
    };

    bool isEmpty() const { return m_isEmpty; }
    SequenceNumber edge() const { return m_edge; }
    std::span<const Hole> holes() const { return m_holes ? std::span<const Hole>(*m_holes) : std::span<const Hole>(); }
    /// Where the first hole begins; the edge where there is none.
    SequenceNumber firstMissing() const { return holes().empty() ? m_edge : holes().front().range.begin; }
    bool contains(SequenceRange range) const;

    Change add(SequenceRange range, FrameId frame);
    /// Everything from the edge to @p end was captured.
    void extend(SequenceNumber end) { m_edge = end; }
    /// The receiver has everything before @p number, so nothing will fill a hole there.
    void forgetHolesBefore(SequenceNumber number);
    /// At @p time its receiver reported every hole that ends at or before @p number, or that begins there.
    void noteReport(SequenceNumber number, Timestamp time);
    /// No time to come can be compared with those of the reports.
    void forgetTimes();

private:
    static constexpr std::size_t maxHoles = 256;

    void fill(SequenceRange range, Change &change);

    std::unique_ptr<std::vector<Hole>> m_holes; ///< in sequence; null where there never was one
    SequenceNumber m_edge;
    bool m_isEmpty = true;
};

} // namespace rungs
