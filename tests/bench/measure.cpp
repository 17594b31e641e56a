// SPDX-License-Identifier: GPL-3.0-or-later
//
// measure census|libpcap|first-snapshot|stop FILE: does that once, and prints as JSON how long it took, by the clock
// and in processor time, in seconds, of all threads and of the busiest of two, how much memory was used at most, in
// bytes, and how much was read.
#include "core/session/session.h"

#include <pcap/pcap.h>
#include <sys/resource.h>

#include <algorithm>
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

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fputs("measure census|libpcap|first-snapshot|stop FILE\n", stderr);
        return 2;
    }
    const std::string_view what = arguments[1];
    const Outcome outcome = what == "census"           ? census(arguments[2])
                            : what == "libpcap"        ? libpcap(arguments[2])
                            : what == "first-snapshot" ? firstSnapshot(arguments[2])
                            : what == "stop"           ? stopLoading(arguments[2])
                                                       : Outcome{};
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    rusage own{};
    getrusage(RUSAGE_THREAD, &own);
    const double processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    const double here = seconds(own.ru_utime) + seconds(own.ru_stime);
    std::printf("{\"seconds\": %.6f, \"processor\": %.6f, \"busiest\": %.6f, \"memory\": %ld, \"frames\": %llu, "
                "\"connections\": %llu}\n",
                outcome.seconds, processor, std::max(here, processor - here), usage.ru_maxrss * 1024,
                static_cast<unsigned long long>(outcome.frames), static_cast<unsigned long long>(outcome.connections));
    return outcome.seconds < 0 ? 1 : 0;
}
