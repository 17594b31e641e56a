// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changes_bar.h"

#include "ui/rows/mark_glyph.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace rungs {

namespace {

constexpr int outside = 8; ///< the gap around the bar
constexpr int inside = 6;
// In lines of text.
constexpr int widthForButtons = 55;  ///< in a narrower window they are below the sentences
constexpr int heightForDetails = 30; ///< in a lower window they are a tool tip

QString textOf(const QLabel &label)
{
    return QTextDocumentFragment::fromHtml(label.text()).toPlainText();
}

} // namespace

ChangesBar::ChangesBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sign(new QLabel(this))
    , m_message(new QLabel(this))
    , m_details(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    m_row->setContentsMargins(outside + inside, outside + inside, outside + inside, inside);
    auto *said = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_message, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(label, &QLabel::linkActivated, this, &ChangesBar::linkActivated);
        texts->addWidget(label);
    }
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addLayout(texts, 1);
    m_row->addLayout(said, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    polish();
    hide();
}

void ChangesBar::showChanges(int flipped, const QString &details)
{
    const bool isNew = flipped > 0 && isHidden();
    m_message->setText(
        tr("This is a changed copy: %n bit(s) are flipped. The file is as it was.", nullptr, flipped).toHtmlEscaped());
    m_details->setText(details);
    setToolTip(details);
    arrange();
    setAccessibleName(textOf(*m_message));
    setAccessibleDescription(textOf(*m_details));
    setVisible(flipped > 0);
    if (!isNew)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ChangesBar::message() const
{
    return isHidden() ? QString() : textOf(*m_message);
}

QString ChangesBar::details() const
{
    return isHidden() ? QString() : textOf(*m_details);
}

void ChangesBar::polish()
{
    const int size = fontMetrics().height();
    QPixmap pixmap(QSize(size, size) * devicePixelRatio());
    pixmap.setDevicePixelRatio(devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPencil(painter, QRectF(1, 1, size - 2, size - 2), Theme::of(this));
    painter.end();
    m_sign->setPixmap(pixmap);
    m_message->setFont(boldFont(font()));
    arrange();
}

void ChangesBar::arrange()
{
    const int line = fontMetrics().height();
    m_details->setVisible(!m_details->text().isEmpty() && window()->height() >= heightForDetails * line);
    const bool isWide = width() >= widthForButtons * line;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_buttons, isWide ? Qt::AlignVCenter : Qt::AlignLeft);
}

void ChangesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        polish();
}

void ChangesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChangesBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.pane);
    painter.setPen(QPen(theme.warning, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(outside + 0.5, outside + 0.5, -outside - 0.5, -0.5), 4, 4);
}

} // namespace rungs
