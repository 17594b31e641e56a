// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tool_strip.h"

#include "ui/find/filter_line.h"
#include "ui/text/mnemonic.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/main_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// In lines of text: in a narrower strip icons stand without words.
constexpr int widthForWords = 50;

} // namespace

ToolStrip::ToolStrip(const MainActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterLine(this))
{
    new QHBoxLayout(this);
    addButton(actions.open, u"open"_s, tr("Open"));
    addButton(actions.startCapture, u"capture"_s, tr("Capture"));
    addSeparator();
    addButton(actions.back, u"back"_s);
    addButton(actions.forward, u"forward"_s);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_filter, 1);
    addButton(actions.lecture, u"lecture"_s);
    addSeparator();
    QToolButton *learn = addButton(actions.learn, u"learn"_s, tr("Learn"));
    learn->setCheckable(true);
    connect(actions.learn, &QAction::toggled, learn, &QToolButton::setChecked);
    addSeparator();
    addButton(actions.zoomOut, u"zoom-out"_s);
    m_zoomValue = addButton(actions.zoomReset, {}, u"100 %"_s);
    addButton(actions.zoomIn, u"zoom-in"_s);
    setZoom(Zoom());
    polish();
}

QToolButton *ToolStrip::addButton(QAction *action, const QString &icon, const QString &word)
{
    // The button has a shorter text than the menu; all else follows the action.
    auto *button = new QToolButton(this);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(tr("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    follow();
    // The style leaves little room between icon and word.
    button->setText(icon.isEmpty() ? word : u' ' + word);
    button->setAccessibleName(withoutMnemonic(action->text()));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    connect(action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_buttons.append({button, icon});
    layout()->addWidget(button);
    return button;
}

void ToolStrip::addSeparator()
{
    m_separators.append(new QWidget(this));
    layout()->addWidget(m_separators.last());
}

void ToolStrip::setZoom(Zoom zoom)
{
    m_zoomValue->setText(tr("%1 %").arg(QLocale().toString(zoom.percent())));
    m_zoomValue->setAccessibleDescription(m_zoomValue->text());
}

void ToolStrip::polish()
{
    const int em = fontMetrics().height();
    layout()->setContentsMargins(em / 2, em / 3, em / 2, em / 3 + 1);
    layout()->setSpacing(std::max(2, em / 4));
    const int side = em * 5 / 4;
    for (const IconButton &each : std::as_const(m_buttons)) {
        each.button->setIconSize({side, side});
        if (!each.icon.isEmpty())
            each.button->setIcon(actionIcon(each.icon, palette()));
        each.button->setMinimumSize(em * 7 / 4, em * 7 / 4);
    }
    for (QWidget *separator : std::as_const(m_separators))
        separator->setFixedWidth(std::max(3, em / 2));
    m_filter->setMinimumHeight(em * 7 / 4);
    showWords();
}

void ToolStrip::showWords()
{
    const bool hasRoom = width() >= fontMetrics().height() * widthForWords;
    for (const IconButton &each : std::as_const(m_buttons)) {
        const bool hasWord = each.button->text().size() > 1;
        each.button->setToolButtonStyle(each.icon.isEmpty()  ? Qt::ToolButtonTextOnly
                                        : hasWord && hasRoom ? Qt::ToolButtonTextBesideIcon
                                                             : Qt::ToolButtonIconOnly);
    }
}

void ToolStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords();
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
    const int inset = height() / 5;
    for (const QWidget *separator : m_separators) {
        const int x = separator->geometry().center().x();
        painter.drawLine(x, inset, x, height() - 1 - inset);
    }
}

} // namespace rungs
