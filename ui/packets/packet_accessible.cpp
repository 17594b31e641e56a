// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_accessible.h"

#include "ui/packets/packet_header.h"
#include "ui/packets/packet_view.h"

#include <QAbstractItemModel>
#include <QWindow>

namespace rungs {

namespace {

QAccessibleInterface *makePacketAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<PacketView *>(object);
    return view ? new PacketAccessible(view) : nullptr;
}

/// The logical column of the @p shown th column that is not hidden, or -1.
int logicalColumn(const PacketView *view, int shown)
{
    const PacketHeader *header = view->header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && shown-- == 0)
            return column;
    }
    return -1;
}

int shownColumns(const PacketView *view)
{
    return view->header()->count() - view->header()->hiddenSectionCount();
}

} // namespace

void installPacketAccessible()
{
    QAccessible::installFactory(makePacketAccessible);
}

void announcePacketRow(PacketView *view, int row)
{
    const PacketLayout &layout = view->layoutValue();
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild((row - layout.topRow) * shownColumns(view));
    QAccessible::updateAccessibility(&event);
}

PacketAccessible::PacketAccessible(PacketView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{ }

PacketAccessible::~PacketAccessible()
{
    forgetCells();
}

PacketView *PacketAccessible::view() const
{
    return static_cast<PacketView *>(widget());
}

void PacketAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

void *PacketAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int PacketAccessible::childCount() const
{
    const PacketLayout &layout = view()->layoutValue();
    return (layout.endRow() - layout.topRow) * columnCount();
}

QAccessibleInterface *PacketAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return cellAt(view()->layoutValue().topRow + index / columnCount(), index % columnCount());
}

QAccessibleInterface *PacketAccessible::childAt(int x, int y) const
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

QAccessibleInterface *PacketAccessible::focusChild() const
{
    const int row = view()->currentRow();
    return view()->hasFocus() && row >= 0 ? cellAt(row, 0) : nullptr;
}

int PacketAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const PacketCellAccessible *>(child);
    return cell && view()->layoutValue().isOnShow(cell->row())
               ? (cell->row() - view()->layoutValue().topRow) * columnCount() + cell->column()
               : -1;
}

QAccessibleInterface *PacketAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    const quint64 place = (static_cast<quint64>(row) << 8) | static_cast<quint64>(column);
    const auto known = m_cells.constFind(place);
    if (known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_cells.size() >= maxCells)
        forgetCells();
    auto *cell = new PacketCellAccessible(view(), row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int PacketAccessible::selectedCellCount() const
{
    return view()->currentRow() < 0 ? 0 : columnCount();
}

QList<QAccessibleInterface *> PacketAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (int column = 0; column < selectedCellCount(); ++column)
        cells.append(cellAt(view()->currentRow(), column));
    return cells;
}

QString PacketAccessible::columnDescription(int column) const
{
    const int logical = logicalColumn(view(), column);
    return logical < 0 ? QString() : view()->model()->headerData(logical, Qt::Horizontal).toString();
}

QString PacketAccessible::rowDescription(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : view()->rowText(row);
}

int PacketAccessible::selectedRowCount() const
{
    return view()->currentRow() < 0 ? 0 : 1;
}

int PacketAccessible::columnCount() const
{
    return shownColumns(view());
}

int PacketAccessible::rowCount() const
{
    return view()->layoutValue().rowCount;
}

QList<int> PacketAccessible::selectedRows() const
{
    return view()->currentRow() < 0 ? QList<int>() : QList<int>{view()->currentRow()};
}

bool PacketAccessible::isRowSelected(int row) const
{
    return row >= 0 && row == view()->currentRow();
}

bool PacketAccessible::selectRow(int row)
{
    view()->selectRow(row);
    return isRowSelected(row);
}

PacketCellAccessible::PacketCellAccessible(PacketView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{ }

bool PacketCellAccessible::isValid() const
{
    return m_view && m_row < m_view->layoutValue().rowCount && m_column < shownColumns(m_view);
}

QWindow *PacketCellAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *PacketCellAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString PacketCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const int logical = logicalColumn(m_view, m_column);
    switch (kind) {
    case QAccessible::Name:
    case QAccessible::Value:
        return m_view->model()->index(m_row, logical).data().toString();
    case QAccessible::Description:
        return m_view->model()->headerData(logical, Qt::Horizontal).toString();
    default:
        return {};
    }
}

QRect PacketCellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect cell = m_view->cellRect(m_row, logicalColumn(m_view, m_column));
    return cell.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size());
}

QAccessible::State PacketCellAccessible::state() const
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

void *PacketCellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool PacketCellAccessible::isSelected() const
{
    return isValid() && m_row == m_view->currentRow();
}

QAccessibleInterface *PacketCellAccessible::table() const
{
    return parent();
}

QStringList PacketCellAccessible::actionNames() const
{
    return {pressAction()};
}

void PacketCellAccessible::doAction(const QString &actionName)
{
    if (m_view && actionName == pressAction())
        m_view->selectRow(m_row);
}

} // namespace rungs
