// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_shares.h"
#include "core/text/phrase.h"

namespace rungs {

/// What held a sender back, in sentences with their evidence, what took most of the time first; then where the capture
/// was made, and how that is known.
std::vector<Phrase> limitSentences(const DirectionLimits &limits);
/// "Connection 0: ...", all on one line.
Phrase limitPhrase(ConnectionId connection, const DirectionLimits &limits);

/// What held @p from back for most of the time, in a sentence: "The server had nothing to send for 88 % of 12.4 s."
Phrase limitSummaryPhrase(Side from, const LimitShares &limits);

/// "receiver 94.6 %, network 5.3 %": what took a part that is worth a word, the greatest first.
Phrase limitSharesPhrase(const LimitShares &limits);

} // namespace rungs
