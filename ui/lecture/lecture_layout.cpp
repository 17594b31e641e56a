// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lecture/lecture_layout.h"

#include "ui/lecture/lecture_frame.h"

#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rungs {

namespace {

/// With more, a bar shows how far the lecture is.
constexpr std::size_t mostDots = 20;

void layOutProgress(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    if (page.steps < 2)
        return;
    const double em = type.size();
    const double middle = area.center().y();
    if (page.steps <= mostDots) {
        const double apart = em * 0.8;
        for (std::size_t i = 0; i < page.steps; ++i) {
            const bool isCurrent = i == page.step;
            const double radius = isCurrent ? em * 0.26 : em * 0.17;
            const QPointF at(area.right() - em * 0.26 - apart * static_cast<double>(page.steps - 1 - i), middle);
            const auto kind = isCurrent       ? LectureBox::Kind::currentStep
                              : i < page.step ? LectureBox::Kind::pastStep
                                              : LectureBox::Kind::step;
            layout.boxes.push_back({QRectF(at - QPointF(radius, radius), at + QPointF(radius, radius)), kind});
        }
        return;
    }
    const QString text = u"%1 / %2"_s.arg(page.step + 1).arg(page.steps);
    const QSizeF size = type.sizeOf(text, LectureRole::progress);
    addText(layout, type, {area.right() - size.width(), middle - size.height() / 2}, text, LectureRole::progress, true);
    const double length = em * 8;
    QRectF bar(area.right() - size.width() - em - length, middle - em * 0.15, length, em * 0.3);
    layout.boxes.push_back({bar, LectureBox::Kind::bar});
    bar.setWidth(length * static_cast<double>(page.step + 1) / static_cast<double>(page.steps));
    layout.boxes.push_back({bar, LectureBox::Kind::pastBar});
}

double progressWidth(const LecturePage &page, const LectureType &type)
{
    const double em = type.size();
    if (page.steps < 2)
        return 0;
    if (page.steps <= mostDots)
        return em * (0.8 * static_cast<double>(page.steps) + 0.6);
    return em * 10 + type.sizeOf(u"%1 / %2"_s.arg(page.step + 1).arg(page.steps), LectureRole::progress).width();
}

void layOutHead(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    layOutProgress(layout, page, type, area);
    const double room = area.width() - progressWidth(page, type);
    const double gap = type.size();
    double left = area.left();
    const double heading = type.sizeOf(page.heading, LectureRole::heading).width();
    const double title = type.sizeOf(page.title, LectureRole::title).width();
    if (!page.title.isEmpty() && title + gap + heading <= room)
        left = addText(layout, type, area.topLeft(), page.title, LectureRole::title, true).right() + gap;
    if (page.heading.isEmpty())
        return;
    const QString shown =
        type.metrics(LectureRole::heading).elidedText(page.heading, Qt::ElideRight, room - (left - area.left()) - 1);
    addText(layout, type, {left, area.top()}, shown, LectureRole::heading);
    layout.texts.back().isCut = shown != page.heading;
    layout.fits = layout.fits && !layout.texts.back().isCut;
}

void layOutKeys(LectureLayout &layout, const LecturePage &page, const LectureType &type, const QRectF &area)
{
    const double gap = type.size() * 1.5;
    double room = area.width();
    if (!page.typed.isEmpty()) {
        const double width = type.sizeOf(page.typed, LectureRole::heading).width();
        addText(layout, type, {area.right() - width, area.top()}, page.typed, LectureRole::heading);
        room -= width + gap;
    }
    QStringList keys = page.keys;
    const auto widthOf = [&] {
        double width = 0;
        for (const QString &key : std::as_const(keys))
            width += type.sizeOf(key, LectureRole::keys).width() + gap;
        return width - gap;
    };
    while (keys.size() > 1 && widthOf() > room)
        keys.removeAt(keys.size() - 2);
    double left = area.left();
    for (const QString &key : std::as_const(keys))
        left = addText(layout, type, {left, area.top()}, key, LectureRole::keys, true).right() + gap;
}

LectureLayout laidOut(const LecturePage &page, QSize size, const QFont &font, int percent)
{
    const LectureType type(font, size, percent);
    LectureLayout layout;
    layout.percent = percent;
    layout.size = size;
    layout.textSize = type.size();
    const LectureFrame frame = LectureFrame::of(size, type);
    layOutHead(layout, page, type, frame.head);
    layOutLadder(layout, page, type, frame.ladder);
    layOutAbout(layout, page, type, frame.about);
    layOutKeys(layout, page, type, frame.keys);
    return layout;
}

} // namespace

QPolygonF LectureText::shape() const
{
    QTransform turn;
    turn.translate(topLeft.x(), topLeft.y());
    turn.rotate(angle);
    return turn.map(QPolygonF(QRectF({}, size)));
}

LectureFrame LectureFrame::of(QSize size, const LectureType &type)
{
    const double width = size.width();
    const double height = size.height();
    const double margin = width * 0.03;
    const double edge = height * 0.035;
    const double em = type.size();
    LectureFrame frame;
    frame.head = QRectF(margin, edge, width - 2 * margin, type.metrics(LectureRole::heading).height());
    const double line = type.metrics(LectureRole::keys).height();
    frame.keys = QRectF(margin, height - edge - line, width - 2 * margin, line);
    const double top = frame.head.bottom() + em;
    const double bottom = frame.keys.top() - em * 0.8;
    frame.ladder = QRectF(margin, top, width * 0.575 - margin, bottom - top);
    frame.about = QRectF(width * 0.61, top, width * 0.39 - margin, bottom - top);
    return frame;
}

QRectF addText(LectureLayout &layout, const LectureType &type, QPointF topLeft, const QString &text, LectureRole role,
               bool isDim)
{
    LectureText added;
    added.topLeft = topLeft;
    added.size = type.sizeOf(text, role);
    added.text = text;
    added.role = role;
    added.isDim = isDim;
    layout.texts.push_back(added);
    return {topLeft, added.size};
}

LectureLayout LectureLayout::of(const LecturePage &page, QSize size, const QFont &font, int percent)
{
    LectureLayout layout = laidOut(page, size, font, percent);
    while (!layout.fits && percent > LectureType::steps[0]) {
        percent = LectureType::smaller(percent);
        layout = laidOut(page, size, font, percent);
    }
    return layout;
}

std::size_t LectureLayout::rowsThatFit(QSize size, const QFont &font, int percent)
{
    const LectureType type(font, size, percent);
    return LectureRowPlaces::of(LectureFrame::of(size, type).ladder, type).most;
}

std::optional<std::size_t> LectureLayout::rowAt(QPointF point) const
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].contains(point))
            return i;
    }
    return std::nullopt;
}

} // namespace rungs
