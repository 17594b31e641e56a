// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painted/limit_bar.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace rungs {

namespace {

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(rungs::LimitText)
};

Qt::BrushStyle patternOf(Limit limit)
{
    switch (limit) {
    case Limit::application:
        return Qt::Dense4Pattern;
    case Limit::receiver:
        return Qt::BDiagPattern;
    case Limit::network:
        return Qt::SolidPattern;
    default:
        return Qt::NoBrush;
    }
}

} // namespace

QString limitName(Limit limit)
{
    switch (limit) {
    case Limit::application:
        return LimitText::tr("nothing to send");
    case Limit::receiver:
        return LimitText::tr("receiver");
    case Limit::network:
        return LimitText::tr("network");
    default:
        return LimitText::tr("unknown");
    }
}

QString limitName(NetworkLimit limit)
{
    switch (limit) {
    case NetworkLimit::slowStart:
        return LimitText::tr("slow start");
    case NetworkLimit::congestionWindow:
        return LimitText::tr("congestion window");
    case NetworkLimit::queue:
        return LimitText::tr("queue");
    case NetworkLimit::recovery:
        return LimitText::tr("repairing a loss");
    case NetworkLimit::timer:
        return LimitText::tr("retransmission timer");
    case NetworkLimit::pacing:
        return LimitText::tr("pacing");
    case NetworkLimit::smallSegment:
        return LimitText::tr("small segment");
    case NetworkLimit::count:
        break;
    }
    return {};
}

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
    return theme.fieldEdge;
}

void paintLimit(QPainter &painter, const QRectF &place, Limit limit, const Theme &theme)
{
    const QColor &colour = colorOf(limit, theme);
    painter.save();
    painter.fillRect(place, theme.pane);
    painter.fillRect(place, QBrush(colour, patternOf(limit)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(limit == Limit::network ? theme.pane : colour, 1));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintLimitBar(QPainter &painter, const QRectF &place, const LimitShares &limits, const Theme &theme)
{
    double left = place.left();
    for (const Limit limit : {Limit::application, Limit::receiver, Limit::network, Limit::unknown}) {
        const double width = place.width() * limits.share(limit);
        if (width >= 1)
            paintLimit(painter, QRectF(left, place.top(), width, place.height()), limit, theme);
        left += width;
    }
}

} // namespace rungs
