// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/text/phrase.h"

#include <vector>

namespace rungs {

/// What stands out in a connection, in a paragraph.
Phrase findingText(const Story &story, const Finding &finding);
/// The same of all findings that name @p frame, and of all where it is the first of the connection.
std::vector<Phrase> findingsAbout(const Story &story, FrameId frame);

/// That the segment is more than one; empty where it is not.
Phrase joinedText(const Story &story, const Rung &rung);

} // namespace rungs
