// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QRect>
#include <QString>

namespace rungs {

/// What a screen reader meets in a painted pane: a list of items, each with a name, a value and a place.
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    virtual QString itemValue(int item) const = 0;
    virtual QAccessible::Role itemRole(int) const { return QAccessible::ListItem; }
    /// In the coordinates of the pane; empty where it is not visible.
    virtual QRect itemRect(int item) const = 0;
    /// The selected one, or -1.
    virtual int currentItem() const = 0;
    /// The one at a point of the pane, or -1.
    virtual int itemAt(QPoint point) const = 0;
    /// Does what a click on it does.
    virtual void activateItem(int item) = 0;
};

/// A widget as a screen reader meets it: a list whose children are its items, made when they are asked for.
class ItemsAccessible : public QAccessibleWidget
{
public:
    ItemsAccessible(QWidget *widget, PaintedItems &items, QAccessible::Role role = QAccessible::List);
    ~ItemsAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    void forgetChildren() const;

    PaintedItems &m_items;
    mutable QHash<int, QAccessible::Id> m_children;
};

/// Makes the items of every PaintedPane accessible. May be called again.
void installPaintedItems();

} // namespace rungs
