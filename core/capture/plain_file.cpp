// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/plain_file.h"

#include "core/capture/file_descriptor.h"

#include <sys/stat.h>

#include <limits>

namespace rungs {

std::ptrdiff_t readAt(int file, std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    static_assert(sizeof(off_t) == 8);
    std::size_t done = 0;
    while (done < buffer.size()) {
        const std::uint64_t place = offset + done;
        if (place > static_cast<std::uint64_t>(std::numeric_limits<off_t>::max()))
            break;
        const ssize_t count = ::pread(file, buffer.data() + done, buffer.size() - done, static_cast<off_t>(place));
        if (count < 0) {
            if (errno == EINTR)
                continue;
            return -errno;
        }
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return static_cast<std::ptrdiff_t>(done);
}

std::uint64_t sizeOf(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0 || status.st_size < 0)
        return 0;
    return static_cast<std::uint64_t>(status.st_size);
}

PlainFile::PlainFile(std::string path, FileDescriptor file)
    : ByteSource(std::move(path), Compression::none)
    , m_file(std::move(file))
{ }

Result<std::size_t> PlainFile::read(std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    const std::ptrdiff_t count = readAt(m_file.number(), offset, buffer);
    if (count < 0) {
        Error error = systemError(ErrorCode::cannotRead, path(), static_cast<int>(-count));
        error.offset = offset;
        return tl::unexpected(std::move(error));
    }
    return static_cast<std::size_t>(count);
}

std::uint64_t PlainFile::sizeOnDisk() const
{
    return sizeOf(m_file.number());
}

FileState PlainFile::fileState() const
{
    struct stat named = {};
    struct stat opened = {};
    if (::stat(path().c_str(), &named) != 0)
        return errno == ENOENT ? FileState::removed : FileState::same;
    if (::fstat(m_file.number(), &opened) != 0)
        return FileState::same;
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev ? FileState::same : FileState::replaced;
}

std::uint64_t PlainFile::positionOnDisk(std::uint64_t offset) const
{
    return offset;
}

} // namespace rungs
