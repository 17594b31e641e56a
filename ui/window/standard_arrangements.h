// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/arrangement.h"

#include <QList>
#include <QString>

namespace rungs {

/// An arrangement that comes with the program.
struct StandardArrangement
{
    QString key; ///< under which it is saved
    QString title;
    Arrangement arrangement;

    /// The first one is that of a new window.
    static QList<StandardArrangement> all();
};

/// Nothing but @p panes: the first fills one side, the others are below each other on the other one.
/// @param all the panes that there are
Arrangement arrangementOf(const QStringList &panes, const QStringList &all);

} // namespace rungs
