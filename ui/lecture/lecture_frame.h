// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_layout.h"

namespace rungs {

/// The parts of a screen that a lecture fills.
struct LectureFrame
{
    QRectF head;
    QRectF ladder; ///< with the heads of the lifelines
    QRectF about;  ///< the segment
    QRectF keys;

    static LectureFrame of(QSize size, const LectureType &type);
};

/// Where the rows of a ladder are in its area.
struct LectureRowPlaces
{
    double top = 0;
    double height = 0;
    std::size_t most = 0;

    static LectureRowPlaces of(const QRectF &ladder, const LectureType &type);
};

/// Adds a text of one line. @return its rectangle
QRectF addText(LectureLayout &layout, const LectureType &type, QPointF topLeft, const QString &text, LectureRole role,
               bool isDim = false);

void layOutLadder(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area);
void layOutAbout(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area);

} // namespace rungs
