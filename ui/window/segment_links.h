// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace rungs {

class Selection;

/// Where the selected segment leads to.
struct SegmentLinks
{
    bool isKnown = false; ///< false: its connection's story is not there yet, and the first two may still be
    FrameId acknowledged; ///< the segment that it is the first to acknowledge in full, the last of several
    FrameId evidence;     ///< the segment that it retransmits; else the evidence of its verdict
};
SegmentLinks segmentLinks(const Selection &selection);

/// The next (@p step 1) or previous (-1) segment of the selected connection; none where there is no other.
FrameId neighbourInConnection(const Selection &selection, int step);

/// Why there is no acknowledged segment, or no evidence, to go to.
QString whyNothingAcknowledged(const Selection &selection);
QString whyNoEvidence(const Selection &selection);

} // namespace rungs
