// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/saved_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <random>

namespace rungs {

namespace {

constexpr std::size_t bufferSize = std::size_t{256} << 10;

/// What symbolic links lead to; the name itself where there is no such file yet.
std::string targetOf(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : path;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

} // namespace

Error SavedFile::error() const
{
    return systemError(ErrorCode::cannotWrite, m_path);
}

Result<std::unique_ptr<SavedFile>> SavedFile::open(const std::string &path)
{
    std::unique_ptr<SavedFile> file(new SavedFile(path == "-" ? "Standard output" : path));
    struct stat status = {};
    const std::string target = targetOf(path);
    if (path == "-") {
        file->m_file = FileDescriptor(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0));
    } else if (::stat(target.c_str(), &status) != 0) {
        if (Result<void> opened = file->openTemporary(target, -1); !opened)
            return tl::unexpected(std::move(opened).error());
    } else if (S_ISREG(status.st_mode)) {
        if (::access(target.c_str(), W_OK) != 0)
            return tl::unexpected(file->error());
        if (Result<void> opened = file->openTemporary(target, static_cast<int>(status.st_mode & 0777)); !opened)
            return tl::unexpected(std::move(opened).error());
    } else {
        file->m_file = FileDescriptor(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
    }
    if (!file->m_file.isOpen())
        return tl::unexpected(file->error());
    return file;
}

/// @p mode of the file that is replaced; -1: there is none, and it is up to the system
Result<void> SavedFile::openTemporary(const std::string &target, int mode)
{
    constexpr int mostNames = 100;
    std::random_device random;
    for (int i = 0; i < mostNames && !m_file.isOpen(); ++i) {
        m_temporary = fmt::format("{}/.rungs-{:08x}.part", folderOf(target), random());
        m_file = FileDescriptor(::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (!m_file.isOpen() && errno != EEXIST)
            break;
    }
    if (!m_file.isOpen()) {
        m_temporary.clear();
        return tl::unexpected(error());
    }
    if (mode >= 0 && ::fchmod(m_file.number(), static_cast<mode_t>(mode)) != 0)
        return tl::unexpected(error());
    m_target = target;
    return {};
}

SavedFile::~SavedFile()
{
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<void> SavedFile::write(ByteView bytes)
{
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    return m_buffer.size() >= bufferSize ? flush() : Result<void>();
}

Result<void> SavedFile::flush()
{
    ByteView rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t count = ::write(m_file.number(), rest.data(), rest.size());
        if (count < 0 && errno != EINTR)
            return tl::unexpected(error());
        rest = rest.subspan(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    m_buffer.clear();
    return {};
}

Result<void> SavedFile::commit()
{
    if (Result<void> flushed = flush(); !flushed)
        return flushed;
    if (m_temporary.empty())
        return {};
    if (::fsync(m_file.number()) != 0 || std::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return tl::unexpected(error());
    m_temporary.clear();
    return {};
}

bool isSameFile(const std::string &first, const std::string &second)
{
    struct stat a = {};
    struct stat b = {};
    return ::stat(first.c_str(), &a) == 0 && ::stat(second.c_str(), &b) == 0 && a.st_dev == b.st_dev
           && a.st_ino == b.st_ino;
}

} // namespace rungs
