// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"
#include "core/base/error.h"
#include "core/capture/file_descriptor.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>

namespace rungs {

/// Where bytes that come only once are kept. One thread appends; any thread may read what has been appended.
class Spool
{
public:
    virtual ~Spool() = default;

    /// @p bytes begin at @p offset, right after those before them.
    /// @return how many of them are kept: one at least. Fails where there is no room
    virtual Result<std::size_t> append(ByteView bytes, std::uint64_t offset) = 0;
    /// As many bytes as fit into @p buffer, all of which have been appended. Fails where they are kept no longer.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) const = 0;
};

/// Keeps everything, in a file without a name in the folder for temporary files: gone with the process.
class TemporaryFile final : public Spool
{
public:
    static Result<std::unique_ptr<Spool>> create();

    Result<std::size_t> append(ByteView bytes, std::uint64_t offset) override;
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) const override;

private:
    explicit TemporaryFile(FileDescriptor file);
    Result<void> expectRoom(std::uint64_t offset);

    FileDescriptor m_file;
    std::uint64_t m_roomChecked = 0; ///< up to here there is room for what is appended
};

/// Keeps what came last, in memory: enough for one pass from the beginning to the end, in as much memory for a capture
/// of any size.
class RecentBytes final : public Spool
{
public:
    /// So many bytes before the last one can be read, at least.
    static constexpr std::size_t kept = 8 << 20;

    Result<std::size_t> append(ByteView bytes, std::uint64_t offset) override;
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) const override;

private:
    mutable std::mutex m_mutex;
    Bytes m_bytes;
    std::uint64_t m_first = 0; ///< the place of the first of them
};

} // namespace rungs
