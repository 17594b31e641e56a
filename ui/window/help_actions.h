// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/glossary.h"
#include "ui/help/help_window.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QPoint;

namespace rungs {

class GlossaryTerms;

class MainActions;
class MainWindow;
class PaneArea;
class Selection;

/// The guide, at the pane that has the focus; and what a word on the screen means, in every pane alike: what it shows
/// at the place of the mouse, or what is selected in it, is searched for what the glossary has.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    explicit HelpActions(MainWindow &window);
    ~HelpActions() override;

    /// Null before it is asked for.
    HelpWindow *helpWindow() const { return m_help; }
    /// Takes the place of @p before, whose guide is open.
    void replace(const HelpActions &before);
    void openGuide(const QString &link);
    /// In the menus of the panes: what is at the place where the menu was opened.
    QAction *whatIsHere() const { return m_whatIsHere; }
    /// What can be looked up in @p widget of a pane: at a point of the screen, or what is current in it.
    QList<GlossaryEntry> entriesAt(QWidget *widget, const QPoint *global) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addToPanes();
    void addTo(QWidget *widget);
    QString pageOfFocus() const;
    void explainFocus();
    void prepare(QWidget *widget, const QPoint *global);
    void offer(QMenu *menu, const QList<GlossaryEntry> &entries);

    MainWindow &m_window;
    MainActions &m_actions;
    PaneArea &m_panes;
    Selection &m_selection;
    QWidget *m_side;                                ///< of lesson and quiz
    mutable std::unique_ptr<GlossaryTerms> m_terms; ///< made when it is asked for
    QPointer<HelpWindow> m_help;
    QAction *m_whatIsHere;
    QMenu *m_choice; ///< of several words at one place
};

} // namespace rungs
