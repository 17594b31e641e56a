// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the rows of the ladder look, and what stands beside them; ladder_painting.cpp has the rest.
#include "core/text/ladder_mark.h"
#include "ui/ladder/ladder_arrow.h"
#include "ui/ladder/ladder_metrics.h"
#include "ui/ladder/ladder_view.h"
#include "ui/text/translate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rungs {

namespace {

QColor labelColor(ArrowStyle::Note note, const Theme &theme)
{
    switch (note) {
    case ArrowStyle::Note::remarkable:
        return theme.note;
    case ArrowStyle::Note::wrong:
        return theme.warning;
    case ArrowStyle::Note::none:
        break;
    }
    return theme.text;
}

} // namespace

/// The late rungs of whose arrows something is on show, though they may arrive far below.
std::vector<std::uint32_t> LadderView::lateRungsOnShow() const
{
    std::vector<std::uint32_t> found;
    const auto bottom = contentTop() + viewport()->height();
    const auto [first, end] = m_layout.rowsBetween(contentTop(), bottom);
    if (first >= end || m_contents->late.empty())
        return found;
    const auto rungOf = [this](LadderRow row) { return row.isBand ? m_contents->bands[row.index].first : row.index; };
    const std::uint32_t lowest = rungOf(m_layout.row(end - 1)) + m_contents->longestReach;
    auto late = std::ranges::lower_bound(m_contents->late, rungOf(m_layout.row(first)));
    for (; late != m_contents->late.end() && *late <= lowest; ++late) {
        if (m_layout.rowTop(m_layout.rowOf(m_contents->rungs[*late].sentBefore)) < bottom)
            found.push_back(*late);
    }
    return found;
}

std::vector<std::uint32_t> LadderView::pillsOnShow() const
{
    std::vector<std::uint32_t> found;
    const auto &pills = m_contents->pills;
    const auto bottom = contentTop() + viewport()->height();
    const auto isAbove = [&](const LadderPill &pill) {
        return !pill.isBeforeAll && m_layout.rowTop(m_layout.rowOf(pill.rung) + 2) < contentTop();
    };
    const bool fromStart = contentTop() <= 0;
    const auto first = fromStart ? pills.begin() : std::ranges::partition_point(pills, [&](const LadderPill &pill) {
        return pill.isBeforeAll || isAbove(pill);
    });
    for (auto pill = first; pill != pills.end(); ++pill) {
        if (!pill->isBeforeAll && m_layout.rowTop(m_layout.rowOf(pill->rung)) > bottom)
            break;
        found.push_back(static_cast<std::uint32_t>(pill - pills.begin()));
    }
    return found;
}

/// What the words on an arrow keep away from.
std::vector<QLineF> LadderView::obstacles(std::span<const std::uint32_t> late) const
{
    std::vector<QLineF> lines;
    for (const std::uint32_t rung : late)
        lines.emplace_back(placeOf(rung).tail, placeOf(rung).head);
    if (!m_layout.metrics().pillsOnLifelines)
        return lines;
    for (const std::uint32_t pill : pillsOnShow()) {
        const QRectF box = pillRect(pill);
        for (const double y : {box.top(), box.center().y(), box.bottom()})
            lines.emplace_back(box.left(), y, box.right(), y);
    }
    return lines;
}

void LadderView::paintRungs(QPainter &painter, const Theme &theme) const
{
    // The arrows that cross others, and their labels, lie below the others.
    std::vector<std::uint32_t> rungs = lateRungsOnShow();
    const std::vector<QLineF> crossing = obstacles(rungs);
    const auto [first, end] =
        m_layout.rowsBetween(contentTop() + headHeight() - m_layout.slotHeight(), contentTop() + viewport()->height());
    for (std::uint32_t row = first; row < end; ++row) {
        const LadderRow what = m_layout.row(row);
        if (what.isBand)
            paintBand(painter, what.index, theme);
        else if (m_contents->rungs[what.index].sentBefore >= what.index)
            rungs.push_back(what.index);
    }
    for (const std::uint32_t rung : rungs)
        paintArrowOf(painter, rung, theme);
    paintJoints(painter, theme);
    for (const std::uint32_t rung : rungs)
        paintLabelOf(painter, rung, crossing, theme);
}

void LadderView::paintArrowOf(QPainter &painter, std::uint32_t rung, const Theme &theme) const
{
    const LadderRung &what = m_contents->rungs[rung];
    const LadderLayout::Place place = placeOf(rung);
    if (what.frame == m_selection.frame()) {
        painter.setPen(QPen(theme.selection, m_layout.metrics().lineHeight * 0.55, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place.tail, place.head);
        if (hasFocus() && !m_currentBand) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.selectionEdge, 1, Qt::DotLine));
            painter.drawRect(QRectF(place.slot).adjusted(1.5, 0.5, -1.5, -0.5));
        }
    }
    const QColor color = what.style.head == ArrowStyle::Head::barred ? theme.warning : theme.of(what.from);
    paintArrow(painter, {place.tail, place.head}, what.style, color, m_layout.metrics().lineHeight);
}

LadderView::PlacedLabel LadderView::placeLabel(std::uint32_t rung, const QFontMetrics &metrics,
                                               std::span<const QLineF> crossing) const
{
    // Where that many cross, there is no place that is free of them.
    constexpr std::size_t mostAvoided = 96;
    const LadderLayout::Place place = placeOf(rung);
    const int room = m_layout.labelRoom(place);
    const QStringList &forms = labelOf(rung).forms;
    PlacedLabel longest;
    for (const QString &form : forms) {
        const int width = metrics.horizontalAdvance(form);
        if (width > room)
            continue;
        if (longest.text.isEmpty())
            longest = {form, m_layout.labelBox(place, width)};
        // A late one has a row of its own; the number alone says too little to be worth its place.
        if (place.isLate || crossing.empty() || crossing.size() > mostAvoided || form == forms.back())
            return longest;
        if (const QPolygonF box = m_layout.freeLabelBox(place, width, crossing); !box.isEmpty())
            return {form, box};
    }
    if (longest.text.isEmpty() && !forms.isEmpty())
        longest = {forms.back(), m_layout.labelBox(place, metrics.horizontalAdvance(forms.back()))};
    return longest;
}

void LadderView::paintLabelOf(QPainter &painter, std::uint32_t rung, std::span<const QLineF> crossing,
                              const Theme &theme) const
{
    const LadderRung &what = m_contents->rungs[rung];
    const LadderLayout::Place place = placeOf(rung);
    const bool isSelected = what.frame == m_selection.frame();
    const QFont labelFont = isSelected ? boldFont(font()) : font();
    painter.setFont(labelFont);
    const auto [label, box] = placeLabel(rung, painter.fontMetrics(), crossing);
    if (box.isEmpty())
        return;
    const double width = QLineF(box[3], box[2]).length();
    painter.save();
    painter.translate(box[3]);
    painter.rotate(-QLineF(box[3], box[2]).angle());
    if (!crossing.empty() && (!isSelected || place.isLate)) {
        // What crosses the words all the same stays to be seen, but does not strike them out.
        QColor veil = theme.pane;
        veil.setAlphaF(0.8F);
        const double height = painter.fontMetrics().height();
        painter.fillRect(QRectF(-2, -height * 0.9, width + 4, height * 0.9), veil);
    }
    painter.setPen(labelColor(what.style.note, theme));
    painter.drawText(QPointF(0, -painter.fontMetrics().descent()), label);
    painter.restore();

    if (place.time.width() > m_layout.metrics().lineHeight && place.slot.bottom() > 0
        && place.slot.top() < viewport()->height()) {
        painter.setFont(timeFont(this));
        painter.setPen(isSelected ? theme.text : theme.dimText);
        painter.drawText(place.time, Qt::AlignLeft | Qt::AlignVCenter, labelOf(rung).time);
    }
}

void LadderView::paintBand(QPainter &painter, std::uint32_t band, const Theme &theme) const
{
    const LadderBand &what = m_contents->bands[band];
    const QRectF box = bandRect(band);
    const double radius = box.height() / 4;
    const auto rung = currentRung();
    const bool holdsSelected = rung && !isUnfolded(band) && m_contents->bandOf(*rung) == band;
    const bool isCurrent = m_currentBand == band;
    painter.setPen(QPen(isCurrent ? theme.selectionEdge : theme.border, isCurrent ? 2 : 1));
    painter.setBrush(holdsSelected || isCurrent ? theme.selection : theme.paneHeading);
    painter.drawRoundedRect(box, radius, radius);
    if (!isUnfolded(band)) {
        // The edges of what lies folded in it.
        painter.setPen(QPen(theme.border, 1));
        const double inset = box.height() / 3;
        for (const double below : {2.5, 5.0})
            painter.drawLine(QPointF(box.left() + inset, box.bottom() + below),
                             QPointF(box.right() - inset, box.bottom() + below));
    }
    painter.setFont(font());
    painter.setPen(theme.text);
    const QString mark = isUnfolded(band) ? QStringLiteral("\u25be  ") : QStringLiteral("\u25b8  ");
    const QString text =
        painter.fontMetrics().elidedText(mark + bandLabel(what), Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, Qt::AlignCenter, text);
}

std::vector<LadderView::Joint> LadderView::joints() const
{
    std::vector<Joint> found;
    std::optional<std::uint32_t> rung = m_hovered ? m_hovered : currentRung();
    if (!m_story || !rung || m_contents->rungs[*rung].inStory >= m_story->rungs.size())
        return found;
    const Rung &said = m_story->rungs[m_contents->rungs[*rung].inStory];
    if (const auto confirmed = m_contents->indexOf(said.acknowledges))
        found.push_back({*confirmed, *rung});
    if (const auto answer = m_contents->indexOf(said.acknowledgedBy))
        found.push_back({*rung, *answer});
    return found;
}

/// A thin line from where a segment arrived to where its acknowledgment left.
void LadderView::paintJoints(QPainter &painter, const Theme &theme) const
{
    const double line = m_layout.metrics().lineHeight;
    for (const Joint &joint : joints()) {
        const Side side = m_contents->rungs[joint.acknowledgment].from;
        QPointF from = m_layout.pointOf(joint.data, side, contentTop());
        QPointF to = m_layout.pointOf(joint.acknowledgment, side, contentTop());
        const double limit = 4.0 * viewport()->height();
        from.setY(std::clamp(from.y(), -limit, limit));
        to.setY(std::clamp(to.y(), -limit, limit));
        const double reach = std::min(3.0 * line, line + std::abs(to.y() - from.y()) / 3);
        const QPointF inward(side == Side::server ? -reach : reach, 0);
        QPainterPath path(from);
        path.cubicTo(from + inward, to + inward, to);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selectionEdge, std::max(1.2, line / 14)));
        painter.drawPath(path);
        painter.setBrush(theme.selectionEdge);
        for (const QPointF &end : {from, to})
            painter.drawEllipse(end, line / 6, line / 6);
    }
}

void LadderView::paintPills(QPainter &painter, const Theme &theme) const
{
    if (m_layout.metrics().gutterWidth == 0)
        return;
    painter.setFont(pillFont(this));
    for (const std::uint32_t pill : pillsOnShow()) {
        const QRectF box = pillRect(pill);
        painter.setPen(m_layout.metrics().pillsOnLifelines ? QPen(theme.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.pill);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(theme.pillText);
        painter.drawText(box, Qt::AlignCenter, stateName(m_contents->pills[pill].state));
    }
}

/// A bracket at the right edge for each phase, with its name along it.
void LadderView::paintPhases(QPainter &painter, const Theme &theme) const
{
    if (m_layout.metrics().phaseWidth == 0)
        return;
    const int line = m_layout.metrics().lineHeight;
    painter.setFont(phaseFont(this));
    const auto isAbove = [&](const LadderPhase &phase) {
        return m_layout.rowTop(m_layout.rowOf(phase.first + phase.count - 1) + 1) < contentTop();
    };
    for (auto phase = std::ranges::partition_point(m_contents->phases, isAbove); phase != m_contents->phases.end();
         ++phase) {
        const QRect place = m_layout.phaseRect(*phase, contentTop(), viewport()->height());
        if (place.top() > viewport()->height())
            break;
        const double x = place.left() + line * 0.25;
        const double arm = line * 0.3;
        painter.setPen(QPen(theme.dimText, 1));
        painter.drawPolyline(QPolygonF({{x - arm, place.top() + 0.5},
                                        {x, place.top() + 0.5},
                                        {x, place.bottom() + 0.5},
                                        {x - arm, place.bottom() + 0.5}}));
        const QRect shown = place & QRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
        const QString name = plainText(phaseText(phase->phase));
        if (painter.fontMetrics().horizontalAdvance(name) > shown.height())
            continue;
        painter.save();
        painter.translate(x + line * 0.15, shown.center().y());
        painter.rotate(90);
        painter.drawText(QRectF(-shown.height() / 2.0, -line, shown.height(), line), Qt::AlignCenter, name);
        painter.restore();
    }
}

} // namespace rungs
