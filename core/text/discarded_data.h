// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

namespace rungs {

/// The captured data of one side that its peer had not acknowledged when a reset ended the connection.
struct UnacknowledgedData
{
    bool isKnown = false;    ///< the acknowledgments of its peer were captured
    std::uint64_t bytes = 0; ///< each counted once
    FrameId first;           ///< segments that carry some of them
    FrameId last;
};

/// Of both sides; nothing of a reset that ends no connection, or of a side whose acknowledgments were not captured.
BySide<UnacknowledgedData> unacknowledgedAt(const Story &story, const Rung &reset);

/// The reset at which some of @p rung's data is unacknowledged, so that nothing shows that anybody reads it; null:
/// none.
const Rung *discardingReset(const Story &story, const Rung &rung);

/// @p line, and how many bytes the reset leaves unacknowledged.
Phrase withUnacknowledged(const Story &story, const Rung &reset, Phrase line);
/// What becomes of them, in sentences.
std::vector<Phrase> unacknowledgedSentences(const Story &story, const Rung &reset);

} // namespace rungs
