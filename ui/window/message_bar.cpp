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
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

constexpr int outside = 8; ///< the gap around the bar
constexpr int inside = 8;

QString textOf(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
                                              : label.text();
}

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
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
        connect(label, &QLabel::linkActivated, this, &MessageBar::linkActivated);
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
    // Texts from the file are not markup.
    m_message->setTextFormat(Qt::PlainText);
    m_message->setText(message);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setText(details);
    m_ownDetails = details;
    m_isNote = false;
    show(severity, action);
}

void MessageBar::addNotes(const QStringList &html)
{
    if (html.isEmpty()) {
        if (m_isNote)
            clear();
        return;
    }
    QStringList lines = html;
    if (isHidden() || m_isNote) {
        m_isNote = true;
        m_ownDetails.clear();
        m_message->setTextFormat(Qt::RichText);
        m_message->setText(lines.takeFirst());
    } else if (!m_ownDetails.isEmpty()) {
        lines.prepend(m_ownDetails.toHtmlEscaped());
    }
    m_details->setTextFormat(Qt::RichText);
    m_details->setText(lines.join("<br>"_L1));
    show(m_isNote ? Severity::note : m_severity, m_isNote ? nullptr : m_action->defaultAction());
}

void MessageBar::show(Severity severity, QAction *action)
{
    m_severity = severity;
    m_details->setVisible(!m_details->text().isEmpty());
    if (QAction *before = m_action->defaultAction())
        m_action->removeAction(before);
    m_action->setDefaultAction(action);
    m_action->setVisible(action != nullptr);
    setAccessibleName(textOf(*m_message));
    setAccessibleDescription(textOf(*m_details));
    polish();
    QWidget::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : textOf(*m_message);
}

QString MessageBar::details() const
{
    return isHidden() ? QString() : textOf(*m_details);
}

void MessageBar::clear()
{
    hide();
}

void MessageBar::polish()
{
    const auto symbol = m_severity == Severity::error     ? QStyle::SP_MessageBoxCritical
                        : m_severity == Severity::warning ? QStyle::SP_MessageBoxWarning
                                                          : QStyle::SP_MessageBoxInformation;
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
