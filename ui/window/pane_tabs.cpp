// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_tabs.h"

#include "ui/theme/fonts.h"

#include <algorithm>

namespace rungs {

PaneTabs::PaneTabs(QWidget *parent)
    : ListTabs(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PaneTabs::setLabels(const QStringList &labels)
{
    while (count() > 0)
        removeTab(0);
    for (const QString &label : labels)
        addTab(label);
    updateGeometry();
}

QStringList PaneTabs::labels() const
{
    QStringList labels;
    for (int tab = 0; tab < count(); ++tab)
        labels.append(tabText(tab));
    return labels;
}

bool PaneTabs::fitInto(int width, int moreWidth)
{
    // Before the head has its size, nothing would fit.
    if (width < minimumSizeHint().width())
        return true;
    const QFontMetrics bold(boldFont(font()));
    const int least = bold.height() / 6;
    int texts = 0;
    for (int tab = 0; tab < count(); ++tab)
        texts += bold.horizontalAdvance(tabText(tab));
    const int spare = count() == 0 ? usualPadding() : (width - texts) / count();
    const bool haveRoom = spare >= least;
    setPadding(std::clamp(spare, least, usualPadding()));
    const auto widthOf = [&](int tab) { return bold.horizontalAdvance(tabText(tab)) + least; };
    int room = width - moreWidth - (count() > 0 ? widthOf(currentIndex()) : 0);
    for (int tab = 0; tab < count(); ++tab) {
        if (!haveRoom && tab != currentIndex())
            room -= widthOf(tab);
        const bool isShown = haveRoom || tab == currentIndex() || room >= 0;
        if (isShown != isTabVisible(tab))
            setTabVisible(tab, isShown);
    }
    updateGeometry();
    return haveRoom;
}

/// As many tabs as fit: a long row of them never makes a pane wide.
QSize PaneTabs::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, sizeHint().height()};
}

} // namespace rungs
