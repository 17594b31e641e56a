// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_tabs.h"

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

/// As many tabs as fit: a long row of them never makes a pane wide.
QSize PaneTabs::minimumSizeHint() const
{
    return {fontMetrics().height() * 6, sizeHint().height()};
}

} // namespace rungs
