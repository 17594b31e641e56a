// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"

#include <chrono>
#include <optional>

namespace rungs {

/// How often a file that another program writes is looked at. Frames show within 200 ms of being written, whatever the
/// file system: not each tells of changes.
constexpr std::chrono::milliseconds pollInterval{50};

/// Why the file cannot grow past @p position: the file is another one, gone, or shorter than that.
/// @p state as it was before the last bytes were read: what the file became since then is read first
std::optional<Error> endOfGrowth(const ByteSource &source, FileState state, std::uint64_t position);

} // namespace rungs
