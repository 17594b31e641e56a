// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys and the menu do with the columns of a list.
#include "ui/rows/row_header.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStatusTipEvent>

#include <algorithm>

namespace rungs {

QList<int> RowHeader::columns() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        if (has(logicalIndex(visual)))
            columns.append(logicalIndex(visual));
    }
    return columns;
}

/// Without those that are left out for want of room.
QList<int> RowHeader::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            columns.append(logicalIndex(visual));
    }
    return columns;
}

int RowHeader::currentColumn() const
{
    const QList<int> shown = shownColumns();
    return shown.contains(m_current) ? m_current : shown.value(0, -1);
}

void RowHeader::setCurrentColumn(int column)
{
    m_current = column;
    viewport()->update();
    if (hasFocus())
        announceColumn();
}

void RowHeader::announceColumn()
{
    QAccessibleEvent event(parentWidget(), QAccessible::Focus);
    event.setChild(static_cast<int>(columns().indexOf(currentColumn())));
    QAccessible::updateAccessibility(&event);
}

void RowHeader::pressCurrentColumn()
{
    if (sectionsClickable())
        emit sectionClicked(currentColumn());
}

void RowHeader::showColumn(int column, bool isShown)
{
    // A list without columns would offer no way to show one again.
    if (!isShown && shownColumns().size() < 2)
        return;
    const qsizetype place = shownColumns().indexOf(column);
    m_fixed.insert(column);
    m_left.remove(column);
    setSectionHidden(column, !isShown);
    if (column == m_current && !isShown)
        setCurrentColumn(shownColumns().value(std::min(place, shownColumns().size() - 1), -1));
    emit columnShown(column, isShown);
}

void RowHeader::widenColumn(int column, int steps)
{
    resizeSection(column, std::max(minimumSectionSize(), sectionSize(column) + steps * padding()));
}

void RowHeader::moveColumn(int column, int step)
{
    const QList<int> shown = shownColumns();
    const qsizetype to = shown.indexOf(column) + step;
    if (to >= 0 && to < shown.size())
        moveSection(visualIndex(column), visualIndex(shown[to]));
}

void RowHeader::step(int direction, Qt::KeyboardModifiers modifiers)
{
    const QList<int> shown = shownColumns();
    if (modifiers & Qt::ShiftModifier)
        widenColumn(currentColumn(), direction);
    else if (modifiers & Qt::ControlModifier)
        moveColumn(currentColumn(), direction);
    else
        setCurrentColumn(shown.value(shown.indexOf(currentColumn()) + direction, currentColumn()));
}

void RowHeader::keyPressEvent(QKeyEvent *event)
{
    if (shownColumns().isEmpty()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers());
        break;
    case Qt::Key_Home:
        setCurrentColumn(shownColumns().front());
        break;
    case Qt::Key_End:
        setCurrentColumn(shownColumns().back());
        break;
    case Qt::Key_Delete:
        showColumn(currentColumn(), false);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pressCurrentColumn();
        break;
    case Qt::Key_Down:
    case Qt::Key_Escape:
        parentWidget()->setFocus(Qt::OtherFocusReason);
        break;
    default:
        event->ignore();
    }
}

void RowHeader::focusInEvent(QFocusEvent *)
{
    setCurrentColumn(currentColumn());
    QStatusTipEvent tip(
        tr("Left and Right choose a column; with Shift its width, with Ctrl its place. Delete hides it."));
    QApplication::sendEvent(this, &tip);
}

void RowHeader::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
    QStatusTipEvent tip{QString()};
    QApplication::sendEvent(this, &tip);
}

void RowHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int current = isByKeys ? currentColumn() : columnAt(event->pos().x());
    const QPoint below(current < 0 ? 0 : placeOf(current), height());
    QMenu menu;
    emit menuWanted(&menu, current);
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto add = [&](const QString &text, const auto &change) {
        menu.addAction(text, this, change)->setEnabled(current >= 0);
    };
    add(tr("&Wider"), [=, this] { widenColumn(current, 2); });
    add(tr("&Narrower"), [=, this] { widenColumn(current, -2); });
    add(tr("Move &Left"), [=, this] { moveColumn(current, -1); });
    add(tr("Move &Right"), [=, this] { moveColumn(current, 1); });
    menu.addSeparator();
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [=, this](bool isShown) { showColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset Column Widths")), &QAction::triggered, this, &RowHeader::resetWidths);
    menu.exec(isByKeys ? viewport()->mapToGlobal(below) : event->globalPos());
}

} // namespace rungs
