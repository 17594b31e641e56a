// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/text/phrase.h"

namespace rungs {

// What the sides of a connection are called. In a simultaneous open neither is the server: they are A and B.

/// Over a lifeline, or at the beginning of a sentence: "Client", "Server", "A", "B".
Phrase sideTitle(Opening opening, Side side);
/// In a sentence: "the client", "the server", "A", "B".
Phrase sideName(Opening opening, Side side);
/// The same as an argument.
Argument sideArgument(Opening opening, Side side);

} // namespace rungs
