// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"

#include "core/overview/connection_scan.h"
#include "core/overview/endpoint_counts.h"
#include "core/overview/frame_scan.h"
#include "core/overview/observations.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace rungs {

namespace {

/// Asks now and then whether to go on, and says how far it is.
class Steps
{
public:
    Steps(std::stop_token stop, const std::function<void(double)> &report, std::uint64_t all)
        : m_stop(std::move(stop))
        , m_report(report)
        , m_all(std::max<std::uint64_t>(all, 1))
    { }

    /// @return false: stop
    bool next()
    {
        constexpr std::uint64_t stepsBetweenLooks = 65536;
        if (m_done++ % stepsBetweenLooks != 0)
            return true;
        if (m_report)
            m_report(static_cast<double>(m_done) / static_cast<double>(m_all));
        return !m_stop.stop_requested();
    }

private:
    std::stop_token m_stop;
    const std::function<void(double)> &m_report;
    std::uint64_t m_all;
    std::uint64_t m_done = 0;
};

TimeAxis axisOf(const CaptureTotals &totals, std::uint32_t frameCount)
{
    // Of times that lie too far apart the difference has no number.
    const Duration span = elapsed(totals.first, totals.last).value_or(Duration{INT64_MAX});
    return {totals.first, totals.first.isKnown() ? span : Duration{}, frameCount};
}

/// When the events that occur happened.
bool spread(const Session &session, CaptureOverview &overview, Steps &steps)
{
    std::array<EventCount *, static_cast<std::size_t>(EventKind::count)> counts{};
    for (EventCount &each : overview.events)
        counts[static_cast<std::size_t>(each.kind)] = &each;
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value) {
        if (!steps.next())
            return false;
        const FrameRow frame = session.frame(id);
        if (frame.events == 0)
            continue;
        const auto part = overview.axis.partOf(id, frame.time);
        const EventSet events = session.eventsOf(id);
        for (EventCount *each : counts) {
            if (part && each != nullptr && events.contains(each->kind))
                ++each->overTime[*part];
        }
    }
    return true;
}

} // namespace

std::optional<std::size_t> TimeAxis::partOf(FrameId id, Timestamp time) const
{
    if (!isOfTime())
        return std::min<std::size_t>(std::size_t{id.value} * EventCount::parts / std::max(frameCount, 1U),
                                     EventCount::parts - 1);
    if (!time.isKnown())
        return std::nullopt;
    if (span.nanoseconds <= 0)
        return std::size_t{0};
    const double share = static_cast<double>((time - first).nanoseconds) / static_cast<double>(span.nanoseconds);
    const double part = std::clamp(share * EventCount::parts, 0.0, static_cast<double>(EventCount::parts - 1));
    return static_cast<std::size_t>(part);
}

Duration TimeAxis::beginOf(std::size_t part) const
{
    return {static_cast<std::int64_t>(static_cast<double>(span.nanoseconds) * static_cast<double>(part)
                                      / EventCount::parts)};
}

std::optional<CaptureOverview> overviewOf(const Session &session, const std::stop_token &stop,
                                          const std::function<void(double)> &report)
{
    Steps steps(stop, report, std::uint64_t{session.frameCount()} * 2 + session.connectionCount());
    CaptureOverview overview(session);
    FrameScan frames(session);
    for (FrameId id{0}; id.value < session.frameCount(); ++id.value) {
        if (!steps.next())
            return std::nullopt;
        const FrameRow frame = session.frame(id);
        overview.totals.add(frame);
        frames.add(id, frame);
    }
    frames.end();
    ConnectionScan connections;
    for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
        if (!steps.next())
            return std::nullopt;
        connections.add(session, frames, id);
    }
    overview.lengths = frames.lengths();
    std::ranges::copy_if(frames.events(), std::back_inserter(overview.events),
                         [](const EventCount &each) { return each.count > 0; });
    connections.end(overview);
    overview.axis = axisOf(overview.totals, session.frameCount());
    if (!spread(session, overview, steps))
        return std::nullopt;
    EndpointLists endpoints = countEndpoints(session, frames, mostSentences, stop);
    if (stop.stop_requested())
        return std::nullopt;
    overview.observations = observationsOf(session, overview, frames, connections, endpoints);
    overview.endpoints = std::move(endpoints.mostData);
    overview.endpointCount = endpoints.count;
    return overview;
}

} // namespace rungs
