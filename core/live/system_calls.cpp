// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/system_calls.h"

#include <fcntl.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace rungs {

namespace {

/// Of any arguments.
const int always[] = {
    SCMP_SYS(read),           SCMP_SYS(pread64),

    SCMP_SYS(lseek),          SCMP_SYS(ftruncate),     SCMP_SYS(fstat),
    SCMP_SYS(fsync),          SCMP_SYS(fdatasync),     SCMP_SYS(close),
    SCMP_SYS(poll),           SCMP_SYS(ppoll),         SCMP_SYS(recvfrom),
    SCMP_SYS(getsockopt),     SCMP_SYS(getsockname),   SCMP_SYS(munmap),
    SCMP_SYS(mremap),         SCMP_SYS(brk),           SCMP_SYS(madvise),
    SCMP_SYS(futex),          SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(gettimeofday),   SCMP_SYS(time),          SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(sigaltstack),   SCMP_SYS(restart_syscall),
    SCMP_SYS(getpid),         SCMP_SYS(getppid),       SCMP_SYS(gettid),
    SCMP_SYS(getrandom),      SCMP_SYS(sched_yield),   SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

constexpr auto isEqual = SCMP_CMP_MASKED_EQ;
constexpr scmp_datum_t wholeInt = 0xffffffff;

class AllowList
{
public:
    AllowList()
        : m_context(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release)
    { }

    template <class... Conditions>
    void allow(int call, Conditions... conditions)
    {
        // A call that this machine does not have needs no rule: -EDOM.
        const int added =
            m_context ? seccomp_rule_add(m_context.get(), SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...)
                      : -ENOMEM;
        m_isWhole = m_isWhole && (added == 0 || added == -EDOM);
    }
    bool load() { return m_isWhole && seccomp_load(m_context.get()) == 0; }

private:
    std::unique_ptr<void, decltype(&seccomp_release)> m_context;
    bool m_isWhole = true;
};

} // namespace

int flagsOfNewFile()
{
    return O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
}

bool confineSystemCalls(int folder, int lastSocket, int status)
{
    AllowList list;
    for (const int call : always)
        list.allow(call);
    for (const int each : {STDERR_FILENO, status}) {
        if (each >= 0)
            list.allow(SCMP_SYS(write), scmp_arg_cmp{0, isEqual, wholeInt, static_cast<scmp_datum_t>(each)});
    }
    list.allow(SCMP_SYS(write), scmp_arg_cmp{0, SCMP_CMP_GT, static_cast<scmp_datum_t>(lastSocket), 0});
    // Memory that never becomes code.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        list.allow(call, scmp_arg_cmp{2, isEqual, PROT_EXEC, 0});
    // libpcap asks whether an interface that is silent still exists.
    for (const unsigned long request : {0x8933UL /* SIOCGIFINDEX */, 0x8913UL /* SIOCGIFFLAGS */})
        list.allow(SCMP_SYS(ioctl), scmp_arg_cmp{1, isEqual, wholeInt, request});
    // fstat(), as glibc calls it.
    list.allow(SCMP_SYS(newfstatat), scmp_arg_cmp{3, isEqual, wholeInt, AT_EMPTY_PATH});
    if (folder >= 0) {
        const auto place = static_cast<scmp_datum_t>(folder);
        list.allow(SCMP_SYS(openat), scmp_arg_cmp{0, isEqual, wholeInt, place},
                   scmp_arg_cmp{2, isEqual, wholeInt, static_cast<scmp_datum_t>(flagsOfNewFile())});
        list.allow(SCMP_SYS(unlinkat), scmp_arg_cmp{0, isEqual, wholeInt, place});
    }
    return list.load();
}

} // namespace rungs
