// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_sign.h"

#include "ui/charts/chart_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rungs {

namespace {

bool isTimer(Cause cause)
{
    return cause == Cause::timer || cause == Cause::synTimer || cause == Cause::synAckTimer;
}

/// On the ground of the pane, so that a line below does not close its shape.
void paintShape(QPainter &painter, const QRectF &square, const QPolygonF &shape, const QColor &colour,
                const Theme &theme)
{
    painter.setPen(QPen(colour, std::max(1.5, square.width() / 7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.pane);
    painter.drawPolygon(shape);
}

} // namespace

ChartSign ChartSign::of(const SeriesMark &mark)
{
    return {mark.kind, mark.kind == EventKind::retransmission && isTimer(mark.cause)};
}

QString ChartSign::name() const
{
    return isTimeout ? ChartText::tr("Retransmission after a timeout") : translated(specOf(kind).title);
}

void ChartSign::paint(QPainter &painter, const QRectF &square, const Theme &theme,
                      const ChartMarkPainter &paintMark) const
{
    const double inset = square.width() / 8;
    const QRectF inner = square.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isTimeout) {
        painter.setPen(QPen(theme.loss, std::max(2.0, square.width() / 5), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    } else if (kind == EventKind::retransmission) {
        paintShape(painter, inner, {inner.bottomLeft(), inner.bottomRight(), {inner.center().x(), inner.top()}},
                   theme.loss, theme);
    } else if (kind == EventKind::windowFull) {
        paintShape(painter, inner, inner, theme.stall, theme);
    } else if (kind == EventKind::zeroWindow) {
        painter.setPen(QPen(theme.stall, std::max(1.5, square.width() / 7)));
        painter.setBrush(theme.pane);
        painter.drawEllipse(inner);
    } else if (paintMark) {
        paintMark(painter, square, specOf(kind).sign, theme);
    }
    painter.restore();
}

} // namespace rungs
