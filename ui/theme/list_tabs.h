// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace rungs {

/// Tabs that look like the headings of panes: the current one is underlined.
class ListTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ListTabs(QWidget *parent = nullptr);

    /// Pixels beside the text of a tab, both sides together.
    int usualPadding() const;
    /// 0: as usual.
    void setPadding(int pixels);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    int m_padding = 0;
};

} // namespace rungs
