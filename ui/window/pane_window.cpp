// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_window.h"

#include "ui/window/pane_place.h"

#include <QCloseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rungs {

PaneWindow::PaneWindow(const QString &pane, QWidget *area)
    : QWidget(area, Qt::Window)
    , m_place(new PanePlace(pane))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_place);
    applyMargins();
}

void PaneWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void PaneWindow::applyMargins()
{
    const int gap = std::max(4, fontMetrics().height() / 3);
    layout()->setContentsMargins(gap, gap, gap, gap);
}

void PaneWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMargins();
}

} // namespace rungs
