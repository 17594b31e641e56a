// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/packet_header.h"

#include "ui/models/packet_columns.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace rungs {

PacketHeader::PacketHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setStretchLastSection(true);
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(16);
    setFocusPolicy(Qt::NoFocus);
}

int PacketHeader::padding() const
{
    return fontMetrics().height() / 2;
}

QSize PacketHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() * 3 / 2 + 2};
}

void PacketHeader::resetWidths()
{
    if (!model())
        return;
    const QFontMetrics mono(monospaceFont(this));
    const QFontMetrics bold(boldFont(font()));
    for (int column = 0; column < count(); ++column) {
        const QString widest = model()->headerData(column, Qt::Horizontal, PacketRole::widest).toString();
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        resizeSection(column, std::max(mono.horizontalAdvance(widest), bold.horizontalAdvance(title)) + 2 * padding());
    }
}

void PacketHeader::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.paneHeading);
    }
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PacketHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = Theme::of(this);
    painter->fillRect(rect, theme.paneHeading);
    painter->setFont(boldFont(font()));
    painter->setPen(theme.dimText);
    const QRect inner = rect.adjusted(padding(), 0, -padding() / 2, 0);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, inner.width()));
}

void PacketHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        // A list without a column could not be given one again.
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setSectionHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset widths")), &QAction::triggered, this, &PacketHeader::resetWidths);
    menu.exec(event->globalPos());
}

} // namespace rungs
