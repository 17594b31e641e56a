// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/record_writer.h"
#include "core/session/capture_notes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rungs::filter {
class Filter;
}

namespace rungs {

enum class RecordKind : std::uint8_t {
    segments, ///< one record for each TCP segment
    frames,   ///< one for each frame
};

struct RecordRequest
{
    RecordKind kind = RecordKind::segments;
    std::vector<std::string> keys; ///< empty: the default columns
    RecordFormat format = RecordFormat::tsv;
    std::optional<std::uint64_t> unpackLimit; ///< as for load()
    const filter::Filter *filter = nullptr;   ///< what the records are of; null: everything
    CaptureNotesPtr notes = nullptr;          ///< on the capture; null: there are none
    bool isFollowed = false;                  ///< keeps reading while the file grows, until the sink returns false
};

/// Reads the capture at @p path from its first to its last frame and writes a record for each segment or frame.
/// @return why reading ended early, if it did; fails if nothing can be read or a key is not known
Result<std::optional<Error>> writeRecords(const std::string &path, const RecordRequest &request, const TextSink &sink);

} // namespace rungs
