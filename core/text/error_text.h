// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/phrase.h"

namespace rungs {

/// What went wrong, in a sentence: what, where in which file, what was found and what was expected.
Phrase errorPhrase(const Error &error);

} // namespace rungs
