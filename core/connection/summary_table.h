// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/connection/connection_summary.h"

namespace rungs {

/// The summaries of all connections, in 88 bytes each. One with a number that is too large for that stands beside them
/// as it is: such connections are long, so they are few.
class SummaryTable
{
    struct Packed
    {
        std::uint64_t events = 0;
        std::uint32_t roundTripMinimum[2] = {0, 0};
        std::uint32_t roundTripSmoothed[2] = {0, 0};
        std::uint32_t roundTripMaximum[2] = {0, 0};
        std::uint32_t mostInFlight[2] = {0, 0};
        std::uint32_t bytesUnique[2] = {0, 0}; ///< isWide: the first is the number of the row beside
        std::uint32_t path[2] = {0, 0};
        std::uint32_t handshake = noHandshake; ///< nanoseconds
        std::uint16_t segments[2] = {0, 0};
        std::uint16_t bytesAgain[2] = {0, 0}; ///< that were sent, beyond bytesUnique
        std::uint16_t mss[2] = {0, 0};
        std::uint8_t windowScale[2] = {SegmentOptions::noScale, SegmentOptions::noScale};
        std::uint8_t retransmissions[2] = {0, 0};
        std::uint8_t outOfOrder[2] = {0, 0};
        std::uint8_t duplicateAcks[2] = {0, 0};
        std::uint8_t zeroWindows[2] = {0, 0};
        std::uint8_t resets[2] = {0, 0};
        TcpState state[2] = {TcpState::unknown, TcpState::unknown};
        std::uint8_t ends = 0;  ///< opening, and how it closed
        std::uint8_t flags = 0; ///< Flag
    };
    static_assert(sizeof(Packed) == 88);

    enum Flag : std::uint8_t { isWide = 1, thenReset = 2, sackPermitted = 4, timestamps = 8 };
    static constexpr std::uint32_t noHandshake = 0xffffffff;

    using PackedTable = BlockTable<Packed, 512>;
    using WideTable = BlockTable<ConnectionSummary, 64>;

public:
    class Snapshot
    {
    public:
        std::size_t size() const { return m_rows.size(); }
        ConnectionSummary operator[](std::size_t row) const { return read(m_rows[row], m_wide); }

    private:
        friend SummaryTable;
        PackedTable::Snapshot m_rows;
        WideTable::Snapshot m_wide;
    };

    std::size_t size() const { return m_rows.size(); }
    ConnectionSummary operator[](std::size_t row) const { return read(m_rows[row], m_wide); }

    /// Whether anything was seen of the connection.
    bool hasSegments(std::size_t row) const
    {
        const Packed &packed = m_rows[row];
        return (packed.flags & isWide) != 0 || packed.segments[0] > 0 || packed.segments[1] > 0;
    }

    /// Adds the summary of a connection of which nothing has been seen.
    void append() { m_rows.append(); }
    void set(std::size_t row, const ConnectionSummary &summary);
    /// Tells the processor that set() will be called soon.
    void prefetch(std::size_t row) const
    {
        __builtin_prefetch(&m_rows[row], 1);
        __builtin_prefetch(&m_rows[row].flags, 1);
    }

    Snapshot snapshot();

private:
    static bool fits(const ConnectionSummary &summary);
    static Packed packed(const ConnectionSummary &summary);
    static ConnectionSummary unpacked(const Packed &packed);
    template <class Wide>
    static ConnectionSummary read(const Packed &packed, const Wide &wide)
    {
        return (packed.flags & isWide) != 0 ? wide[packed.bytesUnique[0]] : unpacked(packed);
    }

    PackedTable m_rows;
    WideTable m_wide;
};

} // namespace rungs
