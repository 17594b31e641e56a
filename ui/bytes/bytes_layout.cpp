// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytes_layout.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

constexpr std::uint32_t groupSize = 8;
constexpr std::array rowSizes = {32U, 24U, 16U, 8U};
constexpr int gapAfterOffset = 3;
constexpr int gapBeforeText = 2;

int digitsFor(std::uint32_t byteCount)
{
    int digits = 4;
    for (std::uint32_t last = (byteCount == 0 ? 0 : byteCount - 1) >> 16; last != 0; last >>= 4)
        ++digits;
    return digits;
}

} // namespace

BytesLayout::BytesLayout(std::uint32_t byteCount, int width, const BytesMetrics &metrics)
    : m_byteCount(byteCount)
    , m_offsetDigits(digitsFor(byteCount))
    , m_metrics(metrics)
{
    for (const std::uint32_t size : rowSizes) {
        m_bytesPerRow = size;
        if (contentWidth() <= width)
            break;
    }
}

int BytesLayout::columnLeft(std::uint32_t column) const
{
    const int characters = m_offsetDigits + gapAfterOffset + static_cast<int>(column * 3 + column / groupSize);
    return m_metrics.margin + characters * m_metrics.charWidth;
}

int BytesLayout::textLeft() const
{
    return columnLeft(m_bytesPerRow - 1) + (2 + gapBeforeText) * m_metrics.charWidth;
}

int BytesLayout::contentWidth() const
{
    return textLeft() + static_cast<int>(m_bytesPerRow) * m_metrics.charWidth + m_metrics.margin;
}

std::uint32_t BytesLayout::rowsIn(int height) const
{
    return static_cast<std::uint32_t>(std::max(1, (height - m_metrics.margin) / m_metrics.rowHeight));
}

int BytesLayout::rowTop(std::uint32_t row, std::uint32_t firstRow) const
{
    // The place of rows far away does not matter, but must not wrap around into view.
    constexpr std::int64_t farRow = 100000;
    const std::int64_t below = std::clamp(std::int64_t{row} - std::int64_t{firstRow}, -farRow, farRow);
    return m_metrics.margin / 2 + static_cast<int>(below) * m_metrics.rowHeight;
}

QRect BytesLayout::offsetRect(std::uint32_t row, std::uint32_t firstRow) const
{
    return {m_metrics.margin, rowTop(row, firstRow), m_offsetDigits * m_metrics.charWidth, m_metrics.rowHeight};
}

QRect BytesLayout::hexRect(std::uint32_t byte, std::uint32_t firstRow) const
{
    return {columnLeft(byte % m_bytesPerRow), rowTop(rowOf(byte), firstRow), 2 * m_metrics.charWidth,
            m_metrics.rowHeight};
}

QRect BytesLayout::textRect(std::uint32_t byte, std::uint32_t firstRow) const
{
    return {textLeft() + static_cast<int>(byte % m_bytesPerRow) * m_metrics.charWidth, rowTop(rowOf(byte), firstRow),
            m_metrics.charWidth, m_metrics.rowHeight};
}

QRect BytesLayout::hexSpan(std::uint32_t first, std::uint32_t last, std::uint32_t firstRow) const
{
    return hexRect(first, firstRow) | hexRect(last, firstRow);
}

std::optional<BytesLayout::Hit> BytesLayout::hit(QPoint point, std::uint32_t firstRow) const
{
    const int below = point.y() - m_metrics.margin / 2;
    if (below < 0)
        return {};
    const std::uint64_t row = std::uint64_t{firstRow} + static_cast<std::uint64_t>(below / m_metrics.rowHeight);
    if (row >= rowCount())
        return {};
    const std::uint32_t rowStart = static_cast<std::uint32_t>(row) * m_bytesPerRow;
    const auto at = [&](std::uint32_t column, Part part) -> std::optional<Hit> {
        if (rowStart + column >= m_byteCount)
            return {};
        return Hit{rowStart + column, part};
    };
    if (point.x() >= textLeft()) {
        const auto column = static_cast<std::uint32_t>((point.x() - textLeft()) / m_metrics.charWidth);
        return column < m_bytesPerRow ? at(column, Part::text) : std::nullopt;
    }
    for (std::uint32_t column = 0; column < m_bytesPerRow; ++column) {
        // Half of the space on each side belongs to the byte, so that no click between two bytes is lost.
        const int left = columnLeft(column);
        if (point.x() < left - m_metrics.charWidth / 2
            || point.x() >= left + 2 * m_metrics.charWidth + m_metrics.charWidth / 2)
            continue;
        return at(column, point.x() < left + m_metrics.charWidth ? Part::highDigit : Part::lowDigit);
    }
    return {};
}

} // namespace rungs
