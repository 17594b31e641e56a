// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_head.h"

#include "ui/packets/column_dialog.h"
#include "ui/packets/packet_view.h"
#include "ui/rows/row_header.h"
#include "ui/state/selection.h"

#include <QDataStream>
#include <QIODevice>
#include <QMenu>

namespace rungs {

namespace {

constexpr quint32 stateMark = 0x52434f4c; ///< "RCOL"
constexpr quint32 stateVersion = 1;

enum class ProtocolChoice : qint8 { automatic = -1, hidden, shown };

ProtocolChoice choiceOf(const std::optional<bool> &shows)
{
    return !shows ? ProtocolChoice::automatic : *shows ? ProtocolChoice::shown : ProtocolChoice::hidden;
}

} // namespace

PacketHead::PacketHead(Selection &selection, PacketView &view, PacketModel &model)
    : QObject(&view)
    , m_selection(selection)
    , m_view(view)
    , m_model(model)
{
    RowHeader *header = view.header();
    header->setSectionsClickable(true);
    header->setTakesFields(true);
    header->resetWidths();
    m_firstState = view.columnState();
    connect(header, &QHeaderView::sectionClicked, this, &PacketHead::pressColumn);
    connect(header, &RowHeader::menuWanted, this, &PacketHead::fillMenu);
    connect(header, &RowHeader::fieldDropped, this, &PacketHead::addField);
    connect(header, &RowHeader::columnShown, this, &PacketHead::noteShown);
    connect(&model, &PacketModel::sortChanged, this, &PacketHead::showSort);
    connect(&selection, &Selection::sessionChanged, this, &PacketHead::showProtocol);
    showSort();
    showProtocol();
}

void PacketHead::pressColumn(int column)
{
    const bool isSame = column == m_model.sortColumn();
    if (isSame && m_model.sortOrder() == Qt::DescendingOrder)
        m_model.sort(-1);
    else
        m_model.sort(column, isSame ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
}

void PacketHead::showSort()
{
    RowHeader *header = m_view.header();
    const int column = m_model.sortColumn();
    header->setSortIndicatorShown(column >= 0);
    header->setSortIndicator(column, m_model.sortOrder());
    header->viewport()->update();
}

/// The column tells something only where not all is TCP.
void PacketHead::showProtocol()
{
    const SessionPtr &session = m_selection.session();
    const bool isMixed = session && session->segmentCount() < session->frameCount();
    const bool shows = m_showsProtocol.value_or(isMixed);
    if (m_view.header()->has(PacketColumn::protocol) != shows)
        m_view.header()->setSectionHidden(PacketColumn::protocol, !shows);
}

void PacketHead::noteShown(int column, bool isShown)
{
    if (column == PacketColumn::protocol)
        m_showsProtocol = isShown;
    // Hidden, a column of the user's own would only be in the way.
    if (!isShown && PacketModel::isExpressionColumn(column))
        QMetaObject::invokeMethod(
            this, [this, column] { removeColumn(column); }, Qt::QueuedConnection);
}

bool PacketHead::add(const ExpressionColumn &column, int before)
{
    if (!m_model.addColumn(column))
        return false;
    RowHeader *header = m_view.header();
    const int added = m_model.columnCount() - 1;
    const int last = header->count() - 1;
    // What the segment does takes the room that is left: it stays the last.
    const int end = header->logicalIndex(last - 1) == PacketColumn::info ? last - 1 : last;
    header->moveSection(header->visualIndex(added), before < 0 ? end : std::min(before, end));
    m_view.fitToContents();
    return true;
}

bool PacketHead::addField(const QString &key, int before)
{
    const bool isAdded = add({key, key}, before);
    if (!isAdded)
        emit failed(m_model.expressionColumns().size() >= PacketModel::maxExpressions
                        ? tr("The list has as many columns as it can have.")
                        : tr("%1 cannot be a column.").arg(key));
    return isAdded;
}

void PacketHead::askForColumn(int column)
{
    const bool isNew = !PacketModel::isExpressionColumn(column);
    ColumnDialog dialog(isNew ? ExpressionColumn() : m_model.expressionColumns().at(column - PacketColumn::count),
                        &m_view);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!isNew)
        m_model.changeColumn(column, dialog.column());
    else if (!add(dialog.column(), -1))
        emit failed(tr("The list has as many columns as it can have."));
    m_view.fitToContents();
}

void PacketHead::removeColumn(int column)
{
    m_model.removeColumn(column);
    m_view.viewport()->update();
}

void PacketHead::resetColumns()
{
    m_model.sort(-1);
    restore({});
}

void PacketHead::fillMenu(QMenu *menu, int column)
{
    const auto sorted = [&](const QString &text, int by, Qt::SortOrder order) {
        QAction *action = menu->addAction(text, this, [this, by, order] { m_model.sort(by, order); });
        action->setCheckable(true);
        action->setChecked(by == m_model.sortColumn() && (by < 0 || order == m_model.sortOrder()));
        action->setEnabled(column >= 0 || by < 0);
    };
    sorted(tr("Sort &Ascending"), column, Qt::AscendingOrder);
    sorted(tr("Sort &Descending"), column, Qt::DescendingOrder);
    sorted(tr("In the Order &Captured"), -1, Qt::AscendingOrder);
    menu->addSeparator();
    menu->addAction(tr("Add C&olumn…"), this, [this] { askForColumn(); });
    const bool isOwn = PacketModel::isExpressionColumn(column);
    menu->addAction(tr("&Edit Column…"), this, [this, column] { askForColumn(column); })->setEnabled(isOwn);
    menu->addAction(tr("Re&move Column"), this, [this, column] { removeColumn(column); })->setEnabled(isOwn);
    menu->addAction(tr("&Standard Columns"), this, &PacketHead::resetColumns);
}

QByteArray PacketHead::state()
{
    QStringList titles;
    QStringList expressions;
    for (const ExpressionColumn &column : m_model.expressionColumns()) {
        titles.append(column.title);
        expressions.append(column.expression);
    }
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMark << stateVersion << titles << expressions << static_cast<qint8>(choiceOf(m_showsProtocol))
           << m_view.columnState();
    return state;
}

void PacketHead::restore(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 version = 0;
    QStringList titles;
    QStringList expressions;
    qint8 choice = static_cast<qint8>(ProtocolChoice::automatic);
    QByteArray columns;
    stream >> mark >> version;
    const bool isState = mark == stateMark && version == stateVersion;
    if (isState)
        stream >> titles >> expressions >> choice >> columns;
    const bool isWhole = isState && stream.status() == QDataStream::Ok && titles.size() == expressions.size();

    for (int column = m_model.columnCount() - 1; PacketModel::isExpressionColumn(column); --column)
        m_model.removeColumn(column);
    // The first state has the standard columns only.
    m_view.restoreColumns(m_firstState);
    m_showsProtocol.reset();
    if (isWhole) {
        bool isAllKnown = true;
        for (qsizetype i = 0; i < titles.size(); ++i)
            isAllKnown = add({titles[i], expressions[i]}, -1) && isAllKnown;
        if (isAllKnown)
            m_view.restoreColumns(columns);
        if (choice != static_cast<qint8>(ProtocolChoice::automatic))
            m_showsProtocol = choice == static_cast<qint8>(ProtocolChoice::shown);
    }
    showSort();
    showProtocol();
    m_view.viewport()->update();
}

} // namespace rungs
