// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_actions.h"

#include "ui/find/text_find.h"
#include "ui/packets/overview_strip.h"
#include "ui/packets/packet_export.h"
#include "ui/packets/packet_view.h"
#include "ui/state/selection.h"
#include "ui/theme/find_bar.h"
#include "ui/window/main_actions.h"
#include "ui/window/pane_area.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int typingPause = 150; ///< in milliseconds, before what is being typed is searched for

} // namespace

FindActions::FindActions(Selection &selection, PaneArea &panes, MainActions &actions, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_actions(actions)
    , m_bar(new FindBar(tr("Find in the packets")))
    , m_find(new TextFind(
          selection, panes.frameOrder(),
          [&panes] { return packetListRequest(*panes.packets(), panes.packetModel(), panes.viewOptions()); }, this))
{
    // In the order of TextFind::Place.
    m_bar->setPlaces({tr("in Bytes"), tr("in Fields"), tr("in the List"), tr("by a Filter")});
    m_bar->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FindActions::search);
    connect(m_bar, &FindBar::queryChanged, this, [this] {
        m_bar->setHasKinds(static_cast<TextFind::Place>(m_bar->place()) != TextFind::Place::filter);
        m_pause.start();
    });
    connect(m_bar, &FindBar::nextRequested, this, [this] { go(1); });
    connect(m_bar, &FindBar::previousRequested, this, [this] { go(-1); });
    connect(m_bar, &FindBar::closed, this, &FindActions::close);
    connect(m_find, &TextFind::changed, this, &FindActions::showResult);
    connect(actions.find, &QAction::triggered, this, &FindActions::open);
    connect(actions.findNext, &QAction::triggered, this, [this] { go(1); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { go(-1); });
}

/// In the pane that has the focus, where one searches there.
void FindActions::open()
{
    if (m_bar->isHidden()) {
        const QString pane = m_panes.currentPane();
        if (pane == "bytes"_L1)
            m_bar->setPlace(static_cast<int>(TextFind::Place::bytes));
        else if (pane == "fields"_L1)
            m_bar->setPlace(static_cast<int>(TextFind::Place::fields));
    }
    m_bar->open();
    search();
}

void FindActions::close()
{
    m_pause.stop();
    m_bar->hide();
    m_find->clear();
    m_panes.focusSelected();
}

void FindActions::search()
{
    m_pause.stop();
    if (!m_bar->isHidden())
        m_find->search(m_bar->query(), static_cast<TextFind::Place>(m_bar->place()));
}

void FindActions::go(int step)
{
    if (m_bar->isHidden()) {
        open();
        return;
    }
    search();
    m_find->go(step);
}

void FindActions::showResult()
{
    m_bar->showResult(m_find->text(), m_find->hasFault());
    m_panes.packets()->overview()->setFound(m_find->matches());
}

} // namespace rungs
