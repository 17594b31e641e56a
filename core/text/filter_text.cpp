// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filter_text.h"

namespace rungs {

namespace {

using filter::Fault;

/// {0} is what was found, {1} what was expected.
std::string_view patternOf(const filter::Error &error)
{
    switch (error.fault) {
    case Fault::tooLong:
        return RUNGS_TEXT("The filter is longer than 64 KiB.");
    case Fault::tooDeep:
        return RUNGS_TEXT("The filter is nested too deep.");
    case Fault::unexpectedEnd:
        return RUNGS_TEXT("The filter ends too early.");
    case Fault::unexpected:
        return error.found.empty() ? RUNGS_TEXT("This is not expected here.")
                                   : RUNGS_TEXT("“{0}” is not expected here.");
    case Fault::unclosedQuote:
        return RUNGS_TEXT("The closing quote is missing.");
    case Fault::unclosedBracket:
        return RUNGS_TEXT("The closing bracket is missing.");
    case Fault::badEscape:
        return RUNGS_TEXT("“{0}” is no escape sequence; a backslash itself is written \\\\.");
    case Fault::badCharacter:
        return RUNGS_TEXT("Between single quotes stands one character; texts stand in double quotes.");
    case Fault::badRange:
        return RUNGS_TEXT("“{0}” is no range: those are 4, 4:2 (a length), 4-5, :4 and 4:.");
    case Fault::unknownKey:
        return error.expected.empty() ? RUNGS_TEXT("There is no field “{0}”.")
                                      : RUNGS_TEXT("There is no field “{0}”. Similar ones: {1}.");
    case Fault::unknownFunction:
        return RUNGS_TEXT(
            "There is no function “{0}”. Functions: len, count, string, upper, lower, max, min, abs, vals.");
    case Fault::badArguments:
        return error.expected == "1" ? RUNGS_TEXT("{0}() takes one argument.")
                                     : RUNGS_TEXT("{0}() takes one argument or more.");
    case Fault::fieldExpected:
        return RUNGS_TEXT("A field is expected here, not “{0}”.");
    case Fault::textExpected:
        return RUNGS_TEXT("“{0}” is a number: text or bytes are expected here.");
    case Fault::numberExpected:
        return RUNGS_TEXT("“{0}” is no number.");
    case Fault::constantsOnly:
        return RUNGS_TEXT("A field or a function is expected on one side: “{0}” is a constant.");
    case Fault::alone:
        return RUNGS_TEXT("“{0}” alone is no test: a field and a comparison are missing.");
    case Fault::notSliceable:
        return RUNGS_TEXT("“{0}” has no bytes of which a part could be taken.");
    case Fault::notComparable:
        return error.found.empty() ? RUNGS_TEXT("This field is there or not: it has no value to compare.")
                                   : RUNGS_TEXT("{0} and {1} cannot be compared.");
    case Fault::notSearchable:
        return RUNGS_TEXT("“{0}” is no text and no bytes: it cannot be searched.");
    case Fault::quotesExpected:
        return RUNGS_TEXT("A regular expression stands in double quotes.");
    case Fault::badExpression:
        return RUNGS_TEXT("The regular expression is not valid: {1}.");
    case Fault::notALiteral:
        return RUNGS_TEXT("“{0}” cannot be read as: {1}.");
    case Fault::tooLarge:
        return RUNGS_TEXT("“{0}” is too large for this field: at most {1}.");
    case Fault::unknownName:
        return RUNGS_TEXT("No value of this field is called “{0}”.");
    case Fault::noReference:
        return RUNGS_TEXT("${0} refers to the selected frame, and no frame is selected.");
    case Fault::constantMembership:
        return RUNGS_TEXT("Only a field can be looked for in a set, not “{0}”.");
    }
    return {};
}

} // namespace

Phrase filterErrorPhrase(const filter::Error &error)
{
    return {patternOf(error), {error.found, error.expected}};
}

} // namespace rungs
