// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/connection/endpoint_index.h"

#include <cstddef>
#include <cstdint>

namespace rungs {

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
    /// @p likely what guess() said, if no connection has opened anew since; else EndpointIndex::none
    Place add(FrameId frame, const SegmentEnds &ends, const Header &header, ConnectionTable &table,
              std::uint32_t likely = EndpointIndex::none)
    {
        Place place;
        ConnectionTable::Entry entry;
        const auto isIt = [&](std::uint32_t row) {
            entry = table.entry(row);
            return entry.isBetween(ends, place.from);
        };
        const bool isGuessed = likely != EndpointIndex::none && isIt(likely);
        const std::uint32_t number = isGuessed ? likely : m_latest.find(ends.hash(), isIt);
        if (number == EndpointIndex::none || (header.flags & syn) != 0)
            return addOpening(frame, ends, header, table);
        place.connection = ConnectionId{number};
        place.firstFrame = entry.firstFrame();
        if (!header.isCut && lacksBase(entry, place.from, header)) {
            ConnectionRow known = table[number];
            learnBases(known, place.from, header);
            table.set(number, known);
        }
        return place;
    }
    Place add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table);

    /// Tells the processor that a segment's connection will be guessed, and looked for, soon.
    void prefetch(const SegmentEnds &ends) const { m_latest.prefetch(ends.hash()); }
    /// Which connection add() will probably look at; EndpointIndex::none where there is nothing to guess by.
    std::uint32_t guess(const SegmentEnds &ends) const { return m_latest.guess(ends.hash()); }

private:
    // As Segment::Flag has them, which is made of what stands here.
    static constexpr std::uint16_t syn = 0x02;
    static constexpr std::uint16_t ack = 0x10;

    /// Whether a segment that is no SYN tells where numbers begin that were not known. Few do: a row that is not
    /// changed need not be copied for who still reads it.
    static bool lacksBase(const ConnectionTable::Entry &entry, Side from, const Header &segment)
    {
        return !entry.hasBase(from) || (!entry.hasBase(opposite(from)) && (segment.flags & ack) != 0);
    }
    static void learnBases(ConnectionRow &row, Side from, const Header &segment)
    {
        const auto own = indexOf(from);
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
        return m_latest.findOrAdd(ends.hash(),
                                  [&](std::uint32_t row) { return table.entry(row).isBetween(ends, from); });
    }
    void growIndex(const ConnectionTable &table);
    /// The first segment of a connection, or a SYN. Stays out of the way of the others, which are many more.
    [[gnu::noinline]] Place addOpening(FrameId frame, const SegmentEnds &ends, const Header &header,
                                       ConnectionTable &table);

    EndpointIndex m_latest; ///< the last connection of two endpoints
};

} // namespace rungs
