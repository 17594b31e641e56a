// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>

class QPainter;

namespace rungs {

/// The part of a line that lies in @p place; empty: none does. SVG files know no clipping, so what is drawn ends there.
std::optional<QLineF> clipped(const QLineF &line, const QRectF &place);

/// A path, drawn as far as it lies in a place.
class ClippedPath
{
public:
    explicit ClippedPath(const QRectF &place)
        : m_place(place)
    { }

    void lineTo(QPointF point);
    void draw(QPainter &painter) const;
    const QList<QPolygonF> &parts() const { return m_parts; }

private:
    QRectF m_place;
    QList<QPolygonF> m_parts;
    std::optional<QPointF> m_last;
};

} // namespace rungs
