// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/growing_file.h"

namespace rungs {

std::optional<Error> endOfGrowth(const ByteSource &source, FileState state, std::uint64_t position)
{
    const std::uint64_t size = source.sizeOnDisk();
    if (state == FileState::same && position <= size)
        return std::nullopt;
    Error error;
    error.code = state == FileState::replaced  ? ErrorCode::fileReplaced
                 : state == FileState::removed ? ErrorCode::fileRemoved
                                               : ErrorCode::fileShrunk;
    error.file = source.path();
    error.offset = position;
    error.found = std::to_string(size);
    return error;
}

} // namespace rungs
