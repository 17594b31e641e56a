// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_layout.h"

class QPainter;

namespace rungs {

struct Theme;

/// Paints a laid-out step of a lecture. @p theme that for lectures
/// @param growth how far the current arrow has come, from 0 to 1
void paintLecture(QPainter &painter, const LectureLayout &layout, const QFont &font, const Theme &theme, double growth);
/// The ring that points at something.
void paintPointer(QPainter &painter, QPointF at, const LectureLayout &layout, const Theme &theme);

} // namespace rungs
