// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/header/header_contents.h"
#include "ui/header/header_layout.h"

#include <QFont>
#include <QFontMetrics>

namespace rungs {

/// The measures of a header in @p font.
HeaderMetrics headerMetrics(const QFont &font);

/// A name for a cell of @p width pixels: the whole name where it fits, else the brief one, the initials of its words,
/// its first letter; empty where not even that fits.
QString nameThatFits(const QString &name, const QString &brief, int width, const QFontMetrics &font);

/// What is written into a cell, and where.
struct HeaderLabel
{
    QString name;
    QString value;
    QRect namePlace;
    QRect valuePlace;
    bool isCut = false;         ///< not all of the value is shown, or nothing of the name
    bool isNotCaptured = false; ///< the value was not captured
};

/// What is written into the cells of a header: names and values below each other, or, in a low row, side by side.
class HeaderLabels
{
public:
    HeaderLabels(const HeaderContents &contents, const QFont &font);

    const QFont &font() const { return m_font; }
    const QFont &valueFont() const { return m_valueFont; }
    /// Whether name and value fit side by side.
    bool fitInLine(std::size_t cell, int width) const;
    /// Decides whether flags are named or, as the books do, all lettered.
    void setLayout(const HeaderLayout &layout);
    HeaderLabel of(std::size_t cell, const HeaderLayout &layout) const;

private:
    QString nameOf(std::size_t cell, int width) const;
    QString valueOf(std::size_t cell, int width, bool *isCut) const;
    int gapIn(std::size_t cell) const;

    const HeaderContents *m_contents;
    QFont m_font;
    QFont m_valueFont;
    bool m_areFlagsBrief = false;
};

} // namespace rungs
