// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bytes/bytes_layout.h"

namespace rungs {

/// Where the bits of a few bytes are: a cell for each bit, in two groups of four, with the byte's offset above.
class BitsStripLayout
{
public:
    BitsStripLayout() = default;
    /// As many of the @p byteCount bytes from @p firstByte on as fit into @p width; @p keep is among them.
    BitsStripLayout(std::uint32_t firstByte, std::uint32_t byteCount, std::uint32_t keep, int width,
                    const BytesMetrics &metrics);

    std::uint32_t firstByte() const { return m_firstByte; }
    std::uint32_t byteCount() const { return m_byteCount; }
    std::uint32_t endByte() const { return m_firstByte + m_byteCount; }
    bool isEmpty() const { return m_byteCount == 0; }
    static int heightFor(const BytesMetrics &metrics);
    static int widthFor(std::uint32_t byteCount, const BytesMetrics &metrics);

    QRect labelRect(std::uint32_t byte) const;
    /// @p bit counted from the start of the buffer
    QRect bitRect(std::uint32_t bit) const;
    std::optional<std::uint32_t> bitAt(QPoint point) const;

private:
    int cellWidth() const { return 2 * m_metrics.charWidth; }
    int byteLeft(std::uint32_t byte) const;

    std::uint32_t m_firstByte = 0;
    std::uint32_t m_byteCount = 0;
    BytesMetrics m_metrics;
};

} // namespace rungs
