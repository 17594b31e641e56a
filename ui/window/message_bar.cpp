// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace rungs {

namespace {

constexpr int outside = 8; ///< the gap around the bar
constexpr int inside = 8;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_details(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(outside + inside, outside + inside, outside + inside, inside);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_message, m_details}) {
        // Texts from the file are not markup.
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    polish();
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &message, const QString &details, QAction *action)
{
    m_severity = severity;
    m_message->setText(message);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    if (QAction *before = m_action->defaultAction())
        m_action->removeAction(before);
    m_action->setDefaultAction(action);
    m_action->setVisible(action != nullptr);
    setAccessibleName(message);
    setAccessibleDescription(details);
    polish();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_message->text();
}

QString MessageBar::details() const
{
    return isHidden() ? QString() : m_details->text();
}

void MessageBar::clear()
{
    hide();
}

void MessageBar::polish()
{
    const auto symbol = m_severity == Severity::error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning;
    const int size = fontMetrics().height() * 3 / 2;
    m_icon->setPixmap(style()->standardIcon(symbol).pixmap(size, size));
    m_message->setFont(boldFont(font()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        polish();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.pane);
    painter.setPen(m_severity == Severity::error ? theme.warning : theme.note);
    painter.drawRoundedRect(QRectF(rect()).adjusted(outside + 0.5, outside + 0.5, -outside - 0.5, -0.5), 4, 4);
}

} // namespace rungs
