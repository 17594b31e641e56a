// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

namespace rungs {

RungMark markOf(const Rung &rung);

/// Whether the segment may be folded into a run of similar ones: it carries or acknowledges data, begins no message,
/// arrives in order, is no retransmission and answers none.
bool isOrdinary(const Rung &rung);

/// A word for the arrow of a segment that is no ordinary one.
struct MarkWords
{
    Phrase full;  ///< "retransmission of #7"; may be empty
    Phrase brief; ///< "again"; may be empty
};

MarkWords markWords(const Rung &rung);
/// The same, and that a reset leaves its data unacknowledged.
MarkWords markWords(const Story &story, const Rung &rung);

/// "opening", "data", "closing".
Phrase phaseText(Phase phase);

} // namespace rungs
