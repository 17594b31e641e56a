// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/text/phrase.h"

#include <vector>

namespace rungs {

/// What was not captured of a connection, and what cannot be told for that reason.
Phrase gapText(CaptureGap gap);

/// What is said at the head of a connection: how it was opened and closed, and what of it was not captured.
std::vector<Phrase> headOfConnection(const ConnectionSummary &summary);

} // namespace rungs
