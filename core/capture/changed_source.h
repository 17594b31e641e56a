// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_source.h"

#include <vector>

namespace rungs {

/// A byte of a file that is read otherwise than it is stored.
struct ChangedByte
{
    std::uint64_t offset = 0; ///< in the uncompressed file
    std::uint8_t mask = 0;    ///< the bits that are the other way round
};

/// The bytes of another source, with some bits flipped as they are read. The file itself stays as it is.
class ChangedSource final : public ByteSource
{
public:
    /// @p changed in the order of their offsets, each offset once
    ChangedSource(std::shared_ptr<ByteSource> original, std::vector<ChangedByte> changed);

    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override;
    std::uint64_t sizeOnDisk() const override { return m_original->sizeOnDisk(); }
    std::uint64_t positionOnDisk(std::uint64_t offset) const override { return m_original->positionOnDisk(offset); }
    void raiseUnpackLimit(std::stop_token stop) override { m_original->raiseUnpackLimit(std::move(stop)); }
    bool canGrow() const override { return m_original->canGrow(); }
    FileState fileState() const override { return m_original->fileState(); }

private:
    std::shared_ptr<ByteSource> m_original;
    std::vector<ChangedByte> m_changed;
};

} // namespace rungs
