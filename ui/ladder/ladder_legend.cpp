// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_legend.h"

#include "ui/ladder/ladder_arrow.h"
#include "ui/ladder/rung_label.h"
#include "ui/theme/screen_room.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rungs {

namespace {

/// An arrow between two lifelines.
QPixmap sample(const QWidget *widget, const ArrowStyle &style)
{
    const Theme theme = Theme::of(widget);
    const int line = widget->fontMetrics().height();
    const QSize size(line * 8, line * 3 / 2);
    QPixmap pixmap(size * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(theme.pane);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = line * 0.5;
    const double right = size.width() - left;
    painter.setPen(QPen(theme.client, 2));
    painter.drawLine(QPointF(left, 0), QPointF(left, size.height()));
    painter.setPen(QPen(theme.server, 2));
    painter.drawLine(QPointF(right, 0), QPointF(right, size.height()));
    const QColor color = style.head == ArrowStyle::Head::barred ? theme.warning : theme.client;
    paintArrow(painter, {left, line * 0.3, right, line * 1.2}, style, color, line);
    return pixmap;
}

} // namespace

LadderLegend::LadderLegend(QWidget *parent)
    : QDialog(parent)
{
    using Line = ArrowStyle::Line;
    using Head = ArrowStyle::Head;
    using Tail = ArrowStyle::Tail;
    setWindowTitle(tr("Arrows in the ladder"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QWidget;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    auto *grid = new QGridLayout(list);
    int row = 0;
    const auto add = [&](const ArrowStyle &style, const QString &meaning) {
        auto *arrow = new QLabel(this);
        arrow->setPixmap(sample(this, style));
        arrow->setAccessibleName(meaning);
        grid->addWidget(arrow, row, 0);
        auto *words = new QLabel(meaning, this);
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    };
    add({}, tr("sent and received"));
    add({Line::dashed, Head::filled, Tail::plain, {}},
        tr("out of order: overtaken in the network, drawn from where it was sent"));
    add({Line::dashDotted, Head::filled, Tail::ring, {}}, tr("retransmission"));
    add({Line::solid, Head::cross, Tail::plain, {}}, tr("lost: never arrived"));
    add({Line::solid, Head::open, Tail::plain, {}}, tr("repeated acknowledgment: acknowledges nothing new"));
    add({Line::twofold, Head::hollow, Tail::plain, {}}, tr("copy, made in the network or by the capture"));
    add({Line::twofold, Head::hollow, Tail::ring, {}}, tr("old duplicate"));
    add({Line::solid, Head::hollow, Tail::plain, {}}, tr("discarded by its receiver"));
    add({Line::dotted, Head::filled, Tail::plain, {}}, tr("probe: zero-window probe or keep-alive"));
    add({Line::solid, Head::barred, Tail::plain, {}}, tr("reset: ends the connection"));
    add({Line::dotted, Head::filled, Tail::diamond, {}},
        tr("ICMP error about a segment: of a router where it begins in the middle"));
    QStringList states;
    for (unsigned state = 0; state <= static_cast<unsigned>(TcpState::timeWait); ++state) {
        if (const auto each = static_cast<TcpState>(state); each != TcpState::unknown)
            states.append(stateLetters(each) + u' ' + stateName(each));
    }
    auto *letters =
        new QLabel(tr("States, where there is little room: %1").arg(states.join(QStringLiteral(", "))), this);
    letters->setWordWrap(true);
    grid->addWidget(letters, row, 0, 1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const QMargins margins = column->contentsMargins();
    resize(
        list->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + margins.left() + margins.right(),
        list->sizeHint().height() + buttons->sizeHint().height() + column->spacing() + margins.top()
            + margins.bottom());
    keepOnScreen(this);
}

} // namespace rungs
