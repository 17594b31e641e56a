// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/segment_outcome.h"

#include <algorithm>

namespace rungs {

void SegmentOutcome::clear()
{
    // The events need no clearing: add() overwrites each as a whole.
    frame = {};
    connection = {};
    from = Side::client;
    states = {};
    statesRevisedFrom = {};
    acknowledges = {};
    roundTrip = {};
    window = {};
    phase = Phase::data;
    newBytes = 0;
    isRejected = false;
    m_count = 0;
    m_set = {};
    m_possibleCount = 0;
    m_revisionCount = 0;
}

void SegmentOutcome::withdraw(EventSet refuted)
{
    const auto end = m_events.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto rest =
        std::remove_if(m_events.begin(), end, [&](const Event &event) { return refuted.contains(event.kind); });
    m_count = static_cast<std::size_t>(rest - m_events.begin());
    m_set = m_set.without(refuted);
    if (refuted.contains(EventKind::badChecksum))
        isRejected = false;
}

const Event *SegmentOutcome::find(EventKind kind) const
{
    if (!m_set.contains(kind))
        return nullptr;
    for (const Event &event : events()) {
        if (event.kind == kind)
            return &event;
    }
    return nullptr;
}

Event &SegmentOutcome::addPossible(EventKind kind, FrameId of)
{
    if (m_possibleCount < maxPossible)
        ++m_possibleCount;
    Event &event = m_possible[m_possibleCount - 1];
    event = {};
    event.kind = kind;
    event.of = of;
    event.basis = Basis::fieldsSay;
    event.mostCertain = Certainty::cannotTell;
    return event;
}

Event &SegmentOutcome::add(EventKind kind, FrameId of)
{
    m_set.add(kind);
    // A segment with more events than this is hostile: the last one is overwritten.
    if (m_count < maxEvents)
        ++m_count;
    Event &event = m_events[m_count - 1];
    event = {};
    event.kind = kind;
    event.of = of;
    event.basis = Basis::fieldsSay;
    return event;
}

} // namespace rungs
