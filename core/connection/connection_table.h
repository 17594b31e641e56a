// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/endpoint_index.h"
#include "core/decode/segment_summary.h"

#include <cstdint>
#include <optional>

namespace rungs {

/// One side of a connection.
struct EndpointAddress
{
    IpAddress address;
    std::uint16_t port = 0;

    friend auto operator<=>(const EndpointAddress &, const EndpointAddress &) = default;
};

enum class Side : std::uint8_t { client, server };

constexpr Side opposite(Side side)
{
    return side == Side::client ? Side::server : Side::client;
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
    bool openingSeen = false; ///< a SYN is in the capture, so client is certain
};

static_assert(sizeof(ConnectionRow) == 64);

using ConnectionTable = BlockTable<ConnectionRow, 1024>;

/// The two endpoints of a segment.
struct SegmentEnds
{
    EndpointAddress sender;
    EndpointAddress receiver;
    std::uint32_t hash = 0; ///< the same whichever of them sends

    static SegmentEnds of(const SegmentSummary &segment);
};

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
    Place add(FrameId frame, const SegmentEnds &ends, const Header &header, ConnectionTable &table);
    Place add(FrameId frame, const SegmentSummary &segment, ConnectionTable &table);
    /// What @p frame carries was still sent for @p owner, the connection of the same endpoints before the one where
    /// add() has put it.
    static void giveBack(FrameId frame, const Place &place, ConnectionId owner, ConnectionTable &table);

    /// Where the connections' numbers stand: to fetch them before they are needed.
    const EndpointIndex &index() const { return m_latest; }

private:
    EndpointIndex m_latest; ///< the last connection of two endpoints
};

} // namespace rungs
