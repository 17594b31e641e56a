// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/byte_sink.h"
#include "core/capture/file_descriptor.h"

namespace rungs {

/// A pcapng file that others read while it grows: it ends with a whole block, also where the disk is full.
class BlockFile final : public ByteSink
{
public:
    /// @p file open for writing, at its beginning and empty
    BlockFile(FileDescriptor file, std::string path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    { }

    /// Takes one whole block; it may stay in memory until flush().
    Result<void> write(ByteView block) override;
    /// What was taken is in the file. Where it does not fit, the file is cut after the last block that does.
    Result<void> flush();

    std::uint64_t size() const { return m_size + m_buffer.size(); }
    const std::string &path() const { return m_path; }
    /// errno of what failed; 0: nothing did
    int failure() const { return m_failure; }
    /// Frames that were taken, but did not fit; and their bytes.
    std::uint64_t lostFrames() const { return m_lostFrames; }
    std::uint64_t lostBytes() const { return m_lostBytes; }

private:
    void keepWholeBlocks(std::size_t written);

    FileDescriptor m_file;
    std::string m_path;
    std::uint64_t m_size = 0; ///< of the whole blocks in the file
    Bytes m_buffer;
    int m_failure = 0;
    std::uint64_t m_lostFrames = 0;
    std::uint64_t m_lostBytes = 0;
};

} // namespace rungs
