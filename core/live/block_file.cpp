// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/block_file.h"

#include "core/capture/pcapng_block.h"

#include <bit>

namespace rungs {

namespace {

constexpr ByteOrder ownOrder = std::endian::native == std::endian::little ? ByteOrder::little : ByteOrder::big;
constexpr std::size_t mostInMemory = std::size_t{1} << 20;

} // namespace

Result<void> BlockFile::write(ByteView block)
{
    m_buffer.insert(m_buffer.end(), block.begin(), block.end());
    return m_buffer.size() >= mostInMemory ? flush() : Result<void>();
}

Result<void> BlockFile::flush()
{
    std::size_t written = 0;
    while (written < m_buffer.size() && m_failure == 0) {
        const ssize_t count = ::write(m_file.number(), m_buffer.data() + written, m_buffer.size() - written);
        if (count >= 0)
            written += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            m_failure = errno;
    }
    if (m_failure != 0) {
        keepWholeBlocks(written);
        return tl::unexpected(systemError(ErrorCode::cannotWrite, m_path, m_failure));
    }
    m_size += written;
    m_buffer.clear();
    return {};
}

void BlockFile::keepWholeBlocks(std::size_t written)
{
    std::size_t whole = 0;
    for (std::size_t place = 0; place + pcapng::minBlockLength <= m_buffer.size();) {
        const std::uint8_t *const block = m_buffer.data() + place;
        place += load32<ownOrder>(block + pcapng::blockLength);
        if (place <= written) {
            whole = place;
        } else if (load32<ownOrder>(block + pcapng::blockType) == pcapng::enhancedPacket) {
            ++m_lostFrames;
            m_lostBytes += load32<ownOrder>(block + pcapng::packet::captured);
        }
    }
    m_size += whole;
    m_buffer.clear();
    // What follows the last whole block is of no use to a reader. If it cannot be cut off, readers say where it begins.
    if (::ftruncate(m_file.number(), static_cast<off_t>(m_size)) == 0)
        ::lseek(m_file.number(), static_cast<off_t>(m_size), SEEK_SET);
}

} // namespace rungs
