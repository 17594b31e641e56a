// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/record_writer.h"
#include "core/filter/program.h"
#include "core/session/session.h"
#include "core/text/phrase.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace rungs {

/// A column of the packet list that is saved.
struct PacketListColumn
{
    enum class Kind : std::uint8_t {
        number,
        marks, ///< the names of its events
        time,
        source,
        destination,
        protocol,
        flags,
        sequence,
        acknowledgment,
        payloadLength,
        action, ///< what the segment does in its connection
        expression,
    };

    Kind kind = Kind::number;
    std::string title;
    bool isRelative = true;                                    ///< of sequence and acknowledgment
    std::shared_ptr<const filter::Expression> expression = {}; ///< of an expression
};

/// The packet list as it is shown: these frames, these columns.
struct PacketListRequest
{
    SessionPtr session;
    std::uint32_t count = 0;
    std::function<FrameId(std::uint32_t row)> frameAt;
    std::vector<PacketListColumn> columns;
    RecordFormat format = RecordFormat::csv;
    std::function<std::string(FrameId)> timeText;
    std::function<std::string(const Phrase &)> text; ///< a phrase in the language of the reader
};

/// Writes a record for each row, with the columns' titles as names. Reads a connection again for what its segments do.
/// @param progress takes how many rows have been written; may be empty
/// @return false where it was stopped, or the sink takes no more
bool writePacketList(const PacketListRequest &request, const std::stop_token &stop,
                     const std::function<void(std::uint32_t rows)> &progress, const TextSink &sink);

} // namespace rungs
