// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible/painted_items_accessible.h"

#include "ui/accessible/painted_item_accessible.h"

namespace rungs {

namespace {

// Screen readers ask for what is near the focus; who walks through a whole frame must not make an object a byte.
constexpr qsizetype maxChildren = 4096;

} // namespace

PaintedItemsAccessible::PaintedItemsAccessible(QWidget *pane, PaintedItems *items)
    : QAccessibleWidget(pane, items->paneRole())
    , m_items(items)
{ }

PaintedItemsAccessible::~PaintedItemsAccessible()
{
    forgetChildren();
}

void PaintedItemsAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

int PaintedItemsAccessible::childCount() const
{
    return widget() ? m_items->itemCount() : 0;
}

QAccessibleInterface *PaintedItemsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_children.size() >= maxChildren)
        forgetChildren();
    auto *item = new PaintedItemAccessible(widget(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface *PaintedItemsAccessible::childAt(int x, int y) const
{
    return widget() ? child(m_items->itemAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *PaintedItemsAccessible::focusChild() const
{
    return widget() && widget()->hasFocus() ? child(m_items->currentItem()) : nullptr;
}

int PaintedItemsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const PaintedItemAccessible *>(child);
    return item ? item->index() : -1;
}

} // namespace rungs
