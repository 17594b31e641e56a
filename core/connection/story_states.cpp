// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/story_states.h"

#include <algorithm>

namespace rungs {

namespace {

/// The rung at which @p side goes to @p state by a segment with @p flag from the other; null where there is none.
Rung *firstBy(std::vector<Rung> &rungs, Side side, Segment::Flag flag, TcpState state)
{
    const auto place = std::ranges::find_if(rungs, [&](const Rung &rung) {
        return rung.from != side && rung.segment.has(flag) && rung.states[side] == state;
    });
    return place == rungs.end() ? nullptr : &*place;
}

/// It had opened too before that SYN arrived.
void openFirst(std::vector<Rung> &rungs, Side side)
{
    const bool isFirst = !rungs.empty() && rungs.front().from != side;
    Rung *rung = isFirst ? firstBy(rungs, side, Segment::syn, TcpState::synReceived) : nullptr;
    if (rung != nullptr)
        rung->passed[side] = TcpState::synSent;
}

/// It had closed too before that FIN arrived.
void closeFirst(Story &story, Side side)
{
    std::vector<Rung> &rungs = story.rungs;
    Rung *passing = firstBy(rungs, side, Segment::fin, TcpState::closeWait);
    if (passing == nullptr)
        return;
    const Rung *end = rungs.data() + rungs.size();
    const TcpState before = passing == rungs.data() ? story.initial[side] : passing[-1].states[side];
    Rung *rung = passing;
    // What it still says before its own FIN, it says as if nothing had arrived.
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

/// Who goes on after a reset in its name has not sent it, and was not closed meanwhile.
void forgetForeignResets(Story &story, Side side)
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

/// Nobody listened, or nothing shows that anyone did.
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
    for (const Side side : {Side::client, Side::server}) {
        if (summary.opening == Opening::simultaneous)
            openFirst(story.rungs, side);
        if (summary.closing.kind == Closing::Kind::simultaneous)
            closeFirst(story, side);
        if (summary.events.contains(EventKind::reset))
            forgetForeignResets(story, side);
    }
}

} // namespace rungs
