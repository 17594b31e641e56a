// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ascending_reader.h"

#include <algorithm>

namespace rungs {

bool AscendingReader::fill(std::uint64_t offset, std::size_t least)
{
    if (m_served >= framesThatPay || m_size == 0)
        m_ahead = std::clamp(m_ahead * 2, leastAhead, mostAhead);
    else if (m_served <= 1)
        m_ahead /= 2;
    m_served = 0;
    m_offset = offset;
    m_size = 0;
    m_block.resize(std::max(mostAhead, least));
    const std::size_t wanted = std::max(m_ahead, least);
    while (m_size < least) {
        const Result<std::size_t> count =
            m_session.source().read(offset + m_size, std::span(m_block).subspan(m_size, wanted - m_size));
        if (!count || *count == 0)
            return false;
        m_size += *count;
    }
    return true;
}

std::optional<ByteView> AscendingReader::bytesAt(std::uint64_t offset, std::size_t length)
{
    const bool isHere = offset >= m_offset && offset + length <= m_offset + m_size;
    if (!isHere && !fill(offset, length))
        return std::nullopt;
    ++m_served;
    return ByteView(m_block).subspan(offset - m_offset, length);
}

Result<ByteView> AscendingReader::bytesOf(FrameId id)
{
    if (id.value < m_session.frameCount())
        return bytesAt(id, m_session.offsetOf(id), m_session.frame(id).capturedLength);
    return alone(id);
}

Result<ByteView> AscendingReader::bytesAt(FrameId id, std::uint64_t offset, std::uint32_t length)
{
    const std::optional<ByteView> bytes = bytesAt(offset, length);
    return bytes ? *bytes : alone(id);
}

/// Reading it by itself says what is wrong.
Result<ByteView> AscendingReader::alone(FrameId id)
{
    Result<Bytes> bytes = m_session.bytesOf(id);
    if (!bytes)
        return tl::unexpected(std::move(bytes).error());
    m_block = *std::move(bytes);
    m_size = 0;
    return ByteView(m_block);
}

} // namespace rungs
