// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/seen_ranges.h"

#include <algorithm>

namespace rungs {

bool SeenRanges::contains(SequenceRange range) const
{
    if (m_isEmpty || range.end.isAfter(m_edge))
        return false;
    return std::ranges::none_of(holes(), [&](const Hole &hole) { return hole.range.overlaps(range); });
}

SeenRanges::Change SeenRanges::add(SequenceRange range, FrameId frame)
{
    Change change;
    if (m_isEmpty) {
        m_isEmpty = false;
        m_edge = range.end;
        change.newBytes = range.length();
        return change;
    }
    if (range.begin == m_edge) {
        m_edge = range.end;
        change.newBytes = range.length();
        return change;
    }
    if (range.begin.isAfter(m_edge)) {
        change.gap = SequenceRange{m_edge, range.begin};
        change.newBytes = range.length();
        if (!m_holes)
            m_holes = std::make_unique<std::vector<Hole>>();
        if (m_holes->size() == maxHoles)
            m_holes->erase(m_holes->begin());
        m_holes->push_back({*change.gap, frame, {}, false});
        m_edge = range.end;
        return change;
    }
    fill(range, change);
    change.wasSeen = change.newBytes < std::min(range.length(), SequenceRange{range.begin, m_edge}.length());
    if (range.end.isAfter(m_edge)) {
        change.newBytes += SequenceRange{m_edge, range.end}.length();
        m_edge = range.end;
    }
    return change;
}

void SeenRanges::fill(SequenceRange range, Change &change)
{
    if (!m_holes)
        return;
    std::vector<Hole> &holes = *m_holes;
    for (std::size_t i = 0; i < holes.size();) {
        const Hole hole = holes[i];
        if (!hole.range.overlaps(range)) {
            ++i;
            continue;
        }
        const SequenceRange filled{later(hole.range.begin, range.begin),
                                   range.end.isBefore(hole.range.end) ? range.end : hole.range.end};
        change.newBytes += filled.length();
        if (!change.filled.isValid()) {
            change.filled = hole.frame;
            change.filledRange = filled;
            if (hole.isReported)
                change.reported = hole.reported;
        }
        holes.erase(holes.begin() + static_cast<std::ptrdiff_t>(i));
        const auto keep = [&](SequenceRange rest) {
            holes.insert(holes.begin() + static_cast<std::ptrdiff_t>(i),
                         {rest, hole.frame, hole.reported, hole.isReported});
        };
        if (hole.range.end.isAfter(filled.end))
            keep({filled.end, hole.range.end});
        if (filled.begin.isAfter(hole.range.begin)) {
            keep({hole.range.begin, filled.begin});
            ++i;
        }
        if (hole.range.end.isAfter(filled.end))
            ++i;
    }
}

void SeenRanges::forgetHolesBefore(SequenceNumber number)
{
    while (!holes().empty() && !holes().front().range.end.isAfter(number))
        m_holes->erase(m_holes->begin());
}

void SeenRanges::forgetTimes()
{
    if (!m_holes)
        return;
    for (Hole &hole : *m_holes)
        hole.reported = Timestamp::none();
}

void SeenRanges::noteReport(SequenceNumber number, Timestamp time)
{
    if (!m_holes)
        return;
    for (Hole &hole : *m_holes) {
        const bool isMeant = !hole.range.end.isAfter(number) || hole.range.begin == number;
        if (!isMeant)
            break;
        if (!hole.isReported) {
            hole.reported = time;
            hole.isReported = true;
        }
    }
}

} // namespace rungs
