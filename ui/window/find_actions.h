// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rungs {

class FindBar;
class MainActions;
class PaneArea;
class Selection;
class TextFind;

/// Searching the packets: the bar above the panes, what it finds, its actions, and its marks beside the list.
class FindActions : public QObject
{
    Q_OBJECT

public:
    FindActions(Selection &selection, PaneArea &panes, MainActions &actions, QObject *parent);

    FindBar *bar() const { return m_bar; }

private:
    void open();
    void close();
    void search();
    void go(int step);
    void showResult();

    PaneArea &m_panes;
    MainActions &m_actions;
    FindBar *m_bar;
    TextFind *m_find;
    QTimer m_pause; ///< in typing
};

} // namespace rungs
