// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QListWidget;
class QToolButton;

namespace rungs {

class FindBar;
class HelpBrowser;

/// The guide in a window of its own: contents beside the page, back and forward, find in all pages.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// @param shortcuts the keys of the window, in Markdown
    explicit HelpWindow(const QString &shortcuts, QWidget *parent = nullptr);

    /// Shows the page, in front of other windows. A link that leads nowhere in the guide changes nothing.
    void open(const QString &link);
    const HelpPlace &place() const { return m_place; }
    HelpBrowser *browser() const { return m_browser; }
    QListWidget *contents() const { return m_contents; }
    FindBar *findBar() const { return m_find; }
    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }

public slots:
    void findNext() { goToMatch(true); }
    void findPrevious() { goToMatch(false); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const QString &text, const QKeySequence &keys);
    void addButtons(QBoxLayout *row);
    void fillContents();
    void follow(const QString &link);
    void showPlace(const HelpPlace &place);
    void step(QList<HelpPlace> &from, QList<HelpPlace> &to);
    void updateActions();
    void openFind();
    void closeFind();
    void findAgain();
    void goToMatch(bool isForward);
    void polish();

    HelpPages m_pages;
    HelpPlace m_place;
    QList<HelpPlace> m_before;
    QList<HelpPlace> m_after;
    QListWidget *m_contents;
    HelpBrowser *m_browser;
    FindBar *m_find;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_search;
    struct IconButton
    {
        QToolButton *button;
        QString icon;
    };
    QList<IconButton> m_buttons;
};

} // namespace rungs
