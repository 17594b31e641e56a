// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <cstdint>
#include <optional>

namespace rungs {

/// The measures that the geometry of bytes follows from: those of the font of fixed width.
struct BytesMetrics
{
    int charWidth = 8;
    int rowHeight = 20;
    int margin = 8;
};

/// Where each byte of a buffer is, as digits and as text, and what is at a point. Rows are counted,
/// not pixels: a frame may have more rows than an int has pixels.
class BytesLayout
{
public:
    enum class Part : std::uint8_t { highDigit, lowDigit, text };
    struct Hit
    {
        std::uint32_t byte = 0;
        Part part = Part::text;

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    BytesLayout() = default;
    /// As many bytes per row, 8 to 32 in groups of 8, as fit into @p width.
    BytesLayout(std::uint32_t byteCount, int width, const BytesMetrics &metrics);

    std::uint32_t byteCount() const { return m_byteCount; }
    std::uint32_t bytesPerRow() const { return m_bytesPerRow; }
    std::uint32_t rowCount() const { return (m_byteCount + m_bytesPerRow - 1) / m_bytesPerRow; }
    std::uint32_t rowOf(std::uint32_t byte) const { return byte / m_bytesPerRow; }
    /// How many hexadecimal digits every offset of the buffer has.
    int offsetDigits() const { return m_offsetDigits; }
    const BytesMetrics &metrics() const { return m_metrics; }
    /// The width of everything, offset to text.
    int contentWidth() const;
    /// Rows that fit whole into @p height; at least 1.
    std::uint32_t rowsIn(int height) const;

    /// The places when row @p firstRow is the topmost.
    QRect offsetRect(std::uint32_t row, std::uint32_t firstRow) const;
    QRect hexRect(std::uint32_t byte, std::uint32_t firstRow) const;
    QRect textRect(std::uint32_t byte, std::uint32_t firstRow) const;
    /// The digits of the bytes @p first to @p last of one row, with what lies between them.
    QRect hexSpan(std::uint32_t first, std::uint32_t last, std::uint32_t firstRow) const;

    std::optional<Hit> hit(QPoint point, std::uint32_t firstRow) const;

private:
    int columnLeft(std::uint32_t column) const;
    int textLeft() const;
    int rowTop(std::uint32_t row, std::uint32_t firstRow) const;

    std::uint32_t m_byteCount = 0;
    std::uint32_t m_bytesPerRow = 16;
    int m_offsetDigits = 4;
    BytesMetrics m_metrics;
};

} // namespace rungs
