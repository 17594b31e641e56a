// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/turns.h"

#include "core/connection/story.h"
#include "core/connection/turn_follower.h"

#include <algorithm>

namespace rungs {

namespace {

/// What a host takes to answer: with less than this to one end, the capture was made there.
constexpr std::int64_t nearHost = 2'000'000;

std::optional<Duration> without(std::optional<Duration> whole, std::optional<Duration> part)
{
    if (!whole || !part)
        return std::nullopt;
    return Duration{whole->nanoseconds - part->nanoseconds};
}

TurnFollower followTurns(const Story &story, std::vector<Turn> &turns)
{
    TurnFollower follower;
    for (const Rung &rung : story.rungs)
        follower.add(TurnSegment(rung), turns);
    follower.finish(turns);
    return follower;
}

} // namespace

std::string_view nameOf(CapturePoint point)
{
    switch (point) {
    case CapturePoint::unknown:
        return {};
    case CapturePoint::client:
        return "client";
    case CapturePoint::between:
        return "between";
    case CapturePoint::server:
        return "server";
    }
    return {};
}

std::string_view nameOf(PathTime::Source source)
{
    switch (source) {
    case PathTime::Source::unknown:
        return {};
    case PathTime::Source::handshake:
        return "handshake";
    case PathTime::Source::data:
        return "data";
    }
    return {};
}

CapturePoint ConnectionTimes::point() const
{
    const PathTime &client = path[Side::client];
    const PathTime &server = path[Side::server];
    if (!client.isKnown() || !server.isKnown())
        return CapturePoint::unknown;
    // Of both ends on one host, or in one room, neither is nearer.
    if (std::max(client.time, server.time).nanoseconds < nearHost)
        return CapturePoint::between;
    if (client.time.nanoseconds < nearHost)
        return CapturePoint::client;
    return server.time.nanoseconds < nearHost ? CapturePoint::server : CapturePoint::between;
}

std::optional<Duration> Turn::requestTransfer() const
{
    return isTimed ? elapsed(request.begin, request.end) : std::nullopt;
}

std::optional<Duration> Turn::wait() const
{
    return isTimed && !answer.isEmpty() ? elapsed(request.end, answer.begin) : std::nullopt;
}

std::optional<Duration> Turn::answerTransfer() const
{
    return isTimed && !answer.isEmpty() ? elapsed(answer.begin, answer.end) : std::nullopt;
}

std::optional<Duration> Turn::total() const
{
    return isTimed && !answer.isEmpty() ? elapsed(request.begin, answer.end) : std::nullopt;
}

std::optional<Duration> Turn::lost() const
{
    return wait() && retransmission.isValid() ? elapsed(request.end, resent) : std::nullopt;
}

std::optional<Duration> Turn::network() const
{
    const std::optional<Duration> waited = wait();
    if (!waited || isAnswerLate || path[answerer()] < 0)
        return std::nullopt;
    std::int64_t most = waited->nanoseconds;
    if (acknowledgment.isValid()) {
        if (const std::optional<Duration> took = elapsed(request.end, acknowledged))
            most = std::min(most, took->nanoseconds);
    }
    return Duration{std::min(lost().value_or(Duration{}).nanoseconds + path[answerer()], most)};
}

std::optional<Duration> Turn::thinking() const
{
    return without(wait(), network());
}

std::optional<Duration> Turn::pause() const
{
    return isTimed && !answer.isEmpty() && next.isValid() ? elapsed(answer.end, nextBegin) : std::nullopt;
}

std::optional<Duration> Turn::askerPause() const
{
    const std::optional<Duration> paused = pause();
    if (!paused || path[asker] < 0)
        return std::nullopt;
    return Duration{std::max<std::int64_t>(paused->nanoseconds - path[asker], 0)};
}

std::vector<Turn> turnsOf(const Story &story)
{
    std::vector<Turn> turns;
    const ConnectionTimes times = followTurns(story, turns).times();
    for (Turn &turn : turns)
        turn.setPath(times);
    return turns;
}

ConnectionTimes timesOf(const Story &story)
{
    std::vector<Turn> turns;
    return followTurns(story, turns).times();
}

void Turn::setPath(const ConnectionTimes &times)
{
    for (const Side side : bothSides)
        path[side] = times.path[side].isKnown() ? times.path[side].time.nanoseconds : -1;
}

} // namespace rungs
