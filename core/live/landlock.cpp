// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/landlock.h"

#include "core/capture/file_descriptor.h"

#include <sys/syscall.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace rungs {

namespace {

// linux/landlock.h, written down here: Debian 12 knows version 2, and its kernels may know more.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr long restrictSelf = 446;
constexpr unsigned askVersion = 1;
constexpr unsigned pathBeneath = 1;

constexpr std::uint64_t writeFile = 1 << 1;
constexpr std::uint64_t removeFile = 1 << 5;
constexpr std::uint64_t makeRegular = 1 << 8;
constexpr std::uint64_t truncateFile = 1 << 14;

/// What each version can forbid of files, from version 1.
constexpr std::uint64_t fileRights[] = {0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff};
constexpr std::uint64_t tcpRights = 3; ///< bind and connect, from version 4
constexpr std::uint64_t scopes = 3;    ///< abstract Unix sockets and signals, from version 6

/// landlock_ruleset_attr; older kernels take its front.
struct Ruleset
{
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scoped = 0;
};

std::size_t sizeFor(long version)
{
    return version < 4 ? 8 : version < 6 ? 16 : 24;
}

} // namespace

int confineFiles(int folder)
{
    const long version = ::syscall(createRuleset, nullptr, 0, askVersion);
    if (version < 1)
        return 0;
    Ruleset ruleset;
    ruleset.files = fileRights[std::min<std::size_t>(static_cast<std::size_t>(version), std::size(fileRights)) - 1];
    if (version >= 4)
        ruleset.network = tcpRights;
    if (version >= 6)
        ruleset.scoped = scopes;
    const FileDescriptor rules(static_cast<int>(::syscall(createRuleset, &ruleset, sizeFor(version), 0)));
    if (!rules.isOpen())
        return 0;
    if (folder >= 0) {
        // landlock_path_beneath_attr has no room between its two members.
        std::uint8_t rule[sizeof(std::uint64_t) + sizeof(std::int32_t)];
        const std::uint64_t allowed = ruleset.files & (writeFile | removeFile | makeRegular | truncateFile);
        const std::int32_t number = folder;
        std::memcpy(rule, &allowed, sizeof(allowed));
        std::memcpy(rule + sizeof(allowed), &number, sizeof(number));
        if (::syscall(addRule, rules.number(), pathBeneath, rule, 0) != 0)
            return 0;
    }
    return ::syscall(restrictSelf, rules.number(), 0) == 0 ? static_cast<int>(version) : 0;
}

} // namespace rungs
