// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/own_namespace.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

namespace rungs::scene {

namespace {

/// @return errno
int writeAll(const char *path, const std::string &text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    const int error = write(file, text.data(), text.size()) < 0 ? errno : 0;
    close(file);
    return error;
}

/// Some systems give a process a namespace, but no rights in it.
bool hasNetworkRights()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> data{};
    if (syscall(SYS_capget, &header, data.data()) != 0)
        return false;
    constexpr unsigned wanted = 1U << CAP_NET_RAW | 1U << CAP_NET_ADMIN;
    return (data[0].effective & wanted) == wanted;
}

int bringLoopbackUp()
{
    const int handle = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return errno;
    ifreq device{};
    std::strcpy(device.ifr_name, "lo");
    device.ifr_flags = IFF_UP | IFF_RUNNING;
    const int error = ioctl(handle, SIOCSIFFLAGS, &device) != 0 ? errno : 0;
    close(handle);
    return error;
}

int enter()
{
    const std::string user = "0 " + std::to_string(geteuid()) + " 1";
    const std::string group = "0 " + std::to_string(getegid()) + " 1";
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return errno;
    // The rights go to who is root there: only that outlives the start of another program.
    if (const int error = writeAll("/proc/self/setgroups", "deny"); error != 0 && error != ENOENT)
        return error;
    if (const int error = writeAll("/proc/self/gid_map", group))
        return error;
    if (const int error = writeAll("/proc/self/uid_map", user))
        return error;
    return hasNetworkRights() ? bringLoopbackUp() : EPERM;
}

} // namespace

int enterOwnNamespace()
{
    // There is no way back, so a child tries it first.
    const pid_t child = fork();
    if (child < 0)
        return errno;
    if (child == 0)
        _exit(enter());
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return errno;
    }
    if (!WIFEXITED(status))
        return EPERM;
    return WEXITSTATUS(status) != 0 ? WEXITSTATUS(status) : enter();
}

} // namespace rungs::scene
