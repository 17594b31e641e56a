// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/parts_label.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace rungs {

PartsLabel::PartsLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void PartsLabel::setWhole(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    updateGeometry();
    fit();
}

int PartsLabel::widthOf(const QString &text) const
{
    const QMargins margins = contentsMargins();
    return fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 2;
}

QSize PartsLabel::sizeHint() const
{
    return {m_whole.isEmpty() ? 0 : widthOf(m_whole), fontMetrics().height()};
}

QSize PartsLabel::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

void PartsLabel::fit()
{
    QString shown = m_whole;
    while (!shown.isEmpty() && widthOf(shown) > width())
        shown = shown.contains(u" · "_s) ? shown.left(shown.lastIndexOf(u" · "_s)) : QString();
    // A name alone, even longer than the window, is better than nothing.
    const QString first = m_whole.section(u" · "_s, 0, 0);
    if (shown.isEmpty() && !first.isEmpty())
        shown = fontMetrics().elidedText(first, Qt::ElideMiddle, width() - widthOf({}));
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
    setAccessibleName(m_whole);
}

void PartsLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void PartsLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace rungs
