// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder/ladder_section.h"

#include "ui/ladder/ladder_metrics.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

/// From a point to the nearest point of a line segment.
double distanceTo(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part = square > 0 ? QPointF::dotProduct(point - line.p1(), along) / square : 0;
    return QLineF(line.pointAt(std::clamp(part, 0.0, 1.0)), point).length();
}

} // namespace

LadderSection::LadderSection(const LadderScene &scene, const LadderLayout &layout, Height scrolled, QSize size,
                             QFont pillFont)
    : m_scene(scene)
    , m_layout(layout)
    , m_scrolled(scrolled)
    , m_size(size)
    , m_pillFont(std::move(pillFont))
{ }

QRect LadderSection::pillRect(std::uint32_t pill) const
{
    const LadderPill &what = m_scene.contents->pills[pill];
    const bool isBrief = m_layout.metrics().arePillsBrief;
    return m_layout.pillRect(what, pillSize(m_pillFont, pillText(what.state, isBrief)), top());
}

QRect LadderSection::rowRect(std::uint32_t row) const
{
    const Height begin = m_layout.rowTop(row) - top();
    const Height end = m_layout.rowTop(row + 1) - top();
    if (end <= 0 || begin >= m_size.height())
        return {};
    return QRect(0, static_cast<int>(begin), m_size.width(), static_cast<int>(end - begin)) & body();
}

std::optional<std::uint32_t> LadderSection::rowAt(QPoint point) const
{
    if (!body().contains(point))
        return {};
    const auto row = m_layout.rowAt(top() + point.y());
    const auto distance = [&](std::uint32_t rung) {
        const LadderLayout::Place place = placeOf(rung);
        return distanceTo(QLineF(place.tail, place.head), point);
    };
    const bool isRung = row && !m_layout.row(*row).isBand;
    double nearest = m_layout.metrics().lineHeight / 3.0;
    if (isRung)
        nearest = std::min(nearest, distance(m_layout.row(*row).index));
    auto found = row;
    for (const std::uint32_t rung : lateRungs()) {
        if (const double away = distance(rung); away < nearest) {
            nearest = away;
            found = m_layout.rowOf(rung);
        }
    }
    return found;
}

std::optional<std::uint32_t> LadderSection::currentRow() const
{
    if (m_scene.currentBand)
        return m_layout.rowOfBand(*m_scene.currentBand);
    const auto rung = m_scene.currentRung();
    return rung && m_layout.rowCount() > 0 ? std::optional(m_layout.rowOf(*rung)) : std::nullopt;
}

std::vector<std::uint32_t> LadderSection::lateRungs() const
{
    const LadderContents &contents = *m_scene.contents;
    std::vector<std::uint32_t> found;
    const auto [first, end] = m_layout.rowsBetween(top(), bottom());
    if (first >= end || contents.late.empty())
        return found;
    const auto rungOf = [&](LadderRow row) { return row.isBand ? contents.bands[row.index].first : row.index; };
    const std::uint32_t lowest = rungOf(m_layout.row(end - 1)) + contents.longestReach;
    auto late = std::ranges::lower_bound(contents.late, rungOf(m_layout.row(first)));
    for (; late != contents.late.end() && *late <= lowest; ++late) {
        if (m_layout.rowTop(m_layout.rowOf(contents.rungs[*late].sentBefore)) < bottom())
            found.push_back(*late);
    }
    return found;
}

std::vector<std::uint32_t> LadderSection::pills() const
{
    std::vector<std::uint32_t> found;
    const auto &pills = m_scene.contents->pills;
    const auto isAbove = [&](const LadderPill &pill) {
        return !pill.isBeforeAll && m_layout.rowTop(m_layout.rowOf(pill.rung) + 2) < top();
    };
    const auto first = top() <= 0 ? pills.begin() : std::ranges::partition_point(pills, [&](const LadderPill &pill) {
        return pill.isBeforeAll || isAbove(pill);
    });
    for (auto pill = first; pill != pills.end(); ++pill) {
        if (!pill->isBeforeAll && m_layout.rowTop(m_layout.rowOf(pill->rung)) > bottom())
            break;
        found.push_back(static_cast<std::uint32_t>(pill - pills.begin()));
    }
    return found;
}

std::vector<QLineF> LadderSection::obstacles(std::span<const std::uint32_t> late) const
{
    std::vector<QLineF> lines;
    for (const std::uint32_t rung : late)
        lines.emplace_back(placeOf(rung).tail, placeOf(rung).head);
    return lines;
}

std::optional<LadderSection::Anchor> LadderSection::anchor() const
{
    if (m_layout.rowCount() == 0)
        return {};
    auto row = currentRow();
    if (!row || m_layout.rowTop(*row) < m_scrolled || m_layout.rowTop(*row) >= bottom())
        row = m_layout.rowAt(std::max(m_scrolled, m_layout.rowTop(0)));
    if (!row)
        return {};
    const LadderRow what = m_layout.row(*row);
    const std::uint32_t rung = what.isBand ? m_scene.contents->bands[what.index].first : what.index;
    return Anchor{m_scene.contents->rungs[rung].frame, m_layout.rowTop(*row) - top(), what.isBand};
}

std::optional<LadderSection::Height> LadderSection::scrolledTo(const Anchor &anchor) const
{
    const auto rung = m_scene.contents->indexOf(anchor.frame);
    if (!rung)
        return {};
    const auto band = anchor.isBand ? m_scene.contents->bandOf(*rung) : std::nullopt;
    const std::uint32_t row = band ? m_layout.rowOfBand(*band) : m_layout.rowOf(*rung);
    return m_layout.rowTop(row) - anchor.y + headHeight();
}

LadderSection::Height LadderSection::scrolledToShow(std::uint32_t row) const
{
    const int line = m_layout.metrics().lineHeight;
    const Height begin = m_layout.rowTop(row) - (row == 0 ? m_layout.topRoom() : line);
    const Height end = m_layout.rowTop(row + 1) + line;
    const int room = std::max(1, body().height());
    if (begin < m_scrolled)
        return begin;
    return end > m_scrolled + room ? end - room : m_scrolled;
}

} // namespace rungs
