// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/memory/block_table.h"
#include "core/memory/prefetch.h"

namespace rungs {

/// The summaries of all connections, in 80 bytes each. One with a number that is too large for that stands beside them
/// as it is: such connections are long, so they are few.
class SummaryTable
{
    /// A number in three bytes.
    class Short
    {
    public:
        static constexpr std::uint32_t most = 0xffffff;

        Short() = default;
        explicit Short(std::uint32_t value)
            : m_bytes{static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8U),
                      static_cast<std::uint8_t>(value >> 16U)}
        { }
        explicit operator std::uint32_t() const
        {
            return m_bytes[0] | std::uint32_t{m_bytes[1]} << 8U | std::uint32_t{m_bytes[2]} << 16U;
        }

    private:
        std::uint8_t m_bytes[3] = {0, 0, 0};
    };

    struct Packed
    {
        std::uint64_t events = 0;
        BySide<Short> roundTripMinimum;
        BySide<Short> roundTripSmoothed;
        BySide<Short> roundTripMaximum;
        BySide<Short> mostInFlight;
        BySide<std::uint32_t> bytesUnique; ///< isWide: the client's is the row in m_wide
        BySide<std::uint32_t> path;
        std::uint32_t handshake = noHandshake; ///< nanoseconds
        FrameId lastFrame;
        BySide<std::uint16_t> segments;
        BySide<std::uint16_t> bytesAgain; ///< that were sent, beyond bytesUnique
        BySide<std::uint16_t> mss;
        BySide<std::uint8_t> retransmissions;
        BySide<std::uint8_t> outOfOrder;
        BySide<std::uint8_t> duplicateAcks;
        // Of the client in the lower half, of the server in the upper one:
        std::uint8_t zeroWindows = 0;
        std::uint8_t resets = 0;
        std::uint8_t states = 0;
        std::uint8_t windowScales = 0xff; ///< 15: none
        std::uint8_t ends = 0;            ///< opening, and how it closed
        std::uint8_t flags = 0;           ///< Flag, and two agreements
    };
    static_assert(sizeof(Packed) == 80);

    enum Flag : std::uint8_t { isWide = 1, thenReset = 2, areOptionsCut = 4, lacksSyn = 8 };
    // And two agreements, of two bits each.
    static constexpr unsigned sackShift = 4;
    static constexpr unsigned timestampsShift = 6;
    static constexpr std::uint32_t noHandshake = 0xffffffff;

    using PackedTable = BlockTable<Packed>;
    using WideTable = BlockTable<ConnectionSummary>;

public:
    class Snapshot
    {
    public:
        std::size_t size() const { return m_rows.size(); }
        ConnectionSummary operator[](std::size_t row) const { return read(m_rows[row], m_wide); }
        // Less to look at than the whole.
        std::uint32_t segmentCount(std::size_t row) const { return SummaryTable::segmentCount(m_rows[row], m_wide); }
        std::uint32_t icmpErrorCount(std::size_t row) const
        {
            return SummaryTable::icmpErrorCount(m_rows[row], m_wide);
        }
        FrameId lastFrame(std::size_t row) const { return SummaryTable::lastFrame(m_rows[row], m_wide); }

    private:
        friend SummaryTable;
        PackedTable::Snapshot m_rows;
        WideTable::Snapshot m_wide;
    };

    std::size_t size() const { return m_rows.size(); }
    ConnectionSummary operator[](std::size_t row) const { return read(m_rows[row], m_wide); }

    /// Whether anything was seen of the connection.
    bool hasSegments(std::size_t row) const { return segmentCount(m_rows[row], m_wide) > 0; }
    FrameId lastFrame(std::size_t row) const { return lastFrame(m_rows[row], m_wide); }

    /// Adds the summary of a connection of which nothing has been seen.
    void append() { m_rows.append(); }
    void set(std::size_t row, const ConnectionSummary &summary);
    /// What set() will need.
    void prefetch(std::size_t row) const { prefetchForWrite(m_rows[row]); }

    Snapshot snapshot();

private:
    static bool fits(const ConnectionSummary &summary);
    static Packed packed(const ConnectionSummary &summary);
    static ConnectionSummary unpacked(const Packed &packed);
    template <class Wide>
    static ConnectionSummary read(const Packed &packed, const Wide &wide)
    {
        return (packed.flags & isWide) != 0 ? wide[packed.bytesUnique[Side::client]] : unpacked(packed);
    }

    template <class Wide>
    static std::uint32_t segmentCount(const Packed &packed, const Wide &wide)
    {
        return (packed.flags & isWide) != 0
                   ? wide[packed.bytesUnique[Side::client]].segmentCount()
                   : std::uint32_t{packed.segments[Side::client]} + packed.segments[Side::server];
    }
    template <class Wide>
    static std::uint32_t icmpErrorCount(const Packed &packed, const Wide &wide)
    {
        return (packed.flags & isWide) != 0 ? wide[packed.bytesUnique[Side::client]].icmpErrors : 0U;
    }
    template <class Wide>
    static FrameId lastFrame(const Packed &packed, const Wide &wide)
    {
        return (packed.flags & isWide) != 0 ? wide[packed.bytesUnique[Side::client]].lastFrame : packed.lastFrame;
    }

    PackedTable m_rows;
    WideTable m_wide;
};

} // namespace rungs
