// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/text/phrase.h"

namespace rungs {

/// What was not captured of a connection, and what cannot be told for that reason.
Phrase gapText(CaptureGap gap);

} // namespace rungs
