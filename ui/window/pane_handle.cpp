// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_handle.h"

#include "ui/theme/theme.h"
#include "ui/window/pane_frame.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStatusTipEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

QAccessibleInterface *makeHandleAccessible(const QString &, QObject *object)
{
    auto *handle = qobject_cast<PaneHandle *>(object);
    return handle ? new PaneHandleAccessible(handle) : nullptr;
}

/// The panes that can be seen there.
QString panesIn(const QWidget *part)
{
    QStringList titles;
    for (const PaneFrame *frame : part->findChildren<PaneFrame *>()) {
        if (frame->isVisibleTo(part))
            titles.append(frame->windowTitle());
    }
    return titles.join(PaneHandle::tr(", ", "between the names of panes"));
}

} // namespace

PaneHandle::PaneHandle(Qt::Orientation orientation, QSplitter *splitter)
    : QSplitterHandle(orientation, splitter)
{
    QAccessible::installFactory(makeHandleAccessible);
}

int PaneHandle::index() const
{
    int index = 0;
    while (index < splitter()->count() && splitter()->handle(index) != this)
        ++index;
    return index;
}

QString PaneHandle::name() const
{
    const int after = index();
    int before = after - 1;
    while (before > 0 && splitter()->widget(before)->isHidden())
        --before;
    if (before < 0 || after >= splitter()->count())
        return {};
    return tr("Between %1 and %2").arg(panesIn(splitter()->widget(before)), panesIn(splitter()->widget(after)));
}

int PaneHandle::place() const
{
    return orientation() == Qt::Horizontal ? x() : y();
}

int PaneHandle::position() const
{
    const int all = orientation() == Qt::Horizontal ? splitter()->width() : splitter()->height();
    return all > 0 ? place() * 100 / all : 0;
}

void PaneHandle::moveTo(int percent)
{
    const int all = orientation() == Qt::Horizontal ? splitter()->width() : splitter()->height();
    moveSplitter(all * std::clamp(percent, 0, 100) / 100);
    announce();
}

void PaneHandle::moveBy(int pixels)
{
    moveSplitter(std::max(0, place() + pixels));
    announce();
}

void PaneHandle::announce()
{
    QAccessibleValueChangeEvent event(this, position());
    QAccessible::updateAccessibility(&event);
}

void PaneHandle::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).selectionEdge);
    const int spare = orientation() == Qt::Horizontal ? width() / 4 : height() / 4;
    const QRect bar =
        orientation() == Qt::Horizontal ? rect().adjusted(spare, 0, -spare, 0) : rect().adjusted(0, spare, 0, -spare);
    painter.drawRoundedRect(bar, 2, 2);
}

void PaneHandle::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = orientation() == Qt::Horizontal;
    const int step = fontMetrics().height() * (event->modifiers() & Qt::ShiftModifier ? 4 : 1);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isSideways)
            moveBy(event->key() == Qt::Key_Right ? step : -step);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isSideways)
            moveBy(event->key() == Qt::Key_Down ? step : -step);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(100);
        break;
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit finished();
        break;
    default:
        QSplitterHandle::keyPressEvent(event);
    }
}

void PaneHandle::focusInEvent(QFocusEvent *event)
{
    QSplitterHandle::focusInEvent(event);
    update();
    QStatusTipEvent tip(tr("Arrows move the edge, Tab goes to the next one, Enter is the end."));
    QApplication::sendEvent(this, &tip);
}

void PaneHandle::focusOutEvent(QFocusEvent *event)
{
    QSplitterHandle::focusOutEvent(event);
    update();
    QStatusTipEvent tip{QString()};
    QApplication::sendEvent(this, &tip);
}

/// Among the handles only.
bool PaneHandle::focusNextPrevChild(bool next)
{
    QList<PaneHandle *> handles;
    for (PaneHandle *each : window()->findChildren<PaneHandle *>()) {
        if (each->isVisible())
            handles.append(each);
    }
    const qsizetype here = handles.indexOf(this);
    if (here < 0)
        return QSplitterHandle::focusNextPrevChild(next);
    const qsizetype there = (here + (next ? 1 : handles.size() - 1)) % handles.size();
    handles[there]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

PaneHandleAccessible::PaneHandleAccessible(PaneHandle *handle)
    : QAccessibleWidget(handle, QAccessible::Splitter)
{ }

PaneHandle *PaneHandleAccessible::handle() const
{
    return static_cast<PaneHandle *>(widget());
}

void *PaneHandleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString PaneHandleAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return handle()->name();
    return kind == QAccessible::Value ? u"%1 %"_s.arg(handle()->position()) : QAccessibleWidget::text(kind);
}

QAccessible::State PaneHandleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    return state;
}

QVariant PaneHandleAccessible::currentValue() const
{
    return handle()->position();
}

void PaneHandleAccessible::setCurrentValue(const QVariant &value)
{
    handle()->moveTo(value.toInt());
}

} // namespace rungs
