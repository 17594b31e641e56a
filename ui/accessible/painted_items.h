// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace rungs {

/// What a pane that paints its contents tells a screen reader: a row of things, each with a name, a value and a place.
/// A QWidget that derives from this too gets its QAccessibleInterface from announceItem() and installPaintedItems().
class PaintedItems
{
public:
    virtual ~PaintedItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;
    virtual QString itemValue(int item) const = 0;
    virtual QAccessible::Role itemRole() const { return QAccessible::ListItem; }
    /// Of a pane whose things are not all of one kind.
    virtual QAccessible::Role roleOf(int) const { return itemRole(); }
    virtual QAccessible::Role paneRole() const { return QAccessible::List; }
    /// In the coordinates of the widget; empty where it is not on show.
    virtual QRect itemRect(int item) const = 0;
    /// The selected one, or -1.
    virtual int currentItem() const = 0;
    /// The one at a point of the widget, or -1.
    virtual int itemAt(QPoint point) const = 0;
    /// What a click on it does.
    virtual void activateItem(int item) = 0;
};

/// Makes every widget that is PaintedItems accessible as such. May be called again.
void installPaintedItems();

/// Tells assistive technology that the selected thing of @p pane is another now.
void announceCurrentItem(QWidget *pane);

} // namespace rungs
