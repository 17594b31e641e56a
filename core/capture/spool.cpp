// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/spool.h"

#include "core/capture/plain_file.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace rungs {

namespace {

std::string temporaryFolder()
{
    const char *chosen = std::getenv("TMPDIR");
    return chosen && *chosen ? chosen : "/tmp";
}

} // namespace

TemporaryFile::TemporaryFile(FileDescriptor file)
    : m_file(std::move(file))
{ }

Result<std::unique_ptr<Spool>> TemporaryFile::create()
{
    const std::string folder = temporaryFolder();
    FileDescriptor file(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen()) {
        // Not every file system can make a file without a name; one whose name is taken away at once is as good.
        std::string name = folder + "/rungs-XXXXXX";
        file = FileDescriptor(::mkostemp(name.data(), O_CLOEXEC));
        if (!file.isOpen())
            return tl::unexpected(systemError(ErrorCode::cannotWrite, folder));
        ::unlink(name.c_str());
    }
    return std::unique_ptr<Spool>(new TemporaryFile(std::move(file)));
}

/// Whether a little room is left for everybody else: what fills the disk to its last byte breaks other programs.
Result<void> TemporaryFile::expectRoom(std::uint64_t offset)
{
    constexpr std::uint64_t step = 64 << 20;
    constexpr std::uint64_t margin = 256 << 20;
    if (offset < m_roomChecked)
        return {};
    m_roomChecked = offset + step;
    struct statvfs space = {};
    if (offset == 0 || ::fstatvfs(m_file.number(), &space) != 0)
        return {};
    if (std::uint64_t{space.f_bavail} * space.f_frsize < margin)
        return tl::unexpected(systemError(ErrorCode::cannotWrite, temporaryFolder(), ENOSPC));
    return {};
}

Result<std::size_t> TemporaryFile::append(ByteView bytes, std::uint64_t offset)
{
    if (const Result<void> room = expectRoom(offset); !room)
        return tl::unexpected(room.error());
    for (;;) {
        const ssize_t count = ::pwrite(m_file.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return tl::unexpected(systemError(ErrorCode::cannotWrite, temporaryFolder()));
    }
}

Result<std::size_t> TemporaryFile::read(std::uint64_t offset, std::span<std::uint8_t> buffer) const
{
    const std::ptrdiff_t count = readAt(m_file.number(), offset, buffer);
    if (count < 0)
        return tl::unexpected(systemError(ErrorCode::cannotRead, {}, static_cast<int>(-count)));
    return static_cast<std::size_t>(count);
}

Result<std::size_t> RecentBytes::append(ByteView bytes, std::uint64_t offset)
{
    const std::lock_guard lock(m_mutex);
    if (m_bytes.empty())
        m_first = offset;
    // Twice as many, so that each byte is moved but once on the average.
    if (m_bytes.size() > 2 * kept) {
        const std::size_t excess = m_bytes.size() - kept;
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(excess));
        m_first += excess;
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return bytes.size();
}

Result<std::size_t> RecentBytes::read(std::uint64_t offset, std::span<std::uint8_t> buffer) const
{
    const std::lock_guard lock(m_mutex);
    if (offset < m_first)
        return tl::unexpected(systemError(ErrorCode::cannotRead, {}, ESPIPE));
    const ByteView rest = slice(m_bytes, offset - m_first, buffer.size());
    std::ranges::copy(rest, buffer.begin());
    return rest.size();
}

} // namespace rungs
