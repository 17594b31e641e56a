// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_group.h"

#include "ui/window/pane_frame.h"

#include <QAction>

#include <algorithm>

namespace rungs {

void PaneGroup::add(PaneFrame *frame, const QString &label, const QAction *toggle)
{
    m_members.append({frame, label, toggle});
    m_first = count();
    connect(frame, &PaneFrame::tabChosen, this, &PaneGroup::choose);
}

bool PaneGroup::holds(const PaneFrame *frame) const
{
    return std::ranges::find(m_members, frame, &Member::frame) != m_members.end();
}

QList<PaneGroup::Member> PaneGroup::sharing() const
{
    QList<Member> found;
    for (int i = m_first; i < count(); ++i) {
        if (m_members[i].toggle->isChecked())
            found.append(m_members[i]);
    }
    return found;
}

void PaneGroup::shareFrom(int first)
{
    if (first == m_first)
        return;
    m_first = first;
    update();
}

void PaneGroup::raise(PaneFrame *frame)
{
    m_raised = frame;
    update();
}

void PaneGroup::choose(int tab)
{
    const QList<Member> members = sharing();
    if (tab < 0 || tab >= members.size())
        return;
    PaneFrame *chosen = members[tab].frame;
    const bool byKeys = std::ranges::any_of(members, [](const Member &each) { return each.frame->hasTabFocus(); });
    raise(chosen);
    if (byKeys)
        chosen->focusTabs();
}

void PaneGroup::update()
{
    const QList<Member> members = sharing();
    QStringList labels;
    for (const Member &member : members)
        labels.append(member.label);
    const auto raised = std::ranges::find(members, m_raised, &Member::frame);
    const qsizetype front = raised == members.end() ? 0 : raised - members.begin();
    for (const Member &member : std::as_const(m_members)) {
        const auto place = std::ranges::find(members, member.frame, &Member::frame);
        const bool takesTurns = members.size() > 1 && place != members.end();
        member.frame->setTabs(takesTurns ? labels : QStringList(), static_cast<int>(front));
        member.frame->setVisible(member.toggle->isChecked() && (!takesTurns || place - members.begin() == front));
    }
}

} // namespace rungs
