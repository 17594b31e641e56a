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
        return describe();
    default:
        return {};
    }
}

/// Its full title, and how the list is sorted by it.
QString RowHeadAccessible::describe() const
{
    const RowHeader *header = m_view->header();
    QStringList parts{QAccessible::queryAccessibleInterface(m_view)->tableInterface()->columnDescription(m_column)};
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() == header->shownColumn(m_column))
        parts.append(header->sortIndicatorOrder() == Qt::AscendingOrder ? RowHeader::tr("sorted, smallest first")
                                                                        : RowHeader::tr("sorted, largest first"));
    return parts.join(u'\n');
}

QRect RowHeadAccessible::rect() const
{
    if (!isValid())
        return {};
    const RowHeader *header = m_view->header();
    const int column = header->shownColumn(m_column);
    const QRect head(header->placeOf(column), 0, header->sectionSize(column), header->height());
    return {header->mapToGlobal(head.topLeft()), head.size()};
}

QAccessible::State RowHeadAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !m_view || !m_view->isVisible();
    state.focusable = true;
    state.focused = isValid() && m_view->header()->hasFocus()
                    && m_view->header()->currentColumn() == m_view->header()->shownColumn(m_column);
    return state;
}

void *RowHeadAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList RowHeadAccessible::actionNames() const
{
    QStringList names{setFocusAction()};
    if (m_view && m_view->header()->sectionsClickable())
        names.prepend(pressAction());
    return names;
}

void RowHeadAccessible::doAction(const QString &actionName)
{
    if (!isValid() || !actionNames().contains(actionName))
        return;
    m_view->header()->setCurrentColumn(m_view->header()->shownColumn(m_column));
    if (actionName == pressAction())
        m_view->header()->pressCurrentColumn();
    else
        m_view->header()->setFocus(Qt::OtherFocusReason);
}

} // namespace rungs
