// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace rungs {

class FilterLine;
class Selection;

/// What can be filtered by the selected field: only this, and this, or this, not this. In the menus of all panes.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    FilterActions(Selection &selection, FilterLine &line, QObject *parent);

    /// For a context menu: one action that opens a menu.
    QAction *menuAction() const;
    QMenu *menu() const { return m_menu; }
    /// "tcp.srcport == 80"; empty where no field is selected.
    QString test() const;

private:
    void update();

    Selection &m_selection;
    FilterLine &m_line;
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace rungs
