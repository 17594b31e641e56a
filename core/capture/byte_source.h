// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/capture_info.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace rungs {

/// What became of the file that a source has opened.
enum class FileState : std::uint8_t {
    same,
    replaced, ///< by another one of the same name
    removed,  ///< there is none of that name any more
};

/// What is kept of bytes that come only once, from a pipe or a decompressor.
enum class Keep : std::uint8_t {
    everything, ///< in a temporary file
    recent,     ///< in memory, enough for one pass: what was read long before cannot be read again
};

/// The bytes of a capture, addressed by their place in the uncompressed file. An uncompressed file is read where it
/// lies; a compressed one, or standard input, is spooled as it is read into a temporary file without a name,
/// which is gone with the process, however that ends; for one pass, no more than the last of it is kept.
///
/// One thread reads on (and so drives the spool); any thread may read what has been read.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Opens @p path, or standard input where it is "-". Compression is found by content, not by name.
    /// @p unpackLimit to how many bytes a compressed file may unpack before reading is halted (ErrorCode::unpackLimit);
    ///         0: no limit; none: 4 GiB, or 100 times its size where that is more
    /// @p stop ends every wait for bytes that are still to come: read() fails with cancelled then. What has come
    ///         can be read on.
    static Result<std::shared_ptr<ByteSource>> open(const std::string &path, std::stop_token stop = {},
                                                    std::optional<std::uint64_t> unpackLimit = {},
                                                    Keep keep = Keep::everything);

    /// Up to @p buffer.size() bytes from @p offset on, and at least one but at the end. Fewer than asked for come
    /// only where the rest has still to come from a pipe or a decompressor, or at the end.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> buffer) = 0;

    /// Bytes on disk, 0 where that is not known (a pipe); grows with a growing file.
    virtual std::uint64_t sizeOnDisk() const = 0;
    /// How many bytes on disk have been used up to deliver the byte at @p offset.
    virtual std::uint64_t positionOnDisk(std::uint64_t offset) const = 0;

    /// Where reading was halted at the limit, it may go on for twice as many bytes.
    /// @p stop ends its waits from then on. Nothing may be read meanwhile.
    virtual void raiseUnpackLimit(std::stop_token stop) { static_cast<void>(stop); }

    /// Whether the file can still grow.
    virtual bool canGrow() const { return false; }
    virtual FileState fileState() const { return FileState::same; }

    const std::string &path() const { return m_path; }
    Compression compression() const { return m_compression; }

protected:
    ByteSource(std::string path, Compression compression)
        : m_path(std::move(path))
        , m_compression(compression)
    { }

private:
    std::string m_path;
    Compression m_compression;
};

/// How often a file that another program writes is looked at. Frames show within 200 ms of being written, whatever the
/// file system: not each tells of changes.
constexpr std::chrono::milliseconds pollInterval{50};

/// Why the file cannot grow past @p position: the file is another one, gone, or shorter than that.
/// @p state as it was before the last bytes were read: what the file became since then is read first
std::optional<Error> endOfGrowth(const ByteSource &source, FileState state, std::uint64_t position);

} // namespace rungs
