// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/turns.h"
#include "core/text/phrase.h"

namespace rungs {

/// What asked, what answered how long after, and who took the time; then what else there is to say of the turn.
std::vector<Phrase> turnSentences(const Turn &turn);
/// "Connection 0: ...", all on one line.
Phrase turnPhrase(ConnectionId connection, const Turn &turn);

/// How long the opening took, and the data of the server; where the capture was made, and how that is known.
std::vector<Phrase> timesSentences(const ConnectionTimes &times);
Phrase timesPhrase(ConnectionId connection, const ConnectionTimes &times);

} // namespace rungs
