// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_tracker.h"
#include "core/connection/double_recording.h"
#include "core/session/file_finding.h"
#include "core/session/frame_batch.h"

namespace rungs {

/// Counts, while a capture is read, what its findings are made of.
class FindingCounts
{
public:
    void add(const FrameBatch &batch);
    /// A segment that did not take the fast path.
    void add(const Segment &segment, const SegmentOutcome &outcome);

    /// @p recording null: no segment was read
    FileFindings findings(std::uint64_t dropped, const DoubleRecording *recording,
                          const ConnectionTracker::SideCounts &sides) const;

private:
    ClockSteps m_steps;
    CountedFrames m_cut;
    CountedFrames m_undescribed;
    CountedFrames m_notDecoded;
    LinkType m_firstNotDecoded = {};
    CountedFrames m_timesOutOfRange;
    CountedFrames m_filledIn;
    bool m_isFilledIn = false; ///< as receivers show
    CountedFrames m_leftToCard;
};

} // namespace rungs
