// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_accessible.h"
#include "ui/rows/row_header.h"
#include "ui/rows/row_view.h"

#include <QAbstractItemModel>
#include <QWindow>

namespace rungs {

RowHeadAccessible::RowHeadAccessible(RowView *view, int column)
    : m_view(view)
    , m_column(column)
{ }

bool RowHeadAccessible::isValid() const
{
    return m_view && m_column < m_view->header()->shownCount();
}

QWindow *RowHeadAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *RowHeadAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString RowHeadAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
        return m_view->model()->headerData(m_view->header()->shownColumn(m_column), Qt::Horizontal).toString();
    case QAccessible::Description:
        return QAccessible::queryAccessibleInterface(m_view)->tableInterface()->columnDescription(m_column);
    default:
        return {};
    }
}

QRect RowHeadAccessible::rect() const
{
    if (!isValid())
        return {};
    const RowHeader *header = m_view->header();
    const int column = header->shownColumn(m_column);
    const QRect head(header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height());
    return {header->mapToGlobal(head.topLeft()), head.size()};
}

QAccessible::State RowHeadAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_view || !m_view->isVisible();
    return state;
}

void *RowHeadAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList RowHeadAccessible::actionNames() const
{
    return m_view && m_view->header()->sectionsClickable() ? QStringList{pressAction()} : QStringList();
}

void RowHeadAccessible::doAction(const QString &actionName)
{
    if (isValid() && actionNames().contains(actionName))
        emit m_view->header()->sectionClicked(m_view->header()->shownColumn(m_column));
}

} // namespace rungs
