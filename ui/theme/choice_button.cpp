// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/choice_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rungs {

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
}

/// The same whether it is chosen or not.
QSize ChoiceButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {QFontMetrics(boldFont(font())).horizontalAdvance(text()) + line, line * 3 / 2};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || hasFocus();
    const double width = hasFocus() ? 2 : 1;
    const QRectF inner = QRectF(rect()).adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1);
    painter.setPen(QPen(isMarked ? theme.selectionEdge : theme.fieldEdge, width));
    painter.setBrush(isChecked() ? theme.selection : underMouse() ? theme.paneHeading : theme.pane);
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter.setFont(isChecked() ? boldFont(font()) : font());
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace rungs
