// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story.h"

#include <algorithm>

namespace rungs {

namespace {

/// The rung at which a segment with @p flag takes @p side to @p state; null where there is none.
Rung *firstBy(std::vector<Rung> &rungs, Side side, Segment::Flag flag, TcpState state)
{
    const auto place = std::ranges::find_if(rungs, [&](const Rung &rung) {
        return rung.from != side && rung.segment.has(flag) && rung.states[side] == state;
    });
    return place == rungs.end() ? nullptr : &*place;
}

/// In a simultaneous open, each side sent its SYN before the other's arrived.
void passSynSent(std::vector<Rung> &rungs, Side side)
{
    const bool isFirst = !rungs.empty() && rungs.front().from != side;
    Rung *rung = isFirst ? firstBy(rungs, side, Segment::syn, TcpState::synReceived) : nullptr;
    if (rung != nullptr)
        rung->passed[side] = TcpState::synSent;
}

/// In a simultaneous close, each side sent its FIN before the other's arrived.
void passFinWait(Story &story, Side side)
{
    std::vector<Rung> &rungs = story.rungs;
    Rung *passing = firstBy(rungs, side, Segment::fin, TcpState::closeWait);
    if (passing == nullptr)
        return;
    const Rung *end = rungs.data() + rungs.size();
    const TcpState before = passing == rungs.data() ? story.initial[side] : passing[-1].states[side];
    Rung *rung = passing;
    // Until its own FIN, it sends as if nothing had arrived.
    const Rung *own =
        std::find_if(passing, rungs.data() + rungs.size(), [side](const Rung &each) { return each.from == side; });
    if (own != end && !own->segment.isFin()) {
        for (; rung != end && !(rung->from == side && rung->segment.isFin()); ++rung)
            rung->states[side] = before;
        passing = rung;
    }
    if (passing != end)
        passing->passed[side] = TcpState::finWait1;
    for (; rung != end && rung->states[side] == TcpState::closeWait; ++rung)
        rung->states[side] = TcpState::closing;
}

/// A side that continues after a reset in its name did not send it, and was not closed meanwhile.
void undoForeignResets(Story &story, Side side)
{
    TcpState before = story.initial[side];
    std::size_t closed = story.rungs.size(); // where it was taken to have closed
    TcpState wasOpen = TcpState::unknown;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        const TcpState state = rung.states[side];
        if (state == TcpState::closed && before != TcpState::closed && rung.segment.isRst() && rung.from == side) {
            closed = i;
            wasOpen = before;
        } else if (state != TcpState::closed && before == TcpState::closed && closed < i && !rung.segment.isSyn()) {
            for (std::size_t place = closed; place < i; ++place)
                story.rungs[place].states[side] = wasOpen;
        }
        before = state;
    }
}

/// No one listened, as far as the capture shows.
bool isUnanswered(const Story &story)
{
    const Opening opening = story.summary.opening;
    return opening != Opening::missing && opening != Opening::simultaneous
           && story.summary.path[Side::server].states().empty();
}

} // namespace

void correctStates(Story &story)
{
    const ConnectionSummary &summary = story.summary;
    const bool isUnseen = summary.opening == Opening::missing;
    story.initial[Side::client] = isUnseen ? TcpState::unknown : TcpState::closed;
    story.initial[Side::server] = isUnseen ? TcpState::unknown : TcpState::listen;
    if (isUnanswered(story)) {
        story.initial[Side::server] = TcpState::closed;
        for (Rung &rung : story.rungs)
            rung.states[Side::server] = TcpState::closed;
    }
    if (summary.opening == Opening::simultaneous)
        story.initial[Side::server] = TcpState::closed;
    for (const Side side : bothSides) {
        if (summary.opening == Opening::simultaneous)
            passSynSent(story.rungs, side);
        if (summary.closing.kind == Closing::Kind::simultaneous)
            passFinWait(story, side);
        if (summary.events.contains(EventKind::reset))
            undoForeignResets(story, side);
    }
}

} // namespace rungs
