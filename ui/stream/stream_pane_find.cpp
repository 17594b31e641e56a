// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching in the stream pane.
#include "ui/stream/stream_pane.h"
#include "ui/theme/find_bar.h"

#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int typingPause = 150; ///< in milliseconds, before what is being typed is searched for

} // namespace

void StreamPane::connectFind()
{
    m_findBar->hide();
    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(typingPause);
    connect(&m_findDelay, &QTimer::timeout, this, &StreamPane::search);
    connect(m_findBar, &FindBar::queryChanged, this, [this] {
        m_goesToMatch = true;
        m_findDelay.start();
    });
    connect(m_findBar, &FindBar::nextRequested, this, [this] { goToMatch(true); });
    connect(m_findBar, &FindBar::previousRequested, this, [this] { goToMatch(false); });
    connect(m_findBar, &FindBar::closed, this, &StreamPane::closeFind);
    connect(&m_find, &StreamFind::changed, this, &StreamPane::showMatches);
    connect(&m_find, &StreamFind::finished, this, [this] {
        if (!std::exchange(m_goesToMatch, false))
            return;
        if (const std::optional<StreamRange> match = m_find.from(m_findFrom, true, true))
            m_view->select(*match);
    });
}

void StreamPane::openFind()
{
    if (m_findBar->isHidden())
        m_findFrom = m_view->cursorPlace();
    m_findBar->open();
    m_find.clear();
    search();
}

void StreamPane::closeFind()
{
    m_findDelay.stop();
    m_findBar->hide();
    m_find.clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

/// What is said in the line, in what is shown; nothing where that has been searched already.
void StreamPane::search()
{
    if (m_findBar->isHidden())
        return;
    m_find.search(m_source.session(), m_source.index(), m_view->side(), m_view->encoding(), m_findBar->query());
}

void StreamPane::showMatches()
{
    m_view->setMatches(m_find.matches());
    m_findBar->showResult(m_find.text(), m_find.hasFault());
    showStop();
}

void StreamPane::goToMatch(bool isForward)
{
    if (m_findBar->isHidden()) {
        openFind();
        return;
    }
    // What was typed just now is searched for first.
    if (m_findDelay.isActive()) {
        m_findDelay.stop();
        search();
        return;
    }
    if (const std::optional<StreamRange> match = m_find.from(m_view->cursorPlace(), isForward, false)) {
        m_findFrom = m_view->cursorPlace();
        m_view->select(*match);
    }
}

void StreamPane::addFindEntries()
{
    QAction *find = m_menu->addAction(tr("F&ind…"), this, &StreamPane::openFind);
    find->setShortcut(QKeySequence::Find);
    find->setEnabled(!m_view->rows().isEmpty());
    const bool hasMatches = m_find.matches() && !m_find.matches()->empty();
    QAction *next = m_menu->addAction(tr("Find &Next"), this, [this] { goToMatch(true); });
    next->setShortcut(QKeySequence::FindNext);
    next->setEnabled(hasMatches);
    QAction *previous = m_menu->addAction(tr("Find &Previous"), this, [this] { goToMatch(false); });
    previous->setShortcut(QKeySequence::FindPrevious);
    previous->setEnabled(hasMatches);
}

} // namespace rungs
