// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/checksum.h"
#include "core/decode/segment_summary.h"

namespace rungs {

/// What almost every frame of a capture is: a link header, an IP header without options, fragments or extensions, and a
/// whole TCP header.
struct PlainSegment
{
    SegmentSummary summary;
    ByteView linkHeader;
    ChecksumStatus checksum = ChecksumStatus::none;
};

/// Reads such a frame in one go, to the same result as FrameWalker, summarize() and verifyChecksum() come to step by
/// step.
/// @param segment every value of it is set
/// @return false where the frame is not as plain, or anything about it has to be reported as an error: it must be
/// walked
bool readPlainSegment(const FrameInput &frame, PlainSegment &segment);

} // namespace rungs
