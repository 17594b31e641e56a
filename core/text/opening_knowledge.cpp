// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/opening_knowledge.h"

#include "core/text/segment_text.h"
#include "core/text/side_text.h"

namespace rungs {

namespace {

bool enters(const Story &story, const Rung &rung, Side side, TcpState from, TcpState to)
{
    return rung.states[side] == to && stateBefore(story, rung, side) == from;
}

} // namespace

std::vector<Phrase> openingKnowledge(const Story &story, const Rung &rung)
{
    if (rung.isLost || rung.isRejected)
        return {};
    const Opening opening = story.summary.opening;
    const Side receiver = opposite(rung.from);
    const std::vector<Argument> ends{
        std::vector<Phrase>{sideName(opening, rung.from)}, std::vector<Phrase>{sideName(opening, receiver)},
        std::vector<Phrase>{sideTitle(opening, rung.from)}, std::vector<Phrase>{sideTitle(opening, receiver)}};
    const bool isSyn = rung.segment.isSyn() && !rung.segment.isAck();
    if (isSyn && enters(story, rung, receiver, TcpState::synSent, TcpState::synReceived))
        return {{RUNGS_TEXT("{3} knows now that what {0} sends arrives, not yet whether its own SYN did."), ends}};
    if (isSyn && enters(story, rung, receiver, TcpState::listen, TcpState::synReceived)) {
        return {{RUNGS_TEXT("{3} knows now that what {0} sends arrives."), ends},
                {RUNGS_TEXT("{2} knows nothing yet: only an answer can show that its SYN arrived."), ends}};
    }
    if (rung.segment.isSyn() && rung.segment.isAck()
        && enters(story, rung, receiver, TcpState::synSent, TcpState::established)) {
        return {{RUNGS_TEXT("{3} knows now that both directions work: its SYN arrived, and so did the answer."), ends},
                {RUNGS_TEXT("{2} knows only that what {1} sends arrives, not yet whether its own SYN did."), ends}};
    }
    if (rung.segment.isAck() && enters(story, rung, receiver, TcpState::synReceived, TcpState::established)) {
        return {{RUNGS_TEXT("{3} knows now, too, that both directions work: its SYN was acknowledged."), ends}};
    }
    return {};
}

} // namespace rungs
