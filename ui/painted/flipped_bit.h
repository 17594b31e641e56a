// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;

namespace rungs {

struct Theme;

/// Marks a bit that a person has flipped: a bar along the foot of its cell, and a wedge in the upper right corner.
void paintFlippedBit(QPainter &painter, const QRect &cell, const Theme &theme);

} // namespace rungs
