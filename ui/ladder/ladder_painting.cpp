// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the ladder looks; ladder_view.cpp says what it does.
#include "core/text/address_text.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/ladder/ladder_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace rungs {

void LadderView::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.pane);
    if (!connectionRow()) {
        paintNothing(painter, theme);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect below(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    painter.setClipRect(below);
    paintPhases(painter, theme);
    paintLifelines(painter, theme);
    paintRungs(painter, theme);
    paintPills(painter, theme);
    painter.setClipping(false);
    paintHead(painter, theme);
}

void LadderView::paintNothing(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.dimText);
    const int margin = ladderMetrics(this).margin * 2;
    const QString text = m_selection.decoded() ? tr("This frame belongs to no TCP connection.")
                                               : tr("Select a frame of a TCP connection to see its ladder.");
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     text);
}

void LadderView::paintHead(QPainter &painter, const Theme &theme) const
{
    paintHeadOf(painter, Side::client, theme);
    paintHeadOf(painter, Side::server, theme);
    if (verticalScrollBar()->value() > 0) {
        painter.setPen(theme.grid);
        painter.drawLine(0, headHeight() - 1, viewport()->width(), headHeight() - 1);
    }
}

void LadderView::paintHeadOf(QPainter &painter, Side side, const Theme &theme) const
{
    const LadderMetrics metrics = ladderMetrics(this);
    const ConnectionRow row = *connectionRow();
    const bool isClient = side == Side::client;
    const int clientX = m_layout.lifelineX(Side::client);
    const int serverX = m_layout.lifelineX(Side::server);
    const int middle = (clientX + serverX) / 2;
    // Each end has half of the width; the text stands over its lifeline where there is room for that.
    const QRect half =
        isClient ? QRect(metrics.margin, 0, middle - 2 * metrics.margin, metrics.lineHeight)
                 : QRect(middle + metrics.margin, 0, viewport()->width() - middle - metrics.margin - m_button->width(),
                         metrics.lineHeight);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text, int top) {
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, half.width());
        const int width = painter.fontMetrics().horizontalAdvance(shown);
        const int rightmost = std::max(half.left(), half.right() + 1 - width);
        const int left = std::clamp((isClient ? clientX : serverX) - width / 2, half.left(), rightmost);
        painter.drawText(QRect(left, top, width + 1, metrics.lineHeight), Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    const QString name = isClient ? tr("Client") : tr("Server");
    const QString certain = row.openingSeen ? name : tr("%1 (likely)", "an endpoint whose part was not seen").arg(name);
    write(boldFont(font()), isClient ? theme.clientText : theme.serverText, certain, metrics.margin / 2);
    write(endpointFont(this), theme.dimText, QString::fromStdString(endpointText(isClient ? row.client : row.server)),
          metrics.margin / 2 + metrics.lineHeight);
}

void LadderView::paintLifelines(QPainter &painter, const Theme &theme) const
{
    const double thickness = std::max(2.0, ladderMetrics(this).lineHeight / 9.0);
    for (const Side side : {Side::client, Side::server}) {
        painter.setPen(QPen(theme.of(side), thickness));
        const int x = m_layout.lifelineX(side);
        const auto end = std::min<LadderLayout::Height>(viewport()->height(), m_layout.height() - contentTop());
        painter.drawLine(x, headHeight(), x,
                         static_cast<int>(std::max<LadderLayout::Height>(end, viewport()->height())));
    }
}

} // namespace rungs
