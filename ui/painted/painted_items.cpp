// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/painted_items.h"

#include "ui/painted/painted_pane.h"

#include <QPointer>

namespace rungs {

namespace {

/// One item of a pane.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(QWidget *pane, PaintedItems &items, int index)
        : m_pane(pane)
        , m_items(items)
        , m_index(index)
    { }

    int index() const { return m_index; }

    bool isValid() const override { return m_pane && m_index < m_items.itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_pane ? m_pane->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_pane); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return m_items.itemName(m_index);
        case QAccessible::Value:
        case QAccessible::Description:
            return m_items.itemValue(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect place = isValid() ? m_items.itemRect(m_index) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_pane->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::Role role() const override { return isValid() ? m_items.itemRole(m_index) : QAccessible::NoRole; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_items.currentItem() == m_index;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.active = isCurrent;
        state.focused = isCurrent && m_pane->hasFocus();
        state.offscreen = m_items.itemRect(m_index).isEmpty();
        state.invisible = !m_pane->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &actionName) override
    {
        if (isValid() && actionName == pressAction())
            m_items.activateItem(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_pane; ///< as long as it is there, so are its items
    PaintedItems &m_items;
    int m_index;
};

// A screen reader asks for items near the focus; walking through a whole frame must not keep an object for each byte.
constexpr qsizetype maxChildren = 4096;

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *pane = qobject_cast<PaintedPane *>(object);
    return pane && pane->items() ? new ItemsAccessible(pane, *pane->items()) : nullptr;
}

} // namespace

ItemsAccessible::ItemsAccessible(QWidget *widget, PaintedItems &items, QAccessible::Role role)
    : QAccessibleWidget(widget, role)
    , m_items(items)
{ }

ItemsAccessible::~ItemsAccessible()
{
    forgetChildren();
}

int ItemsAccessible::childCount() const
{
    return widget() ? m_items.itemCount() : 0;
}

QAccessibleInterface *ItemsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_children.size() >= maxChildren)
        forgetChildren();
    auto *item = new ItemAccessible(widget(), m_items, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface *ItemsAccessible::childAt(int x, int y) const
{
    return widget() ? child(m_items.itemAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *ItemsAccessible::focusChild() const
{
    return widget() && widget()->hasFocus() ? child(m_items.currentItem()) : nullptr;
}

int ItemsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccessible *>(child);
    return item ? item->index() : -1;
}

void ItemsAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

void installPaintedItems()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace rungs
