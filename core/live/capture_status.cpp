// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/capture_status.h"

#include "core/live/messages.h"

#include <poll.h>
#include <unistd.h>

#include <cstdio>
#include <nlohmann/json.hpp>

namespace rungs {

namespace {

using Json = nlohmann::ordered_json;

const char *nameOf(FailureReason reason)
{
    switch (reason) {
    case FailureReason::permission:
        return "permission";
    case FailureReason::interface:
        return "interface";
    case FailureReason::filter:
        return "filter";
    case FailureReason::file:
        return "file";
    case FailureReason::usage:
        break;
    }
    return "usage";
}

const char *nameOf(EndReason reason)
{
    switch (reason) {
    case EndReason::stopped:
        return "stopped";
    case EndReason::limit:
        return "limit";
    case EndReason::parent:
        return "parent";
    case EndReason::disk:
        return "disk";
    case EndReason::interface:
        return "interface";
    case EndReason::error:
        break;
    }
    return "error";
}

std::string lineOf(const Json &object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json countsOf(Json object, const CaptureTotals &totals)
{
    object["frames"] = totals.frames;
    object["bytes"] = totals.bytes;
    object["dropped_kernel"] = totals.droppedByKernel;
    object["dropped_interface"] = totals.droppedByInterface;
    return object;
}

Json endOf(Json object, const CaptureTotals &totals)
{
    object["file"] = totals.path;
    object["seconds"] = totals.seconds;
    if (!totals.lostInterfaces.empty())
        object["lost"] = totals.lostInterfaces;
    if (!totals.downInterfaces.empty())
        object["down"] = totals.downInterfaces;
    return object;
}

std::string countText(const CaptureTotals &totals)
{
    std::string text = counted(totals.frames, "frame");
    if (totals.droppedByKernel + totals.droppedByInterface > 0)
        text += ", " + counted(totals.droppedByKernel, "frame") + " dropped by the kernel, "
                + std::to_string(totals.droppedByInterface) + " by the interface";
    return text;
}

} // namespace

CaptureStatus::CaptureStatus(int descriptor, bool isQuiet)
    : m_descriptor(descriptor)
    , m_isQuiet(isQuiet || descriptor >= 0)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{ }

void CaptureStatus::capturing(std::span<const CaptureInterface> interfaces, const std::string &path,
                              const Confinement &report)
{
    Json list = Json::array();
    std::string names;
    for (const CaptureInterface &each : interfaces) {
        list.push_back({{"name", each.name}, {"linktype", static_cast<int>(each.linkType)}});
        names += (names.empty() ? "" : ", ") + each.name;
    }
    send(lineOf({{"state", "capturing"},
                 {"interfaces", std::move(list)},
                 {"file", path},
                 {"snaplen", interfaces.empty() ? 0 : interfaces.front().snapLength},
                 {"report",
                  {{"capabilities", report.hasNoCapabilities ? "none" : "some"},
                   {"no_new_privs", report.hasNoNewPrivileges},
                   {"landlock", report.landlock},
                   {"seccomp", report.hasSeccomp},
                   {"user", report.user}}}}),
         true);
    if (!m_isQuiet)
        say("Capturing on " + names + "\nFile: " + path + "\n");
}

void CaptureStatus::running(const CaptureTotals &totals)
{
    send(lineOf(endOf(countsOf({{"state", "running"}}, totals), totals)), false);
    if (!m_isQuiet && m_isTerminal) {
        say(std::string("\r") + countText(totals));
        m_hasCount = true;
    }
}

void CaptureStatus::ended(const CaptureEnd &end, const CaptureTotals &totals)
{
    send(lineOf(endOf(countsOf({{"state", "ended"}, {"reason", nameOf(end.reason)}, {"message", end.message}}, totals),
                      totals)),
         true);
    const bool isError = end.reason >= EndReason::disk;
    if (!m_isQuiet)
        say(std::string(m_isTerminal ? "\r" : "") + countText(totals) + "\n");
    if (!m_isQuiet || isError)
        say(std::string(isError ? "rungs-capture: " : "") + end.message + "\n");
}

void CaptureStatus::failed(const Failure &failure)
{
    send(lineOf({{"state", "failed"}, {"reason", nameOf(failure.reason)}, {"message", failure.message}}), true);
    warn(failure.message);
}

void CaptureStatus::warn(const std::string &message)
{
    say(std::string(std::exchange(m_hasCount, false) ? "\n" : "") + "rungs-capture: " + message + "\n");
}

void CaptureStatus::send(const std::string &line, bool wait)
{
    constexpr int patience = 2000; // milliseconds
    std::string_view rest = line;
    while (!rest.empty() && m_descriptor >= 0) {
        pollfd ready = {m_descriptor, POLLOUT, 0};
        const bool hasRoom = ::poll(&ready, 1, wait ? patience : 0) == 1 && (ready.revents & POLLOUT);
        const bool hasGone = ready.revents & (POLLERR | POLLNVAL);
        if (!hasRoom && !hasGone)
            return;
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            m_descriptor = -1;
        rest.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        wait = true; // a line that was begun ends
    }
}

void CaptureStatus::say(const std::string &text)
{
    // There is nobody to tell where this fails.
    [[maybe_unused]] const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
}

} // namespace rungs
