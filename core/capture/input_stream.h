// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/capture/file_descriptor.h"

#include <span>
#include <stop_token>

namespace rungs {

/// Bytes that come in order, from a file or a pipe. Waiting for a pipe ends when a stop is requested.
class InputStream
{
public:
    InputStream(std::string path, FileDescriptor file, std::stop_token stop);

    /// At least one byte, or 0 at the end; cancelled where a stop was requested while waiting.
    Result<std::size_t> read(std::span<std::uint8_t> buffer);
    std::uint64_t size() const;
    bool isStopRequested() const { return m_stop.stop_requested(); }
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }

private:
    std::string m_path;
    FileDescriptor m_file;
    std::stop_token m_stop;
};

} // namespace rungs
