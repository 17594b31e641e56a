// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/mark_glyph.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rungs {

namespace {

/// A path in a square from -1 to 1.
struct Glyph
{
    QPainterPath lines;
    QPainterPath filled;

    void line(double x1, double y1, double x2, double y2)
    {
        lines.moveTo(x1, y1);
        lines.lineTo(x2, y2);
    }
    void tip(QPointF at, QPointF left, QPointF right) { filled.addPolygon(QPolygonF{at, left, right, at}); }
};

/// An arrow that returns to its start.
Glyph retransmission()
{
    Glyph glyph;
    glyph.lines.arcMoveTo(-0.75, -0.75, 1.5, 1.5, 60);
    glyph.lines.arcTo(-0.75, -0.75, 1.5, 1.5, 60, 270);
    glyph.tip({0.95, 0.35}, {0.2, -0.1}, {1.0, -0.55});
    return glyph;
}

/// One arrow up, one down.
Glyph outOfOrder()
{
    Glyph glyph;
    glyph.line(-0.5, 0.9, -0.5, -0.3);
    glyph.line(0.5, -0.9, 0.5, 0.3);
    glyph.tip({-0.5, -0.95}, {-0.95, -0.2}, {-0.05, -0.2});
    glyph.tip({0.5, 0.95}, {0.05, 0.2}, {0.95, 0.2});
    return glyph;
}

/// Something is missing between two brackets.
Glyph gap()
{
    Glyph glyph;
    glyph.lines.addPolygon(QPolygonF{{-0.9, -0.8}, {-0.35, -0.8}, {-0.35, 0.8}, {-0.9, 0.8}});
    glyph.lines.addPolygon(QPolygonF{{0.9, -0.8}, {0.35, -0.8}, {0.35, 0.8}, {0.9, 0.8}});
    return glyph;
}

Glyph duplicate()
{
    Glyph glyph;
    glyph.lines.addRect(-0.85, -0.85, 1.15, 1.15);
    glyph.filled.addRect(-0.25, -0.25, 1.15, 1.15);
    return glyph;
}

Glyph duplicateAck()
{
    Glyph glyph;
    glyph.line(-0.8, -0.35, 0.8, -0.35);
    glyph.line(-0.8, 0.35, 0.8, 0.35);
    return glyph;
}

/// Stalled.
Glyph window()
{
    Glyph glyph;
    glyph.filled.addRect(-0.75, -0.8, 0.5, 1.6);
    glyph.filled.addRect(0.25, -0.8, 0.5, 1.6);
    return glyph;
}

Glyph notice()
{
    Glyph glyph;
    glyph.lines.addPolygon(QPolygonF{{0, -0.9}, {0.9, 0}, {0, 0.9}, {-0.9, 0}, {0, -0.9}});
    return glyph;
}

Glyph reset()
{
    Glyph glyph;
    glyph.line(-0.75, -0.75, 0.75, 0.75);
    glyph.line(-0.75, 0.75, 0.75, -0.75);
    return glyph;
}

Glyph unusual()
{
    Glyph glyph;
    glyph.lines.addPolygon(QPolygonF{{0, -0.9}, {0.95, 0.8}, {-0.95, 0.8}, {0, -0.9}});
    glyph.line(0, -0.25, 0, 0.2);
    glyph.filled.addEllipse(QPointF(0, 0.5), 0.14, 0.14);
    return glyph;
}

/// A page whose lower end is torn off.
Glyph damaged()
{
    Glyph glyph;
    glyph.filled.addPolygon(
        QPolygonF{{-0.75, -0.9}, {0.75, -0.9}, {0.75, 0.8}, {0.25, 0.3}, {-0.25, 0.8}, {-0.75, 0.3}, {-0.75, -0.9}});
    return glyph;
}

Glyph glyphOf(PacketMark mark)
{
    switch (mark) {
    case PacketMark::window:
        return window();
    case PacketMark::duplicateAck:
        return duplicateAck();
    case PacketMark::duplicate:
        return duplicate();
    case PacketMark::outOfOrder:
        return outOfOrder();
    case PacketMark::notice:
        return notice();
    case PacketMark::retransmission:
        return retransmission();
    case PacketMark::gap:
        return gap();
    case PacketMark::reset:
        return reset();
    case PacketMark::unusual:
        return unusual();
    case PacketMark::damaged:
        return damaged();
    case PacketMark::none:
        break;
    }
    return {};
}

} // namespace

QColor markColour(PacketMark mark, const Theme &theme)
{
    if (isAlarm(mark))
        return theme.warning;
    switch (mark) {
    case PacketMark::gap:
    case PacketMark::retransmission:
        return theme.loss;
    case PacketMark::window:
        return theme.stall;
    default:
        return theme.note;
    }
}

namespace {

void paintGlyph(QPainter &painter, const QRectF &square, const Glyph &glyph, const QColor &colour)
{
    const double scale = square.width() * 0.42;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 0.28, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(glyph.lines);
    painter.fillPath(glyph.filled, colour);
    painter.restore();
}

} // namespace

void paintMark(QPainter &painter, const QRectF &square, PacketMark mark, const Theme &theme)
{
    paintGlyph(painter, square, glyphOf(mark), markColour(mark, theme));
}

void paintPennant(QPainter &painter, const QRectF &square, const Theme &theme)
{
    Glyph glyph;
    glyph.line(-0.7, -1, -0.7, 1);
    glyph.tip({0.95, -0.4}, {-0.7, -1}, {-0.7, 0.2});
    paintGlyph(painter, square, glyph, theme.text);
}

void paintPencil(QPainter &painter, const QRectF &square, const Theme &theme)
{
    Glyph glyph;
    glyph.lines.addPolygon(QPolygonF{{-0.8, 0.3}, {0.45, -0.95}, {0.95, -0.45}, {-0.3, 0.8}, {-0.8, 0.3}});
    glyph.tip({-1, 1}, {-0.85, 0.25}, {-0.25, 0.85});
    paintGlyph(painter, square, glyph, theme.warning);
}

} // namespace rungs
