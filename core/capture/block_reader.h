// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/capture/byte_source.h"

namespace rungs {

/// Reads a source from its start to its end in large blocks. What has not been consumed is carried over, so that a
/// record that lies across two blocks, or is longer than one, is in one piece.
class BlockReader
{
public:
    BlockReader(std::shared_ptr<ByteSource> source, std::size_t blockSize);

    /// The bytes that have been read and not consumed. Good until fill().
    ByteView window() const { return ByteView(m_buffer).subspan(m_begin, m_end - m_begin); }
    /// Of the window's first byte in the file.
    std::uint64_t offset() const { return m_offset; }
    void consume(std::size_t count);

    /// Adds up to one block to the window. @return how many bytes; 0 where there are no more now
    Result<std::size_t> fill();

    const std::shared_ptr<ByteSource> &source() const { return m_source; }

private:
    void makeRoom();

    std::shared_ptr<ByteSource> m_source;
    std::size_t m_blockSize;
    Bytes m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0;
};

} // namespace rungs
