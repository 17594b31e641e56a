// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace rungs {

QSize screenRoom(const QWidget *widget)
{
    // A title bar, and lines around.
    constexpr QSize frame(16, 48);
    return widget->screen()->availableSize() - frame;
}

void keepOnScreen(QWidget *dialog)
{
    const QSize room = screenRoom(dialog);
    dialog->setMaximumSize(room);
    dialog->resize(dialog->size().expandedTo(dialog->minimumSizeHint()).boundedTo(room));
}

} // namespace rungs
