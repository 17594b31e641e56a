// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/input_stream.h"

#include "core/capture/file_descriptor.h"
#include "core/capture/plain_file.h"

#include <poll.h>

namespace rungs {

namespace {

/// How often a wait looks whether it is to end.
constexpr int waitMilliseconds = 40;

} // namespace

InputStream::InputStream(std::string path, FileDescriptor file, std::stop_token stop)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_stop(std::move(stop))
{ }

std::uint64_t InputStream::size() const
{
    return sizeOf(m_file.number());
}

Result<std::size_t> InputStream::read(std::span<std::uint8_t> buffer)
{
    while (!m_stop.stop_requested()) {
        pollfd state{m_file.number(), POLLIN, 0};
        const int ready = ::poll(&state, 1, waitMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ::read(m_file.number(), buffer.data(), buffer.size());
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR && errno != EAGAIN)
            return tl::unexpected(systemError(ErrorCode::cannotRead, m_path));
    }
    Error error;
    error.code = ErrorCode::cancelled;
    error.file = m_path;
    return tl::unexpected(std::move(error));
}

} // namespace rungs
