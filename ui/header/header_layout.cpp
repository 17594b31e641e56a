// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header/header_layout.h"

#include <algorithm>

namespace rungs {

HeaderLayout::HeaderLayout(std::span<const BitRange> cells, int width, const HeaderMetrics &metrics,
                           const FitsInLine &fitsInLine)
    : m_metrics(metrics)
{
    const int room = width - metrics.offsetWidth - metrics.margin;
    m_bitsWidth = std::max(room, static_cast<int>(bitsPerRow) * metrics.minimumBitWidth);
    m_endBit = cells.empty() ? 0 : cells.back().end();
    addRows(cells);
    addPieces(cells);
    placeRows(fitsInLine);
}

/// Gives rows and pieces their heights, once it is known where the labels are.
void HeaderLayout::placeRows(const FitsInLine &fitsInLine)
{
    for (Row &row : m_rows)
        row.isLow = bool(fitsInLine);
    for (std::size_t cell = 0; fitsInLine && cell + 1 < m_firstPiece.size(); ++cell) {
        const Piece *piece = labelPiece(cell);
        if (piece && !fitsInLine(cell, piece->rect.width()))
            m_rows[rowOfBit(piece->bits.first)].isLow = false;
    }
    int top = rulerHeight();
    for (Row &row : m_rows) {
        row.top = top;
        row.height = (row.isLow ? 1 : 2) * m_metrics.lineHeight + m_metrics.margin / 2 + m_metrics.spareHeight;
        top += row.height;
    }
    for (Piece &piece : m_pieces) {
        const QRect whole = rowRect(rowOfBit(piece.bits.first));
        piece.rect.setTop(whole.top());
        piece.rect.setHeight(whole.height());
    }
}

std::size_t HeaderLayout::rowOfBit(std::uint32_t bit) const
{
    const auto after = std::ranges::upper_bound(m_rows, bit, {}, &Row::firstBit);
    return static_cast<std::size_t>(after - m_rows.begin()) - 1;
}

void HeaderLayout::addRows(std::span<const BitRange> cells)
{
    std::uint32_t next = 0;
    for (const BitRange &cell : cells) {
        // Row by row up to the end of the cell; the last row is left to the cell after it.
        const std::uint32_t lastRow = cell.isEmpty() ? 0 : (cell.end() - 1) / bitsPerRow;
        const std::uint32_t firstRow = cell.first / bitsPerRow;
        const bool isFolded = lastRow - std::min(firstRow, lastRow) >= maxRowsOfCell;
        while (next * bitsPerRow < cell.end()) {
            const bool isInside = isFolded && next > firstRow && next < lastRow;
            const std::uint32_t folded = isInside ? lastRow - next : 0;
            Row row;
            row.firstBit = next * bitsPerRow;
            row.foldedRows = folded;
            m_rows.push_back(row);
            next += isInside ? folded : 1;
        }
    }
}

void HeaderLayout::addPieces(std::span<const BitRange> cells)
{
    std::size_t row = 0;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        m_firstPiece.push_back(m_pieces.size());
        const BitRange range = cells[cell];
        if (range.isEmpty())
            continue;
        while (row + 1 < m_rows.size() && rowEnd(row) <= range.first)
            ++row;
        for (; row < m_rows.size(); ++row) {
            const std::uint32_t first = std::max(range.first, m_rows[row].firstBit);
            const std::uint32_t end = std::min(range.end(), rowEnd(row));
            Piece piece;
            piece.cell = cell;
            piece.bits = bits(first, end - first);
            piece.rect = rectIn(row, first, end);
            piece.isOpenLeft = first > range.first;
            piece.isOpenRight = end < range.end();
            m_pieces.push_back(piece);
            if (end == range.end())
                break;
        }
    }
    m_firstPiece.push_back(m_pieces.size());
}

std::uint32_t HeaderLayout::rowEnd(std::size_t row) const
{
    return row + 1 < m_rows.size() ? m_rows[row + 1].firstBit : m_rows[row].firstBit + bitsPerRow;
}

QRect HeaderLayout::rectIn(std::size_t row, std::uint32_t first, std::uint32_t end) const
{
    const Row &place = m_rows[row];
    const QRect whole = rowRect(row);
    if (place.foldedRows > 0)
        return whole;
    const int left = columnLeft(first - place.firstBit);
    return {left, whole.top(), columnLeft(end - place.firstBit) - left, whole.height()};
}

int HeaderLayout::columnLeft(std::uint32_t column) const
{
    return m_metrics.offsetWidth + static_cast<int>(column) * m_bitsWidth / static_cast<int>(bitsPerRow);
}

int HeaderLayout::rulerHeight() const
{
    return m_metrics.lineHeight + m_metrics.margin;
}

QRect HeaderLayout::rowRect(std::size_t row) const
{
    return {m_metrics.offsetWidth, m_rows[row].top, m_bitsWidth, m_rows[row].height};
}

QRect HeaderLayout::offsetRect(std::size_t row) const
{
    const QRect place = rowRect(row);
    return {0, place.top(), m_metrics.offsetWidth - m_metrics.margin, place.height()};
}

QSize HeaderLayout::size() const
{
    const int rowsEnd = m_rows.empty() ? rulerHeight() : m_rows.back().top + m_rows.back().height;
    const int height = rowsEnd + m_metrics.margin;
    return {m_metrics.offsetWidth + m_bitsWidth + m_metrics.margin, height};
}

std::span<const HeaderLayout::Piece> HeaderLayout::piecesOf(std::size_t cell) const
{
    if (cell + 1 >= m_firstPiece.size())
        return {};
    return std::span(m_pieces).subspan(m_firstPiece[cell], m_firstPiece[cell + 1] - m_firstPiece[cell]);
}

const HeaderLayout::Piece *HeaderLayout::labelPiece(std::size_t cell) const
{
    const auto pieces = piecesOf(cell);
    if (pieces.empty())
        return nullptr;
    const auto isNarrower = [](const Piece &a, const Piece &b) { return a.rect.width() < b.rect.width(); };
    const auto first = std::max_element(pieces.begin(), pieces.end(), isNarrower);
    // The wide ones follow one another; the label is in their middle.
    const auto count =
        std::count_if(first, pieces.end(), [&](const Piece &piece) { return !isNarrower(piece, *first); });
    return &*(first + (count - 1) / 2);
}

std::vector<QRect> HeaderLayout::rectsOf(BitRange range) const
{
    std::vector<QRect> result;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::uint32_t first = std::max(range.first, m_rows[row].firstBit);
        const std::uint32_t end = std::min({range.end(), rowEnd(row), m_endBit});
        if (first < end)
            result.push_back(rectIn(row, first, end));
    }
    return result;
}

std::optional<std::size_t> HeaderLayout::cellOfBit(std::uint32_t bit) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), bit,
                                        [](std::uint32_t b, const Piece &piece) { return b < piece.bits.first; });
    if (after == m_pieces.begin() || !std::prev(after)->bits.contains(bit))
        return {};
    return std::prev(after)->cell;
}

std::optional<std::uint32_t> HeaderLayout::bitAt(QPoint point) const
{
    const int right = point.x() - m_metrics.offsetWidth;
    if (right < 0 || right >= m_bitsWidth)
        return {};
    const auto after = std::ranges::upper_bound(m_rows, point.y(), {}, &Row::top);
    if (after == m_rows.begin() || point.y() >= std::prev(after)->top + std::prev(after)->height)
        return {};
    const auto row = static_cast<std::size_t>(after - m_rows.begin()) - 1;
    // The column whose left edge, as columnLeft rounds it, is the last one not right of the point.
    std::uint32_t column = 0;
    while (column + 1 < bitsPerRow && columnLeft(column + 1) <= point.x())
        ++column;
    const std::uint32_t bit = m_rows[row].firstBit + (m_rows[row].foldedRows > 0 ? 0 : column);
    return bit < m_endBit ? std::optional(bit) : std::nullopt;
}

std::optional<std::size_t> HeaderLayout::cellAt(QPoint point) const
{
    const auto bit = bitAt(point);
    return bit ? cellOfBit(*bit) : std::nullopt;
}

} // namespace rungs
