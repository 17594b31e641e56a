// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_scene.h"

#include <QFont>

namespace rungs {

/// The visible part of a ladder: its layout in the coordinates of a viewport that is scrolled down by some height. The
/// head, with the names of both endpoints, stays at the top of the viewport. Refers to the scene and the layout.
class LadderSection
{
public:
    using Height = LadderLayout::Height;

    /// A row, by its frame, and its place in the viewport.
    struct Anchor
    {
        FrameId frame;
        Height y = 0;
        bool isBand = false;
    };

    LadderSection(const LadderScene &scene, const LadderLayout &layout, Height scrolled, QSize size, QFont pillFont);

    QSize size() const { return m_size; }
    int headHeight() const { return headHeight(m_layout.metrics()); }
    static int headHeight(const LadderMetrics &metrics) { return metrics.lineHeight * 3; }
    /// The viewport without the head.
    QRect body() const { return {0, headHeight(), m_size.width(), m_size.height() - headHeight()}; }
    /// The height of the contents at the top of the viewport; the head covers the first of it.
    Height top() const { return m_scrolled - headHeight(); }
    Height bottom() const { return top() + m_size.height(); }

    LadderLayout::Place placeOf(std::uint32_t rung) const { return m_layout.placeOf(rung, top()); }
    QRect bandRect(std::uint32_t band) const { return m_layout.bandRect(band, top()); }
    QRect pillRect(std::uint32_t pill) const;
    /// Empty: not visible.
    QRect rowRect(std::uint32_t row) const;
    /// The row at a point; where the arrow of a late segment is nearer than that of the row: the late one's.
    std::optional<std::uint32_t> rowAt(QPoint point) const;
    /// The row of the selected frame, or of the band that the keyboard is on.
    std::optional<std::uint32_t> currentRow() const;

    /// The late rungs whose arrows are partly visible; they may arrive far below.
    std::vector<std::uint32_t> lateRungs() const;
    std::vector<std::uint32_t> pills() const;
    /// The lines that labels avoid: the arrows @p late, and pills on the lifelines.
    std::vector<QLineF> obstacles(std::span<const std::uint32_t> late) const;

    /// The current row if it is visible, else the first visible one.
    std::optional<Anchor> anchor() const;
    /// How far to scroll down so that the row of @p anchor is at its place again.
    std::optional<Height> scrolledTo(const Anchor &anchor) const;
    /// How far to scroll down so that the row is visible.
    Height scrolledToShow(std::uint32_t row) const;

private:
    const LadderScene &m_scene;
    const LadderLayout &m_layout;
    Height m_scrolled;
    QSize m_size;
    QFont m_pillFont;
};

} // namespace rungs
