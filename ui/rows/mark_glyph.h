// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/packet_mark.h"

#include <QColor>

class QPainter;
class QRectF;

namespace rungs {

struct Theme;

QColor markColour(PacketMark mark, const Theme &theme);
/// Paints the sign of @p mark into a square: each has its own shape.
void paintMark(QPainter &painter, const QRectF &square, PacketMark mark, const Theme &theme);

/// Paints the sign of a row that a person has marked: a pennant.
void paintPennant(QPainter &painter, const QRectF &square, const Theme &theme);
/// The sign of a row whose bits a person has changed: a pencil.
void paintPencil(QPainter &painter, const QRectF &square, const Theme &theme);

} // namespace rungs
