// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/states/state_painter.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

/// The line with round corners.
QPainterPath pathOf(const QPolygon &line, double radius, double shortened)
{
    QPainterPath path;
    path.moveTo(line.first());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF corner = line[i];
        const QPointF before = QPointF(line[i - 1]) - corner;
        const double length = std::abs(before.x()) + std::abs(before.y());
        if (i + 1 == line.size()) {
            path.lineTo(corner + before / std::max(1.0, length) * std::min(shortened, length));
            continue;
        }
        const QPointF after = QPointF(line[i + 1]) - corner;
        const double next = std::abs(after.x()) + std::abs(after.y());
        const double bend = std::min({radius, length / 2, next / 2});
        path.lineTo(corner + before / std::max(1.0, length) * bend);
        path.quadTo(corner, corner + after / std::max(1.0, next) * bend);
    }
    return path;
}

} // namespace

StatePainter::StatePainter(QPainter &painter, const StateScene &scene, const StateLayout &layout,
                           const StateTexts &texts, const Theme &theme)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(layout)
    , m_texts(texts)
    , m_theme(theme)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

double StatePainter::line() const
{
    return std::max(1.0, QFontMetrics(m_texts.labelFont).height() / 13.0);
}

StatePainter::Taken StatePainter::takenOf(StateArrowIndex arrow) const
{
    Taken taken;
    for (const StateStep &step : m_scene.walk.upTo(m_scene.frame)) {
        if (step.arrow != arrow)
            continue;
        taken.by[step.side] = true;
        taken.isNow |= step.frame == m_scene.frame;
    }
    return taken;
}

void StatePainter::paint()
{
    paintResets();
    for (const StateLayout::Arrow &arrow : m_layout.arrows())
        paintArrow(arrow);
    for (const StateLayout::Box &box : m_layout.boxes())
        paintBox(box);
}

void StatePainter::paintHead(const QPolygon &line, const QColor &color, double size)
{
    const QPointF tip = line.last();
    QPointF along = tip - QPointF(line[line.size() - 2]);
    along /= std::max(1.0, std::abs(along.x()) + std::abs(along.y()));
    const QPointF across(-along.y(), along.x());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(
        QPolygonF{tip, tip - along * size + across * size * 0.5, tip - along * size - across * size * 0.5});
}

void StatePainter::paintLine(const QPolygon &line, const Taken &taken, bool isDashed)
{
    const double unit = this->line();
    const double head = unit * (taken.isTaken() ? 9 : 7);
    const QPainterPath path = pathOf(line, unit * 5, head * 0.8);
    m_painter.setBrush(Qt::NoBrush);
    const auto stroke = [&](const QColor &color, double width, Qt::PenCapStyle cap = Qt::FlatCap) {
        QPen pen(color, width, Qt::SolidLine, cap);
        if (isDashed && cap == Qt::FlatCap)
            pen.setDashPattern({unit * 6 / width, unit * 4 / width});
        m_painter.strokePath(path, pen);
    };
    if (taken.isNow)
        stroke(m_theme.selection, unit * 13, Qt::RoundCap);
    const bool isClient = taken.by[Side::client];
    const bool isServer = taken.by[Side::server];
    if (isServer) {
        const double core = isClient ? 5 : 2.4;
        stroke(m_theme.server, unit * (core + 3.2));
        stroke(taken.isNow ? m_theme.selection : m_theme.pane, unit * core);
    }
    if (isClient)
        stroke(m_theme.client, unit * (isServer ? 2.6 : 3.2));
    if (!taken.isTaken())
        stroke(m_theme.fieldEdge, unit * 1.2);
    paintHead(line, isClient ? m_theme.client : isServer ? m_theme.server : m_theme.fieldEdge, head);
}

void StatePainter::paintArrow(const StateLayout::Arrow &arrow)
{
    const Taken taken = takenOf(arrow.index);
    paintLine(arrow.line, taken, stateArrows[arrow.index].place == StateArrow::Place::inText);
    m_painter.setFont(m_texts.labelFont);
    m_painter.setPen(taken.isTaken() ? m_theme.text : m_theme.dimText);
    for (std::size_t i = 0; i < arrow.labels.size(); ++i)
        m_painter.drawText(arrow.labels[i], arrow.alignment, m_texts.labels[arrow.index].value(static_cast<int>(i)));
}

/// Those that were taken: to draw all would leave nothing to be seen (note 3 of the figure).
void StatePainter::paintResets()
{
    bool isAny = false;
    for (std::size_t i = drawnArrows; i < stateArrows.size(); ++i) {
        const Taken taken = takenOf(static_cast<StateArrowIndex>(i));
        const QPolygon line = m_layout.resetLine(stateArrows[i].from);
        if (!taken.isTaken() || line.isEmpty())
            continue;
        // Received by one end and sent by the other: one line.
        Taken both = taken;
        for (std::size_t other = drawnArrows; other < stateArrows.size(); ++other) {
            const Taken too = takenOf(static_cast<StateArrowIndex>(other));
            for (const Side side : bothSides)
                both.by[side] |= stateArrows[other].from == stateArrows[i].from && too.by[side];
        }
        paintLine(line, both, true);
        isAny = true;
    }
    if (!isAny)
        return;
    m_painter.setFont(m_texts.labelFont);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(m_layout.resetLabel(), Qt::AlignCenter, m_texts.resetLabel);
}

void StatePainter::paintBox(const StateLayout::Box &box)
{
    const double unit = line();
    BySide<bool> isHere;
    for (const Side side : bothSides)
        isHere[side] = m_scene.isAt(side, box.state, box.isEnd);
    const bool isAny = isHere[Side::client] || isHere[Side::server];
    QRectF edge = QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = QFontMetrics(m_texts.nameFont).height() / 2.0;
    m_painter.setPen(QPen(m_theme.pillEdge, unit * (isAny ? 2.4 : 1)));
    m_painter.setBrush(m_theme.pill);
    m_painter.drawRoundedRect(edge, radius, radius);

    const int nameHeight = QFontMetrics(m_texts.nameFont).height();
    const int badgeHeight = badgeSize(m_texts.badgeFont, {}).height();
    const int height = isAny ? nameHeight + badgeHeight : nameHeight;
    QRect name(box.rect.left(), box.rect.center().y() + 1 - height / 2, box.rect.width(), nameHeight);
    m_painter.setFont(m_texts.nameFont);
    m_painter.setPen(m_theme.pillText);
    m_painter.drawText(name, Qt::AlignCenter, m_texts.nameOf(box.state));

    const int gap = nameHeight / 3;
    int width = -gap;
    for (const Side side : bothSides)
        width += isHere[side] ? badgeSize(m_texts.badgeFont, m_texts.badgeOf(side)).width() + gap : 0;
    int x = box.rect.center().x() + 1 - width / 2;
    m_painter.setFont(m_texts.badgeFont);
    for (const Side side : bothSides) {
        if (!isHere[side])
            continue;
        const QRect place(QPoint(x, name.bottom() + 1), badgeSize(m_texts.badgeFont, m_texts.badgeOf(side)));
        m_painter.setPen(QPen(m_theme.of(side), unit * 1.5));
        m_painter.setBrush(m_theme.pane);
        m_painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        m_painter.setPen(side == Side::client ? m_theme.clientText : m_theme.serverText);
        m_painter.drawText(place, Qt::AlignCenter, m_texts.badgeOf(side));
        x += place.width() + gap;
    }
}

void StatePainter::paintFocus(std::size_t box)
{
    const double unit = line();
    const double radius = QFontMetrics(m_texts.nameFont).height() / 2.0 + 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.selectionEdge, 2 * unit, Qt::DotLine));
    m_painter.drawRoundedRect(QRectF(m_layout.boxes()[box].rect).adjusted(-2, -2, 2, 2), radius, radius);
}

} // namespace rungs
