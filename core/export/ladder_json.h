// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/export/record_writer.h"
#include "core/session/session.h"

namespace rungs {

/// The ladder of one connection for scripts: everything in the story, one rung a line.
/// @param session times count from its first frame
/// @return false if the sink takes no more
bool writeLadderJson(const Session &session, const Story &story, const TextSink &sink);

} // namespace rungs
