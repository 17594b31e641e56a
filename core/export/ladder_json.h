// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/export/record_writer.h"
#include "core/session/session.h"

namespace rungs {

/// The ladder of one connection for scripts: everything that the story has, one rung a line.
/// @param session whose first frame is the zero of time
/// @return false where nobody reads any more
bool writeLadderJson(const Session &session, const Story &story, const TextSink &sink);

} // namespace rungs
