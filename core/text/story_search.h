// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

#include <cstddef>
#include <vector>

namespace rungs {

/// How far from a segment others are looked for that explain it.
constexpr std::size_t farthestSearched = 20000;

/// The first segment after @p rung that acknowledges all of it; null: none near.
const Rung *acknowledging(const Story &story, const Rung &rung);
/// The first segment before @p rung that acknowledges all of it, where it was captured late; null: none near.
const Rung *acknowledgingBefore(const Story &story, const Rung &rung);
/// The last segment from the other side between @p original and @p rung, which retransmits it; null: none near.
const Rung *answerBefore(const Story &story, const Rung &rung, FrameId original);
/// The challenge ACK for @p rung; null: none near.
const Rung *challenging(const Story &story, const Rung &rung);
/// The next segment of the sender of @p rung that is no reset; null: none near.
const Rung *continuingAfter(const Story &story, const Rung &rung);
/// The segment of the other side that @p rung acknowledges although it was captured later; null: none near.
const Rung *acknowledgedLater(const Story &story, const Rung &rung);
/// The segment after @p rung that fills the gap before it, or acknowledges all of that; null: none near.
const Rung *closingGap(const Story &story, const Rung &rung, const Event &gap);
/// The segment after @p rung that retransmits it; null: none near.
const Rung *retransmitting(const Story &story, const Rung &rung);
/// The reset that @p rung brought about; null: none near.
const Rung *resettingAfter(const Story &story, const Rung &rung);
/// @p side was captured alone, though the other side answered it.
bool isCapturedAlone(const Story &story, Side side);
/// A retransmission that a timer may have sent: it came no sooner than the shortest one runs.
bool mayBeTimer(const Story &story, const Rung &rung, const Event &again);
/// The duplicate ACKs and SACK blocks that reported the gap which @p rung fills, the first ones first. @p original the
/// first copy of its bytes; none where it was not captured.
std::vector<const Rung *> reportsOfGap(const Story &story, const Rung &rung, FrameId original);

} // namespace rungs
