// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/frame_scan.h"

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <iterator>

namespace rungs {

namespace {

/// The longest of each class: those of RFC 2819, then jumbo frames, then what only a network card can have joined.
constexpr std::uint32_t lengthLimits[] = {63, 127, 255, 511, 1023, 1518, 9018, UINT32_MAX};

constexpr EventSet setOf(std::initializer_list<EventKind> kinds)
{
    EventSet set;
    for (const EventKind kind : kinds)
        set.add(kind);
    return set;
}

/// These say nothing of what their sender's window is now.
constexpr EventSet stale = setOf({EventKind::captureDuplicate, EventKind::networkDuplicate, EventKind::oldDuplicate,
                                  EventKind::outOfOrder, EventKind::badChecksum});

/// A wait that is no longer than this is no standing still.
Duration roundTripOf(const ConnectionSummary &summary)
{
    constexpr std::int64_t nanosecondsOfMicrosecond = 1000;
    constexpr std::int64_t least = 1'000'000;
    const std::int64_t microseconds =
        std::int64_t{summary.roundTripSmoothed[Side::client]} + summary.roundTripSmoothed[Side::server];
    return {std::max(least, microseconds * nanosecondsOfMicrosecond)};
}

} // namespace

FrameScan::FrameScan(const Session &session)
    : m_session(session)
    , m_events(static_cast<std::size_t>(EventKind::count))
    , m_followed(session.connectionCount())
{
    for (std::size_t kind = 0; kind < m_events.size(); ++kind) {
        m_events[kind].kind = static_cast<EventKind>(kind);
    }
    std::uint32_t shortest = 0;
    for (const std::uint32_t limit : lengthLimits) {
        m_lengths.push_back({shortest, limit, 0, 0});
        shortest = limit + 1;
    }
}

void FrameScan::add(FrameId id, const FrameRow &frame)
{
    const auto length = static_cast<std::size_t>(std::ranges::lower_bound(lengthLimits, frame.originalLength)
                                                 - std::begin(lengthLimits));
    ++m_lengths[length].frames;
    m_lengths[length].bytes += frame.originalLength;
    const EventSet events = frame.events == 0 ? EventSet() : m_session.eventsOf(id);
    const EventSet likely = events.isEmpty() ? EventSet() : m_session.likelyEventsOf(id);
    if (!events.isEmpty())
        count(id, events, likely);
    // A snapshot can have frames of connections that it does not know yet.
    if ((frame.flags & FrameRow::hasSegment) == 0 || frame.connection.value >= m_followed.size())
        return;
    const Side from = (frame.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    if (events.contains(EventKind::retransmission))
        addRetransmission(id, frame, from, likely.contains(EventKind::retransmission));
    Followed &followed = m_followed[frame.connection.value];
    if (followed.waits != none)
        followOpening(m_waits[followed.waits], id, from, events);
    if (events.contains(EventKind::zeroWindow) || followed.windows != none)
        followWindow(id, frame, from, events);
    if (frame.time.isKnown())
        followed.lastTime = frame.time.nanoseconds;
}

void FrameScan::count(FrameId id, EventSet events, EventSet likely)
{
    for (std::uint64_t bits = events.bits(); bits != 0; bits &= bits - 1) {
        EventCount &each = m_events[static_cast<std::size_t>(std::countr_zero(bits))];
        ++each.count;
        if (likely.contains(each.kind))
            ++each.likely;
        if (each.frames.size() < Observation::mostNamed)
            each.frames.push_back(id);
    }
}

void FrameScan::addRetransmission(FrameId id, const FrameRow &frame, Side from, bool isLikely)
{
    Followed &followed = m_followed[frame.connection.value];
    if (followed.waits == none) {
        followed.waits = static_cast<std::uint32_t>(m_waits.size());
        m_waits.push_back({.connection = frame.connection});
    }
    Waits &waits = m_waits[followed.waits];
    if (!waits.first[from].isValid())
        waits.first[from] = id;
    if (isLikely)
        ++waits.likely[from];
    const std::optional<Duration> waited = elapsed({followed.lastTime}, frame.time);
    if (!waited || *waited <= roundTripOf(m_session.summaryOf(frame.connection)))
        return;
    ++waits.count;
    if (isLikely)
        ++waits.likelyWaits;
    waits.total.nanoseconds += waited->nanoseconds;
    if (*waited > waits.longest) {
        waits.longest = *waited;
        waits.longestUntil = id;
    }
}

/// Of a connection whose SYN was retransmitted, that is all after that.
void FrameScan::followOpening(Waits &waits, FrameId id, Side from, EventSet events)
{
    if (from == Side::server && !waits.answer.isValid() && !events.contains(EventKind::reset))
        waits.answer = id;
    else if (from == Side::client && waits.answer.isValid() && !waits.opened.isValid()
             && !events.contains(EventKind::retransmission))
        waits.opened = id;
}

void FrameScan::followWindow(FrameId id, const FrameRow &frame, Side from, EventSet events)
{
    Followed &followed = m_followed[frame.connection.value];
    if (followed.windows == none) {
        followed.windows = static_cast<std::uint32_t>(m_windows.size());
        for (const Side side : bothSides)
            m_windows.push_back({.connection = frame.connection, .side = side});
    }
    if (events.hasAnyOf(stale))
        return;
    ClosedWindows &window = m_windows[followed.windows + static_cast<std::size_t>(from)];
    if (!events.contains(EventKind::zeroWindow)) {
        window.open(frame.time);
        return;
    }
    if (!window.isClosed) {
        window.isClosed = true;
        window.since = frame.time;
        window.sinceFrame = id;
        ++window.count;
    }
    window.lastTime = frame.time;
}

/// @p time the last that is known of it
void FrameScan::ClosedWindows::open(Timestamp time)
{
    if (!isClosed)
        return;
    isClosed = false;
    const Duration closed = elapsed(since, time).value_or(Duration{});
    total.nanoseconds += closed.nanoseconds;
    if (closed > longest || !longestFrom.isValid()) {
        longest = closed;
        longestFrom = sinceFrame;
    }
}

void FrameScan::end()
{
    for (ClosedWindows &window : m_windows)
        window.open(window.lastTime);
}

const FrameScan::Waits *FrameScan::waitsOf(ConnectionId connection) const
{
    const std::uint32_t place = connection.value < m_followed.size() ? m_followed[connection.value].waits : none;
    return place == none ? nullptr : &m_waits[place];
}

} // namespace rungs
