// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of a list that stay where the others scroll.
#include "ui/rows/row_header.h"

#include <algorithm>

namespace rungs {

int RowHeader::frozenWidth() const
{
    int width = 0;
    for (int visual = 0; visual < std::min(m_frozenCount, count()); ++visual)
        width += sectionSize(logicalIndex(visual)); // 0 where it is hidden
    return 3 * width <= 2 * viewport()->width() ? width : 0;
}

int RowHeader::placeOf(int column) const
{
    return isFrozen(column) ? sectionPosition(column) : sectionViewportPosition(column);
}

int RowHeader::columnAt(int x) const
{
    return logicalIndexAt(x < frozenWidth() ? x - offset() : x);
}

/// Of the event on a frozen column, where that column would be if it scrolled: where QHeaderView knows it.
QMouseEvent RowHeader::asScrolled(const QMouseEvent &event) const
{
    const QPointF place = event.position() - QPointF(m_isPressedFrozen ? offset() : 0, 0);
    return {event.type(),   place,           event.scenePosition(), event.globalPosition(),
            event.button(), event.buttons(), event.modifiers(),     event.pointingDevice()};
}

void RowHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressedFrozen = event->position().x() < frozenWidth();
    QMouseEvent scrolled = asScrolled(*event);
    QHeaderView::mousePressEvent(&scrolled);
}

void RowHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        m_isPressedFrozen = event->position().x() < frozenWidth();
    QMouseEvent scrolled = asScrolled(*event);
    QHeaderView::mouseMoveEvent(&scrolled);
}

void RowHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent scrolled = asScrolled(*event);
    QHeaderView::mouseReleaseEvent(&scrolled);
}

void RowHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isPressedFrozen = event->position().x() < frozenWidth();
    QMouseEvent scrolled = asScrolled(*event);
    QHeaderView::mouseDoubleClickEvent(&scrolled);
}

} // namespace rungs
