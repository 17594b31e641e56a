// SPDX-License-Identifier: GPL-3.0-or-later
//
// story FILE: makes the story of the longest connection, and prints as JSON how long that and its first part took, by
// the clock and in processor time of this thread, in seconds, and how many bytes it keeps for each rung.
#include "core/session/story_of_session.h"

#include <malloc.h>

#include <cstdio>
#include <ctime>

using namespace rungs;

namespace {

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

ConnectionId longest(const Session &session)
{
    ConnectionId found{0};
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        if (session.segmentCountOf(id) > session.segmentCountOf(found))
            found = id;
    }
    return found;
}

/// Bytes that the program has asked for and not given back.
double inUse()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("story FILE\n", stderr);
        return 2;
    }
    const Result<SessionPtr> session = load(arguments[1]);
    if (!session || (*session)->connectionCount() == 0)
        return 1;
    const double before = inUse();
    const double start = now(CLOCK_MONOTONIC);
    const double startProcessor = now(CLOCK_THREAD_CPUTIME_ID);
    double first = -1;
    const Result<Story> told = story(**session, longest(**session), {}, [&](const Story &) {
        if (first < 0)
            first = now(CLOCK_MONOTONIC) - start;
    });
    if (!told)
        return 1;
    const double processor = now(CLOCK_THREAD_CPUTIME_ID) - startProcessor;
    std::printf("{\"seconds\": %.6f, \"processor\": %.6f, \"first\": %.6f, \"rungs\": %zu, \"bytes\": %.1f}\n",
                now(CLOCK_MONOTONIC) - start, processor, first, told->rungs.size(),
                (inUse() - before) / static_cast<double>(told->rungs.size()));
    return 0;
}
