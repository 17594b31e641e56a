// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

namespace rungs {

RungMark markOf(const Rung &rung);

/// Whether nothing would be missed if the segment were folded away in a run of its like: it carries or confirms data,
/// begins no message,
/// arrives, and is neither late nor sent again nor in answer to anything of that kind.
bool isOrdinary(const Rung &rung);

/// A word for the arrow of a segment that is no ordinary one.
struct MarkWords
{
    Phrase full;  ///< "retransmission of #7"; may be empty
    Phrase brief; ///< "again"; may be empty
};

MarkWords markWords(const Rung &rung);

/// "opening", "data", "closing".
Phrase phaseText(Phase phase);

} // namespace rungs
