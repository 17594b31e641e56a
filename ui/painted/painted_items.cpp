// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/painted_items.h"

#include "ui/painted/painted_pane.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace rungs {

namespace {

/// One item of a pane.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(PaintedPane *pane, int index)
        : m_pane(pane)
        , m_index(index)
    { }

    int index() const { return m_index; }

    bool isValid() const override { return m_pane && m_index < m_pane->items()->itemCount(); }
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
            return m_pane->items()->itemName(m_index);
        case QAccessible::Value:
        case QAccessible::Description:
            return m_pane->items()->itemValue(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QRect place = isValid() ? m_pane->items()->itemRect(m_index) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_pane->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::Role role() const override
    {
        return isValid() ? m_pane->items()->itemRole(m_index) : QAccessible::NoRole;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_pane->items()->currentItem() == m_index;
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent;
        state.active = isCurrent;
        state.focused = isCurrent && m_pane->hasFocus();
        state.offscreen = m_pane->items()->itemRect(m_index).isEmpty();
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
            m_pane->items()->activateItem(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<PaintedPane> m_pane;
    int m_index;
};

/// The pane; its children are its items, made when they are asked for.
class PaneAccessible : public QAccessibleWidget
{
public:
    explicit PaneAccessible(PaintedPane *pane)
        : QAccessibleWidget(pane, QAccessible::List)
    { }
    ~PaneAccessible() override { forgetChildren(); }

    int childCount() const override { return pane() ? pane()->items()->itemCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (m_children.size() >= maxChildren)
            forgetChildren();
        auto *item = new ItemAccessible(pane(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return pane() ? child(pane()->items()->itemAt(pane()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return pane() && pane()->hasFocus() ? child(pane()->items()->currentItem()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccessible *>(child);
        return item ? item->index() : -1;
    }

private:
    // A screen reader asks for items near the focus; walking through a whole frame must not keep an object for each
    // byte.
    static constexpr qsizetype maxChildren = 4096;

    PaintedPane *pane() const { return static_cast<PaintedPane *>(widget()); }
    void forgetChildren() const
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *pane = qobject_cast<PaintedPane *>(object);
    return pane && pane->items() ? new PaneAccessible(pane) : nullptr;
}

} // namespace

void installPaintedItems()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace rungs
