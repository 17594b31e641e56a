// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/spooled_source.h"

#include "core/capture/file_descriptor.h"
#include "core/capture/plain_file.h"

#include <fcntl.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <cstdlib>

namespace rungs {

namespace {

constexpr std::size_t inputBlock = 256 << 10;
constexpr std::size_t outputBlock = 1 << 20;

std::string temporaryFolder()
{
    const char *chosen = std::getenv("TMPDIR");
    return chosen && *chosen ? chosen : "/tmp";
}

} // namespace

Result<FileDescriptor> openTemporaryFile()
{
    const std::string folder = temporaryFolder();
    FileDescriptor nameless(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600));
    if (nameless.isOpen())
        return nameless;
    // Not every file system can make a file without a name; one whose name is taken away at once is as good.
    std::string name = folder + "/rungs-XXXXXX";
    FileDescriptor named(::mkostemp(name.data(), O_CLOEXEC));
    if (!named.isOpen())
        return tl::unexpected(systemError(ErrorCode::cannotWrite, name));
    ::unlink(name.c_str());
    return named;
}

SpooledSource::SpooledSource(std::string path, Compression compression, InputStream input, Bytes start,
                             FileDescriptor spool)
    : ByteSource(std::move(path), compression)
    , m_input(std::move(input))
    , m_decompressor(Decompressor::create(compression))
    , m_spool(std::move(spool))
    , m_buffer(std::move(start))
{
    if (m_decompressor)
        m_output.resize(outputBlock);
}

Result<std::size_t> SpooledSource::read(std::uint64_t offset, std::span<std::uint8_t> buffer)
{
    // One byte is waited for, and all that is there is given: a slow pipe shows what it has brought.
    std::optional<Error> error;
    if (offset >= m_spooled.load(std::memory_order_acquire) && offset < UINT64_MAX)
        error = spoolTo(offset + 1);
    const std::uint64_t spooled = m_spooled.load(std::memory_order_acquire);
    if (spooled <= offset) {
        if (error)
            return tl::unexpected(*std::move(error));
        return 0;
    }
    const std::ptrdiff_t count =
        readAt(m_spool.number(), offset, buffer.first(std::min<std::uint64_t>(buffer.size(), spooled - offset)));
    if (count < 0)
        return tl::unexpected(systemError(ErrorCode::cannotRead, path(), static_cast<int>(-count)));
    return static_cast<std::size_t>(count);
}

std::uint64_t SpooledSource::sizeOnDisk() const
{
    return m_input.size();
}

std::uint64_t SpooledSource::positionOnDisk(std::uint64_t offset) const
{
    const std::uint64_t spooled = m_spooled.load(std::memory_order_acquire);
    const std::uint64_t consumed = m_consumed.load(std::memory_order_acquire);
    if (offset >= spooled)
        return consumed;
    return static_cast<std::uint64_t>(static_cast<long double>(consumed) * static_cast<long double>(offset)
                                      / static_cast<long double>(spooled));
}

/// @return why @p end could not be reached
std::optional<Error> SpooledSource::spoolTo(std::uint64_t end)
{
    const std::lock_guard lock(m_mutex);
    while (!m_ended && m_spooled.load(std::memory_order_relaxed) < end) {
        if (std::optional<Error> reached = limitReached())
            return reached;
        const Result<void> pumped = pump();
        if (pumped)
            continue;
        if (pumped.error().code == ErrorCode::cancelled)
            return pumped.error();
        m_ended = true;
        m_error = pumped.error();
        m_error->offset = m_spooled.load(std::memory_order_relaxed);
    }
    return m_error;
}

std::optional<Error> SpooledSource::limitReached() const
{
    const std::uint64_t spooled = m_spooled.load(std::memory_order_relaxed);
    if (!m_decompressor || m_unpackLimit == 0 || spooled < m_unpackLimit)
        return std::nullopt;
    Error error;
    error.code = ErrorCode::unpackLimit;
    error.file = path();
    error.offset = spooled;
    error.found = std::to_string(m_unpackLimit);
    error.expected = std::to_string(sizeOnDisk());
    return error;
}

void SpooledSource::setUnpackLimit(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_unpackLimit = bytes;
}

void SpooledSource::raiseUnpackLimit(std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    m_input.setStop(std::move(stop));
    m_unpackLimit = std::max(m_unpackLimit, m_spooled.load(std::memory_order_relaxed));
    m_unpackLimit = m_unpackLimit > UINT64_MAX / 2 ? 0 : 2 * m_unpackLimit;
}

/// Whether a little room is left for everybody else: what fills the disk to its last byte breaks other programs.
Result<void> SpooledSource::expectRoom()
{
    constexpr std::uint64_t step = 64 << 20;
    constexpr std::uint64_t margin = 256 << 20;
    const std::uint64_t spooled = m_spooled.load(std::memory_order_relaxed);
    if (spooled < m_roomChecked)
        return {};
    m_roomChecked = spooled + step;
    struct statvfs space = {};
    if (spooled == 0 || ::fstatvfs(m_spool.number(), &space) != 0)
        return {};
    if (std::uint64_t{space.f_bavail} * space.f_frsize < margin)
        return tl::unexpected(systemError(ErrorCode::cannotWrite, temporaryFolder(), ENOSPC));
    return {};
}

/// One piece of input, one piece of output.
Result<void> SpooledSource::pump()
{
    if (m_used == m_buffer.size() && !m_inputEnded) {
        if (const Result<void> filled = refill(); !filled)
            return filled;
    }
    if (m_input.isStopRequested()) {
        Error error;
        error.code = ErrorCode::cancelled;
        error.file = path();
        return tl::unexpected(std::move(error));
    }
    const ByteView input = ByteView(m_buffer).subspan(m_used);
    if (!m_decompressor) {
        m_used = m_buffer.size();
        m_ended = m_inputEnded;
        m_consumed += input.size();
        return append(input);
    }

    const Decompressor::Step step = m_decompressor->step(input, m_output);
    m_used += step.consumed;
    m_consumed += step.consumed;
    if (const Result<void> appended = append(ByteView(m_output).first(step.produced)); !appended)
        return appended;
    if (step.failed) {
        endWith(ErrorCode::badCompression, step.reason);
    } else if (m_inputEnded && step.consumed == 0 && step.produced == 0) {
        m_ended = true;
        if (!m_decompressor->isAtBoundary())
            endWith(ErrorCode::cutCompression, std::to_string(m_consumed.load()));
    }
    return {};
}

Result<void> SpooledSource::refill()
{
    m_buffer.resize(inputBlock);
    m_used = 0;
    const Result<std::size_t> count = m_input.read(m_buffer);
    m_buffer.resize(count.value_or(0));
    if (!count)
        return tl::unexpected(count.error());
    m_inputEnded = *count == 0;
    return {};
}

Result<void> SpooledSource::append(ByteView bytes)
{
    if (Result<void> room = expectRoom(); !room)
        return room;
    while (!bytes.empty()) {
        const std::uint64_t place = m_spooled.load(std::memory_order_relaxed);
        const ssize_t count = ::pwrite(m_spool.number(), bytes.data(), bytes.size(), static_cast<off_t>(place));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::unexpected(systemError(ErrorCode::cannotWrite, temporaryFolder()));
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        m_spooled.store(place + static_cast<std::uint64_t>(count), std::memory_order_release);
    }
    return {};
}

void SpooledSource::endWith(ErrorCode code, std::string found)
{
    m_ended = true;
    m_error.emplace();
    m_error->code = code;
    m_error->file = path();
    m_error->offset = m_spooled.load(std::memory_order_relaxed);
    m_error->found = std::move(found);
}

} // namespace rungs
