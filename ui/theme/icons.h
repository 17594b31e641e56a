// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPalette;

namespace rungs {

/// The icon of an action, :/icons/NAME.svg, drawn in the palette's text colours: full, and faint where disabled.
/// Request it again when the palette changes. Null: no such icon.
QIcon actionIcon(const QString &name, const QPalette &palette);

/// The icon of the program.
QIcon applicationIcon();

} // namespace rungs
