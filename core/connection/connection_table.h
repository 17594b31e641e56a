// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/endpoint_index.h"
#include "core/connection/segment_ends.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace rungs {

enum class Side : std::uint8_t { client, server };

constexpr Side opposite(Side side)
{
    return static_cast<Side>(1 - static_cast<std::uint8_t>(side));
}

/// Which connection it is: kept of each for the whole capture. What became of it is a ConnectionSummary.
struct ConnectionRow
{
    EndpointAddress client; ///< who sent the first SYN; else the likelier by port
    EndpointAddress server;
    FrameId firstFrame;
    std::uint32_t baseSequence[2] = {0, 0}; ///< by Side: the number that is relative 0
    bool hasBase[2] = {false, false};
    bool openingSeen = false; ///< a SYN is in the capture, so client is certain

    /// Whether it is a segment between the two; @p from becomes which side sends it then.
    bool isBetween(const SegmentEnds &ends, Side &from) const
    {
        const EndpointWords one(client);
        const EndpointWords other(server);
        const std::uint64_t fromClient = ends.difference(one, other);
        const std::uint64_t fromServer = ends.difference(other, one);
        from = static_cast<Side>(fromClient != 0);
        return std::min(fromClient, fromServer) == 0;
    }
};

static_assert(sizeof(ConnectionRow) == 56);

using ConnectionTable = BlockTable<ConnectionRow, 1024>;

/// Which connection a segment belongs to: the same endpoints, until a SYN with another initial number opens
/// anew.
class ConnectionFinder
{
public:
    struct Place
    {
        ConnectionId connection;
        Side from = Side::client;
        /// An opening seen late has shown that the guess by port was wrong: for the connection's frames before
        /// this one, client and server have changed places too.
        bool sidesExchanged = false;
        bool previousIsExchanged = false; ///< the client of the one before is the server of this one
        /// The connection of the same endpoints before this one; only for the segment that opens anew.
        ConnectionId previous;
        FrameId firstFrame; ///< of the connection
    };
    /// What of a segment decides where it belongs.
    struct Header
    {
        std::uint16_t flags = 0;
        std::uint32_t sequence = 0;
        std::uint32_t acknowledgment = 0;
        bool isCut = false;
    };
    /// Finds or adds the segment's connection, and brings its row up to date.
    Place add(FrameId frame, const SegmentEnds &ends, const Header &header, ConnectionTable &table)
    {
        Place place;
        const std::uint32_t number =
            m_latest.find(ends.hash(), [&](std::uint32_t value) { return table[value].isBetween(ends, place.from); });
        if (number == EndpointIndex::none || (header.flags & syn) != 0)
            return addOpening(frame, ends, header, table);
        const ConnectionRow &known = table[number];
        place.connection = ConnectionId{number};
        place.firstFrame = known.firstFrame;
        if (!header.isCut && lacksBase(known, place.from, header))
            learnBases(table.edit(number), place.from, header);
        return place;
    }
    Place add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table);

    // Tell the processor what add() will need soon: the second, what the first has led to.
    void prefetch(const SegmentEnds &ends) const { m_latest.prefetch(ends.hash()); }
    void prefetchRow(const SegmentEnds &ends, const ConnectionTable &table) const
    {
        const std::uint32_t likely = m_latest.guess(ends.hash());
        if (likely == EndpointIndex::none)
            return;
        const ConnectionRow *const row = &table[likely];
        __builtin_prefetch(row);
        __builtin_prefetch(&row->openingSeen);
    }

private:
    // As Segment::Flag has them, which is made of what stands here.
    static constexpr std::uint16_t syn = 0x02;
    static constexpr std::uint16_t ack = 0x10;

    /// Whether a segment that is no SYN tells where numbers begin that were not known. Few do: a row that is not
    /// changed need not be copied for who still reads it.
    static bool lacksBase(const ConnectionRow &row, Side from, const Header &segment)
    {
        const auto own = static_cast<std::size_t>(from);
        return !row.hasBase[own] || (!row.hasBase[1 - own] && (segment.flags & ack) != 0);
    }
    static void learnBases(ConnectionRow &row, Side from, const Header &segment)
    {
        const auto own = static_cast<std::size_t>(from);
        const std::size_t other = 1 - own;
        const bool isSyn = (segment.flags & syn) != 0;
        const bool isAck = (segment.flags & ack) != 0;
        // An answer to a SYN that begins elsewhere than the last one did is the one that counts: the opener
        // refuses the others.
        if (!row.hasBase[own] || (isSyn && isAck && row.baseSequence[own] != segment.sequence)) {
            row.baseSequence[own] = isSyn ? segment.sequence : segment.sequence - 1;
            row.hasBase[own] = true;
        }
        // The acknowledgment number of a SYN without ACK means nothing.
        if (!row.hasBase[other] && isAck) {
            row.baseSequence[other] = segment.acknowledgment - 1;
            row.hasBase[other] = true;
        }
    }
    std::uint32_t &latestOf(const SegmentEnds &ends, const ConnectionTable &table, Side &from)
    {
        return m_latest.findOrAdd(ends.hash(), [&](std::uint32_t value) { return table[value].isBetween(ends, from); });
    }
    void growIndex(const ConnectionTable &table);
    /// The first segment of a connection, or a SYN. Stays out of the way of the others, which are many more.
    [[gnu::noinline]] Place addOpening(FrameId frame, const SegmentEnds &ends, const Header &header,
                                       ConnectionTable &table);

    EndpointIndex m_latest; ///< the last connection of two endpoints
};

} // namespace rungs
