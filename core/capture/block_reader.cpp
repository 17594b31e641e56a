// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/block_reader.h"

#include <algorithm>

namespace rungs {

BlockReader::BlockReader(std::shared_ptr<ByteSource> source, std::size_t blockSize)
    : m_source(std::move(source))
    , m_blockSize(blockSize)
    , m_buffer(2 * blockSize)
{ }

void BlockReader::consume(std::size_t count)
{
    m_begin += count;
    m_offset += count;
}

void BlockReader::makeRoom()
{
    const std::size_t rest = m_end - m_begin;
    if (m_buffer.size() > 8 * m_blockSize && rest < m_blockSize) {
        Bytes smaller(2 * m_blockSize);
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin), rest, smaller.begin());
        m_buffer = std::move(smaller);
    } else if (m_begin > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    }
    m_begin = 0;
    m_end = rest;
    if (m_buffer.size() - m_end < m_blockSize)
        m_buffer.resize(2 * m_buffer.size());
}

Result<std::size_t> BlockReader::fill()
{
    makeRoom();
    const Result<std::size_t> count = m_source->read(m_offset + m_end, std::span(m_buffer).subspan(m_end, m_blockSize));
    if (count)
        m_end += *count;
    return count;
}

} // namespace rungs
