// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace rungs {

/// The largest size that a window of its own can have on the screen of @p widget, with the desktop's frame around it.
QSize screenRoom(const QWidget *widget);

/// Makes @p dialog as large as it wants to be, but no larger than its screen.
void keepOnScreen(QWidget *dialog);

} // namespace rungs
