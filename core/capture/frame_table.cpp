// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_table.h"

#include "core/capture/frame_search.h"

namespace rungs {

void FrameTable::append(const FrameRow &row)
{
    constexpr std::uint64_t longestOffset = (std::uint64_t{1} << 40) - 1;
    Packed packed;
    packed.time = row.time;
    packed.offset = static_cast<std::uint32_t>(row.offset);
    packed.offsetAbove = static_cast<std::uint8_t>(row.offset >> 32);
    packed.connection = row.connection;
    packed.capturedLength = static_cast<std::uint16_t>(row.capturedLength);
    packed.originalLength = static_cast<std::uint16_t>(row.originalLength);
    packed.events = row.events;
    packed.interface = row.interface;
    packed.flags = row.flags;
    if (row.offset > longestOffset || row.capturedLength >= isWide || row.originalLength >= isWide) {
        const FrameId frame{static_cast<std::uint32_t>(m_rows.size())};
        m_wide.append({frame, row.capturedLength, row.originalLength, row.offset});
        packed.originalLength = isWide;
    }
    m_rows.append(packed);
}

void FrameTable::widen(FrameRow &row, FrameId frame, const WideTable::Snapshot &wide)
{
    const Wide &place = wide[findFrame(wide, frame)];
    row.offset = place.offset;
    row.capturedLength = place.capturedLength;
    row.originalLength = place.originalLength;
}

FrameTable::Snapshot FrameTable::snapshot()
{
    Snapshot result;
    result.m_rows = m_rows.snapshot();
    result.m_wide = m_wide.snapshot();
    return result;
}

} // namespace rungs
