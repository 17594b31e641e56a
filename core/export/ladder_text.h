// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/export/record_writer.h"
#include "core/session/session.h"

namespace rungs {

/// The ladder of one connection, in English: lifelines and arrows as characters, one line a rung.
/// @param session times count from its first frame
/// @param isAscii ASCII characters only
/// @return false if the sink takes no more
bool writeLadderText(const Session &session, const Story &story, bool isAscii, const TextSink &sink);

} // namespace rungs
