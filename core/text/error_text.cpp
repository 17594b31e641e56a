// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/error_text.h"

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

} // namespace rungs
