// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/list_tabs.h"

namespace rungs {

/// The panes that share a place. Where there is no room for all tabs, buttons scroll them.
class PaneTabs : public ListTabs
{
    Q_OBJECT

public:
    explicit PaneTabs(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    QStringList labels() const;
    QSize minimumSizeHint() const override;
    /// Moves the tabs together where they have only @p width pixels.
    void fitInto(int width);
};

} // namespace rungs
