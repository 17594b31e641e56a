// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/flight.h"

#include <algorithm>

namespace rungs {

Flight::Sent::Sent(const Segment &segment)
    : range(segment.range())
    , time(segment.time)
    , frame(segment.frame)
    , latest(segment.frame)
    , link(segment.link)
    , m_marks(identityOf(segment) | (segment.isDamaged ? damaged : 0))
{ }

void Flight::add(const Segment &segment, bool isFresh)
{
    if (isFresh) {
        if (m_fresh.size() == maxFresh) {
            m_fresh.popFront();
            m_acknowledged -= m_acknowledged > 0 ? 1 : 0;
        }
        m_fresh.push(Sent(segment));
        return;
    }
    const SequenceNumber end = segment.range().end;
    m_repairsEnd = m_repairs ? later(m_repairsEnd, end) : end;
    if (!m_repairs)
        m_repairs = std::make_unique<Repairs>();
    if (m_repairs->size() == maxRepairs)
        m_repairs->popFront();
    m_repairs->push(Sent(segment));
}

std::size_t Flight::firstEndingAfter(SequenceNumber place) const
{
    std::size_t low = 0;
    std::size_t high = m_fresh.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_fresh[middle].range.end.isAfter(place))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Flight::Acknowledged Flight::acknowledge(SequenceNumber place)
{
    const Sent *last = nullptr;
    bool isRepair = false;
    while (m_acknowledged < m_fresh.size() && !m_fresh[m_acknowledged].range.end.isAfter(place)) {
        last = &m_fresh[m_acknowledged];
        ++m_acknowledged;
    }
    const std::size_t repairs = place.isAfter(m_repairsEnd) ? 0 : repairCount();
    for (std::size_t i = 0; i < repairs; ++i) {
        const Sent &repair = (*m_repairs)[i];
        if (repair.range.end == place && (last == nullptr || last->range.end != place)) {
            last = &repair;
            isRepair = true;
        }
    }
    Acknowledged result;
    if (last != nullptr)
        result = {last->latest, last->time, isRepair || last->isRepeated()};
    if (m_acknowledged >= keptAcknowledged + dropped) {
        m_fresh.popFront(m_acknowledged - keptAcknowledged);
        m_acknowledged = keptAcknowledged;
    }
    return result;
}

void Flight::settle()
{
    const std::uint32_t waiting = static_cast<std::uint32_t>(m_fresh.size()) - m_acknowledged;
    m_acknowledged = std::min(m_acknowledged, keptSettled);
    m_fresh.shrink(m_acknowledged + waiting);
    if (m_repairs)
        m_repairs->shrink(maxRepairs);
}

const Flight::Sent *Flight::earliest(SequenceRange range) const
{
    const Sent *found = nullptr;
    for (std::size_t i = firstEndingAfter(range.begin); i < m_fresh.size(); ++i) {
        if (!m_fresh[i].range.begin.isBefore(range.end))
            break;
        if (found == nullptr || m_fresh[i].frame < found->frame)
            found = &m_fresh[i];
    }
    for (std::size_t i = 0; i < repairCount(); ++i) {
        if ((*m_repairs)[i].range.overlaps(range) && (found == nullptr || (*m_repairs)[i].frame < found->frame))
            found = &(*m_repairs)[i];
    }
    return found;
}

const Flight::Sent *Flight::identical(const Segment &segment) const
{
    for (std::size_t i = repairCount(); i-- > 0;) {
        if ((*m_repairs)[i].isSameAs(segment))
            return &(*m_repairs)[i];
    }
    for (std::size_t i = firstEndingAfter(segment.sequence); i < m_fresh.size(); ++i) {
        if (m_fresh[i].range.begin.isAfter(segment.sequence))
            break;
        if (m_fresh[i].isSameAs(segment))
            return &m_fresh[i];
    }
    return nullptr;
}

const Flight::Sent *Flight::lastBefore(SequenceNumber place) const
{
    const std::size_t next = firstEndingAfter(place);
    return next == 0 ? nullptr : &m_fresh[next - 1];
}

void Flight::markRepeated(SequenceRange range, FrameId frame)
{
    for (std::size_t i = firstEndingAfter(range.begin); i < m_fresh.size(); ++i) {
        if (!m_fresh[i].range.begin.isBefore(range.end))
            break;
        m_fresh[i].latest = frame;
    }
}

} // namespace rungs
