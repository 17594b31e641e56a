// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_clip.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace rungs {

/// Liang and Barsky: of each edge, how far along the line it is crossed.
std::optional<QLineF> clipped(const QLineF &line, const QRectF &place)
{
    double enters = 0;
    double leaves = 1;
    const std::array<std::pair<double, double>, 4> edges = {{{-line.dx(), line.x1() - place.left()},
                                                             {line.dx(), place.right() - line.x1()},
                                                             {-line.dy(), line.y1() - place.top()},
                                                             {line.dy(), place.bottom() - line.y1()}}};
    for (const auto &[step, distance] : edges) {
        if (step == 0) {
            if (distance < 0)
                return std::nullopt;
            continue;
        }
        const double crossed = distance / step;
        if (step < 0)
            enters = std::max(enters, crossed);
        else
            leaves = std::min(leaves, crossed);
    }
    if (enters > leaves)
        return std::nullopt;
    return QLineF(line.pointAt(enters), line.pointAt(leaves));
}

void ClippedPath::lineTo(QPointF point)
{
    if (!m_last) {
        m_last = point;
        return;
    }
    const std::optional<QLineF> inside = clipped({*m_last, point}, m_place);
    m_last = point;
    if (!inside)
        return;
    if (m_parts.isEmpty() || m_parts.back().back() != inside->p1())
        m_parts.append(QPolygonF{inside->p1()});
    m_parts.back().append(inside->p2());
}

void ClippedPath::draw(QPainter &painter) const
{
    // A path of thousands of lines takes long to stroke; only dashes need it.
    constexpr qsizetype mostDashed = 2000;
    const bool isSolid = painter.pen().style() == Qt::SolidLine;
    for (const QPolygonF &part : m_parts) {
        if (!isSolid && part.size() <= mostDashed) {
            painter.drawPolyline(part);
            continue;
        }
        QList<QLineF> lines;
        for (qsizetype i = 1; i < part.size(); ++i)
            lines.append({part[i - 1], part[i]});
        painter.drawLines(lines);
    }
}

} // namespace rungs
