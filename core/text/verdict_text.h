// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/segment_text.h"

namespace rungs {

/// What happened, as a sentence.
Phrase verdictSentence(const Story &story, const Rung &rung, const Event &event);
/// Why it is not what it looks like.
Phrase alternativeSentence(const Story &story, const Rung &rung, const Event &event);

} // namespace rungs
