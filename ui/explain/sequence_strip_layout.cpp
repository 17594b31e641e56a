// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/sequence_strip_layout.h"

#include <algorithm>

namespace rungs {

namespace {

using Kind = SequenceStripLayout::Kind;

int barHeight(const SequenceStripMetrics &metrics)
{
    return metrics.lineHeight * 5 / 4;
}

bool covers(const std::vector<SequenceRange> &ranges, SequenceRange range)
{
    return std::ranges::any_of(ranges, [range](SequenceRange other) { return other.contains(range); });
}

Kind kindOf(const SequenceSpace &space, SequenceRange range)
{
    if (space.acknowledged && !range.end.isAfter(*space.acknowledged))
        return Kind::acknowledged;
    if (covers(space.sacked, range))
        return Kind::sacked;
    if (!space.sent || !range.end.isAfter(*space.sent)) {
        if (covers(space.missing, range))
            return Kind::missing;
        bool isLost = false;
        for (const SequenceSpace::Sent &sent : space.flight) {
            if (sent.range.contains(range))
                isLost = sent.isLost;
        }
        return isLost ? Kind::lost : Kind::inFlight;
    }
    if (!space.windowEdge)
        return Kind::unknown;
    return range.end.isAfter(*space.windowEdge) ? Kind::beyond : Kind::room;
}

} // namespace

/// Every place where a part begins or ends, and where that is on the bar.
struct SequenceStripLayout::Axis
{
    SequenceNumber origin;
    std::vector<std::int32_t> places; ///< as a distance from the origin, in order
    std::vector<int> x;

    explicit Axis(const SequenceSpace &space)
        : origin(space.acknowledged.value_or(space.segment.begin))
    {
        const auto add = [this](SequenceNumber place) { places.push_back(place.since(origin)); };
        const auto addRange = [&add](SequenceRange range) {
            add(range.begin);
            add(range.end);
        };
        addRange(space.segment);
        for (const std::optional<SequenceNumber> &place : {space.acknowledged, space.sent, space.windowEdge}) {
            if (place)
                add(*place);
        }
        std::ranges::for_each(space.sacked, addRange);
        std::ranges::for_each(space.missing, addRange);
        for (const SequenceSpace::Sent &sent : space.flight) {
            if (sent.isLost)
                addRange(sent.range);
        }
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }

    SequenceNumber place(std::size_t index) const
    {
        return SequenceNumber(origin.value() + static_cast<std::uint32_t>(places[index]));
    }

    /// Gives each stretch between two places its share of the room, and a little to all alike.
    void spread(int left, int right, int least)
    {
        const auto count = static_cast<std::int64_t>(places.size()) - 1;
        const std::int64_t room = right - left;
        const std::int64_t each = count > 0 ? std::min<std::int64_t>(least, room / count) : 0;
        const std::int64_t rest = room - each * count;
        const std::int64_t total = std::max<std::int64_t>(1, std::int64_t{places.back()} - places.front());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::int64_t before = std::int64_t{places[i]} - places.front();
            x.push_back(left + static_cast<int>(each * static_cast<std::int64_t>(i) + rest * before / total));
        }
    }
};

SequenceStripLayout::SequenceStripLayout(const SequenceSpace &space, std::optional<SequenceNumber> base, int width,
                                         const SequenceStripMetrics &metrics)
    : m_metrics(metrics)
    , m_base(base)
    , m_width(width)
{
    Axis axis(space);
    const int end = std::max(4 * metrics.charWidth, width / 8);
    axis.spread(metrics.margin + (space.acknowledged ? end : 0), std::max(metrics.margin, width - metrics.margin - end),
                3 * metrics.charWidth);
    addParts(space, axis);
    const int left = xOf(axis, space.segment.begin);
    m_marker = {left, 0, xOf(axis, space.segment.end) - left, metrics.lineHeight};
    if (space.windowEdge)
        m_windowEdge = xOf(axis, *space.windowEdge);
    addTicks(space, axis);
}

int SequenceStripLayout::xOf(const Axis &axis, SequenceNumber place) const
{
    const auto found = std::ranges::lower_bound(axis.places, place.since(axis.origin));
    return axis.x[static_cast<std::size_t>(found - axis.places.begin())];
}

void SequenceStripLayout::addPart(Kind kind, std::optional<SequenceNumber> begin, std::optional<SequenceNumber> end,
                                  int left, int right)
{
    if (!m_parts.empty() && m_parts.back().kind == kind) {
        m_parts.back().end = end;
        m_parts.back().rect.setRight(right - 1);
        return;
    }
    m_parts.push_back({kind, begin, end, {left, m_metrics.lineHeight, right - left, barHeight(m_metrics)}});
}

void SequenceStripLayout::addParts(const SequenceSpace &space, const Axis &axis)
{
    if (space.acknowledged)
        addPart(Kind::acknowledged, std::nullopt, axis.place(0), m_metrics.margin, axis.x.front());
    for (std::size_t i = 0; i + 1 < axis.places.size(); ++i) {
        const SequenceRange range{axis.place(i), axis.place(i + 1)};
        addPart(kindOf(space, range), range.begin, range.end, axis.x[i], axis.x[i + 1]);
    }
    const Kind after = space.windowEdge ? Kind::beyond : Kind::unknown;
    addPart(after, axis.place(axis.places.size() - 1), std::nullopt, axis.x.back(), m_width - m_metrics.margin);
}

void SequenceStripLayout::addTicks(const SequenceSpace &space, const Axis &axis)
{
    for (std::size_t i = 0; i < axis.places.size(); ++i)
        m_ticks.push_back({axis.place(i), axis.x[i], {}});
    // The most important numbers get their room first.
    std::vector<SequenceNumber> wanted;
    for (const std::optional<SequenceNumber> &place :
         {space.acknowledged, std::optional(space.segment.begin), std::optional(space.segment.end), space.sent,
          space.windowEdge}) {
        if (place)
            wanted.push_back(*place);
    }
    for (const Tick &tick : m_ticks)
        wanted.push_back(tick.place);
    for (const SequenceNumber place : wanted) {
        const auto tick = std::ranges::find(m_ticks, place, &Tick::place);
        const int width = static_cast<int>(text(place).size()) * m_metrics.charWidth;
        const int left = std::clamp(tick->x - width / 2, m_metrics.margin,
                                    std::max(m_metrics.margin, m_width - m_metrics.margin - width));
        const QRect label(left, barBottom() + tickLength, width, m_metrics.lineHeight);
        const QRect wide = label.adjusted(-m_metrics.charWidth, 0, m_metrics.charWidth, 0);
        if (std::ranges::none_of(m_ticks, [&wide](const Tick &other) { return other.label.intersects(wide); }))
            tick->label = label;
    }
}

bool SequenceStripLayout::has(Kind kind) const
{
    return std::ranges::find(m_parts, kind, &Part::kind) != m_parts.end();
}

int SequenceStripLayout::barBottom() const
{
    return m_metrics.lineHeight + barHeight(m_metrics);
}

QRect SequenceStripLayout::bar() const
{
    return {m_metrics.margin, m_metrics.lineHeight, std::max(0, m_width - 2 * m_metrics.margin), barHeight(m_metrics)};
}

int SequenceStripLayout::heightFor(const SequenceStripMetrics &metrics)
{
    return 2 * metrics.lineHeight + barHeight(metrics) + tickLength;
}

int SequenceStripLayout::partAt(QPoint point) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        // The row over the bar belongs to it, so that the target is higher.
        if (m_parts[i].rect.adjusted(0, -m_metrics.lineHeight, 0, 0).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<SequenceNumber> SequenceStripLayout::placeAt(int x) const
{
    for (std::size_t i = 0; i + 1 < m_ticks.size(); ++i) {
        const Tick &left = m_ticks[i];
        const Tick &right = m_ticks[i + 1];
        if (x < left.x || x >= right.x)
            continue;
        const std::int64_t bytes = right.place.since(left.place);
        return left.place + static_cast<std::uint32_t>(bytes * (x - left.x) / (right.x - left.x));
    }
    return {};
}

QString SequenceStripLayout::text(SequenceNumber place) const
{
    // What lies before the first captured number has a negative distance.
    return m_base ? QString::number(std::int64_t{place.since(*m_base)} >= -1'000'000
                                        ? std::int64_t{place.since(*m_base)}
                                        : std::int64_t{static_cast<std::uint32_t>(place.since(*m_base))})
                  : QString::number(place.value());
}

std::vector<QRect> SequenceStripLayout::flow(const std::vector<int> &widths, int top, int width,
                                             const SequenceStripMetrics &metrics)
{
    std::vector<QRect> result;
    int x = metrics.margin;
    int y = top;
    for (const int each : widths) {
        if (x > metrics.margin && x + each > width - metrics.margin) {
            x = metrics.margin;
            y += metrics.lineHeight;
        }
        result.emplace_back(x, y, std::min(each, std::max(0, width - 2 * metrics.margin)), metrics.lineHeight);
        x += each + 2 * metrics.charWidth;
    }
    return result;
}

} // namespace rungs
