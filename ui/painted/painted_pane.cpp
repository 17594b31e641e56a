// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/painted_pane.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace rungs {

PaintedPane::PaintedPane(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installPaintedItems();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PaintedPane::showOffScreen(int width, int height)
{
    setAttribute(Qt::WA_DontShowOnScreen);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
    setFont(paperFont());
    resize(width, height);
    show();
    relayout();
}

Picture PaintedPane::pictureOf(const std::shared_ptr<const PaintedPane> &pane, std::vector<int> breaks)
{
    Picture picture;
    picture.size = pane->viewport()->size();
    picture.breaks = std::move(breaks);
    picture.paint = [pane, size = picture.size](QPainter &painter) {
        pane->paint(painter, Theme::light(), QRect({}, size));
    };
    return picture;
}

void PaintedPane::onResize()
{
    relayout();
    showCurrent();
}

void PaintedPane::onFontChange()
{
    relayout();
    showCurrent();
}

void PaintedPane::updateCurrent()
{
    viewport()->update();
    const int current = items() && QAccessible::isActive() ? items()->currentItem() : -1;
    if (current < 0)
        return;
    QAccessibleEvent event(this, hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(current);
    QAccessible::updateAccessibility(&event);
}

bool PaintedPane::isPlain(const QKeyEvent &event, Qt::KeyboardModifiers allowed)
{
    return (event.modifiers() & ~(Qt::KeypadModifier | allowed)) == Qt::NoModifier;
}

void PaintedPane::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.pane);
    paint(painter, theme, event->rect());
}

void PaintedPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    onResize();
}

void PaintedPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        onFontChange();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void PaintedPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCurrent();
}

void PaintedPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PaintedPane::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        onMouseLeave();
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace rungs
