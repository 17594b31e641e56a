// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/row_accessible.h"

#include "ui/rows/row_header.h"
#include "ui/rows/row_view.h"

#include <QAbstractItemModel>
#include <QWindow>

namespace rungs {

namespace {

QAccessibleInterface *makeRowAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowView *>(object);
    return view ? new RowAccessible(view) : nullptr;
}

/// The logical column of the @p shown th column of the list, or -1.
int logicalColumn(const RowView *view, int shown)
{
    return view->header()->shownColumn(shown);
}

QString columnTitle(const RowView *view, int shown)
{
    return view->model()->headerData(logicalColumn(view, shown), Qt::Horizontal).toString();
}

int shownColumns(const RowView *view)
{
    return view->header()->shownCount();
}

} // namespace

void installRowAccessible()
{
    QAccessible::installFactory(makeRowAccessible);
}

void announceRow(RowView *view, int row)
{
    const RowLayout &layout = view->layoutValue();
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild((row - layout.topRow + 1) * shownColumns(view));
    QAccessible::updateAccessibility(&event);
}

RowAccessible::RowAccessible(RowView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{ }

RowAccessible::~RowAccessible()
{
    forgetCells();
}

RowView *RowAccessible::view() const
{
    return static_cast<RowView *>(widget());
}

void RowAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void *RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int RowAccessible::childCount() const
{
    const RowLayout &layout = view()->layoutValue();
    return (layout.endRow() - layout.topRow + 1) * columnCount();
}

QAccessibleInterface *RowAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index < columnCount())
        return headAt(index);
    return cellAt(view()->layoutValue().topRow + index / columnCount() - 1, index % columnCount());
}

QAccessibleInterface *RowAccessible::childAt(int x, int y) const
{
    const QPoint place = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const int row = view()->layoutValue().rowAt(place.y());
    const int logical = view()->columnAt(place.x());
    for (int column = 0; row >= 0 && column < columnCount(); ++column) {
        if (logicalColumn(view(), column) == logical)
            return cellAt(row, column);
    }
    return nullptr;
}

QAccessibleInterface *RowAccessible::focusChild() const
{
    const RowHeader *header = view()->header();
    if (header->hasFocus())
        return headAt(static_cast<int>(header->columns().indexOf(header->currentColumn())));
    const int row = view()->currentRow();
    return view()->hasFocus() && row >= 0 ? cellAt(row, 0) : nullptr;
}

int RowAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *head = dynamic_cast<const RowHeadAccessible *>(child))
        return head->column();
    const auto *cell = dynamic_cast<const RowCellAccessible *>(child);
    return cell && view()->layoutValue().isOnShow(cell->row())
               ? (cell->row() - view()->layoutValue().topRow + 1) * columnCount() + cell->column()
               : -1;
}

QAccessibleInterface *RowAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const quint64 place = (static_cast<quint64>(row) + 1) << 8 | static_cast<quint64>(column);
    return kept(place, [=, this] { return new RowCellAccessible(view(), row, column); });
}

QAccessibleInterface *RowAccessible::headAt(int column) const
{
    return kept(static_cast<quint64>(column), [=, this] { return new RowHeadAccessible(view(), column); });
}

QAccessibleInterface *RowAccessible::kept(quint64 place, const std::function<QAccessibleInterface *()> &make) const
{
    const auto known = m_cells.constFind(place);
    if (known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_cells.size() >= maxCells)
        forgetCells();
    QAccessibleInterface *made = make();
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

int RowAccessible::selectedCellCount() const
{
    return view()->currentRow() < 0 ? 0 : columnCount();
}

QList<QAccessibleInterface *> RowAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (int column = 0; column < selectedCellCount(); ++column)
        cells.append(cellAt(view()->currentRow(), column));
    return cells;
}

QString RowAccessible::columnDescription(int column) const
{
    const int logical = logicalColumn(view(), column);
    if (logical < 0)
        return {};
    // A short title is read in full.
    const QVariant full = view()->model()->headerData(logical, Qt::Horizontal, Qt::AccessibleTextRole);
    return (full.isValid() ? full : view()->model()->headerData(logical, Qt::Horizontal)).toString();
}

QString RowAccessible::rowDescription(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : view()->rowText(row);
}

int RowAccessible::selectedRowCount() const
{
    return view()->currentRow() < 0 ? 0 : 1;
}

int RowAccessible::columnCount() const
{
    return shownColumns(view());
}

int RowAccessible::rowCount() const
{
    return view()->layoutValue().rowCount;
}

QList<int> RowAccessible::selectedRows() const
{
    return view()->currentRow() < 0 ? QList<int>() : QList<int>{view()->currentRow()};
}

bool RowAccessible::isRowSelected(int row) const
{
    return row >= 0 && row == view()->currentRow();
}

bool RowAccessible::selectRow(int row)
{
    view()->selectRow(row);
    return isRowSelected(row);
}

RowCellAccessible::RowCellAccessible(RowView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{ }

bool RowCellAccessible::isValid() const
{
    return m_view && m_row < m_view->layoutValue().rowCount && m_column < shownColumns(m_view);
}

QWindow *RowCellAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *RowCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString RowCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const int logical = logicalColumn(m_view, m_column);
    switch (kind) {
    case QAccessible::Name:
    case QAccessible::Value: {
        const QString cell = m_view->model()->index(m_row, logical).data().toString();
        return cell.isEmpty() && kind == QAccessible::Name
                   ? RowView::tr("%1: none", "a column").arg(columnTitle(m_view, m_column))
                   : cell;
    }
    case QAccessible::Description:
        return QAccessible::queryAccessibleInterface(m_view)->tableInterface()->columnDescription(m_column);
    default:
        return {};
    }
}

QRect RowCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect cell = m_view->cellRect(m_row, logicalColumn(m_view, m_column));
    return cell.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size());
}

QAccessible::State RowCellAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_view && m_view->hasFocus();
    state.offscreen = rect().isEmpty();
    return state;
}

void *RowCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QList<QAccessibleInterface *> RowCellAccessible::columnHeaderCells() const
{
    auto *list = dynamic_cast<RowAccessible *>(parent());
    return list && isValid() ? QList<QAccessibleInterface *>{list->headAt(m_column)} : QList<QAccessibleInterface *>();
}

bool RowCellAccessible::isSelected() const
{
    return isValid() && m_row == m_view->currentRow();
}

QAccessibleInterface *RowCellAccessible::table() const
{
    return parent();
}

QStringList RowCellAccessible::actionNames() const
{
    return {pressAction()};
}

void RowCellAccessible::doAction(const QString &actionName)
{
    if (m_view && actionName == pressAction())
        m_view->selectRow(m_row);
}

} // namespace rungs
