// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"
#include "core/capture/file_descriptor.h"

namespace rungs {

/// Reads up to @p buffer.size() bytes at @p offset of an open file; fewer only at its end.
/// @return the count, or a negative errno.
std::ptrdiff_t readAt(int file, std::uint64_t offset, std::span<std::uint8_t> buffer);

/// The size of an open file now, 0 where it has none.
std::uint64_t sizeOf(int file);

/// A capture that lies on disk as it is read.
class PlainFile final : public ByteSource
{
public:
    PlainFile(std::string path, FileDescriptor file);

    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override;
    std::uint64_t sizeOnDisk() const override;
    std::uint64_t positionOnDisk(std::uint64_t offset) const override;
    bool canGrow() const override { return true; }
    FileState fileState() const override;

private:
    FileDescriptor m_file;
};

} // namespace rungs
