// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_table.h"

#include "core/capture/frame_search.h"

namespace rungs {

void FrameTable::appendWide(const FrameRow &row)
{
    const FrameId frame{static_cast<std::uint32_t>(m_rows.size())};
    m_wide.append({frame, row.capturedLength, row.originalLength, row.offset});
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
