// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/block_table.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <cstdint>

namespace rungs {

/// What is kept of each frame while the capture is open; everything else is read from the file again when it
/// is asked for.
struct FrameRow
{
    enum Flag : std::uint8_t {
        hasSegment = 1, ///< carries (or completes) a TCP segment
        fromServer = 2, ///< the segment's direction
        hasComment = 4,
        isDamaged = 8,          ///< decoding had something to complain about
        completesDatagram = 16, ///< its segment was put together from several fragments
    };

    std::uint64_t offset = 0; ///< of the first captured byte in the (uncompressed) file
    Timestamp time;
    std::uint32_t capturedLength = 0;
    std::uint32_t originalLength = 0;
    ConnectionId connection;
    static constexpr std::uint8_t highInterface = 255;

    std::uint8_t events = 0;    ///< which of the capture's sets of events: Session::eventsOf knows
    std::uint8_t interface = 0; ///< highInterface stands for all from there on: Session::interfaceOf knows
    std::uint8_t flags = 0;
};

/// The rows of all frames, in 24 bytes each; what does not fit in there stands beside them, in the order of the
/// frames.
class FrameTable
{
    struct Packed
    {
        Timestamp time;
        std::uint32_t offset = 0;
        ConnectionId connection;
        std::uint16_t capturedLength = 0;
        std::uint16_t originalLength = 0; ///< isWide: offset and lengths are those of a Wide
        std::uint8_t offsetAbove = 0;
        std::uint8_t events = 0;
        std::uint8_t interface = 0;
        std::uint8_t flags = 0;
    };
    static_assert(sizeof(Packed) == 24);

    struct Wide
    {
        FrameId frame;
        std::uint32_t capturedLength = 0;
        std::uint32_t originalLength = 0;
        std::uint64_t offset = 0;
    };
    static constexpr std::uint16_t isWide = 0xffff;

    using PackedTable = BlockTable<Packed, 32768>;
    using WideTable = BlockTable<Wide, 1024>;

public:
    class Snapshot
    {
    public:
        std::size_t size() const { return m_rows.size(); }
        FrameRow operator[](std::size_t row) const { return unpacked(row, m_rows[row], m_wide); }
        /// Less to look at than the whole row.
        ConnectionId connectionOf(std::size_t row) const { return m_rows[row].connection; }

    private:
        friend FrameTable;
        PackedTable::Snapshot m_rows;
        WideTable::Snapshot m_wide;
    };

    std::size_t size() const { return m_rows.size(); }
    ConnectionId connectionOf(std::size_t row) const { return m_rows[row].connection; }

    void append(const FrameRow &row)
    {
        constexpr std::uint64_t longestOffset = (std::uint64_t{1} << 40) - 1;
        Packed packed{.time = row.time,
                      .offset = static_cast<std::uint32_t>(row.offset),
                      .connection = row.connection,
                      .capturedLength = static_cast<std::uint16_t>(row.capturedLength),
                      .originalLength = static_cast<std::uint16_t>(row.originalLength),
                      .offsetAbove = static_cast<std::uint8_t>(row.offset >> 32),
                      .events = row.events,
                      .interface = row.interface,
                      .flags = row.flags};
        if (row.offset > longestOffset || row.capturedLength >= isWide || row.originalLength >= isWide) [[unlikely]] {
            appendWide(row);
            packed.originalLength = isWide;
        }
        m_rows.append(packed);
    }
    /// Turns a flag of a row that is there already.
    void toggle(std::size_t row, FrameRow::Flag flag) { m_rows.edit(row).flags ^= flag; }

    Snapshot snapshot();

private:
    static FrameRow unpacked(std::size_t number, const Packed &packed, const WideTable::Snapshot &wide)
    {
        FrameRow row{.offset = packed.offset | std::uint64_t{packed.offsetAbove} << 32,
                     .time = packed.time,
                     .capturedLength = packed.capturedLength,
                     .originalLength = packed.originalLength,
                     .connection = packed.connection,
                     .events = packed.events,
                     .interface = packed.interface,
                     .flags = packed.flags};
        if (packed.originalLength == isWide)
            widen(row, FrameId{static_cast<std::uint32_t>(number)}, wide);
        return row;
    }
    void appendWide(const FrameRow &row);
    static void widen(FrameRow &row, FrameId frame, const WideTable::Snapshot &wide);

    PackedTable m_rows;
    WideTable m_wide;
};

} // namespace rungs
