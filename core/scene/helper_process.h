// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/file_descriptor.h"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace rungs::scene {

/// A program that can be started. Errors are those of errno.
class Program
{
public:
    /// Fails where the user may neither execute nor read it.
    static tl::expected<Program, int> open(const std::string &path);

    const std::string &path() const { return m_path; }
    /// A copy in memory, to be executed where the file itself may only be read: without the privileges of the file.
    /// -1: the file may be executed.
    int copy() const { return m_copy.number(); }

private:
    explicit Program(std::string path)
        : m_path(std::move(path))
    { }

    std::string m_path;
    FileDescriptor m_copy;
};

/// rungs-capture at work. Its lines of status go on to standard output.
class HelperProcess
{
public:
    /// @p mayBeCopy whether it needs no privilege of its file
    static tl::expected<HelperProcess, int> start(const Program &program, std::vector<std::string> arguments,
                                                  bool mayBeCopy);

    /// @return false: it could not begin, or nobody waits for it any more
    bool waitUntilItCaptures(std::chrono::milliseconds most);
    /// Lets time pass. @return false: it has ended, or nobody waits for it any more
    bool pass(std::chrono::milliseconds time);
    /// Ends it. @return its exit status
    int end();

private:
    enum class State : std::uint8_t { beginning, capturing, ended };

    HelperProcess(pid_t process, FileDescriptor status, FileDescriptor parent)
        : m_process(process)
        , m_status(std::move(status))
        , m_parent(std::move(parent))
    { }
    void readStatus();

    pid_t m_process;
    FileDescriptor m_status;
    FileDescriptor m_parent; ///< closed when this process ends, however that comes about
    State m_state = State::beginning;
    bool m_isWanted = true;
    std::string m_line;
};

} // namespace rungs::scene
