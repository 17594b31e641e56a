// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace rungs {

class Selection;
class StoryCache;

/// The segments that the selected one refers to.
struct SegmentLinks
{
    bool isKnown = false; ///< false: the story of its connection is not known yet
    FrameId acknowledged; ///< the segment that it is the first to acknowledge in full, the last of several
    FrameId evidence;     ///< the segment that it retransmits; else the evidence of its verdict
};
SegmentLinks segmentLinks(const Selection &selection, StoryCache &stories);

/// The next (@p step 1) or previous (-1) segment of the selected connection; none if it is the last one.
FrameId neighbourInConnection(const Selection &selection, StoryCache &stories, int step);

/// Why there is no acknowledged or no related segment to go to.
QString whyNothingAcknowledged(const Selection &selection, StoryCache &stories);
QString whyNoEvidence(const Selection &selection, StoryCache &stories);

} // namespace rungs
