// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/list_tabs.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace rungs {

ListTabs::ListTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
}

QSize ListTabs::tabSizeHint(int index) const
{
    const QFontMetrics bold(boldFont(font()));
    const int height = bold.height() + bold.height() / 4 * 2;
    return {bold.horizontalAdvance(tabText(index)) + (m_padding > 0 ? m_padding : usualPadding()), height};
}

int ListTabs::usualPadding() const
{
    return QFontMetrics(boldFont(font())).height() * 4 / 3;
}

void ListTabs::setPadding(int pixels)
{
    if (pixels == m_padding)
        return;
    m_padding = pixels;
    // It lays its tabs out anew when the style changes.
    QEvent change(QEvent::StyleChange);
    QTabBar::changeEvent(&change);
    updateGeometry();
}

void ListTabs::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(boldFont(font()));
    const int line = std::max(2, fontMetrics().height() / 8);
    for (int tab = 0; tab < count(); ++tab) {
        if (!isTabVisible(tab))
            continue;
        const QRect place = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        painter.setPen(isCurrent ? theme.text : theme.dimText);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tabText(tab));
        if (isCurrent)
            painter.fillRect(place.left(), place.bottom() - line + 1, place.width(), line, theme.selectionEdge);
        if (isCurrent && hasFocus()) {
            painter.setPen(theme.selectionEdge);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
}

} // namespace rungs
