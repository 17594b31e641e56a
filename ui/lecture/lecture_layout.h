// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lecture/lecture_page.h"
#include "ui/lecture/lecture_type.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace rungs {

/// A text in its place; turned about its upper left corner.
struct LectureText
{
    QPointF topLeft;
    QSizeF size;
    double angle = 0; ///< in degrees, clockwise
    QString text;
    LectureRole role = LectureRole::text;
    std::optional<Side> side;                       ///< whose colour it has
    ArrowStyle::Note note = ArrowStyle::Note::none; ///< of a label
    bool isDim = false;
    bool isCut = false; ///< shortened by an ellipsis

    QPolygonF shape() const;
};

struct LectureArrow
{
    QLineF line;
    ArrowStyle style;
    Side from = Side::client;
    bool isCurrent = false;
    bool isHidden = false;
    bool beginsBetween = false;
    QPolygonF delay; ///< where it was under way before; empty: no longer than others
};

struct LectureBox
{
    enum class Kind : std::uint8_t {
        pill,
        byte,
        flag,
        setFlag,
        card,
        run,
        currentRun,
        pastStep,
        step,
        currentStep,
        bar,
        pastBar
    };

    QRectF rect;
    Kind kind = Kind::card;
};

/// What a lecture shows, and where: geometry alone.
struct LectureLayout
{
    QSize size;
    int textSize = 0;  ///< of the smallest text, in pixels
    int percent = 100; ///< of the smallest size that is readable
    std::vector<LectureText> texts;
    std::vector<LectureArrow> arrows;
    std::vector<LectureBox> boxes;
    std::vector<std::pair<QLineF, Side>> lifelines;
    std::vector<QRectF> rows; ///< of the ladder, as those of the page
    bool fits = true;         ///< nothing that is needed had to be left out or shortened

    /// @param percent the size of the text that is wanted: it is smaller where not all fits
    static LectureLayout of(const LecturePage &page, QSize size, const QFont &font, int percent);
    /// How many rows of the ladder there is room for.
    static std::size_t rowsThatFit(QSize size, const QFont &font, int percent);

    /// The row of the ladder at a point.
    std::optional<std::size_t> rowAt(QPointF point) const;
};

} // namespace rungs
