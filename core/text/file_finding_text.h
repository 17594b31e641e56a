// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/file_finding.h"
#include "core/text/phrase.h"

namespace rungs {

/// What is true of a capture as a whole, in a sentence or two.
Phrase fileFindingPhrase(const FileFinding &finding);

} // namespace rungs
