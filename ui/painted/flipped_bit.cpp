// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/flipped_bit.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygon>

#include <algorithm>

namespace rungs {

void paintFlippedBit(QPainter &painter, const QRect &cell, const Theme &theme)
{
    const int bar = std::max(2, cell.height() / 9);
    const int wedge = std::max(4, std::min(cell.width(), cell.height()) / 3);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warning);
    painter.drawRect(QRect(cell.left() + 1, cell.bottom() + 1 - bar, cell.width() - 1, bar));
    const QPoint corner(cell.right() + 1, cell.top() + 1);
    painter.drawPolygon(QPolygon({corner, corner - QPoint(wedge, 0), corner + QPoint(0, wedge)}));
    painter.restore();
}

} // namespace rungs
