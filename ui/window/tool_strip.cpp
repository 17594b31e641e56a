// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tool_strip.h"

#include "ui/theme/theme.h"
#include "ui/window/go_to_box.h"
#include "ui/window/main_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace rungs {

ToolStrip::ToolStrip(const MainActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_goTo(new GoToBox(this))
    , m_zoomLabel(new QLabel(tr("Zoom"), this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(addButton(actions.open, tr("Open")));
    row->addWidget(addButton(actions.back, tr("‹ Back")));
    row->addWidget(addButton(actions.forward, tr("Forward ›")));
    row->addSpacing(4);
    row->addWidget(m_goTo, 3);
    row->addStretch(1);
    row->addWidget(m_zoomLabel);
    QToolButton *out = addButton(actions.zoomOut, tr("−"));
    m_zoomValue = addButton(actions.zoomReset, {});
    QToolButton *in = addButton(actions.zoomIn, tr("+"));
    for (QToolButton *button : {out, m_zoomValue, in}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    setZoom(Zoom());
    polish();
}

QToolButton *ToolStrip::addButton(QAction *action, const QString &label)
{
    // The button has a shorter label than the menu; all else follows the action.
    auto *button = new QToolButton(this);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(tr("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    follow();
    button->setText(label);
    button->setAccessibleName(action->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void ToolStrip::setZoom(Zoom zoom)
{
    m_zoomValue->setText(tr("%1 %").arg(QLocale().toString(zoom.percent())));
    m_zoomValue->setAccessibleDescription(m_zoomValue->text());
}

void ToolStrip::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em * 2 / 3, em / 2, em * 2 / 3, em / 2 + 1);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setMinimumHeight(em * 7 / 4);
    m_goTo->setMinimumHeight(em * 7 / 4);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, Theme::of(this).dimText);
    m_zoomLabel->setPalette(dim);
}

void ToolStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace rungs
