// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/export/record_writer.h"
#include "core/session/session.h"

namespace rungs {

/// The ladder of one connection, in English: lifelines and arrows as characters, one line a rung.
/// @param session whose first frame is the zero of time
/// @param isAscii without a character beyond ASCII
/// @return false where nobody reads any more
bool writeLadderText(const Session &session, const Story &story, bool isAscii, const TextSink &sink);

} // namespace rungs
