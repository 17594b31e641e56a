// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stream/stream_rows.h"

#include <algorithm>
#include <utility>

namespace rungs {

StreamRows::StreamRows(StreamOrder order, std::shared_ptr<StreamReader> reader, const StreamFormat &format)
    : m_order(std::move(order))
    , m_reader(std::move(reader))
    , m_format(format)
{ }

std::uint64_t StreamRows::estimatedCount() const
{
    if (isEmpty())
        return 0;
    const StreamIndex &index = *m_order.index();
    std::uint64_t lines = m_order.runCount();
    for (const Side side : bothSides) {
        if (m_order.shows(side))
            lines += index.messages[side].size() + (isText() ? index.lineEnds[side] : 0);
    }
    const unsigned perRow = isText() ? m_format.columns : m_format.bytesPerRow;
    return lines + m_order.total() / std::max(perRow, 1U) + index.conflicts.size() * 2;
}

StreamRow StreamRows::first() const
{
    return beginOf(0, m_order.run(0).offset);
}

StreamRow StreamRows::last() const
{
    const std::size_t number = m_order.runCount() - 1;
    const StreamRun run = m_order.run(number);
    return endOf(number, run.offset + run.length);
}

StreamRow StreamRows::bytesRow(const StreamChunk &chunk, std::uint64_t offset) const
{
    StreamRow row;
    row.side = chunk.side;
    row.run = chunk.run;
    if (chunk.isHole) {
        row.kind = StreamRow::Kind::hole;
        row.offset = chunk.begin;
        row.length = chunk.end - chunk.begin;
        return row;
    }
    const auto [begin, end] = rowBounds(chunk, {}, offset);
    row.offset = begin;
    row.length = end - begin;
    return row;
}

/// The row with the byte at @p offset of the other form that @p title, or another row of it, is about.
StreamRow StreamRows::otherRow(const StreamRow &title, std::uint32_t offset) const
{
    StreamRow row = title;
    row.kind = StreamRow::Kind::other;
    const auto [begin, end] = rowBounds(chunkOfConflict(row.item), row.item, offset);
    row.skipped = static_cast<std::uint32_t>(begin);
    row.length = end - begin;
    return row;
}

StreamChunk StreamRows::chunkOfConflict(std::size_t conflict) const
{
    const StreamConflict &each = m_order.index()->conflicts[conflict];
    return {each.side, 0, 0, each.length, false};
}

/// The first row of what begins at @p offset.
StreamRow StreamRows::beginOf(std::size_t run, std::uint64_t offset) const
{
    const StreamRun own = m_order.run(run);
    if (const std::optional<std::size_t> message = m_order.messageAt(own.side, offset)) {
        StreamRow row;
        row.kind = StreamRow::Kind::message;
        row.side = own.side;
        row.run = run;
        row.offset = offset;
        row.item = *message;
        return row;
    }
    return bytesRow(m_order.chunkAt(run, offset), offset);
}

/// The last row of what ends at @p offset.
StreamRow StreamRows::endOf(std::size_t run, std::uint64_t offset) const
{
    const StreamChunk chunk = m_order.chunkBefore(run, offset);
    const std::vector<std::size_t> others = m_order.conflictsEndingAt(chunk.side, offset);
    if (others.empty())
        return bytesRow(chunk, offset - 1);
    StreamRow title;
    title.kind = StreamRow::Kind::otherTitle;
    title.side = chunk.side;
    title.run = run;
    title.offset = offset;
    title.item = others.back();
    return otherRow(title, m_order.index()->conflicts[title.item].length - 1);
}

std::optional<StreamRow> StreamRows::afterChunk(std::size_t run, std::uint64_t end) const
{
    const StreamRun own = m_order.run(run);
    if (end < own.offset + own.length)
        return beginOf(run, end);
    if (run + 1 < m_order.runCount())
        return beginOf(run + 1, m_order.run(run + 1).offset);
    return std::nullopt;
}

std::optional<StreamRow> StreamRows::beforeChunk(std::size_t run, std::uint64_t begin) const
{
    if (begin > m_order.run(run).offset)
        return endOf(run, begin);
    if (run == 0)
        return std::nullopt;
    const StreamRun before = m_order.run(run - 1);
    return endOf(run - 1, before.offset + before.length);
}

std::optional<StreamRow> StreamRows::afterOther(const StreamRow &row) const
{
    const std::vector<std::size_t> others = m_order.conflictsEndingAt(row.side, row.offset);
    const auto next = std::next(std::ranges::find(others, row.item));
    if (next == others.end())
        return afterChunk(row.run, row.offset);
    StreamRow title = row;
    title.kind = StreamRow::Kind::otherTitle;
    title.item = *next;
    title.skipped = 0;
    title.length = 0;
    return title;
}

std::optional<StreamRow> StreamRows::next(const StreamRow &row) const
{
    switch (row.kind) {
    case StreamRow::Kind::message:
        return bytesRow(m_order.chunkAt(row.run, row.offset), row.offset);
    case StreamRow::Kind::otherTitle:
        return otherRow(row, 0);
    case StreamRow::Kind::other:
        if (row.skipped + row.length < m_order.index()->conflicts[row.item].length)
            return otherRow(row, row.skipped + static_cast<std::uint32_t>(row.length));
        return afterOther(row);
    case StreamRow::Kind::bytes:
    case StreamRow::Kind::hole:
        break;
    }
    const StreamChunk chunk = m_order.chunkAt(row.run, row.offset);
    const std::uint64_t end = row.offset + row.length;
    if (end < chunk.end)
        return bytesRow(chunk, end);
    const std::vector<std::size_t> others = m_order.conflictsEndingAt(row.side, end);
    if (others.empty())
        return afterChunk(row.run, end);
    StreamRow title;
    title.kind = StreamRow::Kind::otherTitle;
    title.side = row.side;
    title.run = row.run;
    title.offset = end;
    title.item = others.front();
    return title;
}

std::optional<StreamRow> StreamRows::previous(const StreamRow &row) const
{
    if (row.kind == StreamRow::Kind::other) {
        if (row.skipped > 0)
            return otherRow(row, row.skipped - 1);
        StreamRow title = row;
        title.kind = StreamRow::Kind::otherTitle;
        title.length = 0;
        return title;
    }
    if (row.kind == StreamRow::Kind::otherTitle) {
        const std::vector<std::size_t> others = m_order.conflictsEndingAt(row.side, row.offset);
        const auto own = std::ranges::find(others, row.item);
        if (own == others.begin())
            return bytesRow(m_order.chunkBefore(row.run, row.offset), row.offset - 1);
        StreamRow before = row;
        before.item = *std::prev(own);
        return otherRow(before, m_order.index()->conflicts[before.item].length - 1);
    }
    if (row.kind == StreamRow::Kind::message)
        return beforeChunk(row.run, row.offset);
    const StreamChunk chunk = m_order.chunkAt(row.run, row.offset);
    if (row.offset > chunk.begin)
        return bytesRow(chunk, row.offset - 1);
    if (m_order.messageAt(row.side, row.offset))
        return beginOf(row.run, row.offset);
    return beforeChunk(row.run, row.offset);
}

StreamRow StreamRows::rowOf(Side side, std::uint64_t offset) const
{
    return bytesRow(m_order.chunkAt(m_order.runAt(side, offset), offset), offset);
}

StreamRow StreamRows::rowAtPlace(std::uint64_t place) const
{
    const std::size_t number = m_order.runAtPlace(place);
    const StreamRun run = m_order.run(number);
    const std::uint64_t offset = run.offset + std::min(place - run.before, run.length - 1);
    return bytesRow(m_order.chunkAt(number, offset), offset);
}

std::uint64_t StreamRows::placeOf(const StreamRow &row) const
{
    const StreamRun run = m_order.run(row.run);
    return run.before + std::min(row.offset - run.offset, run.length - 1);
}

} // namespace rungs
