// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/frame_table.h"

namespace rungs {

/// What the next frame is in its run; begins a new one where it has to.
std::uint32_t FrameTable::kindOf(const FrameRow &row, std::uint64_t offset)
{
    if (m_rows.size() % framesPerRun != 0 && isNear(row.time)) {
        const std::uint32_t kind = kindInRun(row, offset);
        if (kind != oddLengths)
            return m_kind = kind;
    }
    return beginRun(row, offset);
}

/// Which of the shapes so far the next frame is of; oddLengths where it is of none.
std::uint32_t FrameTable::knownKind(const FrameRow &row, std::uint64_t offset) const
{
    for (std::uint32_t kind = 0; kind < m_shapeCount; ++kind) {
        if (isOf(m_run.shapes[kind], row, offset))
            return kind;
    }
    return oddLengths;
}

/// Which shape of the run the next frame is of, if need be of a new one; oddLengths where there can be none.
std::uint32_t FrameTable::kindInRun(const FrameRow &row, std::uint64_t offset)
{
    if (const std::uint32_t known = knownKind(row, offset); known != oddLengths)
        return known;
    const Shape shape = shapeOf(row, offset);
    if (m_shapeCount == shapesPerRun || !isOf(shape, row, offset))
        return oddLengths;
    m_run.shapes[m_shapeCount] = shape;
    m_runs.edit(m_runs.size() - 1) = m_run;
    return m_shapeCount++;
}

std::uint32_t FrameTable::beginRun(const FrameRow &row, std::uint64_t offset)
{
    const std::uint32_t number = static_cast<std::uint32_t>(m_rows.size());
    if (number % framesPerRun == 0)
        m_firstRuns.append(static_cast<std::uint32_t>(m_runs.size()));
    m_run.time = row.time;
    m_run.offset = offset;
    m_run.first = FrameId{number};
    m_run.capturedLength = row.capturedLength;
    m_run.originalLength = row.originalLength;
    // What the frames before were like, this one and the next may well be like, too.
    if (const std::uint32_t known = knownKind(row, offset); known != oddLengths) {
        m_runs.append(m_run);
        return m_kind = known;
    }
    m_run.shapes = {shapeOf(row, offset)};
    m_shapeCount = 1;
    m_kind = 0;
    m_runs.append(m_run);
    // Where the frame lies is said by the run.
    return hasLengthsOf(m_run.shapes[0], row) ? 0 : oddLengths;
}

/// The shape of such frames, as far as there can be one.
FrameTable::Shape FrameTable::shapeOf(const FrameRow &row, std::uint64_t offset) const
{
    Shape shape;
    shape.interface = row.interface;
    if (row.capturedLength < row.originalLength)
        shape.snapLength = row.capturedLength;
    // The blocks of a pcapng file begin at multiples of four, and so do the frames in them.
    const bool isPadded = offset % 4 == 0 && m_run.offset % 4 == 0;
    const std::uint64_t gap = offset - (isPadded ? roundedUp(m_end) : m_end);
    if (gap < Shape::padded)
        shape.gap = static_cast<std::uint32_t>(gap) | (isPadded ? Shape::padded : 0);
    return shape;
}

FrameTable::Snapshot FrameTable::snapshot()
{
    Snapshot result;
    result.m_rows = m_rows.snapshot();
    result.m_runs = m_runs.snapshot();
    result.m_firstRuns = m_firstRuns.snapshot();
    result.m_usual = m_usual.snapshot();
    result.m_lastUsual = m_lastUsual;
    return result;
}

std::size_t FrameTable::Snapshot::runOf(std::size_t row) const
{
    std::size_t run = m_firstRuns[row / framesPerRun];
    while (run + 1 < m_runs.size() && m_runs[run + 1].first.value <= row)
        ++run;
    return run;
}

std::uint64_t FrameTable::Snapshot::offsetOf(std::size_t row) const
{
    const Run &run = m_runs[runOf(row)];
    std::uint64_t offset = run.offset;
    for (std::size_t i = run.first.value; i < row; ++i)
        offset = offsetAfter(offset + capturedLength(m_rows[i], run), run.shapes[m_rows[i + 1].kind()]);
    return offset;
}

} // namespace rungs
