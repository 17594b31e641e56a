// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible/painted_item_accessible.h"

namespace rungs {

PaintedItemAccessible::PaintedItemAccessible(QWidget *pane, int index)
    : m_pane(pane)
    , m_index(index)
{ }

PaintedItems *PaintedItemAccessible::items() const
{
    return dynamic_cast<PaintedItems *>(m_pane.data());
}

bool PaintedItemAccessible::isValid() const
{
    const PaintedItems *all = items();
    return all && m_index < all->itemCount();
}

QWindow *PaintedItemAccessible::window() const
{
    return m_pane ? m_pane->window()->windowHandle() : nullptr;
}

QAccessibleInterface *PaintedItemAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_pane);
}

QString PaintedItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return items()->itemName(m_index);
    case QAccessible::Value:
    case QAccessible::Description:
        return items()->itemValue(m_index);
    default:
        return {};
    }
}

QRect PaintedItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = items()->itemRect(m_index);
    return place.isEmpty() ? QRect() : QRect(m_pane->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role PaintedItemAccessible::role() const
{
    return isValid() ? items()->roleOf(m_index) : QAccessible::NoRole;
}

QAccessible::State PaintedItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isCurrent = items()->currentItem() == m_index;
    state.selectable = true;
    state.focusable = true;
    state.selected = isCurrent;
    state.active = isCurrent;
    state.focused = isCurrent && m_pane->hasFocus();
    state.offscreen = items()->itemRect(m_index).isEmpty();
    state.invisible = !m_pane->isVisible();
    return state;
}

void *PaintedItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PaintedItemAccessible::actionNames() const
{
    return {pressAction()};
}

void PaintedItemAccessible::doAction(const QString &actionName)
{
    if (isValid() && actionName == pressAction())
        items()->activateItem(m_index);
}

} // namespace rungs
