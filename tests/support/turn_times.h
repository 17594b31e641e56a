// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/turns.h"

namespace rungs::test {

/// What is wrong with the times of a turn; null: nothing.
inline const char *faultOf(const Turn &turn)
{
    const auto nanoseconds = [](std::optional<Duration> time) { return time ? time->nanoseconds : 0; };
    const std::optional<Duration> all[] = {turn.requestTransfer(), turn.wait(),  turn.answerTransfer(),
                                           turn.total(),           turn.lost(),  turn.network(),
                                           turn.thinking(),        turn.pause(), turn.askerPause()};
    for (const std::optional<Duration> &each : all) {
        if (nanoseconds(each) < 0)
            return "a time is negative";
    }
    if (turn.wait().has_value() != turn.total().has_value())
        return "no total";
    if (turn.total()
        && nanoseconds(turn.total())
               != nanoseconds(turn.requestTransfer()) + nanoseconds(turn.wait()) + nanoseconds(turn.answerTransfer()))
        return "the parts do not add up to the total";
    if (turn.network().has_value() != turn.thinking().has_value()
        || (turn.network() && nanoseconds(turn.network()) + nanoseconds(turn.thinking()) != nanoseconds(turn.wait())))
        return "the parts do not add up to the wait";
    if (turn.network() && nanoseconds(turn.lost()) > nanoseconds(turn.network()))
        return "more was lost than waited for";
    if (nanoseconds(turn.askerPause()) > nanoseconds(turn.pause()))
        return "the pause has a longer part";
    if (turn.request.isEmpty() || turn.request.last < turn.request.first || turn.answer.last < turn.answer.first)
        return "no order";
    return nullptr;
}

} // namespace rungs::test
