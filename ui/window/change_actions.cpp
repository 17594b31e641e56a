// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/change_actions.h"

#include "core/text/bit_flip_text.h"
#include "ui/explain/explanation_text.h"
#include "ui/state/bit_changes.h"
#include "ui/text/plural_count.h"
#include "ui/text/translate.h"
#include "ui/window/changes_bar.h"
#include "ui/window/main_actions.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QStatusBar>

#include <algorithm>

namespace rungs {

namespace {

constexpr int messageMilliseconds = 6000;
constexpr std::size_t mostSentences = 3;

} // namespace

ChangeActions::ChangeActions(MainWindow &window, MainActions &actions)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_changes(window.document().changes())
    , m_bar(new ChangesBar({actions.undo, actions.takeBackChanges, actions.showChanged}))
{
    Selection &selection = window.document().selection();
    connect(m_actions.undo, &QAction::triggered, &m_changes, &BitChanges::undo);
    connect(m_actions.redo, &QAction::triggered, &m_changes, &BitChanges::redo);
    connect(m_actions.takeBackChanges, &QAction::triggered, &m_changes, &BitChanges::takeBackAll);
    connect(m_actions.flipBit, &QAction::triggered, this, &ChangeActions::flip);
    connect(m_actions.showChanged, &QAction::triggered, this, &ChangeActions::showNextChanged);
    connect(m_bar, &ChangesBar::linkActivated, this,
            [&selection](const QString &link) { followLink(selection, link); });
    connect(&m_changes, &BitChanges::changed, this, &ChangeActions::updateActions);
    connect(&selection, &Selection::sessionChanged, this, &ChangeActions::updateActions);
    connect(&selection, &Selection::sessionChanged, this, &ChangeActions::updateBar);
    connect(&selection, &Selection::frameChanged, this, &ChangeActions::updateBar);
    updateActions();
    updateBar();
}

void ChangeActions::flip()
{
    const QString why = m_changes.whyNot();
    if (why.isEmpty())
        m_changes.flipSelected();
    else
        m_window.statusBar()->showMessage(why, messageMilliseconds);
}

/// From the selected frame on, and from the first again.
void ChangeActions::showNextChanged()
{
    Selection &selection = m_window.document().selection();
    if (!selection.session() || !selection.session()->isChanged())
        return;
    const auto flips = selection.session()->flips().all();
    const auto next = std::ranges::upper_bound(flips, selection.frame(), {}, &BitFlip::frame);
    const BitFlip &flip = selection.frame().isValid() && next != flips.end() ? *next : flips.front();
    const std::uint32_t bit = flip.byte * 8 + static_cast<std::uint32_t>(std::countl_zero(flip.mask));
    selection.selectFrame(flip.frame);
    if (selection.decoded())
        selection.selectNodeAt(selection.decoded()->smallestAt(0, bit), {0, bit});
}

void ChangeActions::updateActions()
{
    const Selection &selection = m_window.document().selection();
    m_actions.undo->setEnabled(m_changes.canUndo());
    m_actions.redo->setEnabled(m_changes.canRedo());
    m_actions.undo->setText(m_changes.canUndo() ? tr("&Undo: %1").arg(m_changes.stack().undoText()) : tr("&Undo"));
    m_actions.redo->setText(m_changes.canRedo() ? tr("Re&do: %1").arg(m_changes.stack().redoText()) : tr("Re&do"));
    m_actions.takeBackChanges->setEnabled(m_changes.canTakeBackAll());
    m_actions.showChanged->setEnabled(selection.session() && selection.session()->isChanged());
    // Where it cannot, it says why.
    m_actions.flipBit->setEnabled(selection.frame().isValid());
    QString which;
    if (selection.bit() && selection.decoded()) {
        const std::uint32_t bit = selection.bit()->bit;
        const std::uint32_t node = selection.decoded()->smallestAt(selection.bit()->buffer, bit);
        which = QString::fromStdString(maskOfBit(bit));
        if (node != DecodedFrame::noNode)
            which = tr("%1 of %2", "a bit of a field")
                        .arg(which, translated(selection.decoded()->nodes()[node].spec->name));
    }
    m_actions.flipBit->setText(which.isEmpty() ? tr("Flip &Bit") : tr("Flip &Bit: %1").arg(which));
}

void ChangeActions::updateBar()
{
    const Selection &selection = m_window.document().selection();
    const SessionPtr &session = selection.session();
    QStringList sentences;
    if (session && selection.decoded()) {
        for (const Phrase &each :
             flipPhrases(*selection.decoded(), session->flips().of(selection.frame()), mostSentences))
            sentences.append(richText(each));
    }
    m_bar->showChanges(session ? pluralCount(session->flips().bitCount()) : 0, sentences.join(u' '));
}

} // namespace rungs
