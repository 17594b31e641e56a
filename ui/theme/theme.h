// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"

#include <QColor>

class QPalette;
class QWidget;

namespace rungs {

/// The colours of the program by what they mean, derived from a palette: dark where its window is darker than its text.
/// Panes name no colour themselves. Meanings that stand beside each other differ by CIEDE2000 20 or more, and by 12 for
/// people who lack one kind of cone (Machado 2009). Text contrasts with each background it is painted on by 4.5 to 1 or
/// more (WCAG 2.1, 1.4.3), and what else carries meaning by 3 to 1, by its colour or by a line.
struct Theme
{
    bool isDark = false;
    QColor window;      ///< around the panes
    QColor pane;        ///< where a pane paints
    QColor paneHeading; ///< a pane's title bar, a list's header
    QColor border;      ///< of panes
    QColor fieldEdge;   ///< around fields and bits
    QColor grid;        ///< fainter lines inside of a pane
    QColor text;
    QColor dimText;    ///< labels, offsets, times; still readable
    QColor alternate;  ///< every second row
    QColor client;     ///< what the client sent: lines and shapes
    QColor server;     ///< what the server sent: lines and shapes
    QColor clientText; ///< the same as text: readable on every background of a row
    QColor serverText;
    QColor selection;     ///< background of the selected row, arrow or layer
    QColor selectionEdge; ///< the bar or line beside it
    QColor field;         ///< background of the selected field
    QColor fieldText;
    QColor layerTint; ///< background of the bytes of the selected layer
    QColor note;      ///< noteworthy: out of order, duplicate
    QColor warning;   ///< wrong, or aborted
    QColor loss;      ///< lost, or retransmitted
    QColor stall;     ///< stalled
    QColor good;      ///< a checksum that is right
    QColor pill;      ///< background of a state
    QColor pillEdge;
    QColor pillText;

    static Theme light();
    static Theme dark();
    static Theme from(const QPalette &palette);
    static Theme of(const QWidget *widget);

    /// The palette of the standard widgets, so that they look like the panes.
    QPalette palette() const;

    const QColor &of(Side side) const { return side == Side::client ? client : server; }
};

/// Rich text in a colour.
QString colored(const QString &html, const QColor &color);

} // namespace rungs
