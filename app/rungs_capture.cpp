// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only program that ever has a privilege: it opens interfaces, gives up every right, and writes frames into a file.
#include "core/capture/libpcap_version.h"
#include "core/live/interfaces.h"
#include "core/live/live_capture.h"
#include "core/live/messages.h"
#include "core/live/this_machine.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>

namespace {

constexpr int nothingCaptured = 2;

std::string version()
{
    return "rungs-capture " RUNGS_VERSION " (libpcap " + rungs::libpcapVersion() + ')';
}

int print(const std::string &text)
{
    const bool isPrinted = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return isPrinted ? 0 : 1;
}

/// No number up to @p last is free any more. A program may be started without standard error: a socket or the file
/// would get its number, and messages would go there.
void fillDescriptors(int last)
{
    int number = 0;
    while (number >= 0 && number <= last)
        number = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (number > last)
        ::close(number);
}

/// What the options ask for beside a capture; libpcap lists without a privilege.
rungs::Started<int> show(rungs::CaptureOptions::Action action)
{
    using Action = rungs::CaptureOptions::Action;
    if (rungs::Started<void> dropped = rungs::dropAllCapabilities(); !dropped)
        return tl::unexpected(std::move(dropped).error());
    if (action == Action::help)
        return print(rungs::helpText());
    if (action == Action::version)
        return print(version() + "\n");
    const auto interfaces = rungs::listInterfaces();
    if (!interfaces)
        return tl::unexpected(rungs::Failure{rungs::FailureReason::interface, rungs::cannotList(interfaces.error())});
    return print(action == Action::list ? rungs::interfaceLines(*interfaces) : rungs::interfaceJson(*interfaces));
}

rungs::Started<rungs::FileDescriptor> catchSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    for (const int each : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&set, each);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return rungs::FileDescriptor(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

/// Everything before the first frame: with the privilege only what needs it.
rungs::Started<int> capture(const rungs::CaptureOptions &options, rungs::CaptureStatus &status)
{
    std::vector<rungs::LiveInterface> interfaces;
    int lastSocket = STDERR_FILENO;
    for (const rungs::RequestedInterface &each : options.interfaces) {
        rungs::Started<rungs::LiveInterface> opened = rungs::LiveInterface::open(each);
        if (!opened)
            return tl::unexpected(std::move(opened).error());
        interfaces.push_back(std::move(*opened));
        lastSocket = std::max(lastSocket, interfaces.back().descriptor());
    }
    fillDescriptors(lastSocket);
    // Root may write where only the file's owner may, but not later, when another file of a ring begins.
    rungs::Started<void> ready;
    if (options.isRing)
        ready = rungs::dropAllCapabilities();
    if (!ready)
        return tl::unexpected(std::move(ready).error());
    rungs::Started<rungs::CaptureOutput> output = rungs::CaptureOutput::open(options);
    if (!output)
        return tl::unexpected(std::move(output).error());
    if (!options.isRing)
        ready = rungs::dropAllCapabilities();
    std::vector<rungs::CaptureInterface> descriptions;
    for (rungs::LiveInterface &each : interfaces) {
        if (ready)
            ready = each.setFilter();
        descriptions.push_back(each.description());
    }
    if (!ready)
        return tl::unexpected(std::move(ready).error());
    // Other than the descriptor, it also says so where the parent has left its end open to others.
    if (options.parentFd >= 0)
        ::prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
    rungs::Started<rungs::FileDescriptor> signals = catchSignals();
    ::tzset(); // reads a file, which cannot be read later
    if (!output->begin(rungs::describeSection(version()), descriptions))
        return tl::unexpected(
            rungs::Failure{rungs::FailureReason::file, rungs::cannotWriteFile(output->path(), output->failure())});
    const rungs::Started<rungs::Confinement> confined = rungs::confine(output->folder(), lastSocket, options.statusFd);
    if (!confined)
        return tl::unexpected(confined.error());
    status.capturing(descriptions, output->path(), *confined);
    return rungs::LiveCapture(options, std::move(interfaces), std::move(*output), status, std::move(*signals)).run();
}

} // namespace

int main(int count, char **arguments)
{
    fillDescriptors(STDERR_FILENO);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a disk that is full
    if (const rungs::Started<void> kept = rungs::keepCaptureRights(); !kept) {
        rungs::CaptureStatus(-1, false).failed(kept.error());
        return nothingCaptured;
    }
    rungs::CaptureOptions options;
    const rungs::Started<void> areRead = rungs::readOptions(count, arguments, options);
    rungs::CaptureStatus status(options.statusFd, options.isQuiet);
    rungs::Started<int> exit = nothingCaptured;
    if (!areRead)
        exit = tl::unexpected(areRead.error());
    else if (options.action == rungs::CaptureOptions::Action::capture)
        exit = capture(options, status);
    else
        exit = show(options.action);
    if (!exit)
        status.failed(exit.error());
    return exit.value_or(nothingCaptured);
}
