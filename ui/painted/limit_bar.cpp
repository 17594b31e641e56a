// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/limit_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace rungs {

const QColor &colorOf(Limit limit, const Theme &theme)
{
    switch (limit) {
    case Limit::application:
        return theme.dimText;
    case Limit::receiver:
        return theme.server;
    case Limit::network:
        return theme.client;
    case Limit::unknown:
    case Limit::count:
        break;
    }
    return theme.border;
}

void paintLimitBar(QPainter &painter, const QRectF &place, const LimitShares &limits, const Theme &theme)
{
    double left = place.left();
    for (const Limit limit : {Limit::application, Limit::receiver, Limit::network, Limit::unknown}) {
        const double width = place.width() * limits.share(limit);
        painter.fillRect(QRectF(left, place.top(), width, place.height()), colorOf(limit, theme));
        left += width;
    }
}

} // namespace rungs
