// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limits.h"
#include "core/text/phrase.h"

namespace rungs {

/// What held a sender back, in sentences with their evidence, what took most of the time first; then where the capture
/// was made, and how that is known.
std::vector<Phrase> limitSentences(const DirectionLimits &limits);
/// "Connection 0: ...", all on one line.
Phrase limitPhrase(ConnectionId connection, const DirectionLimits &limits);

} // namespace rungs
