// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/program.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungs::filter {

/// Where a filter may mean something else than whoever wrote it thinks. core/text makes the sentence.
enum class HintKind : std::uint8_t {
    anyDiffers,    ///< found: a key of two values, of which one that differs is enough
    presence,      ///< found: a flag, which is only asked to be there
    otherThanOne,  ///< found: a number that means no more than "set"
    hexadecimal,   ///< found: digits that are read as bytes
    toTheEnd,      ///< found: a protocol whose bytes reach to the end of the packet
    headerOnly,    ///< found: one that ends with its header
    beyondHeader,  ///< found: one that ends with its header, but is searched to the end of the packet
    caseMatters,   ///< of contains
    caseIgnored,   ///< of matches
    dotStops,      ///< at the end of a line
    maskFirst,     ///< & comes before the comparison
    emptyRange,    ///< found: a range from the greater to the less
    eitherOfTwo,   ///< found: a key of two values, of which each can meet one of two bounds
    neverNegative, ///< found: a key that has no sign
    byZero,        ///< a division
    localTime,     ///< found: a time without a zone
    firstIsZero,   ///< found: a key that is 0 in the first frame
    similarKey,    ///< of an unknown one
    booleanWord,   ///< found: true, which is written True
    bracesForSums, ///< found: a sum in round brackets
    equalsSign,    ///< found: =
};

struct Hint
{
    HintKind kind = HintKind::presence;
    Place place;
    std::string found;
    std::string meant; ///< what could stand there instead; empty: nothing is proposed
};

/// What @p text, from which @p filter was made, may be mistaken for; in the order of the text.
std::vector<Hint> hintsOf(std::string_view text, const Filter &filter);
/// What @p text may have been meant to be, where @p error says that it is no filter.
std::vector<Hint> hintsOf(std::string_view text, const Error &error);

/// @p text with what @p hint proposes.
std::string withHint(std::string_view text, const Hint &hint);

} // namespace rungs::filter
