// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_place.h"

#include "ui/window/pane_frame.h"

#include <QVBoxLayout>

namespace rungs {

PanePlace::PanePlace(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void PanePlace::take(PaneFrame *frame)
{
    if (frame->parentWidget() != this)
        layout()->addWidget(frame);
}

} // namespace rungs
