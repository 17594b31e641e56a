// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/list_tabs.h"

namespace rungs {

/// The panes that share a place. Where there is no room for all tabs, the last ones are left out, never the current.
class PaneTabs : public ListTabs
{
    Q_OBJECT

public:
    explicit PaneTabs(QWidget *parent = nullptr);

    void setLabels(const QStringList &labels);
    QStringList labels() const;
    QSize minimumSizeHint() const override;
    /// Moves the tabs together where they have only @p width pixels, or leaves some out and @p moreWidth pixels for
    /// what leads to those.
    /// @return whether all have room
    bool fitInto(int width, int moreWidth);
};

} // namespace rungs
