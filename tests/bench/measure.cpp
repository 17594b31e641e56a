// SPDX-License-Identifier: GPL-3.0-or-later
//
// measure census|libpcap|first-snapshot|stop FILE: does that once, and prints as JSON how long it took, by the clock
// and in processor time, in seconds, of all threads and of the busiest of two, how much memory was used at most, in
// bytes, and how much was read.
// measure filter FILE EXPRESSION: the same of finding the frames that pass, in a capture that has been loaded; "first"
// is how long the first of them took.
// measure sort FILE KEY|EXPRESSION: the same of putting all frames in order; KEY is time, source, length or action, any
// other text an expression.
#include "core/export/expression_order.h"
#include "core/export/frame_search.h"
#include "core/session/session.h"

#include <pcap/pcap.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

using namespace rungs;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Outcome
{
    double seconds = -1;
    std::uint64_t frames = 0;
    std::uint64_t connections = 0;
    double first = 0;
    rusage before{}; ///< what is not measured
    rusage ownBefore{};
};

Outcome census(const char *path)
{
    const Clock::time_point start = Clock::now();
    const Result<SessionPtr> session = load(path);
    if (!session)
        return {};
    return {secondsSince(start), (*session)->frameCount(), (*session)->connectionCount()};
}

/// The least that anyone who uses libpcap does: step over every packet.
Outcome libpcap(const char *path)
{
    const Clock::time_point start = Clock::now();
    char message[PCAP_ERRBUF_SIZE] = "";
    pcap_t *file = pcap_open_offline(path, message);
    if (file == nullptr)
        return {};
    Outcome outcome;
    pcap_pkthdr *header = nullptr;
    const u_char *bytes = nullptr;
    while (pcap_next_ex(file, &header, &bytes) == 1)
        ++outcome.frames;
    pcap_close(file);
    outcome.seconds = secondsSince(start);
    return outcome;
}

/// Until the first rows are there to be shown.
Outcome firstSnapshot(const char *path)
{
    const Clock::time_point start = Clock::now();
    Outcome outcome;
    std::stop_source stop;
    const Result<SessionPtr> session = load(path, stop.get_token(), [&](const SessionPtr &snapshot) {
        if (outcome.seconds < 0)
            outcome = {secondsSince(start), snapshot->frameCount(), snapshot->connectionCount()};
        stop.request_stop();
    });
    return session ? outcome : Outcome{};
}

/// From the stop request until loading has ended.
Outcome stopLoading(const char *path)
{
    std::stop_source stop;
    Clock::time_point asked;
    int snapshots = 0;
    const Result<SessionPtr> session = load(path, stop.get_token(), [&](const SessionPtr &) {
        // Some way into the file.
        if (++snapshots != 3)
            return;
        asked = Clock::now();
        stop.request_stop();
    });
    const Clock::time_point end = Clock::now();
    if (!session || !(*session)->progress().wasStopped)
        return {};
    return {std::chrono::duration<double>(end - asked).count(), (*session)->frameCount(),
            (*session)->connectionCount()};
}

Outcome filterFrames(const char *path, const char *text)
{
    const Result<SessionPtr> session = load(path);
    const auto filter = filter::Filter::compile(text);
    if (!session || !filter)
        return {};
    Outcome outcome;
    getrusage(RUSAGE_SELF, &outcome.before);
    getrusage(RUSAGE_THREAD, &outcome.ownBefore);
    const Clock::time_point start = Clock::now();
    const FoundFrames found = findFrames(*session, *filter, {}, {}, [&](const FoundFrames &some) {
        if (outcome.first == 0 && !some.frames->empty())
            outcome.first = secondsSince(start);
    });
    outcome.seconds = secondsSince(start);
    if (outcome.first == 0)
        outcome.first = outcome.seconds;
    outcome.frames = found.frames->size();
    outcome.connections = (*session)->connectionCount();
    return outcome;
}

Outcome sortFrames(const char *path, std::string_view what)
{
    constexpr std::array<std::pair<std::string_view, FrameKey>, 4> keys{{{"time", FrameKey::time},
                                                                         {"source", FrameKey::source},
                                                                         {"length", FrameKey::payloadLength},
                                                                         {"action", FrameKey::action}}};
    const Result<SessionPtr> session = load(path);
    const auto key = std::ranges::find(keys, what, [](const auto &each) { return each.first; });
    const auto expression = filter::Expression::compile(what);
    if (!session || (key == keys.end() && !expression))
        return {};
    Outcome outcome;
    getrusage(RUSAGE_SELF, &outcome.before);
    getrusage(RUSAGE_THREAD, &outcome.ownBefore);
    const Clock::time_point start = Clock::now();
    const FrameSpan all{nullptr, (*session)->frameCount()};
    const FrameListPtr sorted = key != keys.end() ? sortedFrames(**session, all, key->second, true, {})
                                                  : framesByExpression(*session, all, *expression, true, {});
    outcome.seconds = outcome.first = secondsSince(start);
    outcome.frames = sorted->size();
    outcome.connections = (*session)->connectionCount();
    return outcome;
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

double processorOf(const rusage &usage)
{
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int count, char **arguments)
{
    const std::string_view what = count > 1 ? arguments[1] : "";
    if (count != (what == "filter" || what == "sort" ? 4 : 3)) {
        std::fputs("measure census|libpcap|first-snapshot|stop FILE, measure filter|sort FILE EXPRESSION\n", stderr);
        return 2;
    }
    const Outcome outcome = what == "census"           ? census(arguments[2])
                            : what == "libpcap"        ? libpcap(arguments[2])
                            : what == "first-snapshot" ? firstSnapshot(arguments[2])
                            : what == "stop"           ? stopLoading(arguments[2])
                            : what == "filter"         ? filterFrames(arguments[2], arguments[3])
                            : what == "sort"           ? sortFrames(arguments[2], arguments[3])
                                                       : Outcome{};
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    rusage own{};
    getrusage(RUSAGE_THREAD, &own);
    const double processor = processorOf(usage) - processorOf(outcome.before);
    const double here = processorOf(own) - processorOf(outcome.ownBefore);
    std::printf("{\"seconds\": %.6f, \"processor\": %.6f, \"busiest\": %.6f, \"memory\": %ld, \"frames\": %llu, "
                "\"connections\": %llu, \"first\": %.6f}\n",
                outcome.seconds, processor, std::max(here, processor - here), usage.ru_maxrss * 1024,
                static_cast<unsigned long long>(outcome.frames), static_cast<unsigned long long>(outcome.connections),
                outcome.first);
    return outcome.seconds < 0 ? 1 : 0;
}
