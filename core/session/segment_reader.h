// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/frame_walker.h"
#include "core/decode/segment_summary.h"

#include <optional>

namespace rungs {

/// The one way from a frame to its segment. Takes the frames in their order, since a segment can be in several
/// fragments.
class SegmentReader
{
public:
    /// Reads the segment of a frame: on the fast path where its headers are the usual ones, else by walking them.
    /// @param segment its views are good until the next frame
    /// @return false where the frame has none
    bool read(FrameId id, Timestamp time, const FrameInput &frame, DecodedSegment &segment)
    {
        m_walk.reset();
        return readFastSegment(frame, segment) || walk(id, time, frame, segment);
    }
    /// The same for callers that need the headers too: they are always walked.
    [[gnu::noinline]] bool walk(FrameId id, Timestamp time, const FrameInput &frame, DecodedSegment &segment);
    /// The headers of the last frame, until the next one; empty where the fast path has read it.
    const std::optional<FrameWalker::Walk> &headers() const { return m_walk; }

private:
    FrameWalker m_walker;
    std::optional<FrameWalker::Walk> m_walk;
};

} // namespace rungs
