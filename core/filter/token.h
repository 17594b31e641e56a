// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filter_fault.h"

#include <string_view>
#include <vector>

namespace rungs::filter {

enum class Symbol : std::uint8_t {
    end,
    word,      ///< a key, a function, a number, an address: without quotes
    text,      ///< between double quotes, what it means
    character, ///< between single quotes, what it means
    ranges,    ///< between square brackets, as it stands
    // Tests.
    anyEqual,
    allDiffer,
    allEqual,
    anyDiffers,
    less,
    lessOrEqual,
    greater,
    greaterOrEqual,
    contains,
    matches,
    in,
    // Logic.
    conjunction,
    disjunction,
    exclusion,
    negation,
    any,
    all,
    // Arithmetic.
    bitAnd,
    plus,
    minus,
    times,
    divide,
    modulo,
    // Marks.
    openRound,
    closeRound,
    openBrace,
    closeBrace,
    comma,
    dots,
    hash,
    at,
    dollar,
};

struct Token
{
    Symbol symbol = Symbol::end;
    Place place;
    std::string text; ///< of a word as it stands; of text and characters what they mean
};

/// At most 64 KiB.
Result<std::vector<Token>> tokensOf(std::string_view text);

} // namespace rungs::filter
