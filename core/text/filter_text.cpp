// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filter_text.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

constexpr FilterFunction functions[] = {
    {"len", RUNGS_TEXT("Length in bytes")},
    {"count", RUNGS_TEXT("How many there are in the frame")},
    {"string", RUNGS_TEXT("A number or an address as text")},
    {"upper", RUNGS_TEXT("The text in capital letters")},
    {"lower", RUNGS_TEXT("The text in small letters")},
    {"max", RUNGS_TEXT("The greatest value")},
    {"min", RUNGS_TEXT("The least value")},
    {"abs", RUNGS_TEXT("The value without its sign")},
    {"vals", RUNGS_TEXT("The name of the value")},
};

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
    case Fault::notInBpf:
        return RUNGS_TEXT("“{0}” cannot be said in a capture filter (BPF).");
    case Fault::longBpf:
        return RUNGS_TEXT("A capture filter has at most 2,048 bytes here.");
    case Fault::badBpf:
        return RUNGS_TEXT("libpcap cannot read this capture filter: {1}.");
    case Fault::nameInBpf:
        return RUNGS_TEXT("“{0}” is a name, and the network is not asked about it: write its address.");
    }
    return {};
}

/// What a literal was expected to be, as a phrase: it is translated too.
Argument kindArgument(const std::string &kind)
{
    constexpr std::array<std::string_view, 8> kinds{
        RUNGS_TEXT("number"),       RUNGS_TEXT("True or False"), RUNGS_TEXT("bytes"), RUNGS_TEXT("Ethernet address"),
        RUNGS_TEXT("IPv4 address"), RUNGS_TEXT("IPv6 address"),  RUNGS_TEXT("time"),  RUNGS_TEXT("time in seconds")};
    const auto known = std::ranges::find(kinds, std::string_view(kind));
    return known == kinds.end() ? Argument(kind) : Argument(std::vector<Phrase>{{*known, {}}});
}

/// {0} is what was found, {1} what may be meant.
std::string_view patternOf(filter::HintKind kind)
{
    using filter::HintKind;
    switch (kind) {
    case HintKind::anyDiffers:
        return RUNGS_TEXT("{0} has two values: !== holds as soon as one of them differs, != only if both do.");
    case HintKind::presence:
        return RUNGS_TEXT("“{0}” asks whether the flag is there, set or not: did you mean {1}?");
    case HintKind::otherThanOne:
        return RUNGS_TEXT("For a flag, {0} means “set”, as any number but 0 does.");
    case HintKind::hexadecimal:
        return RUNGS_TEXT("Beside bytes a number is hexadecimal: {0} is 0x{0} here.");
    case HintKind::toTheEnd:
        return RUNGS_TEXT("“{0}” as bytes reaches to the end of the packet, its data included.");
    case HintKind::headerOnly:
        return RUNGS_TEXT("“{0}” as bytes ends with its header: beyond that there is no value, and no match.");
    case HintKind::beyondHeader:
        return RUNGS_TEXT("contains and matches look beyond the header of “{0}”, to the end of the packet.");
    case HintKind::caseMatters:
        return RUNGS_TEXT("contains tells capital from small letters; matches does not.");
    case HintKind::caseIgnored:
        return RUNGS_TEXT("matches ignores capital and small letters; (?-i) tells them apart.");
    case HintKind::dotStops:
        return RUNGS_TEXT("A dot matches no line end: (?s) lets it.");
    case HintKind::maskFirst:
        return RUNGS_TEXT("& comes before the comparison: this is read as {1}.");
    case HintKind::emptyRange:
        return RUNGS_TEXT("The range {0} is empty: its greater end stands first.");
    case HintKind::eitherOfTwo:
        return RUNGS_TEXT("{0} has two values: one may meet one bound, and the other the other. A set asks for both of "
                          "one value.");
    case HintKind::neverNegative:
        return RUNGS_TEXT("{0} is never negative.");
    case HintKind::byZero:
        return RUNGS_TEXT("A division by zero has no value, and matches nothing.");
    case HintKind::localTime:
        return RUNGS_TEXT("A time without a zone is local time; with a Z after it, UTC.");
    case HintKind::firstIsZero:
        return RUNGS_TEXT("The first frame has none before it: its {0} is 0.");
    case HintKind::similarKey:
        return RUNGS_TEXT("Did you mean {1}?");
    case HintKind::booleanWord:
        return RUNGS_TEXT("A flag is compared with {1}, or with 1 and 0.");
    case HintKind::bracesForSums:
        return RUNGS_TEXT("Sums are put in braces: {1}.");
    case HintKind::equalsSign:
        return RUNGS_TEXT("Two signs compare: ==.");
    }
    return {};
}

/// A value that is not too long for a sentence.
std::string shortened(const std::string &value)
{
    constexpr std::size_t longest = 60;
    if (value.size() <= longest)
        return value;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xc0) == 0x80)
        --end;
    return value.substr(0, end) + "…";
}

} // namespace

std::span<const FilterFunction> filterFunctions()
{
    return functions;
}

Phrase filterErrorPhrase(const filter::Error &error)
{
    if (error.fault == Fault::notALiteral)
        return {patternOf(error), {error.found, kindArgument(error.expected)}};
    return {patternOf(error), {error.found, error.expected}};
}

Phrase filterHintPhrase(const filter::Hint &hint)
{
    return {patternOf(hint.kind), {hint.found, hint.meant}};
}

Phrase filterMissingPhrase(std::string_view key)
{
    return {RUNGS_TEXT("No packet of this capture has {0}."), {std::string(key)}};
}

Phrase filterGivenUpPhrase()
{
    return {RUNGS_TEXT("In some frames the regular expression took too long: they count as no match."), {}};
}

Phrase filterAbsencePhrase(const filter::Absence &absence)
{
    std::string keys;
    for (const std::string_view key : absence.keys)
        keys.append(keys.empty() ? "" : ", ").append(key);
    const Count count{absence.frames};
    if (absence.areMatches)
        return absence.frames == 1
                   ? Phrase{RUNGS_TEXT("One frame matches only because it has no {1}."), {count, keys}}
                   : Phrase{RUNGS_TEXT("{0} frames match only because they have no {1}."), {count, keys}};
    return absence.frames == 1
               ? Phrase{RUNGS_TEXT("One frame is left out only because it has no {1}."), {count, keys}}
               : Phrase{RUNGS_TEXT("{0} frames are left out only because they have no {1}."), {count, keys}};
}

Phrase filterReasonPhrase(std::string_view text, const filter::Reason &reason)
{
    std::string found;
    std::string missing;
    for (const filter::Reason::Part &part : reason.parts) {
        std::string &list = part.count == 0 ? missing : found;
        list.append(list.empty() ? "" : "; ").append(text.substr(part.place.begin, part.place.length));
        if (part.count == 0)
            continue;
        for (std::size_t i = 0; i < part.values.size(); ++i)
            list.append(i == 0 ? " = " : ", ").append(shortened(part.values[i]));
        if (part.count > part.values.size())
            list.append(", …");
    }
    const std::string test(text.substr(reason.place.begin, reason.place.length));
    if (!missing.empty())
        return {RUNGS_TEXT("“{0}” does not hold: this frame has no {1}."), {test, missing}};
    if (found.empty())
        return {reason.passes ? RUNGS_TEXT("“{0}” holds.") : RUNGS_TEXT("“{0}” does not hold."), {test}};
    return {reason.passes ? RUNGS_TEXT("“{0}” holds: {1}.") : RUNGS_TEXT("“{0}” does not hold: {1}."), {test, found}};
}

} // namespace rungs
