// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/state_walk.h"
#include "core/text/phrase.h"

#include <vector>

namespace rungs {

// What the state diagram of RFC 9293 says, and the way of a connection in it.

/// The label of an arrow as figure 5 writes it: "rcv SYN" above a line, "snd SYN,ACK" below it.
struct StateLabel
{
    Phrase trigger;
    Phrase action; ///< "x" where nothing is done
};
StateLabel labelOf(const StateArrow &arrow);
Phrase labelOf(StateTrigger trigger);
/// The arrow in words, for a list and a screen reader: "receives a FIN; sends an ACK".
Phrase wordsOf(const StateArrow &arrow);

/// What the arrows that figure 5 leaves out are.
std::vector<Phrase> leftOutText();

/// The step of an endpoint, why it was taken, and where RFC 9293 has it.
Phrase stepSentence(const Story &story, const StateStep &step);
/// Where both endpoints are after @p frame and what it changed: a sentence for each step; where it changed nothing, or
/// there is none, one that says so.
std::vector<Phrase> stepSentences(const Story &story, const StateWalk &walk, FrameId frame);

} // namespace rungs
