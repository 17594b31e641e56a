// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_frame.h"

#include "ui/theme/theme.h"
#include "ui/window/pane_accessible.h"
#include "ui/window/pane_head.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

constexpr int radius = 4;

/// The pane itself, or its first part that accepts the focus.
QWidget *focusTarget(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    // The pane's own choice, whatever tabs come before it.
    if (QWidget *chosen = pane->focusProxy(); chosen && chosen->isVisibleTo(pane) && chosen->isEnabled())
        return chosen;
    for (QWidget *part : pane->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisibleTo(pane) && part->isEnabled())
            return part;
    }
    return nullptr;
}

} // namespace

PaneFrame::PaneFrame(QWidget *pane, Heading heading, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_head(new PaneHead(this))
    , m_heading(heading)
{
    installPaneRoles();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(pane, 1);
    showHead();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        const bool hasFocus = now && isAncestorOf(now);
        if (std::exchange(m_hasFocus, hasFocus) != hasFocus)
            update();
    });
}

void PaneFrame::setHeading(const QString &title, const QString &note)
{
    setAccessibleName(title);
    m_pane->setAccessibleName(title);
    m_head->setTitle(title);
    m_head->setNote(note);
}

void PaneFrame::setTabs(const QStringList &labels, int current)
{
    m_head->setTabs(labels, current);
    showHead();
}

QStringList PaneFrame::tabs() const
{
    return m_head->tabs();
}

void PaneFrame::setAlone(bool isAlone, bool canGoBack)
{
    m_isAlone = isAlone;
    m_head->setFilling(canGoBack);
    showHead();
}

void PaneFrame::showHead()
{
    m_head->setVisible(m_heading == Heading::shown || m_isAlone || !m_head->tabs().isEmpty());
}

bool PaneFrame::hasTabFocus() const
{
    return m_head->hasTabFocus();
}

void PaneFrame::focusTabs()
{
    m_head->focusTabs();
}

bool PaneFrame::focusPane(Qt::FocusReason reason) const
{
    QWidget *target = focusTarget(m_pane);
    if (target)
        target->setFocus(reason);
    return target != nullptr;
}

/// What is painted in one colour, as it is all that is painted where only the pane has changed.
QRect PaneFrame::inside() const
{
    const int top = m_head->isVisibleTo(this) ? std::max(radius, m_head->geometry().bottom() + 1) : radius;
    return rect().adjusted(2, top, -2, -radius);
}

void PaneFrame::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    if (inside().contains(event->rect())) {
        painter.fillRect(event->rect(), theme.pane);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(outline, radius, radius);
    painter.fillPath(path, theme.pane);
    if (m_head->isVisibleTo(this)) {
        const QRectF bar(0, 0, width(), m_head->geometry().bottom() + 1);
        painter.save();
        painter.setClipRect(bar);
        painter.fillPath(path, m_head->isDropTarget() ? theme.selection : theme.paneHeading);
        painter.restore();
        painter.setPen(theme.border);
        painter.drawLine(QPointF(0.5, bar.bottom() - 0.5), QPointF(width() - 0.5, bar.bottom() - 0.5));
    }
    painter.setPen(theme.border);
    painter.drawPath(path);
    if (!m_hasFocus && !m_head->isDropTarget())
        return;
    // The focus is visible from afar: a line of twice the width.
    QPainterPath ring;
    ring.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(QPen(theme.selectionEdge, 2));
    painter.drawPath(ring);
}

} // namespace rungs
