// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/zoom.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rungs {

class GoToBox;
class MainActions;

/// The row of buttons under the menus.
class ToolStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ToolStrip(const MainActions &actions, QWidget *parent = nullptr);

    GoToBox *goToBox() const { return m_goTo; }

public slots:
    void setZoom(rungs::Zoom zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const QString &label);
    void polish();

    GoToBox *m_goTo;
    QLabel *m_zoomLabel;
    QToolButton *m_zoomValue;
};

} // namespace rungs
