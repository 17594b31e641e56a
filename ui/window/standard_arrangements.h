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

} // namespace rungs
