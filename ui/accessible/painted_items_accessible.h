// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible/painted_items.h"

#include <QAccessibleWidget>
#include <QHash>

namespace rungs {

/// The pane itself; its children are its items, made when they are asked for.
class PaintedItemsAccessible : public QAccessibleWidget
{
public:
    PaintedItemsAccessible(QWidget *pane, PaintedItems *items);
    ~PaintedItemsAccessible() override;

    PaintedItems *items() const { return m_items; }
    QWidget *pane() const { return widget(); }

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    void forgetChildren() const;

    PaintedItems *m_items;
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace rungs
