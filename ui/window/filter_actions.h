// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;

namespace rungs {

class FilterLine;
class Selection;

/// What can be filtered by the selected field, or by a cell of a list: only this, and this, or this, not this. In the
/// menus of the panes.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    /// Makes the filter that asks for what was chosen; empty: there is none.
    using Test = std::function<QString()>;

    FilterActions(const QString &title, Test test, FilterLine &line, QObject *parent);
    /// By the selected field.
    static FilterActions *ofField(Selection &selection, FilterLine &line, QObject *parent);

    /// For a context menu: one action that opens a menu.
    QAction *menuAction() const;
    QMenu *menu() const { return m_menu; }
    /// "tcp.srcport == 80"; empty where no field is selected.
    QString test() const { return m_test(); }

private:
    void update();

    Test m_test;
    FilterLine &m_line;
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace rungs
