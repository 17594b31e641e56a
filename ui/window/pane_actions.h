// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class QWidget;

namespace rungs {

class Arrangements;
class MainActions;
class PaneArea;
class PanePlacement;

/// What the actions do with the current pane and with the arrangement of all, from the menu View and from the menu of
/// a pane's head.
class PaneActions : public QObject
{
    Q_OBJECT

public:
    PaneActions(MainActions &actions, PaneArea &panes, Arrangements &arrangements, QWidget *window);

    /// Whether a capture is open.
    void setEnabled(bool isEnabled);

private:
    void connectHeads();
    void connectActions();
    void update();
    void fillMoveMenu();
    void fillArrangements();
    void fillDeletions();
    /// @param refusal why the name before was no good
    void askForName(const QString &refusal);
    void showMenu(const QString &pane, QPoint global);

    MainActions &m_actions;
    PaneArea &m_panes;
    PanePlacement &m_placement;
    Arrangements &m_arrangements;
    QWidget *m_window;
    bool m_isEnabled = false;
};

} // namespace rungs
