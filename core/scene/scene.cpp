// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/scene.h"

#include "core/scene/conversation.h"
#include "core/scene/helper_process.h"
#include "core/scene/own_namespace.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace rungs::scene {

namespace {

constexpr std::array kinds{Kind::clientCloses, Kind::serverCloses, Kind::closedPort, Kind::resetRequest};
constexpr std::array<std::string_view, kinds.size()> names{"client-closes", "server-closes", "closed-port",
                                                           "reset-request"};

constexpr int failed = 2;
/// How long the helper has to begin. It is a matter of milliseconds, unless the machine is very busy.
constexpr std::chrono::seconds mostToBegin{20};

void say(const std::string &line)
{
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

int fail(std::string_view reason, int error)
{
    say("{\"state\":\"failed\",\"reason\":\"" + std::string(reason) + "\",\"errno\":" + std::to_string(error) + '}');
    return failed;
}

} // namespace

std::string_view nameOf(Kind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindOf(std::string_view name)
{
    for (const Kind kind : kinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::span<const Kind> allKinds()
{
    return kinds;
}

int run(const Options &options)
{
    // A reader that has gone is noticed by what is written, a peer that has reset by what is returned.
    std::signal(SIGPIPE, SIG_IGN);
    // Read before the namespace is entered: there the user may no longer be one who may execute it.
    tl::expected<Program, int> program = Program::open(options.helper);
    if (!program)
        return fail("helper", program.error());
    const int noNamespace = options.mayUseNamespace ? enterOwnNamespace() : 0;
    const bool isOwn = options.mayUseNamespace && noNamespace == 0;
    say(std::string("{\"state\":\"place\",\"place\":\"") + (isOwn ? "namespace" : "loopback")
        + "\",\"errno\":" + std::to_string(noNamespace) + '}');

    tl::expected<Conversation, int> conversation = Conversation::prepare(options.kind, isOwn);
    if (!conversation)
        return fail("network", conversation.error());
    const std::string port = std::to_string(conversation->port());
    tl::expected<HelperProcess, int> helper =
        HelperProcess::start(*program, {"-q", "-i", "lo", "-f", "tcp port " + port, "-w", options.file}, isOwn);
    if (!helper)
        return fail("helper", helper.error());
    if (!helper->waitUntilItCaptures(mostToBegin))
        return helper->end();

    const int error =
        conversation->hold(options.pause, [&helper](std::chrono::milliseconds pause) { return helper->pass(pause); });
    // What the last step brings about needs a moment to be captured.
    helper->pass(options.pause + std::chrono::milliseconds(200));
    const int status = helper->end();
    return error != 0 ? fail("network", error) : status;
}

int run(std::span<char *const> arguments)
{
    const std::optional<Kind> kind = arguments.size() >= 3 ? kindOf(arguments[0]) : std::nullopt;
    if (!kind)
        return fail("usage", EINVAL);
    Options options;
    options.kind = *kind;
    options.helper = arguments[1];
    options.file = arguments[2];
    options.mayUseNamespace = arguments.size() == 3 || std::string_view(arguments[3]) != "loopback";
    return run(options);
}

} // namespace rungs::scene
