// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_arrow.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rungs {

namespace {

/// The directions of an arrow, and the size that its parts follow.
struct Frame
{
    QPointF along;
    QPointF across;
    double size = 18;

    double thickness() const { return std::max(1.5, size / 10); }
    double headLength() const { return size * 0.75; }
};

QPen penOf(ArrowStyle::Line line, const QColor &color, double thickness)
{
    QPen pen(color, thickness, Qt::SolidLine, Qt::FlatCap);
    switch (line) {
    case ArrowStyle::Line::dashed:
        pen.setDashPattern({4, 3});
        break;
    case ArrowStyle::Line::dashDotted:
        pen.setDashPattern({9, 3, 1.5, 3});
        break;
    case ArrowStyle::Line::dotted:
        pen.setDashPattern({1.5, 2.5});
        break;
    case ArrowStyle::Line::solid:
    case ArrowStyle::Line::twofold:
        break;
    }
    return pen;
}

void paintCross(QPainter &painter, QPointF at, const Frame &frame)
{
    const double arm = frame.size * 0.35;
    painter.drawLine(at - (frame.along + frame.across) * arm, at + (frame.along + frame.across) * arm);
    painter.drawLine(at - (frame.along - frame.across) * arm, at + (frame.along - frame.across) * arm);
}

void paintHead(QPainter &painter, QPointF end, ArrowStyle::Head head, const QColor &color, const Frame &frame)
{
    const QPointF left = end - frame.along * frame.headLength() + frame.across * (frame.headLength() * 0.42);
    const QPointF right = end - frame.along * frame.headLength() - frame.across * (frame.headLength() * 0.42);
    painter.setPen(QPen(color, frame.thickness(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    switch (head) {
    case ArrowStyle::Head::cross:
        paintCross(painter, end, frame);
        return;
    case ArrowStyle::Head::open:
        painter.drawPolyline(QPolygonF({left, end, right}));
        return;
    case ArrowStyle::Head::hollow:
        painter.drawPolygon(QPolygonF({left, end, right}));
        return;
    case ArrowStyle::Head::barred:
    case ArrowStyle::Head::filled: {
        QPainterPath path(end);
        path.lineTo(left);
        path.lineTo(right);
        path.closeSubpath();
        painter.fillPath(path, color);
        break;
    }
    }
    if (head == ArrowStyle::Head::barred) {
        // A bar before the head: the connection ends.
        const double arm = frame.size * 0.42;
        painter.setPen(QPen(color, frame.thickness() * 1.6, Qt::SolidLine, Qt::FlatCap));
        const QPointF bar = end - frame.along * (frame.headLength() * 1.35);
        painter.drawLine(bar - frame.across * arm, bar + frame.across * arm);
    }
}

} // namespace

void paintArrow(QPainter &painter, const QLineF &line, const ArrowStyle &style, const QColor &color, int lineHeight)
{
    if (line.length() < 1)
        return;
    Frame frame;
    frame.size = lineHeight;
    frame.along = (line.p2() - line.p1()) / line.length();
    frame.across = QPointF(-frame.along.y(), frame.along.x());
    const bool isLost = style.head == ArrowStyle::Head::cross;
    const QPointF end = isLost ? line.pointAt(0.8) : line.p2();
    const bool hasRing = style.tail == ArrowStyle::Tail::ring;
    const double ring = frame.size * 0.22;
    const bool hasDiamond = style.tail == ArrowStyle::Tail::diamond;
    const QPointF begin = hasRing      ? line.p1() + frame.along * (3 * ring)
                          : hasDiamond ? line.p1() + frame.along * (5 * ring)
                                       : line.p1();
    const double cut = style.head == ArrowStyle::Head::hollow ? frame.headLength()
                       : style.head == ArrowStyle::Head::filled || style.head == ArrowStyle::Head::barred
                           ? frame.headLength() * 0.8
                           : 0;
    const QPointF shaftEnd = end - frame.along * cut;
    painter.setPen(penOf(style.line, color, frame.thickness()));
    if (style.line == ArrowStyle::Line::twofold) {
        const QPointF apart = frame.across * (frame.thickness() * 1.2);
        painter.drawLine(begin + apart, shaftEnd + apart);
        painter.drawLine(begin - apart, shaftEnd - apart);
    } else {
        painter.drawLine(begin, shaftEnd);
    }
    if (hasRing) {
        painter.setPen(QPen(color, frame.thickness()));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(line.p1() + frame.along * (2 * ring), ring, ring);
    }
    if (hasDiamond) {
        const QPointF middle = line.p1() + frame.along * (3 * ring);
        const QPointF far = frame.along * (2 * ring);
        const QPointF wide = frame.across * (1.5 * ring);
        painter.setPen(QPen(color, frame.thickness()));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({middle - far, middle + wide, middle + far, middle - wide}));
    }
    paintHead(painter, end, style.head, color, frame);
}

} // namespace rungs
