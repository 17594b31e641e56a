// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"

namespace rungs {

/// What was taken to have happened when each segment came past, set right by what the whole of the story shows: who had
/// opened or closed too before the other's SYN or FIN arrived (RFC 9293 figures 7 and 14), that nobody listened, that
/// a reset was not its sender's. Sets the states before the first rung.
void correctStates(Story &story);

} // namespace rungs
