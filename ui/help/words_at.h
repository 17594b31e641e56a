// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace rungs {

/// What @p widget, a pane or a part of one, shows at a point of the screen: the text there. Painted panes say it
/// themselves (ShowsTexts); of a page it is the line; of anything else what a screen reader reads there.
QString wordsAt(QWidget *widget, QPoint global);
/// The same of what is current in it: the selected row, field or segment.
QString currentWords(QWidget *widget);

} // namespace rungs
