// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"

#include <vector>

namespace rungs {

/// The comments of a frame of a pcapng file, read from its block again.
/// @param offset of the frame's first captured byte
/// @param most at most this many are read: a block can have a million
Result<std::vector<std::string>> readFrameComments(ByteSource &source, std::uint64_t offset,
                                                   std::size_t most = SIZE_MAX);

/// Fills @p buffer from @p offset on. Fails with fileChanged where the file has become too short for it.
Result<void> readExactly(ByteSource &source, std::uint64_t offset, std::span<std::uint8_t> buffer);

} // namespace rungs
