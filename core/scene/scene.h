// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rungs::scene {

/// A conversation that is really held, so that it can be captured.
enum class Kind : std::uint8_t {
    clientCloses, ///< one request, one answer; the client closes first
    serverCloses, ///< the same; the server closes first
    closedPort,   ///< nobody listens
    resetRequest, ///< the server resets the connection instead of answering
};

/// The name of a kind, for a command line.
std::string_view nameOf(Kind kind);
std::optional<Kind> kindOf(std::string_view name);
std::span<const Kind> allKinds();

struct Options
{
    Kind kind = Kind::clientCloses;
    std::string helper; ///< the program that captures: rungs-capture
    std::string file;   ///< which it writes
    bool mayUseNamespace = true;
    std::chrono::milliseconds pause{300}; ///< between the steps, so that they can be watched
};

/// Captures the conversation on the loopback interface: in a user and network namespace of its own, where an ordinary
/// user has the right to, or else on the machine's. The kernel, the server, the client and the helper are real.
///
/// The process must have one thread, and may find itself in that namespace afterwards. To standard output go lines of
/// JSON: where it is held ({"state":"place","place":"namespace|loopback","errno":why not in a namespace}), those of the
/// helper, and what went wrong ({"state":"failed","reason":"helper|network|parent","errno":N}). It ends early when
/// standard input ends.
/// @return an exit status: 0 done, else as that of the helper, 2 where nothing was captured
int run(const Options &options);

/// What `rungs --scene` is given: KIND HELPER FILE [loopback]. An exit status, as run().
int run(std::span<char *const> arguments);

} // namespace rungs::scene
