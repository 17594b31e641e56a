// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_drag.h"

#include "ui/window/pane_frame.h"
#include "ui/window/pane_head.h"
#include "ui/window/pane_placement.h"

#include <QWidget>

namespace rungs {

PaneDrag::PaneDrag(PanePlacement &placement, QWidget *area)
    : QObject(area)
    , m_placement(placement)
    , m_area(area)
{
    for (const PanePlacement::Pane &pane : placement.panes()) {
        const PaneHead *head = pane.frame->head();
        const QString name = pane.name;
        const auto meant = [this, name](int tab) { return tab < 0 ? name : m_placement.sharing(name).value(tab); };
        connect(head, &PaneHead::dragged, this, [=, this](int tab, QPoint global) { follow(meant(tab), global); });
        connect(head, &PaneHead::dropped, this, [=, this](int tab, QPoint global) { drop(meant(tab), global); });
        connect(head, &PaneHead::dragCancelled, this, &PaneDrag::clear);
    }
}

QString PaneDrag::paneAt(QPoint global) const
{
    for (const PanePlacement::Pane &pane : m_placement.panes()) {
        const PaneHead *head = pane.frame->head();
        if (head->isVisible() && !m_placement.isTornOff(pane.name)
            && head->rect().contains(head->mapFromGlobal(global)))
            return pane.name;
    }
    return {};
}

void PaneDrag::follow(const QString &pane, QPoint global)
{
    clear();
    const QString target = paneAt(global);
    if (!target.isEmpty() && !m_placement.sharing(pane).contains(target))
        m_placement.find(target)->frame->head()->setDropTarget(true);
}

void PaneDrag::clear()
{
    for (const PanePlacement::Pane &pane : m_placement.panes())
        pane.frame->head()->setDropTarget(false);
}

void PaneDrag::drop(const QString &pane, QPoint global)
{
    clear();
    const QString target = paneAt(global);
    const QWidget *window = m_area->window();
    if (!target.isEmpty()) {
        if (!m_placement.sharing(pane).contains(target))
            m_placement.moveBeside(pane, target);
    } else if (window->rect().contains(window->mapFromGlobal(global))) {
        if (m_placement.isTornOff(pane))
            m_placement.putBack(pane);
        else if (m_placement.sharingByChoice(pane).size() > 1)
            m_placement.moveOut(pane);
    } else {
        m_placement.tearOff(pane);
    }
}

} // namespace rungs
