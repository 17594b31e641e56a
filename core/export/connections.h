// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/record_writer.h"

#include <optional>
#include <string>
#include <vector>

namespace rungs::filter {
class Filter;
}

namespace rungs {

struct ConnectionsRequest
{
    std::string path;
    std::vector<std::string> keys; ///< of the columns; empty: the default ones
    RecordFormat format = RecordFormat::tsv;
    std::optional<std::uint64_t> unpackLimit; ///< as for load()
    const filter::Filter *filter = nullptr;   ///< only connections with a frame that passes; null: all
};

/// Writes a record for each connection of the capture.
/// @return why reading ended early, if it did; fails if nothing can be read or a key is not known
Result<std::optional<Error>> writeConnections(const ConnectionsRequest &request, const TextSink &sink);

} // namespace rungs
