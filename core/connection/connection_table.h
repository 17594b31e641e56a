// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/connection/segment_ends.h"
#include "core/connection/side.h"
#include "core/memory/block_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace rungs {

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
    /// What is known of a side, beside its numbers.
    enum Mark : std::uint8_t { hasBase = 1, openingSeen = 2 };

    // By Side, in the order of memory.
    struct alignas(32) Packed
    {
        std::uint32_t start[2] = {0, 0}; ///< the first four bytes of an address
        EndpointWords::Rest rest[2];     ///< in the byte that is unused, Mark: openingSeen in the client's
        std::uint32_t baseSequence[2] = {0, 0};
        FrameId firstFrame;
        std::uint32_t rests = 0; ///< which of m_rests
    };
    static_assert(sizeof(Packed) == 32);

    /// What stands behind the first four bytes.
    struct Rests
    {
        std::uint32_t middle[2] = {0, 0};
        std::uint64_t end[2] = {0, 0};
    };
    static_assert(sizeof(Rests) == 24);

    using PackedTable = BlockTable<Packed>;
    using RestsTable = BlockTable<Rests>;
    /// Behind the first four bytes of IPv4 there is nothing. It stands in the table all the same: which kind it is need
    /// not be asked then.
    static constexpr std::uint32_t noRests = 0;

public:
    /// A row where it lies, looked up once for all that is asked of it; good until a row changes.
    class Entry
    {
    public:
        Entry() = default;

        FrameId firstFrame() const { return m_packed->firstFrame; }
        bool hasBase(Side side) const { return (m_packed->rest[indexOf(side)].unused & Mark::hasBase) != 0; }
        EndpointWords endpoint(Side side) const { return words(*m_packed, *m_rests, side); }
        /// Whether a segment is of the connection; @p from becomes which side sends it then.
        bool isBetween(const SegmentEnds &ends, Side &from) const
        {
            const EndpointWords client = endpoint(Side::client);
            const EndpointWords server = endpoint(Side::server);
            const std::uint64_t fromClient = ends.difference(client, server);
            const std::uint64_t fromServer = ends.difference(server, client);
            from = static_cast<Side>(fromClient != 0);
            return std::min(fromClient, fromServer) == 0;
        }

    private:
        friend ConnectionTable;
        Entry(const Packed &packed, const Rests &rests)
            : m_packed(&packed)
            , m_rests(&rests)
        { }

        const Packed *m_packed = nullptr;
        const Rests *m_rests = nullptr;
    };
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
    Entry entry(std::size_t row) const
    {
        const Packed &packed = m_rows[row];
        return {packed, m_rests[packed.rests]};
    }

    void append(const ConnectionRow &row);
    /// Both addresses stay of the kind that they are.
    void set(std::size_t number, const ConnectionRow &row);

    // Tell the processor that a row will be read soon; and, when that has arrived, the rest of its addresses.
    void prefetch(std::size_t row) const { __builtin_prefetch(&m_rows[row]); }
    void prefetchRests(std::size_t row) const { __builtin_prefetch(&m_rests[m_rows[row].rests]); }

    Snapshot snapshot();

private:
    static EndpointWords words(const Packed &packed, const Rests &rests, Side side)
    {
        constexpr std::uint32_t marks = std::bit_cast<std::uint32_t>(EndpointWords::Rest{false, 0xff, 0});
        const auto index = indexOf(side);
        return {detail::joined(packed.start[index], rests.middle[index]), rests.end[index],
                std::bit_cast<std::uint32_t>(packed.rest[index]) & ~marks};
    }
    template <class Table>
    static ConnectionRow read(const Packed &packed, const Table &table)
    {
        const Rests &rests = table[packed.rests];
        const Entry entry(packed, rests);
        return {.client = entry.endpoint(Side::client).endpoint(),
                .server = entry.endpoint(Side::server).endpoint(),
                .firstFrame = packed.firstFrame,
                .baseSequence = {packed.baseSequence[0], packed.baseSequence[1]},
                .hasBase = {entry.hasBase(Side::client), entry.hasBase(Side::server)},
                .openingSeen = (packed.rest[0].unused & openingSeen) != 0};
    }
    static void pack(const ConnectionRow &row, Packed &packed);
    static Rests restsOf(const ConnectionRow &row);

    PackedTable m_rows;
    RestsTable m_rests;
};

} // namespace rungs
