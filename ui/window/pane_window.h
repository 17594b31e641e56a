// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rungs {

class PanePlace;

/// The window of a pane that was torn off.
class PaneWindow : public QWidget
{
    Q_OBJECT

public:
    /// It lives as long as @p area, and stays above its window.
    PaneWindow(const QString &pane, QWidget *area);

    PanePlace *place() const { return m_place; }

signals:
    /// The window is still there.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();

    PanePlace *m_place;
};

} // namespace rungs
