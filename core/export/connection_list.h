// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/record_writer.h"
#include "core/session/connection_order.h"
#include "core/text/phrase.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace rungs {

struct ConnectionListColumn
{
    ConnectionKey key = ConnectionKey::number;
    std::string title;
};

/// The list of connections as it is shown: these connections, these columns.
struct ConnectionListRequest
{
    SessionPtr session;
    ConnectionListPtr order; ///< null: by number
    std::uint32_t count = 0;
    std::vector<ConnectionListColumn> columns;
    RecordFormat format = RecordFormat::csv;
    std::function<std::string(const Phrase &)> text; ///< a phrase in the language of the reader
};

/// Writes a record for each connection, with the columns' titles as names. Durations and costs are in seconds, round
/// trips in milliseconds; what is not known is empty.
/// @param progress takes how many have been written; may be empty
/// @return false where it was stopped, or the sink takes no more
bool writeConnectionList(const ConnectionListRequest &request, const std::stop_token &stop,
                         const std::function<void(std::uint32_t rows)> &progress, const TextSink &sink);

} // namespace rungs
