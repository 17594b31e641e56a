// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diagnostic_text.h"

#include <fmt/format.h>

namespace rungs {

namespace {

std::string hex(std::uint64_t value)
{
    return fmt::format("0x{:04x}", value);
}

Phrase lengthPhrase(const Diagnostic &diagnostic)
{
    const std::uint64_t found = diagnostic.found;
    const std::uint64_t expected = diagnostic.expected;
    switch (diagnostic.code) {
    case Diagnostic::Code::cutBySnapLength:
        return {RUNGS_TEXT("Only {0} of the frame's {1} bytes were captured."), {found, expected}};
    case Diagnostic::Code::headerCut:
        return {RUNGS_TEXT("The header is cut short: {0} of {1} bytes are there."), {found, expected}};
    case Diagnostic::Code::headerTooLong:
        return {RUNGS_TEXT("The header needs {1} bytes, but only {0} are left for it."), {found, expected}};
    case Diagnostic::Code::headerTooShort:
        return {RUNGS_TEXT("The header says that it has {0} bytes; it cannot have fewer than {1}."), {found, expected}};
    case Diagnostic::Code::lengthBeyondFrame:
        return {RUNGS_TEXT("The length field says {0} bytes, but only {1} are there."), {found, expected}};
    case Diagnostic::Code::lengthTooSmall:
        return {RUNGS_TEXT("The length field says {0} bytes, less than the {1} of the header itself."),
                {found, expected}};
    case Diagnostic::Code::totalLengthZero:
        return {RUNGS_TEXT("Total length 0: captured before the network card cut the packet into pieces (segmentation "
                           "offload). The frame's own length counts."),
                {}};
    default:
        return {RUNGS_TEXT("{0} bytes follow the end of the packet: padding or a trailer."), {found}};
    }
}

Phrase optionPhrase(const Diagnostic &diagnostic)
{
    const std::uint64_t found = diagnostic.found;
    const std::uint64_t expected = diagnostic.expected;
    switch (diagnostic.code) {
    case Diagnostic::Code::optionLength:
        return {RUNGS_TEXT("An option has a length of {0} bytes that its kind does not have; {1} would fit."),
                {found, expected}};
    case Diagnostic::Code::optionBeyondHeader:
        return {RUNGS_TEXT("An option of {0} bytes reaches past the header: only {1} bytes are left."),
                {found, expected}};
    case Diagnostic::Code::bytesAfterEndOfOptions:
        return {RUNGS_TEXT("{0} bytes that are not all 0 follow the end of the option list."), {found}};
    case Diagnostic::Code::onlyInSyn:
        return {RUNGS_TEXT("Option {0} counts only in a SYN; here it must be ignored."), {found}};
    default:
        return {RUNGS_TEXT("A window scale of {0} is more than RFC 7323 allows; it is used as {1}."),
                {found, expected}};
    }
}

} // namespace

Phrase diagnosticPhrase(const Diagnostic &diagnostic)
{
    const std::uint64_t found = diagnostic.found;
    const std::uint64_t expected = diagnostic.expected;
    switch (diagnostic.code) {
    case Diagnostic::Code::cutBySnapLength:
    case Diagnostic::Code::headerCut:
    case Diagnostic::Code::headerTooLong:
    case Diagnostic::Code::headerTooShort:
    case Diagnostic::Code::lengthBeyondFrame:
    case Diagnostic::Code::lengthTooSmall:
    case Diagnostic::Code::totalLengthZero:
    case Diagnostic::Code::trailer:
        return lengthPhrase(diagnostic);
    case Diagnostic::Code::optionLength:
    case Diagnostic::Code::optionBeyondHeader:
    case Diagnostic::Code::bytesAfterEndOfOptions:
    case Diagnostic::Code::onlyInSyn:
    case Diagnostic::Code::windowScaleTooLarge:
        return optionPhrase(diagnostic);
    case Diagnostic::Code::badVersion:
        return {RUNGS_TEXT("Version {0} where {1} belongs."), {found, expected}};
    case Diagnostic::Code::unknownProtocol:
        return {RUNGS_TEXT("Protocol {0} ({1}) is not taken apart; what follows is shown as data."),
                {found, fmt::format("0x{:x}", found)}};
    case Diagnostic::Code::unknownLinkType:
        return {RUNGS_TEXT("Link type {0} is not taken apart; the frame is shown as data."), {found}};
    case Diagnostic::Code::nestedTooDeep:
        return {RUNGS_TEXT("More than {0} headers inside of one another: the rest is shown as data."), {expected}};
    case Diagnostic::Code::badChecksum:
        return {RUNGS_TEXT("The checksum is {0}; over these bytes it must be {1}."), {hex(found), hex(expected)}};
    case Diagnostic::Code::partialChecksum:
        return {RUNGS_TEXT("The checksum {0} covers the pseudo-header only: the network card was to complete it after "
                           "this capture."),
                {hex(found)}};
    case Diagnostic::Code::fragmentOverlap:
        return {RUNGS_TEXT("Fragments of this packet overlap; what came first counts."), {}};
    case Diagnostic::Code::oddFlags:
        return {RUNGS_TEXT("No endpoint sends this combination of flags."), {}};
    case Diagnostic::Code::reservedBits:
        return {RUNGS_TEXT("Reserved bits are set: {0}."), {found}};
    }
    return {};
}

Phrase severityPhrase(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::note:
        return {RUNGS_TEXT("note"), {}};
    case Diagnostic::Severity::warning:
        return {RUNGS_TEXT("warning"), {}};
    case Diagnostic::Severity::error:
        return {RUNGS_TEXT("error"), {}};
    }
    return {};
}

} // namespace rungs
