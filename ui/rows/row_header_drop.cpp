// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns that come and go: fields that are dropped on the heading, and what is forgotten of a removed column.
#include "ui/models/field_mime.h"
#include "ui/rows/row_header.h"

#include <QAbstractItemModel>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

namespace rungs {

void RowHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    // With the indices that they have before.
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                takeBackWidths();
                m_brief.clear();
                for (int column = last; column >= first; --column)
                    forgetColumn(column);
            });
    connect(model, &QAbstractItemModel::columnsAboutToBeInserted, this, [this] { takeBackWidths(); });
}

void RowHeader::forgetColumn(int column)
{
    QSet<int> fixed;
    for (const int each : std::as_const(m_fixed)) {
        if (each != column)
            fixed.insert(each > column ? each - 1 : each);
    }
    m_fixed = fixed;
    if (m_current == column)
        m_current = -1;
    else if (m_current > column)
        --m_current;
}

void RowHeader::setTakesFields(bool takesFields)
{
    setAcceptDrops(takesFields);
    viewport()->setAcceptDrops(takesFields);
}

/// The place of the column that something dropped at @p x comes before: the one whose middle is right of it.
int RowHeader::visualIndexBefore(int x) const
{
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        if (!isSectionHidden(column) && x < sectionViewportPosition(column) + sectionSize(column) / 2)
            return visual;
    }
    return count();
}

void RowHeader::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(fieldMimeType()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void RowHeader::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(fieldMimeType())) {
        event->ignore();
        return;
    }
    m_dropPlace = visualIndexBefore(event->position().toPoint().x());
    viewport()->update();
    event->acceptProposedAction();
}

void RowHeader::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPlace = -1;
    viewport()->update();
}

void RowHeader::dropEvent(QDropEvent *event)
{
    m_dropPlace = -1;
    viewport()->update();
    const QByteArray key = event->mimeData()->data(fieldMimeType());
    if (key.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    emit fieldDropped(QString::fromUtf8(key), visualIndexBefore(event->position().toPoint().x()));
}

} // namespace rungs
