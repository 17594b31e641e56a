// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/connection/segment_ends.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

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
};

/// The rows of all connections: in 32 bytes each, half a line of the processor's cache, and in 24 more where an address
/// is of IPv6.
class ConnectionTable
{
    enum Flag : std::uint8_t { clientHasBase = 1, serverHasBase = 2, openingSeen = 4, clientIsV6 = 8, serverIsV6 = 16 };

    // Addresses by Side, in the order of memory.
    struct Packed
    {
        std::uint32_t start[2] = {0, 0}; ///< their first four bytes
        std::uint16_t port[2] = {0, 0};
        FrameId firstFrame;
        std::uint32_t baseSequence[2] = {0, 0};
        std::uint32_t rests = 0; ///< which of m_rests
        std::uint8_t flags = 0;  ///< Flag
    };
    static_assert(sizeof(Packed) == 32);

    /// What stands behind the first four bytes.
    struct Rests
    {
        std::uint32_t middle[2] = {0, 0};
        std::uint64_t end[2] = {0, 0};
    };
    static_assert(sizeof(Rests) == 24);

    using PackedTable = BlockTable<Packed, 1024>;
    using RestsTable = BlockTable<Rests, 256>;
    /// Behind the first four bytes of IPv4 there is nothing. It stands in the table all the same: which kind it is need
    /// not be asked then.
    static constexpr std::uint32_t noRests = 0;

public:
    class Snapshot
    {
    public:
        std::size_t size() const { return m_rows.size(); }
        ConnectionRow operator[](std::size_t row) const { return read(m_rows[row], m_rests); }

    private:
        friend ConnectionTable;
        PackedTable::Snapshot m_rows;
        RestsTable::Snapshot m_rests;
    };

    ConnectionTable() { m_rests.append(); }

    std::size_t size() const { return m_rows.size(); }
    ConnectionRow operator[](std::size_t row) const { return read(m_rows[row], m_rests); }
    // Less to look at than the whole row.
    FrameId firstFrame(std::size_t row) const { return m_rows[row].firstFrame; }
    bool hasBase(std::size_t row, Side side) const
    {
        return (m_rows[row].flags & clientHasBase << static_cast<unsigned>(side)) != 0;
    }
    EndpointWords endpoint(std::size_t row, Side side) const
    {
        const Packed &packed = m_rows[row];
        return words(packed, m_rests[packed.rests], side);
    }
    /// Whether a segment is of the connection; @p from becomes which side sends it then.
    bool isBetween(std::size_t row, const SegmentEnds &ends, Side &from) const
    {
        const Packed &packed = m_rows[row];
        const Rests &rests = m_rests[packed.rests];
        const EndpointWords client = words(packed, rests, Side::client);
        const EndpointWords server = words(packed, rests, Side::server);
        const std::uint64_t fromClient = ends.difference(client, server);
        const std::uint64_t fromServer = ends.difference(server, client);
        from = static_cast<Side>(fromClient != 0);
        return std::min(fromClient, fromServer) == 0;
    }

    void append(const ConnectionRow &row);
    /// Both addresses stay of the kind that they are.
    void set(std::size_t number, const ConnectionRow &row);

    // Tell the processor that a row will be read soon; and, when that has arrived, the rest of its addresses.
    void prefetch(std::size_t row) const
    {
        __builtin_prefetch(&m_rows[row]);
        __builtin_prefetch(&m_rows[row].flags);
    }
    void prefetchRests(std::size_t row) const { __builtin_prefetch(&m_rests[m_rows[row].rests]); }

    Snapshot snapshot();

private:
    static bool isV6(const Packed &packed, Side side)
    {
        return (packed.flags & clientIsV6 << static_cast<unsigned>(side)) != 0;
    }
    static EndpointWords words(const Packed &packed, const Rests &rests, Side side)
    {
        const auto index = static_cast<std::size_t>(side);
        return {detail::joined(packed.start[index], rests.middle[index]), rests.end[index], isV6(packed, side),
                packed.port[index]};
    }
    template <class Table>
    static ConnectionRow read(const Packed &packed, const Table &table)
    {
        const Rests &rests = table[packed.rests];
        return {.client = words(packed, rests, Side::client).endpoint(),
                .server = words(packed, rests, Side::server).endpoint(),
                .firstFrame = packed.firstFrame,
                .baseSequence = {packed.baseSequence[0], packed.baseSequence[1]},
                .hasBase = {(packed.flags & clientHasBase) != 0, (packed.flags & serverHasBase) != 0},
                .openingSeen = (packed.flags & openingSeen) != 0};
    }
    static void pack(const ConnectionRow &row, Packed &packed, Rests &rests);

    PackedTable m_rows;
    RestsTable m_rests;
};

} // namespace rungs
