// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connection/connection_table.h"
#include "core/export/record_writer.h"

#include <functional>
#include <optional>
#include <string>

namespace rungs {

struct StreamRequest
{
    std::string path;
    ConnectionId connection;
    Side from = Side::client;
    std::optional<std::uint64_t> unpackLimit; ///< as for load()
};

/// Writes the bytes that one side's application sent, once each and in order, to @p sink.
/// @param remark takes what must be known of them besides: holes, and bytes that came twice and differ
/// @return why reading ended before the end of the file, where it did; fails where nothing can be read or there is no
///         such connection
Result<std::optional<Error>> writeStream(const StreamRequest &request, const TextSink &sink,
                                         const std::function<void(const std::string &)> &remark);

} // namespace rungs
