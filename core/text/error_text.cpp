// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/error_text.h"

#include "core/text/digits.h"

#include <fmt/format.h>

namespace rungs {

namespace {

/// {0} is the file, {1} the offset, {2} what was found, {3} what was expected.
std::string_view patternOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::cannotOpen:
        return RUNGS_TEXT("{0} cannot be opened: {2}.");
    case ErrorCode::isDirectory:
        return RUNGS_TEXT("{0} is a folder, not a capture file.");
    case ErrorCode::cannotRead:
        if (error.offset)
            return RUNGS_TEXT("{0} cannot be read from byte {1} on: {2}.");
        return RUNGS_TEXT("{0} cannot be read: {2}.");
    case ErrorCode::cannotWrite:
        return RUNGS_TEXT("{0} cannot be written: {2}.");
    case ErrorCode::emptyFile:
        return RUNGS_TEXT("{0} is empty: there is not one byte in it.");
    case ErrorCode::notACapture:
        return RUNGS_TEXT("{0} is not a capture file: its first bytes are {2}. Formats that can be read: {3}.");
    case ErrorCode::unsupportedVersion:
        return RUNGS_TEXT("{0} is written in version {2} of its format (byte {1}). Versions that can be read: {3}.");
    case ErrorCode::unsupportedFormat:
        return RUNGS_TEXT("{0} is in the format {2}, which cannot be read. Formats that can be read: {3}.");
    case ErrorCode::badHeader:
        return RUNGS_TEXT("The file header of {0} has {2} at byte {1}; expected {3}.");
    case ErrorCode::cutShort:
        return RUNGS_TEXT("{0} is cut short: the record at byte {1} needs {3} bytes, and the file has only {2} more.");
    case ErrorCode::impossibleLength:
        return RUNGS_TEXT("{0} is damaged: the length at byte {1} cannot be true. Found {2}; expected {3}.");
    case ErrorCode::lengthMismatch:
        return RUNGS_TEXT("{0} is damaged: the length at the end of a block (byte {1}) is not the one at its start. "
                          "Found {2}; expected {3}.");
    case ErrorCode::badBlock:
        return RUNGS_TEXT("{0} is damaged: the block at byte {1} is malformed. Found {2}; expected {3}.");
    case ErrorCode::unknownInterface:
        return RUNGS_TEXT("{0} is damaged: the packet at byte {1} is of interface {2}, and only {3} are described.");
    case ErrorCode::badCompression:
        if (!error.found.empty())
            return RUNGS_TEXT("The compressed data of {0} are damaged ({2}): {1} bytes could be unpacked.");
        return RUNGS_TEXT("The compressed data of {0} are damaged: {1} bytes could be unpacked.");
    case ErrorCode::cutCompression:
        return RUNGS_TEXT("The compressed data of {0} end too early, after {2} bytes: {1} bytes could be unpacked.");
    case ErrorCode::unpackLimit:
        return RUNGS_TEXT("{0} unpacks to more than {2} bytes, and has only {3} itself: reading was halted there.");
    case ErrorCode::fileReplaced:
        return RUNGS_TEXT("{0} was replaced by another file: what is written to that one is not shown. Open it again.");
    case ErrorCode::fileRemoved:
        return RUNGS_TEXT("{0} was removed or renamed: nothing more is expected from it.");
    case ErrorCode::fileShrunk:
        return RUNGS_TEXT("{0} became shorter than what was read of it: {2} bytes of {1}. Open it again.");
    case ErrorCode::fileChanged:
        return RUNGS_TEXT("{0} has changed since it was opened: at byte {1}, found {2}; expected {3}. Open it again.");
    case ErrorCode::noSuchFrame:
        return RUNGS_TEXT("There is no frame {2}: {0} has {3}.");
    case ErrorCode::noSuchKey:
        return RUNGS_TEXT("There is no field {2}.");
    case ErrorCode::badArgument:
        if (error.expected.empty())
            return RUNGS_TEXT("{2} cannot be used here.");
        return RUNGS_TEXT("{2} cannot be used here; expected {3}.");
    case ErrorCode::cancelled:
        return RUNGS_TEXT("Reading {0} was stopped.");
    }
    return {};
}

Argument fileOf(const Error &error)
{
    if (error.file == "-")
        return std::vector<Phrase>{{RUNGS_TEXT("Standard input"), {}}};
    return error.file;
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

Phrase errorPhrase(const Error &error)
{
    return {patternOf(error), {fileOf(error), error.offset.value_or(0), error.found, error.expected}};
}

Phrase missingBytesPhrase(std::uint64_t offset, std::uint64_t length)
{
    return {RUNGS_TEXT("{0} bytes from byte {1} on are not in the capture"), {length, offset}};
}

Phrase differingBytesPhrase(std::uint64_t offset, FrameId first, FrameId second)
{
    return {RUNGS_TEXT("From byte {0} on, {1} brought other bytes than {2}"),
            {offset, FrameReference{second}, FrameReference{first}}};
}

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
        return {RUNGS_TEXT("The checksum is {0}; over these bytes it must be {1}."),
                {hexNumber(found, 16), hexNumber(expected, 16)}};
    case Diagnostic::Code::partialChecksum:
        return {RUNGS_TEXT("The checksum {0} covers the pseudo-header only: the network card was to complete it after "
                           "this capture."),
                {hexNumber(found, 16)}};
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
