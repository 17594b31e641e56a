// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace rungs {

/// What went wrong while reading, writing or understanding what a person typed. core/text makes the sentence.
enum class ErrorCode : std::uint8_t {
    cannotOpen, ///< the system's words are in found
    isDirectory,
    cannotRead,  ///< the system's words are in found
    cannotWrite, ///< the system's words are in found
    emptyFile,
    notACapture,        ///< found: the first bytes; expected: the formats that can be read
    unsupportedVersion, ///< of the file format
    unsupportedFormat,  ///< a capture format that is known but not read (snoop, old pcap variants)
    badHeader,          ///< a field of the file's header has a value without meaning
    cutShort,           ///< the file ends inside of a record; found and expected are byte counts
    impossibleLength,   ///< a length that cannot be true
    lengthMismatch,     ///< the two lengths of a pcapng block differ
    badBlock,           ///< a pcapng block that is malformed in another way
    badCompression,     ///< the compressed data are damaged
    cutCompression,     ///< the compressed data end too early
    unpackLimit,        ///< it unpacks to more than was agreed to; found: the limit, expected: its bytes on disk
    fileChanged,        ///< the file is not what it was when it was indexed
    fileReplaced,       ///< while it was followed, by another one of its name
    fileRemoved,        ///< while it was followed
    fileShrunk,         ///< while it was followed; found: its bytes now
    sourceAsTarget,     ///< what is read would be replaced by what is written
    badNotes,           ///< a file that holds no notes; found: where it goes wrong
    otherNotes,         ///< a file with the notes of another capture
    commentsTooLong,    ///< of one frame; found and expected are byte counts
    badArchive,         ///< of lessons; found: why
    archiveTooLarge,    ///< of lessons; found: an entry, or empty: it has too many; expected: the most
    noLessons,          ///< a folder or an archive without one
    noSuchFrame,
    noSuchKey,
    badArgument,
    cancelled,
};

/// A failure, with everything that is needed to find its place. Offsets count bytes of the (uncompressed)
/// file.
struct Error
{
    ErrorCode code = ErrorCode::cannotRead;
    std::string file;
    std::optional<std::uint64_t> offset;
    std::string found;
    std::string expected;
};

template <class T>
using Result = tl::expected<T, Error>;

} // namespace rungs
