// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/flight.h"

#include <algorithm>

namespace rungs {

void Flight::addSlow(const Segment &segment, bool isFresh)
{
    static_assert(maxFresh <= Ring<Sent, 4>::maxSize && maxRepairs <= Ring<Sent, 4>::maxSize);
    if (isFresh) {
        m_fresh.popFront();
        m_fresh.push(segment);
        return;
    }
    const SequenceNumber end = segment.range().end;
    if (!m_repairs) {
        m_repairs = std::make_unique<Repairs>();
        m_repairs->end = end;
    }
    m_repairs->end = later(m_repairs->end, end);
    if (m_repairs->sent.size() == maxRepairs)
        m_repairs->sent.popFront();
    m_repairs->sent.push(segment);
}

std::size_t Flight::firstEndingAfter(SequenceNumber number) const
{
    std::size_t low = 0;
    std::size_t high = m_fresh.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_fresh[middle].range.end.isAfter(number))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// A segment that ends at @p number may be one that began before something already sent.
void Flight::acknowledgeRepair(SequenceNumber number, Acknowledged &result) const
{
    for (std::size_t i = 0; i < repairCount(); ++i) {
        const Sent &repair = m_repairs->sent[i];
        if (repair.range.end != number)
            continue;
        result = {repair.frame, repair.time, true};
        return;
    }
}

/// Whether something before @p number was captured after @p sent, though it belongs before that.
bool Flight::repairsSince(const Sent &sent, SequenceNumber number) const
{
    for (std::size_t i = repairCount(); i-- > 0 && m_repairs->sent[i].frame > sent.frame;) {
        if (!m_repairs->sent[i].range.end.isAfter(number))
            return true;
    }
    return false;
}

void Flight::clear()
{
    m_fresh.shrink(0);
    m_repairs.reset();
}

void Flight::forgetTimes()
{
    for (std::size_t i = 0; i < m_fresh.size(); ++i)
        m_fresh[i].time = Timestamp::none();
    for (std::size_t i = 0; i < repairCount(); ++i)
        m_repairs->sent[i].time = Timestamp::none();
}

void Flight::shrink()
{
    m_fresh.shrink(std::min(m_fresh.mark(), keptClosed) + outstanding());
    if (m_repairs)
        m_repairs->sent.shrink(maxRepairs);
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
        if (m_repairs->sent[i].range.overlaps(range) && (found == nullptr || m_repairs->sent[i].frame < found->frame))
            found = &m_repairs->sent[i];
    }
    return found;
}

const Flight::Sent *Flight::identical(const Segment &segment) const
{
    for (std::size_t i = repairCount(); i-- > 0;) {
        if (m_repairs->sent[i].isSameAs(segment))
            return &m_repairs->sent[i];
    }
    for (std::size_t i = firstEndingAfter(segment.sequence); i < m_fresh.size(); ++i) {
        if (m_fresh[i].range.begin.isAfter(segment.sequence))
            break;
        if (m_fresh[i].isSameAs(segment))
            return &m_fresh[i];
    }
    return nullptr;
}

const Flight::Sent *Flight::lastBefore(SequenceNumber number) const
{
    const std::size_t next = firstEndingAfter(number);
    return next == 0 ? nullptr : &m_fresh[next - 1];
}

const Flight::Sent *Flight::firstAfter(SequenceNumber number) const
{
    const std::size_t place = firstEndingAfter(number);
    return place == m_fresh.size() ? nullptr : &m_fresh[place];
}

const Flight::Sent &Flight::latestOf(const Sent &sent) const
{
    for (std::size_t i = repairCount(); i-- > 0;) {
        if (m_repairs->sent[i].range.overlaps(sent.range))
            return m_repairs->sent[i];
    }
    return sent;
}

void Flight::addRepeat(const Segment &segment)
{
    const SequenceRange range = segment.range();
    for (std::size_t i = firstEndingAfter(range.begin); i < m_fresh.size(); ++i) {
        if (!m_fresh[i].range.begin.isBefore(range.end))
            break;
        m_fresh[i].setRepeated();
    }
    addSlow(segment, false);
    m_repairs->sent[repairCount() - 1].setRepeated();
}

} // namespace rungs
