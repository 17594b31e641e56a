// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_card.h"

#include "ui/ladder/ladder_sketch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace rungs {

StartCard::StartCard(const QString &title, const QString &summary, QWidget *parent)
    : QAbstractButton(parent)
    , m_summary(summary)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(summary);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StartCard::setSketch(const LadderContentsPtr &sketch)
{
    m_sketch = sketch;
    update();
}

void StartCard::setProgress(int done, int count)
{
    m_done = done;
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%1 Step %2 of %3.").arg(m_summary).arg(done).arg(count) : m_summary);
    updateGeometry();
    update();
}

int StartCard::sketchHeight() const
{
    return fontMetrics().height() * 11 / 2;
}

int StartCard::padding() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize StartCard::sizeHint() const
{
    const int width = fontMetrics().height() * 17;
    return {width, heightForWidth(width)};
}

QSize StartCard::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sketchHeight() + fontMetrics().height() * 3};
}

int StartCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * padding()), 1 << 20);
    const int title = QFontMetrics(boldFont(font())).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int summary =
        m_summary.isEmpty() ? 0 : fontMetrics().boundingRect(room, Qt::TextWordWrap, m_summary).height();
    const int progress = m_count > 0 ? fontMetrics().height() * 3 / 2 : 0;
    return sketchHeight() + title + summary + progress + fontMetrics().height() + 2 * padding();
}

bool StartCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave || event->type() == QEvent::FocusIn
        || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    // A button by itself reacts only to the space bar.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() || underMouse() ? theme.selection : theme.pane);
    painter.setPen(QPen(hasFocus() ? theme.selectionEdge : theme.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    QRect room = rect().adjusted(padding(), padding(), -padding(), -padding());
    QRect sketch = room;
    sketch.setHeight(sketchHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.alternate);
    painter.drawRoundedRect(sketch, 3, 3);
    const int inset = fontMetrics().height() / 3;
    paintLadderSketch(painter, sketch.adjusted(inset, inset, -inset, -inset), m_sketch, theme);
    room.setTop(sketch.bottom() + 1 + fontMetrics().height() / 2);
    painter.setFont(boldFont(font()));
    painter.setPen(theme.text);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + fontMetrics().height() / 3);
    painter.setFont(font());
    painter.setPen(theme.dimText);
    painter.drawText(room, Qt::TextWordWrap, m_summary);
    if (m_count > 0) {
        room.setTop(room.bottom() + 1 - fontMetrics().height());
        paintProgress(painter, room, theme);
    }
}

/// A dash for each step, those behind thicker; and in words.
void StartCard::paintProgress(QPainter &painter, const QRect &place, const Theme &theme) const
{
    const QString words = tr("%1 of %2", "steps").arg(m_done).arg(m_count);
    painter.setPen(theme.dimText);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, words);
    const int em = fontMetrics().height();
    const double room = place.width() - fontMetrics().horizontalAdvance(words) - em / 2.0;
    const double step = room / m_count;
    const double gap = std::min(step / 4, em / 5.0);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_count; ++i) {
        const bool isDone = i < m_done;
        const double thickness = em * (isDone ? 0.25 : 0.125);
        painter.setBrush(isDone ? theme.selectionEdge : theme.fieldEdge);
        painter.drawRect(QRectF(place.left() + i * step, place.center().y() - thickness / 2, step - gap, thickness));
    }
}

} // namespace rungs
