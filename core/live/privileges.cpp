// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/privileges.h"

#include "core/live/landlock.h"
#include "core/live/system_calls.h"

#include <cap-ng.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rungs {

namespace {

constexpr auto permittedAndEffective = static_cast<capng_type_t>(CAPNG_PERMITTED | CAPNG_EFFECTIVE);

Failure cannotDrop(const char *what)
{
    return {FailureReason::permission, std::string("The program cannot give up ") + what + ": " + std::strerror(errno)
                                           + ". It does not capture with more rights than it needs."};
}

bool isNothingLeft()
{
    // CAPNG_FAIL would mean that they cannot be read.
    return capng_get_caps_process() == 0 && capng_have_capabilities(CAPNG_SELECT_CAPS) == CAPNG_NONE
           && capng_have_capabilities(CAPNG_SELECT_AMBIENT) == CAPNG_NONE
           && capng_have_permitted_capabilities() == CAPNG_NONE;
}

} // namespace

Started<void> keepCaptureRights()
{
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return tl::unexpected(cannotDrop("core dumps"));
    if (capng_get_caps_process() != 0)
        return tl::unexpected(cannotDrop("its capabilities"));
    const bool mayOpenInterfaces = capng_have_capability(CAPNG_PERMITTED, CAP_NET_RAW);
    const bool mayOpenFiles = capng_have_capability(CAPNG_PERMITTED, CAP_DAC_OVERRIDE) && ::getuid() == 0;
    const bool mayEmptyBounds = capng_have_capability(CAPNG_EFFECTIVE, CAP_SETPCAP);

    capng_clear(CAPNG_SELECT_ALL);
    if (mayOpenInterfaces)
        capng_update(CAPNG_ADD, permittedAndEffective, CAP_NET_RAW);
    if (mayOpenFiles)
        capng_update(CAPNG_ADD, permittedAndEffective, CAP_DAC_OVERRIDE);
    if (mayEmptyBounds && capng_apply(CAPNG_SELECT_BOUNDS) != 0)
        return tl::unexpected(cannotDrop("its bounding set"));
    const bool isSetuid = ::geteuid() != ::getuid() || ::getegid() != ::getgid();
    const int applied = isSetuid
                            ? capng_change_id(static_cast<int>(::getuid()), static_cast<int>(::getgid()), CAPNG_NO_FLAG)
                            : capng_apply(CAPNG_SELECT_CAPS);
    if (applied != 0)
        return tl::unexpected(cannotDrop("its capabilities"));
    if (capng_apply(CAPNG_SELECT_AMBIENT) != 0)
        return tl::unexpected(cannotDrop("its ambient capabilities"));
    return {};
}

Started<void> dropAllCapabilities()
{
    capng_clear(CAPNG_SELECT_BOTH);
    if (capng_apply(CAPNG_SELECT_CAPS) != 0 || !isNothingLeft())
        return tl::unexpected(cannotDrop("its capabilities"));
    // Another user of the process, as where it is setuid, has brought core dumps back.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return tl::unexpected(cannotDrop("core dumps"));
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return tl::unexpected(cannotDrop("new privileges"));
    return {};
}

Started<Confinement> confine(int folder, int lastSocket, int status)
{
    Confinement result;
    result.hasNoCapabilities = isNothingLeft();
    result.hasNoNewPrivileges = ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
    result.user = ::getuid();
    if (!result.hasNoCapabilities || !result.hasNoNewPrivileges)
        return tl::unexpected(cannotDrop("its capabilities"));
    result.landlock = confineFiles(folder);
    result.hasSeccomp = confineSystemCalls(folder, lastSocket, status);
    return result;
}

} // namespace rungs
