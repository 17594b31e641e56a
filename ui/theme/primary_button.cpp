// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/primary_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace rungs {

PrimaryButton::PrimaryButton(const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
}

QSize PrimaryButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + iconSide() + 4 * gap();
    return {width, fontMetrics().height() * 5 / 2};
}

void PrimaryButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    // Like any other button where there is nothing to do: a frame, and the text in the colour of what is off.
    const QColor ink = isEnabled() ? theme.pane : palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (!isEnabled()) {
        painter.setPen(palette().color(QPalette::Disabled, QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setBrush(isDown() || underMouse() ? theme.clientText : theme.selectionEdge);
    }
    painter.drawRoundedRect(outline, 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.pane, 2));
        painter.drawRoundedRect(outline.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }
    QPalette onIt = palette();
    onIt.setColor(QPalette::ButtonText, ink);
    if (m_icon.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const QRect icon(2 * gap() - gap() / 2, (height() - iconSide()) / 2, iconSide(), iconSide());
    actionIcon(m_icon, onIt).paint(&painter, icon);
    painter.setPen(ink);
    painter.drawText(QRect(icon.right() + gap(), 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace rungs
