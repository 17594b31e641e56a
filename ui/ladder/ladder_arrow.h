// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ladder/ladder_rung.h"

#include <QLineF>

class QColor;
class QPainter;

namespace rungs {

/// Paints an arrow from p1 to p2 of @p line; one with a cross ends before p2. @p lineHeight of the text beside it
void paintArrow(QPainter &painter, const QLineF &line, const ArrowStyle &style, const QColor &color, int lineHeight);

} // namespace rungs
