// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filter_fault.h"
#include "core/text/phrase.h"

namespace rungs {

/// Why a text is no filter.
Phrase filterErrorPhrase(const filter::Error &error);

} // namespace rungs
