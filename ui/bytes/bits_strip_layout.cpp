// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bits_strip_layout.h"

#include <algorithm>

namespace rungs {

namespace {

int halfGap(const BytesMetrics &metrics)
{
    return metrics.charWidth / 2;
}

int bytePitch(const BytesMetrics &metrics)
{
    return 8 * 2 * metrics.charWidth + halfGap(metrics) + 2 * metrics.charWidth;
}

} // namespace

int BitsStripLayout::heightFor(const BytesMetrics &metrics)
{
    return 2 * metrics.rowHeight + metrics.margin;
}

int BitsStripLayout::widthFor(std::uint32_t byteCount, const BytesMetrics &metrics)
{
    return 2 * metrics.margin + static_cast<int>(byteCount) * bytePitch(metrics) - 2 * metrics.charWidth;
}

BitsStripLayout::BitsStripLayout(std::uint32_t firstByte, std::uint32_t byteCount, std::uint32_t keep, int width,
                                 const BytesMetrics &metrics)
    : m_firstByte(firstByte)
    , m_metrics(metrics)
{
    const int room = (width - 2 * metrics.margin + 2 * metrics.charWidth) / bytePitch(metrics);
    m_byteCount = std::min(byteCount, static_cast<std::uint32_t>(std::max(1, room)));
    const std::uint32_t end = firstByte + byteCount;
    if (keep >= m_firstByte + m_byteCount && keep < end)
        m_firstByte = std::min(keep - m_byteCount / 2, end - m_byteCount);
}

int BitsStripLayout::byteLeft(std::uint32_t byte) const
{
    return m_metrics.margin + static_cast<int>(byte - m_firstByte) * bytePitch(m_metrics);
}

QRect BitsStripLayout::labelRect(std::uint32_t byte) const
{
    return {byteLeft(byte), m_metrics.margin / 2, bytePitch(m_metrics) - 2 * m_metrics.charWidth, m_metrics.rowHeight};
}

QRect BitsStripLayout::bitRect(std::uint32_t bit) const
{
    const auto inByte = static_cast<int>(bit % 8);
    const int left = byteLeft(bit / 8) + inByte * cellWidth() + (inByte >= 4 ? halfGap(m_metrics) : 0);
    return {left, m_metrics.margin / 2 + m_metrics.rowHeight, cellWidth(), m_metrics.rowHeight};
}

std::optional<std::uint32_t> BitsStripLayout::bitAt(QPoint point) const
{
    for (std::uint32_t bit = m_firstByte * 8; bit < endByte() * 8; ++bit) {
        // The label belongs to its bits, so that the target is two rows high.
        const QRect cell = bitRect(bit).adjusted(0, -m_metrics.rowHeight, 0, 0);
        if (cell.contains(point))
            return bit;
    }
    return {};
}

} // namespace rungs
