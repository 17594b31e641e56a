// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/error_text.h"

#include "core/decode/value_names.h"
#include "core/text/address_text.h"
#include "core/text/digits.h"

#include <fmt/format.h>

#include <algorithm>

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
        return RUNGS_TEXT("{0} is empty.");
    case ErrorCode::notACapture:
        return RUNGS_TEXT("{0} is not a capture file: it begins with {2}. Supported formats: {3}.");
    case ErrorCode::unsupportedVersion:
        return RUNGS_TEXT("{0} uses version {2} of its format (byte {1}). Supported versions: {3}.");
    case ErrorCode::unsupportedFormat:
        return RUNGS_TEXT("{0} is in the format {2}, which is not supported. Supported formats: {3}.");
    case ErrorCode::badHeader:
        return RUNGS_TEXT("The file header of {0} has {2} at byte {1}; expected {3}.");
    case ErrorCode::cutShort:
        return RUNGS_TEXT("{0} is cut short: the record at byte {1} needs {3} bytes, but only {2} are left.");
    case ErrorCode::impossibleLength:
        return RUNGS_TEXT("{0} is damaged: invalid length at byte {1}. Found {2}; expected {3}.");
    case ErrorCode::lengthMismatch:
        return RUNGS_TEXT("{0} is damaged: the length at the end of a block (byte {1}) differs from the one at its "
                          "start. Found {2}; expected {3}.");
    case ErrorCode::badBlock:
        return RUNGS_TEXT("{0} is damaged: the block at byte {1} is malformed. Found {2}; expected {3}.");
    case ErrorCode::badCompression:
        if (!error.found.empty())
            return RUNGS_TEXT("The compressed data in {0} is damaged ({2}); {1} bytes were unpacked.");
        return RUNGS_TEXT("The compressed data in {0} is damaged; {1} bytes were unpacked.");
    case ErrorCode::cutCompression:
        return RUNGS_TEXT("The compressed data in {0} ends too early, after {2} bytes; {1} bytes were unpacked.");
    case ErrorCode::unpackLimit:
        return RUNGS_TEXT("{0} unpacks to more than {2} bytes but has only {3} itself: reading stopped there.");
    case ErrorCode::fileReplaced:
        return RUNGS_TEXT("{0} was replaced by another file, which is not shown. Open it again.");
    case ErrorCode::fileRemoved:
        return RUNGS_TEXT("{0} was removed or renamed: no more data will come.");
    case ErrorCode::fileShrunk:
        return RUNGS_TEXT("{0} was truncated to {2} bytes after {1} had been read. Open it again.");
    case ErrorCode::fileChanged:
        return RUNGS_TEXT("{0} has changed since it was opened: at byte {1}, found {2}; expected {3}. Open it again.");
    case ErrorCode::sourceAsTarget:
        return RUNGS_TEXT("{0} is the capture that is saved from. Choose another name.");
    case ErrorCode::badNotes:
        return RUNGS_TEXT("{0} holds no notes on a capture, or damaged ones: {2} is wrong.");
    case ErrorCode::otherNotes:
        return RUNGS_TEXT("{0} holds the notes on another capture; they are not shown.");
    case ErrorCode::commentsTooLong:
        return RUNGS_TEXT("{0} cannot be written: the comments of a frame take {2} bytes, more than {3}.");
    case ErrorCode::badArchive:
        return RUNGS_TEXT("{0} cannot be read as an archive of lessons: {2}.");
    case ErrorCode::archiveTooLarge:
        return error.found.empty() ? RUNGS_TEXT("{0} has more than {3} files: it is not read.")
                                   : RUNGS_TEXT("{0} is not read: “{2}” unpacks to more than {3} bytes.");
    case ErrorCode::noLessons:
        return RUNGS_TEXT("{0} has no lesson (*.md).");
    case ErrorCode::noSuchFrame:
        return RUNGS_TEXT("No frame {2}: the last frame of {0} is {3}.");
    case ErrorCode::noSuchKey:
        return RUNGS_TEXT("Unknown field {2}.");
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
    return printableText(error.file);
}

Phrase lengthPhrase(const Diagnostic &diagnostic)
{
    const std::uint64_t found = diagnostic.found;
    const std::uint64_t expected = diagnostic.expected;
    switch (diagnostic.code) {
    case Diagnostic::Code::cutBySnapLength:
        return {RUNGS_TEXT("Only {0} of the frame's {1} bytes were captured."), {found, expected}};
    case Diagnostic::Code::headerCut:
        return {RUNGS_TEXT("The header is cut short: it has {0} of {1} bytes."), {found, expected}};
    case Diagnostic::Code::headerTooLong:
        return {RUNGS_TEXT("The header needs {1} bytes, but only {0} are left."), {found, expected}};
    case Diagnostic::Code::headerTooShort:
        return {RUNGS_TEXT("The header length is {0} bytes, below the minimum of {1}."), {found, expected}};
    case Diagnostic::Code::lengthBeyondFrame:
        return {RUNGS_TEXT("The length field says {0} bytes, but only {1} are present."), {found, expected}};
    case Diagnostic::Code::lengthTooSmall:
        return {RUNGS_TEXT("The length field says {0} bytes, less than the {1} of the header itself."),
                {found, expected}};
    case Diagnostic::Code::totalLengthZero:
        return {RUNGS_TEXT("Total length 0: captured before segmentation offload. The length of the frame counts."),
                {}};
    default:
        return {RUNGS_TEXT("After the end of the packet: {0} of padding or a trailer."), {bytesArgument(found)}};
    }
}

Phrase carriedPhrase(std::uint64_t protocol)
{
    const std::string_view name = nameOf(ipProtocolNames, protocol);
    if (name.empty())
        return {RUNGS_TEXT("Carries nothing: the packet ends where protocol {0} should begin."), {protocol}};
    return {RUNGS_TEXT("Carries nothing: the packet ends where {0} should begin."),
            {std::vector<Phrase>{Phrase{name, {}}}}};
}

Phrase optionPhrase(const Diagnostic &diagnostic)
{
    const std::uint64_t found = diagnostic.found;
    const std::uint64_t expected = diagnostic.expected;
    switch (diagnostic.code) {
    case Diagnostic::Code::optionLength:
        return {RUNGS_TEXT("The option length of {0} is wrong for its kind; expected {1}."),
                {bytesArgument(found), expected}};
    case Diagnostic::Code::optionBeyondHeader:
        return {RUNGS_TEXT("An option of {0} runs past the end of the header: only {1} left."),
                {bytesArgument(found), bytesArgument(expected)}};
    case Diagnostic::Code::bytesAfterEndOfOptions:
        return {RUNGS_TEXT("{0} after the end of the option list, not all 0."), {bytesArgument(found)}};
    case Diagnostic::Code::onlyInSyn:
        return {RUNGS_TEXT("Option {0} is valid only in a SYN; it must be ignored here."), {found}};
    default:
        return {RUNGS_TEXT("Window scale {0} exceeds the maximum of RFC 7323; {1} is used."), {found, expected}};
    }
}

/// Whether it is about the frame rather than one header.
bool isOfFrame(Diagnostic::Code code)
{
    switch (code) {
    case Diagnostic::Code::cutBySnapLength:
    case Diagnostic::Code::unknownLinkType:
    case Diagnostic::Code::undescribedInterface:
    case Diagnostic::Code::nestedTooDeep:
    case Diagnostic::Code::fragmentOverlap:
    case Diagnostic::Code::trailer:
        return true;
    default:
        return false;
    }
}

} // namespace

Phrase errorPhrase(const Error &error)
{
    return {patternOf(error), {fileOf(error), error.offset.value_or(0), error.found, error.expected}};
}

Phrase missingBytesPhrase(std::uint64_t offset, std::uint64_t length)
{
    return {RUNGS_TEXT("Not captured: {0} from byte {1} on"), {bytesArgument(length), offset}};
}

Phrase differingBytesPhrase(std::uint64_t offset, FrameId first, FrameId second)
{
    return {RUNGS_TEXT("From byte {0} on, {1} carries different bytes than {2}"),
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
        return {RUNGS_TEXT("Version {0}; expected {1}."), {found, expected}};
    case Diagnostic::Code::unknownProtocol:
        return {RUNGS_TEXT("Protocol {0} ({1}) is not supported; what follows is shown as data."),
                {found, fmt::format("0x{:x}", found)}};
    case Diagnostic::Code::undescribedInterface:
        return {RUNGS_TEXT("The file does not describe the interface of this frame, so its link type and the unit of "
                           "its time are not known; it is shown as data."),
                {}};
    case Diagnostic::Code::nothingCarried:
        return carriedPhrase(found);
    case Diagnostic::Code::unknownLinkType:
        return {RUNGS_TEXT("Link type {0} is not supported; the frame is shown as data."), {found}};
    case Diagnostic::Code::otherIpVersion:
        return {RUNGS_TEXT("The type says IPv{1}, but the packet is IPv{0}."), {found, expected}};
    case Diagnostic::Code::encrypted:
        return {RUNGS_TEXT("What follows is encrypted; it is shown as data."), {}};
    case Diagnostic::Code::unknownStart:
        return {RUNGS_TEXT("Only the tunnel's ends know how long the cookie is; what follows the session identifier is "
                           "shown as data."),
                {}};
    case Diagnostic::Code::linkFragment:
        return {RUNGS_TEXT("The link layer has fragmented the packet; this fragment is shown as data."), {}};
    case Diagnostic::Code::furtherPackets:
        return {RUNGS_TEXT("{0} of further packets, shown as data: of each frame, the first TCP segment is followed."),
                {bytesArgument(found)}};
    case Diagnostic::Code::nestedTooDeep:
        return {RUNGS_TEXT("More than {0} nested headers: the rest is shown as data."), {expected}};
    case Diagnostic::Code::badChecksum:
        return {RUNGS_TEXT("The checksum is {0}; it should be {1}."), {hexNumber(found, 16), hexNumber(expected, 16)}};
    case Diagnostic::Code::partialChecksum:
        return {RUNGS_TEXT("The checksum {0} covers the pseudo-header only: the network card completes it after the "
                           "capture point."),
                {hexNumber(found, 16)}};
    case Diagnostic::Code::filledInChecksum:
        return {RUNGS_TEXT("The checksum is {0}, not {1}: the network card probably fills it in after the capture "
                           "(offloading)."),
                {hexNumber(found, 16), hexNumber(expected, 16)}};
    case Diagnostic::Code::fragmentOverlap:
        return {RUNGS_TEXT("Fragments of this packet overlap; the bytes that arrived first are kept."), {}};
    case Diagnostic::Code::oddFlags:
        return {RUNGS_TEXT("Invalid combination of flags."), {}};
    case Diagnostic::Code::reservedBits:
        return {RUNGS_TEXT("Reserved bits are set: {0}."), {found}};
    }
    return {};
}

Phrase diagnosticPhrase(const Diagnostic &diagnostic, std::span<const Layer> layers)
{
    Phrase phrase = diagnosticPhrase(diagnostic);
    if (isOfFrame(diagnostic.code) || diagnostic.layer >= layers.size()
        || layers[diagnostic.layer].protocol == Protocol::data)
        return phrase;
    const Layer &layer = layers[diagnostic.layer];
    const std::vector<Phrase> name{Phrase{headerOf(layer.protocol).whole.brief, {}}};
    const std::vector<Phrase> what{std::move(phrase)};
    if (std::ranges::count(layers, layer.protocol, &Layer::protocol) < 2)
        return {"{0}: {1}", {name, what}};
    return {RUNGS_TEXT("{0} at byte {2}: {1}"), {name, what, std::uint64_t{layer.offset}}};
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
