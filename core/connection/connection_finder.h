// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/connection/endpoint_index.h"
#include "core/decode/tcp_header.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace rungs {

/// Finds which connection a segment belongs to: the one between the same endpoints, until a SYN with another initial
/// sequence number begins a new one.
class ConnectionFinder
{
public:
    struct Place
    {
        ConnectionId connection;
        Side from = Side::client;
        /// A late SYN has shown that the guess by port was wrong: client and server are exchanged, for the connection's
        /// frames before this one too.
        bool sidesExchanged = false;
        bool previousIsExchanged = false; ///< the client of the previous one is the server of this one
        ConnectionId previous;            ///< of the same endpoints; only for the first segment of a connection
        ConnectionId opening;             ///< later, of the same endpoints: its SYN is unanswered
        FrameId firstFrame;               ///< of the connection

        /// As Wireshark counts: an answer of the connection before to the SYN of a new one is in the new one's stream.
        ConnectionId stream() const { return opening.isValid() ? opening : connection; }
    };
    /// What of a segment says which connection it belongs to, beside its endpoints.
    struct Header
    {
        std::uint16_t flags = 0;
        std::uint32_t sequence = 0;
        std::uint32_t acknowledgment = 0;
        bool isCut = false;
    };
    /// Finds or adds the segment's connection, and updates its row.
    /// @p likely what guess() returned, if no connection has begun since; else EndpointIndex::none
    Place add(FrameId frame, const EndpointPair &ends, const Header &header, ConnectionTable &table,
              std::uint32_t likely = EndpointIndex::none)
    {
        Place place;
        const auto isIt = [&](std::uint32_t row) { return table[row].isBetween(ends, place.from); };
        const bool isGuessed = likely != EndpointIndex::none && isIt(likely);
        const std::uint32_t number = isGuessed ? likely : m_latest.find(ends.hash(), isIt);
        if (number == EndpointIndex::none || (header.flags & syn) != 0)
            return addOpening(frame, ends, header, table);
        const ConnectionRow &row = table[number];
        if (row.has(ConnectionRow::isDoubtful))
            return addDoubtful(ends, header, table);
        place.connection = ConnectionId{number};
        place.firstFrame = row.firstFrame;
        if (!header.isCut && (lacksBase(row, place.from, header) || beginsEnding(row, header)))
            learnBases(table.edit(number), place.from, header);
        return place;
    }
    Place add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table);

    /// The latest connection between @p ends; none where there is none.
    std::optional<Place> find(const EndpointPair &ends, const ConnectionTable &table) const
    {
        Place place;
        const std::uint32_t number =
            m_latest.find(ends.hash(), [&](std::uint32_t row) { return table[row].isBetween(ends, place.from); });
        if (number == EndpointIndex::none)
            return std::nullopt;
        place.connection = ConnectionId{number};
        place.firstFrame = table[number].firstFrame;
        return place;
    }

    /// What guess() and add() will need.
    void prefetch(const EndpointPair &ends) const { m_latest.prefetch(ends.hash()); }
    /// The connection that add() will probably find, or EndpointIndex::none.
    std::uint32_t guess(const EndpointPair &ends) const { return m_latest.guess(ends.hash()); }

    /// Whether a segment without SYN can belong to the connection that an unanswered SYN opens, or must belong to one
    /// before: by its numbers, with room for what was not captured.
    static bool answersSyn(const ConnectionRow &row, Side from, const Header &segment)
    {
        constexpr std::uint32_t farthestUncaptured = 1U << 20U;
        const std::uint32_t next = row.baseSequence[Side::client] + 1;
        if (from == Side::client)
            return segment.sequence - next < farthestUncaptured;
        return (segment.flags & ack) != 0 && segment.acknowledgment - next < farthestUncaptured;
    }

private:
    static constexpr std::uint16_t fin = tcp::flagMask(tcp::Field::fin);
    static constexpr std::uint16_t syn = tcp::flagMask(tcp::Field::syn);
    static constexpr std::uint16_t ack = tcp::flagMask(tcp::Field::ack);
    static constexpr std::uint16_t rst = tcp::flagMask(tcp::Field::rst);

    /// Whether a segment without SYN shows where sequence numbers begin that were unknown. Few do, and a row that is
    /// not edited is not copied for its readers.
    static bool lacksBase(const ConnectionRow &row, Side from, const Header &segment)
    {
        return !row.hasBase[from] || (!row.hasBase.other(from) && (segment.flags & ack) != 0);
    }
    static bool beginsEnding(const ConnectionRow &row, const Header &segment)
    {
        return (segment.flags & (fin | rst)) != 0 && !row.has(ConnectionRow::isEnding);
    }
    static void learnBases(ConnectionRow &row, Side from, const Header &segment)
    {
        row.set(ConnectionRow::isEnding, row.has(ConnectionRow::isEnding) || beginsEnding(row, segment));
        const bool isSyn = (segment.flags & syn) != 0;
        const bool isAck = (segment.flags & ack) != 0;
        const bool isOld = !isSyn && from == Side::server && row.openingSeen && !answersSyn(row, from, segment);
        if (!row.hasBase[from] && !isOld) {
            row.baseSequence[from] = isSyn ? segment.sequence : segment.sequence - 1;
            row.hasBase[from] = true;
        }
        if (!row.hasBase.other(from) && isAck) {
            row.baseSequence.other(from) = segment.acknowledgment - 1;
            row.hasBase.other(from) = true;
        }
    }
    /// For the first segment of a connection, and for SYNs: few, so this is kept out of the inlined code.
    [[gnu::noinline]] Place addOpening(FrameId frame, const EndpointPair &ends, const Header &segment,
                                       ConnectionTable &table);

    /// For the few segments that say more: of two SYN-ACKs, which one counts; whether a SYN was answered.
    [[gnu::noinline]] Place addDoubtful(const EndpointPair &ends, const Header &header, ConnectionTable &table);
    bool isContinued(const ConnectionRow &row, std::uint32_t number) const;
    void noteSynAck(ConnectionRow &row, std::uint32_t number, const Header &segment, Side from);

    /// What is not known yet of a connection.
    struct Doubt
    {
        ConnectionId previous;    ///< that may continue, until the SYN is answered
        bool isContinued = false; ///< by the receiver of the SYN
        bool hasOther = false;
        std::uint32_t otherBase = 0; ///< by a SYN-ACK with another number
    };
    static constexpr std::size_t mostDoubts = 65536;

    EndpointIndex m_latest; ///< the latest connection of two endpoints
    std::unordered_map<std::uint32_t, Doubt> m_doubts;
};

} // namespace rungs
