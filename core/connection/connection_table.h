// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/endpoint_index.h"
#include "core/connection/segment_ends.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace rungs {

enum class Side : std::uint8_t { client, server };

constexpr Side opposite(Side side)
{
    return static_cast<Side>(1 - static_cast<std::uint8_t>(side));
}

/// What is kept of each connection for the whole capture: one line of the processor's cache.
struct alignas(64) ConnectionRow
{
    EndpointAddress client; ///< who sent the first SYN; else the likelier by port
    EndpointAddress server;
    FrameId firstFrame;
    FrameId lastFrame;
    std::uint32_t frames = 0;
    std::uint32_t baseSequence[2] = {0, 0}; ///< by Side: the number that is relative 0
    bool hasBase[2] = {false, false};
    bool openingSeen = false;   ///< a SYN is in the capture, so client is certain
    bool clientIsFirst = false; ///< of the two ends, as SegmentEnds has them

    bool isBetween(const SegmentEnds &ends) const
    {
        // Which of them is first can be guessed by nobody, the processor least of all: nothing here depends on it.
        static_assert(offsetof(ConnectionRow, server) == sizeof(EndpointAddress));
        const auto *const both = reinterpret_cast<const std::uint8_t *>(this);
        const std::size_t place = sizeof(EndpointAddress) * std::size_t{clientIsFirst};
        const EndpointWords first(both + sizeof(EndpointAddress) - place);
        const EndpointWords second(both + place);
        return (first.difference(ends.first()) | second.difference(ends.second())) == 0;
    }
    /// Which side sends a segment between the two.
    Side sideOf(const SegmentEnds &ends) const { return static_cast<Side>(ends.senderIsFirst() != clientIsFirst); }
};

static_assert(sizeof(ConnectionRow) == 64);

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
        /// The connection of the same endpoints before this one; only for the segment that opens anew.
        ConnectionId previous;
        bool previousIsExchanged = false; ///< its client is the server of this one
        FrameId previousLastFrame;
        FrameId lastFrame; ///< of the connection, before this one; none where it is the first
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
        const std::uint32_t known =
            m_latest.find(ends.hash(), [&](std::uint32_t value) { return table[value].isBetween(ends); });
        if (known == EndpointIndex::none || (header.flags & syn) != 0)
            return addOpening(frame, ends, header, table);
        ConnectionRow &row = table.edit(known);
        Place place;
        place.connection = ConnectionId{known};
        place.from = row.sideOf(ends);
        count(frame, header, row, place);
        return place;
    }
    Place add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table);
    /// What @p frame carries was still sent for @p owner, the connection of the same endpoints before the one where
    /// add() has put it.
    static void giveBack(FrameId frame, const Place &place, ConnectionId owner, ConnectionTable &table);

    /// Where the connections' numbers stand: to fetch them before they are needed.
    const EndpointIndex &index() const { return m_latest; }

private:
    // As Segment::Flag has them, which is made of what stands here.
    static constexpr std::uint16_t syn = 0x02;
    static constexpr std::uint16_t ack = 0x10;

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
    /// Brings the row of the segment's connection up to date.
    static void count(FrameId frame, const Header &segment, ConnectionRow &row, Place &place)
    {
        if (!segment.isCut)
            learnBases(row, place.from, segment);
        place.lastFrame = row.lastFrame;
        row.lastFrame = frame;
        ++row.frames;
    }
    /// The first segment of a connection, or a SYN.
    Place addOpening(FrameId frame, const SegmentEnds &ends, const Header &header, ConnectionTable &table);

    EndpointIndex m_latest; ///< the last connection of two endpoints
};

} // namespace rungs
