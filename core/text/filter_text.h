// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/absence.h"
#include "core/filter/hints.h"
#include "core/filter/reasons.h"
#include "core/text/phrase.h"

#include <span>
#include <string_view>

namespace rungs {

/// A function of the filter language, and what it gives.
struct FilterFunction
{
    std::string_view name;
    std::string_view meaning;
};

std::span<const FilterFunction> filterFunctions();

/// Why a text is no filter.
Phrase filterErrorPhrase(const filter::Error &error);

/// What a filter may be mistaken for.
Phrase filterHintPhrase(const filter::Hint &hint);
/// That no frame has a key.
Phrase filterMissingPhrase(std::string_view key);
/// That a regular expression took too long.
Phrase filterGivenUpPhrase();
/// Which frames it decides about because they lack a key.
Phrase filterAbsencePhrase(const filter::Absence &absence);
/// What one test of @p text says of a frame, and by which values.
Phrase filterReasonPhrase(std::string_view text, const filter::Reason &reason);

} // namespace rungs
