// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_layout.h"

#include <QLineF>

#include <algorithm>

namespace rungs {

namespace {

// The longest wait takes up this many slots more than none.
constexpr std::int64_t maxExtraSlots = 5;

} // namespace

LadderLayout::LadderLayout(std::uint32_t rungCount, int width, const LadderMetrics &metrics)
    : m_rungCount(rungCount)
    , m_metrics(metrics)
{
    placeLifelines(width);
}

LadderLayout::LadderLayout(std::span<const std::int64_t> times, int width, const LadderMetrics &metrics)
    : LadderLayout(static_cast<std::uint32_t>(times.size()), width, metrics)
{
    if (times.empty())
        return;
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    // In unsigned arithmetic: the times of a hostile file may lie further apart than a signed number reaches.
    const std::uint64_t span = static_cast<std::uint64_t>(*last) - static_cast<std::uint64_t>(*first);
    const double mean = std::max(1.0, static_cast<double>(span) / static_cast<double>(times.size()));
    m_tops.reserve(times.size() + 1);
    Height top = topRoom();
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i > 0) {
            const double wait = static_cast<double>(times[i]) - static_cast<double>(times[i - 1]);
            const double extra = std::clamp(wait / mean, 0.0, static_cast<double>(maxExtraSlots));
            top += slotHeight() + static_cast<Height>(extra * slotHeight());
        }
        m_tops.push_back(top);
    }
    m_tops.push_back(top + slotHeight());
}

void LadderLayout::placeLifelines(int width)
{
    m_width = width;
    const int side = m_metrics.margin + m_metrics.gutterWidth;
    m_clientX = side + m_metrics.timeWidth;
    const int right = std::max({side, m_metrics.serverRoom, m_metrics.lineHeight});
    m_serverX = std::max(m_clientX + m_metrics.lineHeight * 4, width - right);
}

LadderLayout::Height LadderLayout::rungTop(std::uint32_t rung) const
{
    if (!m_tops.empty())
        return m_tops[std::min<std::size_t>(rung, m_tops.size() - 1)];
    return topRoom() + Height{std::min(rung, m_rungCount)} * slotHeight();
}

std::optional<std::uint32_t> LadderLayout::rungAt(Height y) const
{
    if (m_rungCount == 0 || y < rungTop(0) || y >= rungTop(m_rungCount))
        return {};
    if (m_tops.empty())
        return static_cast<std::uint32_t>((y - topRoom()) / slotHeight());
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return static_cast<std::uint32_t>(after - m_tops.begin() - 1);
}

std::pair<std::uint32_t, std::uint32_t> LadderLayout::rungsBetween(Height top, Height bottom, std::uint32_t reach) const
{
    if (m_rungCount == 0 || bottom <= rungTop(0))
        return {0, 0};
    const std::uint32_t first = rungAt(top).value_or(top < rungTop(0) ? 0 : m_rungCount);
    const std::uint32_t last = rungAt(bottom - 1).value_or(m_rungCount - 1);
    const std::uint32_t end = last + 1 + std::min(reach, m_rungCount - last - 1);
    return {std::min(first, end), end};
}

LadderLayout::Place LadderLayout::placeOf(std::uint32_t rung, const LadderRung &what, Height top) const
{
    const int y = static_cast<int>(rungTop(rung) - top);
    const std::uint32_t sentAt = rung - std::min<std::uint32_t>(rung, what.style.sentRungsEarlier);
    const int departure = static_cast<int>(rungTop(sentAt) - top) + m_metrics.lineHeight;
    const int arrival = y + m_metrics.lineHeight + slant();
    const bool isFromClient = what.from == Side::client;
    Place place;
    place.tail = QPointF(lifelineX(what.from), departure);
    place.head = QPointF(lifelineX(opposite(what.from)), arrival);
    place.slot = QRect(0, y, m_width, static_cast<int>(rungTop(rung + 1) - rungTop(rung)));
    const int atClient = isFromClient ? departure : arrival;
    place.time = QRect(m_metrics.margin, atClient - m_metrics.lineHeight / 2, m_metrics.timeWidth - m_metrics.margin,
                       m_metrics.lineHeight);
    return place;
}

int LadderLayout::labelRoom(const Place &place) const
{
    return static_cast<int>(QLineF(place.tail, place.head).length()) - 2 * m_metrics.lineHeight;
}

QPolygonF LadderLayout::labelBox(const Place &place, int width) const
{
    // Read from left to right, whichever way the arrow points.
    QLineF arrow(place.tail, place.head);
    if (arrow.dx() < 0)
        arrow = QLineF(place.head, place.tail);
    const QPointF along = (arrow.p2() - arrow.p1()) / arrow.length();
    const QPointF up(along.y(), -along.x());
    const double gap = m_metrics.lineHeight * 0.1;
    const QPointF bottomLeft = arrow.center() - along * (width / 2.0) + up * gap;
    const QPointF bottomRight = bottomLeft + along * width;
    const QPointF toTop = up * (m_metrics.lineHeight * 0.95);
    return QPolygonF({bottomLeft + toTop, bottomRight + toTop, bottomRight, bottomLeft});
}

QRect LadderLayout::pillRect(const LifelinePill &pill, QSize size, Height top) const
{
    const Height at = pill.isBeforeAll ? rungTop(0) - topRoom() / 2 : rungTop(pill.afterRung + 1);
    const int y = static_cast<int>(at - top) + m_metrics.lineHeight / 2 - size.height() / 2;
    const int x =
        pill.side == Side::client ? m_clientX - m_metrics.margin - size.width() : m_serverX + m_metrics.margin;
    return {QPoint(x, y), size};
}

} // namespace rungs
