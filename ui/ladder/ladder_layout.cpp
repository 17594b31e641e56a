// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_layout.h"

#include <algorithm>

namespace rungs {

namespace {

int toInt(LadderLayout::Height height)
{
    constexpr LadderLayout::Height limit = 1 << 24;
    return static_cast<int>(std::clamp(height, -limit, limit));
}

bool runsThrough(const QLineF &line, const QPolygonF &box)
{
    if (box.containsPoint(line.p1(), Qt::OddEvenFill))
        return true;
    for (qsizetype i = 0; i < box.size(); ++i) {
        if (line.intersects(QLineF(box[i], box[(i + 1) % box.size()]), nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

} // namespace

LadderLayout::LadderLayout(LadderContentsPtr contents, const std::vector<bool> &unfolded, int width,
                           const LadderMetrics &metrics, LadderSpacing spacing)
    : m_contents(std::move(contents))
    , m_metrics(metrics)
    , m_spacing(spacing)
{
    placeLifelines(width);
    m_end = topRoom();
    std::uint32_t next = 0;
    for (std::uint32_t band = 0; band < m_contents->bands.size(); ++band) {
        const LadderBand &what = m_contents->bands[band];
        addRungs(next, what.first);
        addBand(band);
        next = what.first + what.count;
        if (band < unfolded.size() && unfolded[band])
            addRungs(what.first, next);
    }
    addRungs(next, rungCount());
}

std::uint32_t LadderLayout::rungCount() const
{
    return m_contents ? static_cast<std::uint32_t>(m_contents->rungs.size()) : 0;
}

int LadderLayout::topRoom() const
{
    const bool hasPills = m_contents && !m_contents->pills.empty() && m_metrics.gutterWidth > 0;
    return hasPills ? m_metrics.lineHeight * 3 / 2 : m_metrics.lineHeight;
}

void LadderLayout::placeLifelines(int width)
{
    m_width = width;
    const int side = m_metrics.margin + m_metrics.gutterWidth;
    m_clientX = side + m_metrics.timeWidth;
    const int right = std::max(side + m_metrics.phaseWidth, m_metrics.serverRoom);
    m_serverX = std::max(m_clientX + m_metrics.lineHeight * 4, width - std::max(right, m_metrics.lineHeight));
}

/// The distance for the time since the previous rung.
LadderLayout::Height LadderLayout::waitOf(std::uint32_t rung) const
{
    if (m_spacing == LadderSpacing::even || rung == 0)
        return 0;
    return (m_contents->waits[rung] - m_contents->waits[rung - 1]) * slotHeight() / LadderContents::waitUnit;
}

void LadderLayout::addRungs(std::uint32_t first, std::uint32_t end)
{
    if (first >= end)
        return;
    const bool isInBand =
        !m_spans.empty() && m_spans.back().first.isBand && m_contents->bands[m_spans.back().first.index].first == first;
    const Height top = m_end + (isInBand ? 0 : waitOf(first));
    m_spans.push_back({top, m_rowCount, end - first, {false, first}});
    m_rowCount += end - first;
    m_end = topIn(m_spans.back(), m_rowCount - 1) + slotHeight();
}

void LadderLayout::addBand(std::uint32_t band)
{
    m_spans.push_back({m_end + waitOf(m_contents->bands[band].first), m_rowCount, 1, {true, band}});
    ++m_rowCount;
    m_end = m_spans.back().top + bandHeight();
}

LadderLayout::Height LadderLayout::topIn(const Span &span, std::uint32_t row) const
{
    const std::uint32_t place = row - span.firstRow;
    const Height even = span.top + Height{place} * slotHeight();
    if (m_spacing == LadderSpacing::even || span.first.isBand)
        return even;
    const std::vector<std::int64_t> &waits = m_contents->waits;
    return even + (waits[span.first.index + place] - waits[span.first.index]) * slotHeight() / LadderContents::waitUnit;
}

const LadderLayout::Span &LadderLayout::spanOf(std::uint32_t row) const
{
    return *std::prev(std::ranges::upper_bound(m_spans, row, {}, &Span::firstRow));
}

LadderRow LadderLayout::row(std::uint32_t row) const
{
    const Span &span = spanOf(row);
    return {span.first.isBand, span.first.index + (row - span.firstRow)};
}

std::uint32_t LadderLayout::rowOf(std::uint32_t rung) const
{
    const auto rungOf = [this](const Span &span) {
        return span.first.isBand ? m_contents->bands[span.first.index].first : span.first.index;
    };
    const Span &span = *std::prev(std::ranges::upper_bound(m_spans, rung, {}, rungOf));
    return span.first.isBand ? span.firstRow : span.firstRow + (rung - span.first.index);
}

std::uint32_t LadderLayout::rowOfBand(std::uint32_t band) const
{
    const std::uint32_t row = rowOf(m_contents->bands[band].first);
    return this->row(row).isBand ? row : row - 1;
}

bool LadderLayout::isShown(std::uint32_t rung) const
{
    return !row(rowOf(rung)).isBand;
}

LadderLayout::Height LadderLayout::rowTop(std::uint32_t row) const
{
    return row >= m_rowCount ? m_end : topIn(spanOf(row), row);
}

std::optional<std::uint32_t> LadderLayout::rowAt(Height y) const
{
    if (m_rowCount == 0 || y < m_spans.front().top || y >= m_end)
        return {};
    const Span &span = *std::prev(std::ranges::upper_bound(m_spans, y, {}, &Span::top));
    if (m_spacing == LadderSpacing::even || span.first.isBand)
        return span.firstRow
               + static_cast<std::uint32_t>(std::min<Height>((y - span.top) / slotHeight(), span.rows - 1));
    std::uint32_t low = span.firstRow;
    std::uint32_t high = span.firstRow + span.rows;
    while (high - low > 1) {
        const std::uint32_t middle = low + (high - low) / 2;
        (topIn(span, middle) <= y ? low : high) = middle;
    }
    return low;
}

std::pair<std::uint32_t, std::uint32_t> LadderLayout::rowsBetween(Height top, Height bottom) const
{
    if (m_rowCount == 0 || bottom <= m_spans.front().top)
        return {0, 0};
    const std::uint32_t first = rowAt(top).value_or(top < m_spans.front().top ? 0 : m_rowCount);
    const std::uint32_t end = rowAt(bottom - 1).value_or(m_rowCount - 1) + 1;
    return {std::min(first, end), end};
}

LadderLayout::Place LadderLayout::placeOf(std::uint32_t rung, Height top) const
{
    const LadderRung &what = m_contents->rungs[rung];
    const std::uint32_t row = rowOf(rung);
    const auto y = static_cast<double>(rowTop(row) - top);
    double departure = y + m_metrics.lineHeight;
    const double arrival = departure + slant();
    if (what.sentBefore < rung) {
        // Between the rung that it was sent before and what happened at that lifeline before.
        const std::uint32_t overtaker = rowOf(what.sentBefore);
        const auto at = static_cast<double>(rowTop(overtaker) - top);
        const int earlier = m_metrics.lineHeight + (what.crosses ? slant() : 0) - scaled(0.6);
        departure = at + (isShown(what.sentBefore) ? earlier : bandHeight() / 2);
    }
    const bool isFromClient = what.from == Side::client;
    Place place;
    place.isLate = what.sentBefore < rung;
    place.tail = QPointF(lifelineX(what.from), departure);
    place.head = QPointF(lifelineX(opposite(what.from)), arrival);
    place.slot = QRect(0, toInt(rowTop(row) - top), m_width, toInt(rowTop(row + 1) - rowTop(row)));
    const auto atClient = static_cast<int>(isFromClient ? y + m_metrics.lineHeight : arrival);
    place.time = QRect(m_metrics.margin, atClient - m_metrics.lineHeight / 2, m_metrics.timeWidth - m_metrics.margin,
                       m_metrics.lineHeight);
    return place;
}

QPointF LadderLayout::pointOf(std::uint32_t rung, Side side, Height top) const
{
    if (!isShown(rung))
        return QPointF(lifelineX(side), static_cast<double>(rowTop(rowOf(rung)) - top) + bandHeight() / 2.0);
    const Place place = placeOf(rung, top);
    return m_contents->rungs[rung].from == side ? place.tail : place.head;
}

QRectF LadderLayout::lateLabelRoom(const Place &place) const
{
    const QLineF arrow(place.tail, place.head);
    const double gap = m_metrics.lineHeight * 0.4;
    const double bottom = place.head.y() - m_metrics.lineHeight * 0.1;
    const double top = bottom - m_metrics.lineHeight * 0.95;
    const double part = arrow.dy() > 0 ? std::clamp((top - arrow.y1()) / arrow.dy(), 0.0, 1.0) : 0.0;
    const double beside = arrow.pointAt(part).x();
    const double left = std::min(beside, arrow.x1()) + gap;
    const double right = std::max(beside, arrow.x1()) - gap;
    return {QPointF(left, top), QPointF(std::max(left, right), bottom)};
}

int LadderLayout::labelRoom(const Place &place) const
{
    if (place.isLate)
        return static_cast<int>(lateLabelRoom(place).width());
    return static_cast<int>(QLineF(place.tail, place.head).length()) - 2 * m_metrics.lineHeight;
}

QPolygonF LadderLayout::labelBoxAt(const Place &place, int width, double fromMiddle) const
{
    // Read from left to right, whichever way the arrow points.
    QLineF arrow(place.tail, place.head);
    if (arrow.dx() < 0)
        arrow = QLineF(place.head, place.tail);
    const QPointF along = (arrow.p2() - arrow.p1()) / arrow.length();
    const QPointF up(along.y(), -along.x());
    const double gap = m_metrics.lineHeight * 0.1;
    const double left = (arrow.length() - width) / 2.0 + fromMiddle;
    const QPointF bottomLeft = arrow.p1() + along * left + up * gap;
    const QPointF bottomRight = bottomLeft + along * width;
    const QPointF toTop = up * (m_metrics.lineHeight * 0.95);
    return QPolygonF({bottomLeft + toTop, bottomRight + toTop, bottomRight, bottomLeft});
}

QPolygonF LadderLayout::labelBox(const Place &place, int width) const
{
    if (!place.isLate)
        return labelBoxAt(place, width, 0);
    const QRectF room = lateLabelRoom(place);
    const double left = place.head.x() < place.tail.x() ? room.left() : room.right() - width;
    const QRectF box(left, room.top(), width, room.height());
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

QPolygonF LadderLayout::freeLabelBox(const Place &place, int width, std::span<const QLineF> crossing) const
{
    const auto isFree = [crossing](const QPolygonF &box) {
        return std::ranges::none_of(crossing, [&box](const QLineF &line) { return runsThrough(line, box); });
    };
    if (const QPolygonF box = labelBox(place, width); place.isLate || isFree(box))
        return isFree(box) ? box : QPolygonF();
    const double step = m_metrics.lineHeight / 2.0;
    const double furthest = (labelRoom(place) - width) / 2.0;
    for (double distance = step; distance <= furthest; distance += step) {
        for (const double fromMiddle : {-distance, distance}) {
            if (const QPolygonF box = labelBoxAt(place, width, fromMiddle); isFree(box))
                return box;
        }
    }
    return {};
}

QRect LadderLayout::pillRect(const LadderPill &pill, QSize size, Height top) const
{
    int middle = m_metrics.lineHeight * 4 / 5 - toInt(top);
    if (!pill.isBeforeAll) {
        const int event = m_metrics.lineHeight + (pill.isSender ? 0 : slant());
        middle = toInt(rowTop(rowOf(pill.rung)) - top) + event + m_metrics.lineHeight / 2;
    }
    int x = pill.side == Side::client ? m_clientX - m_metrics.margin - size.width() : m_serverX + m_metrics.margin;
    return {QPoint(x, middle - size.height() / 2), size};
}

QRect LadderLayout::bandRect(std::uint32_t band, Height top) const
{
    const int y = toInt(rowTop(rowOfBand(band)) - top);
    const int inset = m_metrics.lineHeight;
    return {m_clientX + inset, y + scaled(0.3), m_serverX - m_clientX - 2 * inset, scaled(1.4)};
}

QRect LadderLayout::phaseRect(const LadderPhase &phase, Height top, int viewHeight) const
{
    const std::uint32_t last = phase.first + phase.count - 1;
    const Height begin = rowTop(rowOf(phase.first)) - top + m_metrics.lineHeight / 2;
    const Height end = rowTop(rowOf(last) + 1) - top + m_metrics.lineHeight / 5;
    const int y = static_cast<int>(std::clamp<Height>(begin, -m_metrics.lineHeight, viewHeight + m_metrics.lineHeight));
    const int bottom =
        static_cast<int>(std::clamp<Height>(end, -m_metrics.lineHeight, viewHeight + m_metrics.lineHeight));
    return {m_width - m_metrics.phaseWidth, y, m_metrics.phaseWidth - m_metrics.margin / 2, bottom - y};
}

} // namespace rungs
