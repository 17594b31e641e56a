// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace rungs {

/// Every key and what it does, as an HTML table.
QString shortcutsText(const QList<QAction *> &actions);
/// What the program is, its version and its licence, as HTML.
QString aboutText();

} // namespace rungs
