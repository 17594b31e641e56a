// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_contents.h"
#include "ui/header/header_labels.h"
#include "ui/header/header_layout.h"

class QPainter;

namespace rungs {

struct Theme;

/// Paints a header diagram in the coordinates of its layout.
class HeaderPainter
{
public:
    HeaderPainter(QPainter &painter, const HeaderContents &contents, const HeaderLayout &layout,
                  const HeaderLabels &labels, const Theme &theme);

    void paintCells(const QRect &visible);
    void paintFocus(std::size_t cell);
    /// The bits that were flipped.
    void paintFlips();
    /// The bit of a longer field that a key would flip.
    void paintCursor();
    void paintRuler();

private:
    void paintOffsets();
    void paintGrounds();
    void paintPiece(const HeaderLayout::Piece &piece);
    void paintLabel(std::size_t cell);

    QPainter &m_painter;
    const HeaderContents &m_contents;
    const HeaderLayout &m_layout;
    const HeaderLabels &m_labels;
    const Theme &m_theme;
};

} // namespace rungs
