// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/connection/endpoint_pair.h"
#include "core/memory/block_table.h"

#include <algorithm>
#include <cstdint>

namespace rungs {

/// Which connection it is: kept of each for the whole capture. What became of it is a ConnectionSummary.
struct ConnectionRow
{
    EndpointAddress client; ///< sender of the first SYN; without one, the end with the higher port
    EndpointAddress server;
    FrameId firstFrame;
    BySide<std::uint32_t> baseSequence; ///< the sequence number shown as 0
    BySide<bool> hasBase;
    bool openingSeen = false; ///< a SYN was captured, so client is certain
    std::uint8_t facts = 0;   ///< Fact bits

    /// One bit each: there may be millions of rows.
    enum Fact : std::uint8_t {
        /// A SYN has not been answered on endpoints used before, or a SYN-ACK has another number than the one before.
        isDoubtful = 0x01,
        synAckSeen = 0x02, ///< the base of the server is that of a SYN-ACK
        synSeen = 0x04,    ///< one without ACK
        isEnding = 0x08,   ///< a FIN or RST was captured
    };

    bool has(Fact fact) const { return (facts & fact) != 0; }
    void set(Fact fact, bool value = true)
    {
        facts = static_cast<std::uint8_t>(value ? facts | fact : facts & ~unsigned{fact});
    }
    /// Whether a segment between @p ends belongs here; @p from becomes its sender then. Which end sends is
    /// unpredictable, so there is no branch on it.
    bool isBetween(const EndpointPair &ends, Side &from) const
    {
        const EndpointWords clientWords(client);
        const EndpointWords serverWords(server);
        const std::uint64_t fromClient = ends.difference(clientWords, serverWords);
        const std::uint64_t fromServer = ends.difference(serverWords, clientWords);
        from = static_cast<Side>(fromClient != 0);
        return std::min(fromClient, fromServer) == 0;
    }
};

static_assert(sizeof(ConnectionRow) == 56);

using ConnectionTable = BlockTable<ConnectionRow>;

} // namespace rungs
