// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bit_range.h"

#include <QRect>
#include <QSize>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace rungs {

/// The measures that the geometry of a header follows from.
struct HeaderMetrics
{
    int lineHeight = 18;  ///< of the name and of the value in a cell
    int offsetWidth = 40; ///< left of the rows
    int margin = 8;
    int minimumBitWidth = 8;
    int spareHeight = 0; ///< of each row, beyond what its texts need
};

/// A header as rows of 32 bits: where each of its fields is, and which one is at a point. Fields lie one after
/// another; one that does not end with its row goes on in the next, with an open edge. One that fills very many
/// rows is folded: only its first and last row are shown.
class HeaderLayout
{
public:
    static constexpr std::uint32_t bitsPerRow = 32;
    /// A field of more rows than this is folded.
    static constexpr std::uint32_t maxRowsOfCell = 12;

    /// The part of a cell that lies in one row.
    struct Piece
    {
        std::size_t cell = 0;
        BitRange bits; ///< relative to the header
        QRect rect;
        bool isOpenLeft = false; ///< it goes on from the row above
        bool isOpenRight = false;
    };
    struct Row
    {
        std::uint32_t firstBit = 0;
        std::uint32_t foldedRows = 0; ///< this many rows are not shown
        int top = 0;
        int height = 0;
        bool isLow = false; ///< names and values share one line
    };
    /// Whether name and value of a cell have room beside each other in some width.
    using FitsInLine = std::function<bool(std::size_t cell, int width)>;

    HeaderLayout() = default;
    /// @param cells in order, without gap or overlap, from bit 0 on
    /// @param fitsInLine a row where it is true of every name and value is a low one; empty: none is
    HeaderLayout(std::span<const BitRange> cells, int width, const HeaderMetrics &metrics,
                 const FitsInLine &fitsInLine = {});

    bool isEmpty() const { return m_rows.empty(); }
    QSize size() const;
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Piece> &pieces() const { return m_pieces; }
    QRect rowRect(std::size_t row) const;
    QRect offsetRect(std::size_t row) const;
    bool isLow(const Piece &piece) const { return m_rows[rowOfBit(piece.bits.first)].isLow; }
    /// The left edge of a bit's column, 0 to 32.
    int columnLeft(std::uint32_t column) const;
    int rulerHeight() const;

    /// The widest piece of a cell, with its name and value. Null: no such cell.
    const Piece *labelPiece(std::size_t cell) const;
    /// The pieces of a cell.
    std::span<const Piece> piecesOf(std::size_t cell) const;
    /// The rectangles of a range of bits, one per row.
    std::vector<QRect> rectsOf(BitRange range) const;
    std::optional<std::size_t> cellOfBit(std::uint32_t bit) const;
    std::optional<std::size_t> cellAt(QPoint point) const;
    /// The bit at a point; in a folded row its first one.
    std::optional<std::uint32_t> bitAt(QPoint point) const;

private:
    void addRows(std::span<const BitRange> cells);
    void addPieces(std::span<const BitRange> cells);
    void placeRows(const FitsInLine &fitsInLine);
    std::uint32_t rowEnd(std::size_t row) const;
    std::size_t rowOfBit(std::uint32_t bit) const;
    QRect rectIn(std::size_t row, std::uint32_t first, std::uint32_t end) const;

    HeaderMetrics m_metrics;
    int m_bitsWidth = 0;
    std::uint32_t m_endBit = 0;
    std::vector<Row> m_rows;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_firstPiece; ///< of each cell, and one more
};

} // namespace rungs
