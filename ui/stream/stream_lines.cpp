// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the bytes between two interruptions are divided into rows.
#include "ui/stream/stream_rows.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr unsigned tabStop = 8;

/// Behind the last line feed of @p bytes; empty where it has none.
std::optional<std::size_t> endOfLastLine(ByteView bytes, const StreamEncoding &encoding)
{
    const bool isBig = std::string_view(encoding.name) == "UTF-16BE";
    for (std::size_t units = bytes.size() / encoding.unit; units-- > 0;) {
        const std::size_t at = units * encoding.unit;
        const std::uint8_t low = bytes[at + (isBig ? encoding.unit - 1 : 0)];
        const std::uint8_t high = encoding.unit == 1 ? 0 : bytes[at + (isBig ? 0 : 1)];
        if (low == '\n' && high == 0)
            return at + encoding.unit;
    }
    return std::nullopt;
}

std::optional<std::size_t> endOfFirstLine(ByteView bytes, const StreamEncoding &encoding)
{
    const bool isBig = std::string_view(encoding.name) == "UTF-16BE";
    for (std::size_t at = 0; at + encoding.unit <= bytes.size(); at += encoding.unit) {
        const std::uint8_t low = bytes[at + (isBig ? encoding.unit - 1 : 0)];
        const std::uint8_t high = encoding.unit == 1 ? 0 : bytes[at + (isBig ? 0 : 1)];
        if (low == '\n' && high == 0)
            return at + encoding.unit;
    }
    return std::nullopt;
}

} // namespace

ByteView StreamRows::read(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t begin,
                          std::uint64_t end) const
{
    for (const Window &window : m_windows) {
        const bool isHere = window.conflict == conflict && window.side == chunk.side && begin >= window.begin
                            && end <= window.begin + window.bytes.size();
        if (isHere && !window.bytes.empty())
            return ByteView(window.bytes).subspan(begin - window.begin, end - begin);
    }
    Window &window = m_windows[std::exchange(m_nextWindow, (m_nextWindow + 1) % m_windows.size())];
    window.conflict = conflict;
    window.side = chunk.side;
    window.bytes.clear();
    Result<void> isRead;
    std::uint64_t length = 0;
    if (conflict) {
        window.begin = 0;
        length = chunk.end;
        isRead = m_reader->read(m_order.index()->conflicts[*conflict], window.bytes);
    } else {
        // Some of what comes before too: the next step may go up.
        window.begin = begin - std::min(begin, readAhead / 4);
        length = std::min(std::max(end, begin + readAhead), m_order.index()->size[chunk.side]) - window.begin;
        isRead = m_reader->read(StreamRange{chunk.side, window.begin, length}, window.bytes);
    }
    if (!isRead)
        m_error = isRead.error();
    window.bytes.resize(length);
    return ByteView(window.bytes).subspan(begin - window.begin, end - begin);
}

/// A line begins behind a line feed, or every longestLine bytes of the chunk where the longestLine bytes before have
/// none: so it can be found from anywhere, by what is near.
std::uint64_t StreamRows::lineBegin(const StreamChunk &chunk, std::optional<std::size_t> conflict,
                                    std::uint64_t offset) const
{
    const std::uint64_t block = chunk.begin + (offset - chunk.begin) / longestLine * longestLine;
    const std::uint64_t from = block == chunk.begin ? block : block - longestLine;
    const ByteView before = read(chunk, conflict, from, offset);
    // Only whole characters count: the offset may be within one.
    const ByteView near =
        before.subspan(block - from, (offset - block) / m_format.encoding.unit * m_format.encoding.unit);
    if (const std::optional<std::size_t> end = endOfLastLine(near, m_format.encoding))
        return block + *end;
    if (block == chunk.begin)
        return block;
    const std::optional<std::size_t> end = endOfLastLine(before.first(longestLine), m_format.encoding);
    return end ? from + *end : block;
}

std::uint64_t StreamRows::lineEnd(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t begin,
                                  std::uint64_t offset) const
{
    const std::uint64_t unit = m_format.encoding.unit;
    const std::uint64_t from = begin + (offset - begin) / unit * unit;
    const std::uint64_t block = chunk.begin + (from - chunk.begin) / longestLine * longestLine;
    const std::uint64_t next = block + longestLine;
    const auto find = [&](std::uint64_t first, std::uint64_t last) -> std::optional<std::uint64_t> {
        const std::uint64_t end = std::min(last, chunk.end);
        if (first >= end)
            return std::nullopt;
        const auto found = endOfFirstLine(read(chunk, conflict, first, end), m_format.encoding);
        return found ? std::optional(first + *found) : std::nullopt;
    };
    if (const auto end = find(from, next))
        return *end;
    if (begin <= block)
        return std::min(next, chunk.end);
    return find(next, next + longestLine).value_or(std::min(next + longestLine, chunk.end));
}

const StreamRows::Line &StreamRows::lineAt(const StreamChunk &chunk, std::optional<std::size_t> conflict,
                                           std::uint64_t offset) const
{
    for (const Line &line : m_lines) {
        if (!line.rows.empty() && line.conflict == conflict && line.chunk.side == chunk.side
            && line.chunk.begin == chunk.begin && line.chunk.end == chunk.end && offset >= line.begin
            && offset < line.end)
            return line;
    }
    Line &line = m_lines[std::exchange(m_nextLine, (m_nextLine + 1) % m_lines.size())];
    line.chunk = chunk;
    line.conflict = conflict;
    line.begin = lineBegin(chunk, conflict, offset);
    line.end = lineEnd(chunk, conflict, line.begin, offset);
    line.cells = decodedCells(read(chunk, conflict, line.begin, line.end), m_format.encoding.name);
    wrap(line);
    return line;
}

void StreamRows::wrap(Line &line) const
{
    line.rows = {line.begin};
    unsigned columns = 0;
    for (StreamCell &cell : line.cells) {
        if (cell.kind == StreamCell::Kind::tab)
            cell.columns = static_cast<std::uint8_t>(tabStop - columns % tabStop);
        if (columns > 0 && columns + cell.columns > m_format.columns) {
            line.rows.push_back(line.begin + cell.at);
            columns = 0;
            if (cell.kind == StreamCell::Kind::tab)
                cell.columns = tabStop;
        }
        columns += cell.columns;
    }
}

std::pair<std::uint64_t, std::uint64_t>
StreamRows::rowBounds(const StreamChunk &chunk, std::optional<std::size_t> conflict, std::uint64_t offset) const
{
    if (!isText()) {
        const std::uint64_t begin = chunk.begin + (offset - chunk.begin) / m_format.bytesPerRow * m_format.bytesPerRow;
        return {begin, std::min<std::uint64_t>(begin + m_format.bytesPerRow, chunk.end)};
    }
    const Line &line = lineAt(chunk, conflict, offset);
    const auto after = std::ranges::upper_bound(line.rows, offset);
    return {*std::prev(after), after == line.rows.end() ? line.end : *after};
}

Bytes StreamRows::bytesOf(const StreamRow &row) const
{
    ByteView bytes;
    if (row.kind == StreamRow::Kind::bytes)
        bytes = read(m_order.chunkAt(row.run, row.offset), {}, row.offset, row.offset + row.length);
    else if (row.kind == StreamRow::Kind::other)
        bytes = read(chunkOfConflict(row.item), row.item, row.skipped, row.skipped + row.length);
    return Bytes(bytes.begin(), bytes.end());
}

std::vector<StreamCell> StreamRows::cellsOf(const StreamRow &row) const
{
    const bool isOther = row.kind == StreamRow::Kind::other;
    if (!isOther && row.kind != StreamRow::Kind::bytes)
        return {};
    const StreamChunk chunk = isOther ? chunkOfConflict(row.item) : m_order.chunkAt(row.run, row.offset);
    const std::optional<std::size_t> conflict = isOther ? std::optional(row.item) : std::nullopt;
    const std::uint64_t begin = isOther ? row.skipped : row.offset;
    std::vector<StreamCell> cells;
    if (isText()) {
        const Line &line = lineAt(chunk, conflict, begin);
        const auto skipped = static_cast<std::uint32_t>(begin - line.begin);
        for (StreamCell cell : line.cells) {
            if (cell.at < skipped || cell.at >= skipped + row.length)
                continue;
            cell.at -= skipped;
            cells.push_back(cell);
        }
        return cells;
    }
    // A character may reach from one row into the next.
    constexpr std::uint64_t longest = 4;
    const std::uint64_t unit = m_format.encoding.unit;
    const std::uint64_t from = std::max(chunk.begin, begin - std::min(begin, longest));
    const std::uint64_t aligned = chunk.begin + (from - chunk.begin) / unit * unit;
    const std::uint64_t to = std::min(chunk.end, begin + row.length + longest);
    for (StreamCell cell : decodedCells(read(chunk, conflict, aligned, to), m_format.encoding.name)) {
        const std::uint64_t at = aligned + cell.at;
        if (at < begin || at >= begin + row.length)
            continue;
        cell.at = static_cast<std::uint32_t>(at - begin);
        cells.push_back(cell);
    }
    return cells;
}

} // namespace rungs
