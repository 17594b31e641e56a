// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_tabs.h"

#include "ui/theme/fonts.h"

#include <algorithm>

namespace rungs {

PaneTabs::PaneTabs(QWidget *parent)
    : ListTabs(parent)
{
    setUsesScrollButtons(true);
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

void PaneTabs::fitInto(int width)
{
    // Before the head has its size, tabs would only be scrolled away.
    if (width < minimumSizeHint().width())
        return;
    const QFontMetrics bold(boldFont(font()));
    int texts = 0;
    for (int tab = 0; tab < count(); ++tab)
        texts += bold.horizontalAdvance(tabText(tab));
    const int spare = count() == 0 ? usualPadding() : (width - texts) / count();
    setPadding(std::clamp(spare, bold.height() / 6, usualPadding()));
}

/// As many tabs as fit: a long row of them never makes a pane wide.
QSize PaneTabs::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, sizeHint().height()};
}

} // namespace rungs
