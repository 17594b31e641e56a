// SPDX-License-Identifier: GPL-3.0-or-later
//
// capture_confined FOLDER (or "-"): gives up what rungs-capture gives up, tries what it must not do, and prints for
// each "WHAT ERRNO", 0 where it was allowed. For tests/capture/tst_capture_rights.
#include "core/capture/file_descriptor.h"
#include "core/live/privileges.h"
#include "core/live/system_calls.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>

namespace {

void tell(const char *what, bool isDone)
{
    const int error = isDone ? 0 : errno;
    ::dprintf(STDOUT_FILENO, "%s %d\n", what, error);
}

bool connectsTo(int socket)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(socket, static_cast<sockaddr *>(static_cast<void *>(&address)), sizeof(address)) == 0;
}

bool startsAnother()
{
    char name[] = "/bin/true";
    char *const arguments[] = {name, nullptr};
    return ::execve(name, arguments, nullptr) == 0;
}

void tryEverything(int folder, int socket)
{
    tell("open-to-read", ::open("/etc/passwd", O_RDONLY) >= 0);
    tell("open-to-write", ::open("/tmp/rungs-confined", O_WRONLY | O_CREAT, 0600) >= 0);
    tell("open-inside", ::openat(folder, "inside", rungs::flagsOfNewFile(), 0600) >= 0);
    tell("read-inside", ::openat(folder, "inside", O_RDONLY | O_CLOEXEC) >= 0);
    tell("open-above", ::openat(folder, "../above", rungs::flagsOfNewFile(), 0600) >= 0);
    tell("remove-above", ::unlinkat(folder, "../kept", 0) == 0);
    tell("remove-inside", ::unlinkat(folder, "inside", 0) == 0);
    tell("make-folder", ::mkdirat(folder, "folder", 0700) == 0);
    tell("make-link", ::symlinkat("/etc/passwd", folder, "link") == 0);
    tell("socket", ::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    tell("connect", connectsTo(socket));
    tell("send", ::send(socket, "x", 1, MSG_NOSIGNAL) == 1);
    tell("exec", startsAnother());
    tell("fork", ::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr) > 0);
    tell("ptrace", ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0);
    tell("ptrace-parent", ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0);
    tell("signal-parent", ::kill(::getppid(), 0) == 0);
    tell("new-user-namespace", ::unshare(CLONE_NEWUSER) == 0);
    tell("dumpable", ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0);
    tell("become-root", ::setuid(0) == 0);
    const long page = ::sysconf(_SC_PAGESIZE);
    tell("memory",
         ::syscall(SYS_mmap, nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != -1);
    tell("memory-as-code",
         ::syscall(SYS_mmap, nullptr, page, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != -1);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2 || !rungs::keepCaptureRights())
        return 2;
    const bool hasFolder = std::strcmp(arguments[1], "-") != 0;
    const int folder = hasFolder ? ::open(arguments[1], O_PATH | O_DIRECTORY | O_CLOEXEC) : -1;
    const rungs::FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    int pair[2] = {-1, -1};
    ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair);
    if ((hasFolder && folder < 0) || !socket.isOpen() || !rungs::dropAllCapabilities())
        return 2;
    const rungs::Started<rungs::Confinement> confined =
        rungs::confine(folder, std::max(socket.number(), pair[1]), STDOUT_FILENO);
    if (!confined)
        return 2;
    ::dprintf(STDOUT_FILENO, "landlock %d\nseccomp %d\n", confined->landlock, confined->hasSeccomp ? 1 : 0);
    tryEverything(folder, socket.number());
    tell("write-to-socket", ::write(pair[0], "x", 1) == 1);
    return 0;
}
