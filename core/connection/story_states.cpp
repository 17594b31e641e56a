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

/// A SYN-ACK that is sent again although it was answered: its sender has not accepted the answer.
void staySynReceived(Story &story)
{
    std::size_t waits = 0; // up to the last such SYN-ACK
    Side by = Side::server;
    for (std::size_t i = 0; i < story.rungs.size(); ++i) {
        const Rung &rung = story.rungs[i];
        const Event *again = rung.segment.isSyn() ? rung.find(EventKind::retransmission) : nullptr;
        if (again == nullptr || again->cause != Cause::synAckTimer || !again->needless)
            continue;
        if (rung.states[rung.from] == TcpState::synReceived) {
            waits = i;
            by = rung.from;
        }
    }
    bool isSent = false; // the SYN-ACK
    for (std::size_t i = 0; i < waits; ++i) {
        Rung &rung = story.rungs[i];
        isSent = isSent || (rung.from == by && rung.segment.isSyn() && rung.segment.isAck());
        if (isSent && rung.states[by] > TcpState::synReceived)
            rung.states[by] = TcpState::synReceived;
    }
    if (waits == 0 || story.summary.state[by] <= TcpState::synReceived
        || story.rungs.back().states[by] != TcpState::synReceived)
        return;
    // It is not sent once more after the last answer, so that has been accepted.
    const auto answer = std::find_if(story.rungs.begin() + static_cast<std::ptrdiff_t>(waits), story.rungs.end(),
                                     [by](const Rung &rung) { return rung.from != by && rung.segment.isAck(); });
    for (auto rung = answer; rung != story.rungs.end(); ++rung)
        rung->states[by] = story.summary.state[by];
}

/// What an endpoint sends after a reset was captured on its way to it shows that the reset had not arrived.
void delayReset(Story &story, Side side)
{
    std::vector<Rung> &rungs = story.rungs;
    const auto reset = std::ranges::find_if(rungs, [side](const Rung &rung) {
        return rung.from != side && rung.segment.isRst() && rung.states[side] == TcpState::closed;
    });
    const auto isOwn = [side](const Rung &rung) {
        return rung.from == side && !rung.segment.isRst() && !rung.isRejected && !rung.has(EventKind::outOfOrder);
    };
    if (reset == rungs.end() || reset == rungs.begin() || !std::any_of(reset, rungs.end(), isOwn))
        return;
    TcpState state = std::prev(reset)->states[side];
    std::size_t last = rungs.size() - 1;
    while (!isOwn(rungs[last]))
        --last;
    if (rungs[last].states[side] != TcpState::closed || state <= TcpState::listen)
        return;
    for (auto place = static_cast<std::size_t>(reset - rungs.begin()); place < last; ++place) {
        if (isOwn(rungs[place]))
            state = afterSending(state, SegmentEvent(rungs[place].segment.flags & SegmentEvent::flags));
        rungs[place].states[side] = state;
    }
    const TcpState after = afterSending(state, SegmentEvent(rungs[last].segment.flags & SegmentEvent::flags));
    if (after != state)
        rungs[last].passed[side] = after;
}

/// A reset that its peer does not accept, and that is the last its sender sends: it has closed.
void closeAfterReset(Story &story, Side side)
{
    if (story.summary.state[side] != TcpState::closed)
        return;
    for (std::size_t i = story.rungs.size(); i-- > 0 && story.rungs[i].states[side] != TcpState::closed;) {
        if (story.rungs[i].from != side)
            continue;
        if (!story.rungs[i].segment.isRst())
            return;
        for (std::size_t place = i; place < story.rungs.size(); ++place)
            story.rungs[place].states[side] = TcpState::closed;
        return;
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
        if (summary.events.contains(EventKind::reset)) {
            undoForeignResets(story, side);
            delayReset(story, side);
            closeAfterReset(story, side);
        }
    }
    if (summary.events.contains(EventKind::retransmission))
        staySynReceived(story);
}

} // namespace rungs
