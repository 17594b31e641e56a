// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_actions.h"

#include "ui/window/arrangements.h"
#include "ui/window/main_actions.h"
#include "ui/window/pane_area.h"
#include "ui/window/pane_frame.h"
#include "ui/window/pane_head.h"
#include "ui/window/pane_window.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// An ampersand in a title is not a mnemonic.
QString menuText(QString title)
{
    return title.replace(u'&', u"&&"_s);
}

} // namespace

PaneActions::PaneActions(MainActions &actions, PaneArea &panes, Arrangements &arrangements, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_panes(panes)
    , m_placement(panes.placement())
    , m_arrangements(arrangements)
    , m_window(window)
{
    connectHeads();
    connectActions();
    connect(&m_placement, &PanePlacement::changed, this, &PaneActions::update);
    connect(&panes, &PaneArea::currentPaneChanged, this, &PaneActions::update);
    // Later, as it is one of the menu's own entries that changes it.
    connect(&arrangements, &Arrangements::changed, this, &PaneActions::fillArrangements, Qt::QueuedConnection);
    fillArrangements();
    update();
}

void PaneActions::connectHeads()
{
    for (const PanePlacement::Pane &pane : m_placement.panes()) {
        const PaneHead *head = pane.frame->head();
        const QString name = pane.name;
        const auto meant = [this, name](int tab) { return tab < 0 ? name : m_placement.sharing(name).value(tab); };
        connect(head, &PaneHead::tabChosen, this, [=, this](int tab) {
            const bool isByKeys = head->hasTabFocus();
            const PaneFrame *chosen = m_placement.find(meant(tab))->frame;
            m_placement.raise(meant(tab));
            if (!isByKeys)
                chosen->focusPane(Qt::MouseFocusReason);
        });
        connect(head, &PaneHead::backRequested, this, [this] { m_placement.fill({}); });
        connect(head, &PaneHead::doubleClicked, this, [=, this](int tab) {
            const QString which = meant(tab);
            m_placement.fill(m_placement.filling() == which ? QString() : which);
        });
        connect(head, &PaneHead::menuRequested, this,
                [=, this](int tab, QPoint global) { showMenu(meant(tab), global); });
    }
}

void PaneActions::connectActions()
{
    connect(m_actions.fillWindow, &QAction::triggered, this, [this] {
        const QString pane = m_panes.currentPane();
        m_placement.fill(m_placement.filling() == pane ? QString() : pane);
        update();
    });
    connect(m_actions.hidePane, &QAction::triggered, this,
            [this] { m_placement.find(m_panes.currentPane())->toggle->setChecked(false); });
    connect(m_actions.tearOffPane, &QAction::triggered, this, [this] {
        const QString pane = m_panes.currentPane();
        if (m_placement.isTornOff(pane))
            m_placement.putBack(pane);
        else
            m_placement.tearOff(pane);
    });
    connect(m_actions.resizePanes, &QAction::triggered, &m_panes, &PaneArea::resizeByKeys);
    connect(m_actions.changeColumns, &QAction::triggered, &m_panes, &PaneArea::changeColumns);
    connect(m_actions.saveArrangement, &QAction::triggered, this, [this] { askForName({}); });
    connect(m_actions.resetLayout, &QAction::triggered, &m_arrangements, &Arrangements::reset);
}

void PaneActions::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    update();
}

void PaneActions::update()
{
    const QString pane = m_panes.currentPane();
    const bool hasPane = m_isEnabled && !pane.isEmpty();
    for (QAction *action : {m_actions.fillWindow, m_actions.hidePane, m_actions.tearOffPane,
                            m_actions.movePane->menuAction(), m_actions.arrangements->menuAction()})
        action->setEnabled(action == m_actions.arrangements->menuAction() ? m_isEnabled : hasPane);
    m_actions.resizePanes->setEnabled(hasPane && m_placement.filling().isEmpty());
    m_actions.changeColumns->setEnabled(hasPane);
    m_actions.saveArrangement->setEnabled(m_isEnabled);
    m_actions.resetLayout->setEnabled(m_isEnabled);
    const PaneWindow *own = m_placement.window(pane);
    m_actions.fillWindow->setChecked(own ? own->isMaximized() : hasPane && m_placement.filling() == pane);
    m_actions.tearOffPane->setText(m_placement.isTornOff(pane) ? tr("Put Pan&e Back") : tr("T&ear Pane Off"));
    fillMoveMenu();
}

void PaneActions::fillMoveMenu()
{
    QMenu *menu = m_actions.movePane;
    menu->clear();
    const QString pane = m_panes.currentPane();
    const QStringList sharing = m_placement.sharingByChoice(pane);
    QAction *alone = menu->addAction(tr("A Place of Its &Own"), this, [this, pane] { m_placement.moveOut(pane); });
    alone->setEnabled(sharing.size() > 1);
    menu->addSeparator();
    QSet<QString> seen(sharing.begin(), sharing.end());
    for (const PanePlacement::Pane &other : m_placement.panes()) {
        if (seen.contains(other.name) || !other.toggle->isChecked() || m_placement.isTornOff(other.name))
            continue;
        QStringList labels;
        for (const QString &each : m_placement.sharingByChoice(other.name)) {
            seen.insert(each);
            labels.append(m_placement.find(each)->label);
        }
        const QString name = other.name;
        menu->addAction(tr("Beside %1").arg(labels.join(tr(", ", "between the names of panes"))), this,
                        [this, pane, name] { m_placement.moveBeside(pane, name); });
    }
}

void PaneActions::fillArrangements()
{
    QMenu *menu = m_actions.arrangements;
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    auto *choices = new QActionGroup(menu);
    for (const QString &key : m_arrangements.keys()) {
        QAction *choice = menu->addAction(menuText(m_arrangements.title(key)));
        choice->setCheckable(true);
        choice->setChecked(key == m_arrangements.current());
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, key] { m_arrangements.choose(key); });
    }
    menu->addSeparator();
    menu->addActions({m_actions.saveArrangement, m_actions.resetLayout});
    fillDeletions();
}

void PaneActions::fillDeletions()
{
    QMenu *deletions = m_actions.arrangements->addMenu(tr("&Delete"));
    for (const QString &title : m_arrangements.own())
        connect(deletions->addAction(menuText(title)), &QAction::triggered, this,
                [this, title] { m_arrangements.remove(title); });
    deletions->setEnabled(!deletions->isEmpty());
}

void PaneActions::askForName(const QString &refusal)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Arrangement"));
    const QString question = tr("Save the arrangement of the panes as:");
    dialog->setLabelText(refusal.isEmpty() ? question : refusal + u'\n' + question);
    const QStringList own = m_arrangements.own();
    dialog->setTextValue(own.contains(m_arrangements.title(m_arrangements.current()))
                             ? m_arrangements.title(m_arrangements.current())
                             : tr("My Arrangement"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString title = text.trimmed();
        if (m_arrangements.isStandardTitle(title))
            askForName(tr("“%1” comes with Rungs and stays as it is.").arg(title));
        else
            m_arrangements.saveAs(title);
    });
    dialog->open();
}

void PaneActions::showMenu(const QString &pane, QPoint global)
{
    m_panes.setCurrentPane(pane);
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_actions.fillWindow, m_actions.hidePane, m_actions.movePane->menuAction(), m_actions.tearOffPane});
    menu->popup(global);
}

} // namespace rungs
