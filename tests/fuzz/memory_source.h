// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/byte_source.h"

#include <algorithm>

namespace rungs::fuzz {

/// A capture file that lies in memory.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(ByteView bytes)
        : ByteSource("memory", Compression::none)
        , m_bytes(bytes)
    { }

    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) override
    {
        const ByteView part = offset < m_bytes.size() ? slice(m_bytes, offset, buffer.size()) : ByteView();
        std::copy(part.begin(), part.end(), buffer.begin());
        return part.size();
    }
    std::uint64_t sizeOnDisk() const override { return m_bytes.size(); }
    std::uint64_t positionOnDisk(std::uint64_t offset) const override
    {
        return std::min<std::uint64_t>(offset, m_bytes.size());
    }

private:
    ByteView m_bytes;
};

} // namespace rungs::fuzz
