// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connection/connection_table.h"
#include "core/export/record_writer.h"

#include <functional>
#include <optional>
#include <string>

namespace rungs::filter {
class Filter;
}

namespace rungs {

struct StreamRequest
{
    std::string path;
    ConnectionId connection;
    Side from = Side::client;
    std::optional<std::uint64_t> unpackLimit; ///< as for load()
    const filter::Filter *filter = nullptr;   ///< only segments that pass; null: all
};

/// Writes the bytes that one side's application sent, once each and in order, to @p sink.
/// @param remark receives a sentence for each gap, and for each retransmission that carries different bytes
/// @return why reading ended early, if it did; fails if nothing can be read or the connection does not exist
Result<std::optional<Error>> writeStream(const StreamRequest &request, const TextSink &sink,
                                         const std::function<void(const std::string &)> &remark);

} // namespace rungs
