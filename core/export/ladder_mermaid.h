// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/export/record_writer.h"

namespace rungs {

/// The ladder of one connection, in English, as a Mermaid sequenceDiagram: states are notes at the ends, phases notes
/// over both.
/// @return false if the sink takes no more
bool writeLadderMermaid(const Story &story, const TextSink &sink);

} // namespace rungs
