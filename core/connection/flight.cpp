// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/flight.h"

#include <algorithm>

namespace rungs {

void Flight::add(const Segment &segment, bool isFresh)
{
    Sent sent;
    sent.range = segment.range();
    sent.time = segment.time;
    sent.identity = segment.identity;
    sent.link = segment.link;
    sent.frame = segment.frame;
    sent.latest = segment.frame;
    sent.isDamaged = segment.isDamaged;
    if (isFresh) {
        if (m_fresh.size() == maxFresh) {
            m_fresh.popFront();
            m_acknowledged -= m_acknowledged > 0 ? 1 : 0;
        }
        m_fresh.push(sent);
        return;
    }
    sent.isRepeated = true;
    if (m_repairs.size() == maxRepairs)
        m_repairs.popFront();
    m_repairs.push(sent);
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
    while (m_acknowledged < m_fresh.size() && !m_fresh[m_acknowledged].range.end.isAfter(place)) {
        last = &m_fresh[m_acknowledged];
        ++m_acknowledged;
    }
    for (std::size_t i = 0; i < m_repairs.size(); ++i) {
        const Sent &repair = m_repairs[i];
        if (repair.range.end == place && (last == nullptr || last->range.end != place))
            last = &repair;
    }
    Acknowledged result;
    if (last != nullptr)
        result = {last->latest, last->time, last->isRepeated};
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
    m_repairs.shrink(maxRepairs);
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
    for (std::size_t i = 0; i < m_repairs.size(); ++i) {
        if (m_repairs[i].range.overlaps(range) && (found == nullptr || m_repairs[i].frame < found->frame))
            found = &m_repairs[i];
    }
    return found;
}

const Flight::Sent *Flight::identical(const Segment &segment) const
{
    for (std::size_t i = m_repairs.size(); i-- > 0;) {
        if (m_repairs[i].identity == segment.identity)
            return &m_repairs[i];
    }
    for (std::size_t i = firstEndingAfter(segment.sequence); i < m_fresh.size(); ++i) {
        if (m_fresh[i].range.begin.isAfter(segment.sequence))
            break;
        if (m_fresh[i].identity == segment.identity)
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
        m_fresh[i].isRepeated = true;
        m_fresh[i].latest = frame;
    }
}

} // namespace rungs
