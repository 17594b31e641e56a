// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace rungs::filter {

/// A part of the text of a filter, in bytes.
struct Place
{
    std::size_t begin = 0;
    std::size_t length = 0;

    std::size_t end() const { return begin + length; }
    Place until(Place last) const { return {begin, last.end() > begin ? last.end() - begin : 0}; }
};

/// Why a text is no filter. core/text makes the sentence.
enum class Fault : std::uint8_t {
    tooLong,
    tooDeep,
    unexpectedEnd,
    unexpected,      ///< found: what stands there
    unclosedQuote,   ///< of a string or a character
    unclosedBracket, ///< of a slice, or of layers
    badEscape,
    badCharacter, ///< between single quotes stands not one character
    badRange,     ///< of a slice, or of layers
    unknownKey,
    unknownFunction,
    badArguments,       ///< found: the function; expected: how many
    fieldExpected,      ///< a function takes only fields
    textExpected,       ///< a function takes only text
    numberExpected,     ///< arithmetic takes only numbers
    constantsOnly,      ///< both sides are constants
    alone,              ///< a constant is no test
    notSliceable,       ///< found: what was to be sliced
    notComparable,      ///< found, expected: the two sides
    notSearchable,      ///< contains and matches need text or bytes
    quotesExpected,     ///< matches needs a string in double quotes
    badExpression,      ///< expected: PCRE2's words
    notALiteral,        ///< found: the text; expected: what kind of value it should be
    tooLarge,           ///< found: the text; expected: the greatest value
    unknownName,        ///< found: no value of the field has this name
    noReference,        ///< no frame is selected
    constantMembership, ///< only a field can be a member of a set
    notInBpf,           ///< found: what libpcap's language cannot say
    longBpf,            ///< more than 2,048 bytes
    badBpf,             ///< expected: libpcap's words
    nameInBpf,          ///< found: the name of a host, which would be looked up in the network
};

struct Error
{
    Fault fault = Fault::unexpected;
    Place place;
    std::string found;
    std::string expected;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Fault fault, Place place, std::string found = {}, std::string expected = {})
{
    return tl::unexpected(Error{fault, place, std::move(found), std::move(expected)});
}

} // namespace rungs::filter
