// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/record_writer.h"
#include "core/session/capture_turns.h"

#include <optional>
#include <string>

namespace rungs {

/// A request for what `rungs-cli latency` prints.
struct LatencyRequest
{
    std::string path;
    RecordFormat format = RecordFormat::tsv;
    bool isText = false; ///< sentences instead of records
    TurnSelection selection;
    std::optional<std::uint64_t> unpackLimit;
};

/// Writes a record for each selected turn: how long its answer took, and who took the time.
/// @return why reading ended before the end of the file, where it did; fails where nothing could be read, or the file
///         has no such connection
Result<std::optional<Error>> writeLatency(const LatencyRequest &request, const TextSink &sink);

} // namespace rungs
