// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/helper_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace rungs::scene {

namespace {

constexpr int notStarted = 2;

/// @return errno
int copyAll(int from, int to)
{
    std::array<char, 65536> buffer{};
    ssize_t got = 0;
    while ((got = ::read(from, buffer.data(), buffer.size())) > 0) {
        for (ssize_t put = 0; put < got;) {
            const ssize_t some = write(to, buffer.data() + put, static_cast<std::size_t>(got - put));
            if (some < 0)
                return errno;
            put += some;
        }
    }
    return got < 0 ? errno : 0;
}

[[noreturn]] void execute(const Program &program, std::vector<std::string> &arguments, bool mayBeCopy)
{
    std::vector<char *> pointers;
    for (std::string &argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    if (mayBeCopy && program.copy() >= 0)
        fexecve(program.copy(), pointers.data(), environ);
    else
        execv(program.path().c_str(), pointers.data());
    std::printf("{\"state\":\"failed\",\"reason\":\"helper\",\"errno\":%d}\n", errno);
    std::fflush(stdout);
    _exit(notStarted);
}

} // namespace

tl::expected<Program, int> Program::open(const std::string &path)
{
    Program program(path);
    if (access(path.c_str(), X_OK) == 0)
        return program;
    const int error = errno;
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return tl::unexpected(error);
    program.m_copy = FileDescriptor(memfd_create("rungs-capture", MFD_CLOEXEC));
    if (!program.m_copy.isOpen())
        return tl::unexpected(errno);
    if (const int failed = copyAll(file.number(), program.m_copy.number()))
        return tl::unexpected(failed);
    return program;
}

tl::expected<HelperProcess, int> HelperProcess::start(const Program &program, std::vector<std::string> arguments,
                                                      bool mayBeCopy)
{
    std::array<int, 2> status{};
    std::array<int, 2> parent{};
    if (pipe2(status.data(), O_CLOEXEC) != 0)
        return tl::unexpected(errno);
    FileDescriptor statusFrom(status[0]);
    const FileDescriptor statusTo(status[1]);
    if (pipe2(parent.data(), O_CLOEXEC) != 0)
        return tl::unexpected(errno);
    const FileDescriptor parentFrom(parent[0]);
    FileDescriptor parentTo(parent[1]);
    arguments.insert(arguments.begin(), program.path());
    arguments.insert(arguments.end(), {"--status-fd", "1", "--parent-fd", "0"});
    const pid_t process = fork();
    if (process < 0)
        return tl::unexpected(errno);
    if (process == 0) {
        dup2(statusTo.number(), STDOUT_FILENO);
        dup2(parentFrom.number(), STDIN_FILENO);
        execute(program, arguments, mayBeCopy);
    }
    return HelperProcess(process, std::move(statusFrom), std::move(parentTo));
}

void HelperProcess::readStatus()
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(m_status.number(), buffer.data(), buffer.size());
    if (got <= 0) {
        if (got == 0 || errno != EINTR)
            m_state = State::ended;
        return;
    }
    std::fwrite(buffer.data(), 1, static_cast<std::size_t>(got), stdout);
    std::fflush(stdout);
    m_line.append(buffer.data(), static_cast<std::size_t>(got));
    for (std::size_t end = 0; (end = m_line.find('\n')) != std::string::npos; m_line.erase(0, end + 1)) {
        if (m_line.find("\"capturing\"") < end && m_state == State::beginning)
            m_state = State::capturing;
    }
}

bool HelperProcess::pass(std::chrono::milliseconds time)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point until = Clock::now() + time;
    while (m_isWanted && m_state != State::ended) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            break;
        std::array<pollfd, 2> files{{{m_status.number(), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
        if (poll(files.data(), files.size(), static_cast<int>(left)) <= 0)
            continue;
        if (files[0].revents != 0)
            readStatus();
        std::array<char, 16> ignored{};
        if (files[1].revents != 0 && ::read(STDIN_FILENO, ignored.data(), ignored.size()) == 0)
            m_isWanted = false;
    }
    return m_isWanted && m_state != State::ended;
}

bool HelperProcess::waitUntilItCaptures(std::chrono::milliseconds most)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds step(20);
    const Clock::time_point until = Clock::now() + most;
    while (m_state == State::beginning && Clock::now() < until) {
        if (!pass(step))
            return false;
    }
    return m_state == State::capturing;
}

int HelperProcess::end()
{
    kill(m_process, SIGTERM);
    while (m_state != State::ended)
        readStatus();
    int status = 0;
    while (waitpid(m_process, &status, 0) < 0) {
        if (errno != EINTR)
            return notStarted;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace rungs::scene
