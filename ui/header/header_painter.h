// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_contents.h"
#include "ui/header/header_layout.h"

#include <QFontMetrics>

class QPainter;
class QWidget;

namespace rungs {

struct Theme;

/// The measures of a header in the font of @p widget.
HeaderMetrics headerMetrics(const QWidget *widget);

/// A name for a cell of @p width pixels: the whole name where it fits, else the brief one, the initials of its words,
/// its first letter; empty where not even that fits.
QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font);

/// Paints a header diagram in the coordinates of its layout.
class HeaderPainter
{
public:
    /// @param widget whose fonts are used
    HeaderPainter(QPainter &painter, const HeaderContents &contents, const HeaderLayout &layout, const Theme &theme,
                  const QWidget *widget);

    void paintCells(const QRect &visible);
    void paintFocus(std::size_t cell);
    void paintRuler();

private:
    bool mustFlagsBeBrief() const;
    void paintOffsets();
    void paintGrounds();
    void paintPiece(const HeaderLayout::Piece &piece);
    void paintLabel(std::size_t cell);

    QPainter &m_painter;
    const HeaderContents &m_contents;
    const HeaderLayout &m_layout;
    const Theme &m_theme;
    const QWidget *m_widget;
    bool m_areFlagsBrief = false;
};

} // namespace rungs
