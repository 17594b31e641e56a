// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_view.h"

#include "ui/models/connection_model.h"
#include "ui/painted/limit_bar.h"
#include "ui/rows/mark_glyph.h"
#include "ui/rows/row_header.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QLocale>
#include <QPainter>

namespace rungs {

ConnectionView::ConnectionView(Selection &selection, ConnectionModel *model, QWidget *parent)
    : RowView(model, parent)
    , m_selection(selection)
    , m_connections(model)
    , m_sortActions(new QActionGroup(this))
{
    header()->setSectionsClickable(true);
    header()->setSortIndicator(model->sortColumn(), model->sortOrder());
    header()->setSortIndicatorShown(true);
    // Who it is, what it cost and what happened stay in view.
    header()->moveSection(header()->visualIndex(ConnectionColumn::cost), ConnectionColumn::opening);
    header()->moveSection(header()->visualIndex(ConnectionColumn::events), ConnectionColumn::opening + 1);
    header()->moveSection(header()->visualIndex(ConnectionColumn::limit), ConnectionColumn::opening + 2);
    showPrograms();
    connect(&selection, &Selection::sessionChanged, this, &ConnectionView::showPrograms);
    header()->setFrozenCount(ConnectionColumn::opening + 2);
    header()->resetWidths();
    makeSortActions();
    connect(header(), &QHeaderView::sectionClicked, this, &ConnectionView::sortBy);
    connect(this, &RowView::activated, this, &ConnectionView::goToFirstFrame);
    const auto follow = [this] {
        findCurrentRow();
        showRow(m_currentRow);
        selectAny();
    };
    connect(&selection, &Selection::connectionChanged, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, follow);
    connect(model, &QAbstractItemModel::modelReset, this, &ConnectionView::describeSums);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        findCurrentRow();
        selectAny();
    });
    findCurrentRow();
    updateGeometryOfParts();
}

QString ConnectionView::sumText(int column) const
{
    return m_connections->sumText(column);
}

/// Most captures know of none.
void ConnectionView::showPrograms()
{
    const SessionPtr &session = m_selection.session();
    header()->setSectionHidden(ConnectionColumn::program, !session || !session->notes().hasPrograms());
}

/// For screen readers: the sums are no row.
void ConnectionView::describeSums()
{
    QStringList sums;
    for (const int column : header()->columns()) {
        const QString sum = m_connections->sumText(column);
        if (!sum.isEmpty())
            sums.append(column == ConnectionColumn::client
                            ? sum
                            : m_connections->headerData(column, Qt::Horizontal).toString() + u' ' + sum);
    }
    setAccessibleDescription(emptyText().isEmpty() ? sums.join(QStringLiteral(", ")) : emptyText());
}

void ConnectionView::makeSortActions()
{
    for (int column = 0; column < ConnectionColumn::count; ++column) {
        auto *action = new QAction(ConnectionModel::explanationOf(column), m_sortActions);
        action->setCheckable(true);
        action->setChecked(column == m_connections->sortColumn());
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

QList<QAction *> ConnectionView::sortActions() const
{
    return m_sortActions->actions();
}

void ConnectionView::findCurrentRow()
{
    m_currentRow = m_connections->rowOf(m_selection.connection());
}

/// While it is shown, a connection is selected: the first one where the selected frame belongs to none.
void ConnectionView::selectAny()
{
    if (isVisible() && m_currentRow < 0 && !m_selection.connection().isValid())
        m_selection.selectConnection(m_connections->connectionAt(0));
}

void ConnectionView::showEvent(QShowEvent *event)
{
    RowView::showEvent(event);
    selectAny();
}

void ConnectionView::selectRow(int row)
{
    const ConnectionId connection = m_connections->connectionAt(row);
    if (!connection.isValid() || connection == m_selection.connection())
        return;
    m_selection.selectFrame(m_connections->firstFrameOf(row));
    // Its first frame was already selected, with another connection.
    m_selection.selectConnection(connection);
}

void ConnectionView::goToFirstFrame(int row)
{
    selectRow(row);
    m_selection.selectFrame(m_connections->firstFrameOf(row));
    emit entered();
}

void ConnectionView::sortBy(int column)
{
    // Large values are noteworthy: they come first.
    const bool isText = column <= ConnectionColumn::closing || column == ConnectionColumn::program;
    Qt::SortOrder order = isText ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (column == m_connections->sortColumn())
        order = m_connections->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    header()->setSortIndicator(column, order);
    m_sortActions->actions().at(column)->setChecked(true);
    m_connections->sort(column, order);
}

bool ConnectionView::hasSigns(int column) const
{
    return column == ConnectionColumn::events || column == ConnectionColumn::limit;
}

/// The bar, and beside it the words.
void ConnectionView::paintLimit(QPainter &painter, const QModelIndex &index, const QRect &cell,
                                const Theme &theme) const
{
    const LimitShares limits = m_connections->limitsOf(index.row());
    if (!limits.isWorthNaming())
        return;
    const int height = fontMetrics().height() / 2;
    const int width = fontMetrics().averageCharWidth() * 8;
    QRect bar(cell.left() + header()->padding(), 0, width, height);
    bar.moveCenter({bar.center().x(), cell.center().y()});
    paintLimitBar(painter, bar, limits, theme);
    const QRect place = cell.adjusted(header()->padding() + width + height, 0, -header()->padding(), 0);
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

/// As many kinds as there is room for, the gravest first.
void ConnectionView::paintGlyph(QPainter &painter, const QModelIndex &index, const QRect &cell,
                                const Theme &theme) const
{
    if (index.column() == ConnectionColumn::limit) {
        paintLimit(painter, index, cell, theme);
        return;
    }
    const int side = fontMetrics().height() * 4 / 5;
    const int gap = side / 4;
    painter.setFont(font());
    int left = cell.left() + header()->padding();
    for (const ConnectionEvents &each : m_connections->eventsOf(index.row())) {
        const QString number = QLocale().toString(static_cast<qlonglong>(each.count));
        const int width = side + gap + fontMetrics().horizontalAdvance(number);
        if (left + width > cell.right()) {
            painter.setPen(theme.dimText);
            painter.drawText(QRect(left, cell.top(), cell.right() - left, cell.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
            return;
        }
        QRectF place(left, 0, side, side);
        place.moveCenter({place.center().x(), QRectF(cell).center().y()});
        paintMark(painter, place, each.mark, theme);
        painter.setPen(theme.text);
        painter.drawText(QRect(left + side + gap, cell.top(), width, cell.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         number);
        left += width + side / 2;
    }
}

RowView::CellLook ConnectionView::lookOf(const QModelIndex &index, const Theme &theme) const
{
    const int column = index.column();
    CellLook look;
    look.text = column == ConnectionColumn::number ? theme.dimText : theme.text;
    look.isMonospace = column != ConnectionColumn::opening && column != ConnectionColumn::closing
                       && column != ConnectionColumn::program && column != ConnectionColumn::limit;
    if (column == ConnectionColumn::client)
        look.text = theme.clientText;
    if (column == ConnectionColumn::server)
        look.text = theme.serverText;
    if (column < ConnectionColumn::retransmissions || column >= ConnectionColumn::events)
        return look;
    if (m_connections->valueAt(index.row(), column) <= 0)
        look.text = theme.dimText;
    else if (column == ConnectionColumn::resets)
        look.text = theme.warning;
    else if (column == ConnectionColumn::retransmissions || column == ConnectionColumn::cost)
        look.text = theme.loss;
    else
        look.text = column == ConnectionColumn::zeroWindows ? theme.stall : theme.note;
    return look;
}

} // namespace rungs
