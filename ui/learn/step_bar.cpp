// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/step_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rungs {

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setSteps(int done, int count)
{
    m_done = done;
    m_count = count;
    setAccessibleName(tr("Step %1 of %2").arg(done).arg(count));
    setToolTip(accessibleName());
    update();
}

QSize StepBar::sizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() / 2};
}

QSize StepBar::minimumSizeHint() const
{
    return {fontMetrics().height() * 2, fontMetrics().height() / 2};
}

void StepBar::paintEvent(QPaintEvent *)
{
    if (m_count <= 0)
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = static_cast<double>(width()) / m_count;
    const double gap = std::min(step / 4, fontMetrics().height() / 4.0);
    for (int i = 0; i < m_count; ++i) {
        const bool isDone = i < m_done;
        const double thickness = height() * (isDone ? 0.5 : 0.25);
        painter.setBrush(isDone ? theme.selectionEdge : theme.fieldEdge);
        const QRectF dash(i * step, (height() - thickness) / 2, step - gap, thickness);
        painter.drawRoundedRect(dash, thickness / 2, thickness / 2);
    }
}

} // namespace rungs
