// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible/painted_items.h"

#include "ui/accessible/painted_items_accessible.h"

#include <QWidget>

namespace rungs {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *items = dynamic_cast<PaintedItems *>(object);
    return widget && items ? new PaintedItemsAccessible(widget, items) : nullptr;
}

} // namespace

void installPaintedItems()
{
    QAccessible::installFactory(makeInterface);
}

void announceCurrentItem(QWidget *pane)
{
    const auto *items = dynamic_cast<PaintedItems *>(pane);
    if (!QAccessible::isActive() || !items || items->currentItem() < 0)
        return;
    QAccessibleEvent event(pane, pane->hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(items->currentItem());
    QAccessible::updateAccessibility(&event);
}

} // namespace rungs
