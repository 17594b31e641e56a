// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_painter.h"

#include "ui/ladder/ladder_arrow.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rungs {

namespace {

class LecturePainter
{
public:
    LecturePainter(QPainter &painter, const LectureLayout &layout, const QFont &font, const Theme &theme)
        : m_painter(painter)
        , m_layout(layout)
        , m_theme(theme)
        , m_em(layout.textSize)
        , m_type(font, layout.size, layout.percent)
    { }

    void paint(double growth)
    {
        for (const auto &[line, side] : m_layout.lifelines) {
            m_painter.setPen(QPen(m_theme.of(side), m_em / 6));
            m_painter.drawLine(line);
        }
        for (const LectureBox &box : m_layout.boxes)
            paintBox(box);
        for (const LectureArrow &arrow : m_layout.arrows)
            paintArrowOf(arrow, growth);
        for (const LectureText &text : m_layout.texts)
            paintText(text);
    }

private:
    void paintBox(const LectureBox &box)
    {
        using Kind = LectureBox::Kind;
        const double line = std::max(1.5, m_em / 14);
        double radius = m_em * 0.25;
        QColor fill = m_theme.pane;
        QColor edge = m_theme.fieldEdge;
        switch (box.kind) {
        case Kind::pill:
            fill = m_theme.pill;
            edge = m_theme.pillEdge;
            radius = box.rect.height() / 2;
            break;
        case Kind::byte:
        case Kind::setFlag:
            fill = m_theme.field;
            break;
        case Kind::flag:
        case Kind::run:
            fill = m_theme.alternate;
            break;
        case Kind::currentRun:
            fill = m_theme.alternate;
            edge = m_theme.selectionEdge;
            break;
        case Kind::card:
            fill = m_theme.alternate;
            edge = m_theme.selectionEdge;
            break;
        case Kind::step:
        case Kind::bar:
            fill = m_theme.pane;
            radius = box.rect.height() / 2;
            break;
        case Kind::pastStep:
        case Kind::currentStep:
        case Kind::pastBar:
            fill = m_theme.selectionEdge;
            edge = m_theme.selectionEdge;
            radius = box.rect.height() / 2;
            break;
        }
        m_painter.setPen(QPen(edge, box.kind == Kind::currentRun ? line * 2 : line));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(box.rect, radius, radius);
    }

    QColor colorOf(const LectureArrow &arrow) const
    {
        return arrow.isHidden                                 ? m_theme.dimText
               : arrow.style.head == ArrowStyle::Head::barred ? m_theme.warning
               : arrow.beginsBetween                          ? m_theme.note
                                                              : m_theme.of(arrow.from);
    }

    void paintArrowOf(const LectureArrow &arrow, double growth)
    {
        QLineF line = arrow.line;
        if (arrow.isCurrent) {
            paintBand(line);
            line.setP2(line.pointAt(growth));
        }
        const QColor color = colorOf(arrow);
        if (!arrow.delay.isEmpty()) {
            m_painter.setPen(QPen(color, m_em / 10, Qt::DashLine));
            m_painter.drawPolyline(arrow.delay);
        }
        paintArrow(m_painter, line, arrow.style, color, static_cast<int>(m_em * 1.2));
    }

    /// Where the lecture is: a band with edges, so that its colour is not needed to see it.
    void paintBand(const QLineF &line)
    {
        const QLineF across = line.normalVector().unitVector();
        const QPointF half = QPointF(across.dx(), across.dy()) * (m_em * 0.38);
        m_painter.setPen(QPen(m_theme.selectionEdge, std::max(1.5, m_em / 14)));
        m_painter.setBrush(m_theme.selection);
        m_painter.drawPolygon(QPolygonF({line.p1() + half, line.p2() + half, line.p2() - half, line.p1() - half}));
    }

    QColor colorOf(const LectureText &text) const
    {
        if (text.side)
            return *text.side == Side::client ? m_theme.clientText : m_theme.serverText;
        if (text.role == LectureRole::pill)
            return m_theme.pillText;
        if (text.role == LectureRole::byte)
            return m_theme.fieldText;
        if (text.isDim)
            return m_theme.dimText;
        switch (text.note) {
        case ArrowStyle::Note::remarkable:
            return m_theme.note;
        case ArrowStyle::Note::wrong:
            return m_theme.warning;
        case ArrowStyle::Note::none:
            break;
        }
        return m_theme.text;
    }

    void paintText(const LectureText &text)
    {
        m_painter.save();
        m_painter.translate(text.topLeft);
        m_painter.rotate(text.angle);
        m_painter.setFont(m_type.font(text.role));
        m_painter.setPen(colorOf(text));
        m_painter.drawText(QPointF(0, m_type.metrics(text.role).ascent()), text.text);
        m_painter.restore();
    }

    QPainter &m_painter;
    const LectureLayout &m_layout;
    const Theme &m_theme;
    double m_em;
    LectureType m_type;
};

} // namespace

void paintLecture(QPainter &painter, const LectureLayout &layout, const QFont &font, const Theme &theme, double growth)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, QSizeF(layout.size)), theme.pane);
    LecturePainter(painter, layout, font, theme).paint(growth);
}

void paintPointer(QPainter &painter, QPointF at, const LectureLayout &layout, const Theme &theme)
{
    const double radius = layout.textSize * 1.8;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.pane, layout.textSize * 0.45));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(theme.warning, layout.textSize * 0.25));
    painter.drawEllipse(at, radius, radius);
}

} // namespace rungs
