// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

#include <vector>

namespace rungs {

/// What each end knows of the path after a segment of the opening: whether what it sends arrives, and whether what its
/// peer sends does (RFC 9293, 3.5). Empty for any other segment, for one that never arrived, and where the story does
/// not know both ends.
std::vector<Phrase> openingKnowledge(const Story &story, const Rung &rung);

} // namespace rungs
