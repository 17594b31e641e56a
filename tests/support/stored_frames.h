// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/frame_decoder.h"

#include <string>
#include <vector>

namespace rungs::test {

/// A frame out of a capture file, with its bytes.
struct StoredFrame
{
    Bytes bytes;
    std::uint32_t originalLength = 0;
    LinkType linkType = LinkType::ethernet;
    std::uint8_t fcsLength = 0;

    FrameInput input() const { return {bytes, originalLength, linkType, fcsLength}; }
};

/// The frames of the capture file at @p path, up to the first damage.
std::vector<StoredFrame> storedFrames(const std::string &path);

/// Every capture at hand: the samples, the test data, and where they are there the captures beside the source.
std::vector<std::string> captureFiles();

} // namespace rungs::test
