// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/observations.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace rungs {

namespace {

using Kind = Observation::Kind;

/// What its rows name as a whole: by what it cost, then by count.
template <class Row>
void sortWorst(std::vector<Row> &rows)
{
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return std::tuple(b.total, b.count, a.connection) < std::tuple(a.total, a.count, b.connection);
    });
}

/// The worst of @p rows one by one, and all others together.
template <class Row, class Describe>
void addWorst(Observations &all, std::vector<Row> rows, Kind kind, Describe describe)
{
    sortWorst(rows);
    Observation rest{.kind = kind};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        if (i < mostSentences) {
            Observation &each = all.emplace_back(Observation{.kind = kind, .cost = row.total, .count = row.count});
            each.connection = row.connection;
            each.longest = row.longest;
            describe(each, row);
            continue;
        }
        ++rest.rest;
        rest.cost.nanoseconds += row.total.nanoseconds;
        rest.count += row.count;
        if (rest.connections.size() < Observation::mostNamed)
            rest.connections.push_back(row.connection);
    }
    if (rest.rest > 0)
        all.push_back(std::move(rest));
}

void addWaits(Observations &all, const Session &session, const FrameScan &frames)
{
    std::vector<FrameScan::Waits> waits = frames.waits();
    // Those that never opened have a sentence for that.
    std::erase_if(waits, [&session](const FrameScan::Waits &each) {
        const ConnectionSummary summary = session.summaryOf(each.connection);
        return each.count == 0 || summary.opening == Opening::refused || isUnanswered(summary);
    });
    addWorst(all, std::move(waits), Kind::stoodStill, [](Observation &each, const FrameScan::Waits &row) {
        each.at = row.longestUntil;
        each.likely = row.likelyWaits;
    });
    std::vector<FrameScan::ClosedWindows> windows = frames.closedWindows();
    std::erase_if(windows, [](const FrameScan::ClosedWindows &each) { return each.count == 0; });
    addWorst(all, std::move(windows), Kind::zeroWindow, [](Observation &each, const FrameScan::ClosedWindows &row) {
        each.at = row.longestFrom;
        each.side = row.side;
    });
}

void addGroups(Observations &all, const EndpointGroups &groups, Kind kind)
{
    for (const EndpointGroups::Group &group : groups.worst(mostSentences)) {
        Observation &each = all.emplace_back(Observation{.kind = kind, .cost = group.cost, .count = group.count});
        each.endpoint = group.endpoint;
        each.connections = group.connections;
        if (group.count == 1)
            each.connection = group.connections.front();
    }
    std::uint64_t endpoints = 0;
    const EndpointGroups::Group rest = groups.rest(mostSentences, endpoints);
    if (rest.count > 0)
        all.push_back({.kind = kind, .cost = rest.cost, .count = rest.count, .rest = endpoints});
}

/// A handshake stands out where it took as long as the first timer of a SYN (RFC 6298 2), or much longer than most.
void addSlowHandshake(Observations &all, const CaptureOverview &overview)
{
    constexpr Duration firstTimer{1'000'000'000};
    constexpr Duration least{10'000'000};
    constexpr std::uint64_t several = 3;
    if (overview.slowestHandshakes.empty())
        return;
    const HandshakeTime &slowest = overview.slowestHandshakes.front();
    const bool hasOthers = overview.handshakeCount >= several;
    const Duration beyond{slowest.time.nanoseconds - (hasOthers ? overview.medianHandshake.nanoseconds : 0)};
    const bool isMuchSlower =
        hasOthers && beyond >= least && slowest.time.nanoseconds / 3 >= overview.medianHandshake.nanoseconds;
    if (slowest.time < firstTimer && !isMuchSlower)
        return;
    Observation &each = all.emplace_back(Observation{.kind = Kind::slowHandshake, .cost = beyond, .count = 1});
    each.of = overview.handshakeCount;
    each.connection = slowest.connection;
    each.longest = slowest.time;
    each.usual = overview.medianHandshake;
    each.isRetransmitted = slowest.isRetransmitted;
}

void addRetransmissions(Observations &all, const EndpointLists &endpoints)
{
    Observation rest{.kind = Kind::retransmissions, .count = endpoints.retransmissions, .likely = endpoints.likely};
    rest.rest = endpoints.retransmitting;
    for (const EndpointCount &count : endpoints.mostRetransmissions) {
        Observation each{.kind = Kind::retransmissions, .count = count.retransmissions, .of = count.segmentsSent};
        each.likely = count.likely;
        each.endpoint = EndpointAddress{count.address, 0};
        each.frames = count.frames;
        rest.count -= each.count;
        rest.likely -= each.likely;
        --rest.rest;
        all.push_back(std::move(each));
    }
    if (rest.rest > 0)
        all.push_back(std::move(rest));
}

/// The other kinds of events that the list has a sign for. Some only follow from these, or are said of the connections.
bool standsOut(EventKind kind)
{
    switch (kind) {
    case EventKind::retransmission:
    case EventKind::reset:
    case EventKind::zeroWindow:
    case EventKind::windowFull:
    case EventKind::duplicateAck:
    case EventKind::timeBackwards: // a finding
        return false;
    case EventKind::ceMark:
    case EventKind::urgent:
        return true;
    default:
        return specOf(kind).sign != PacketMark::none;
    }
}

bool has(const Session &session, FileFinding::Kind kind)
{
    return std::ranges::find(session.findings(), kind, &FileFinding::kind) != session.findings().end();
}

void addEvents(Observations &all, const Session &session, const CaptureOverview &overview)
{
    for (const EventCount &count : overview.events) {
        const bool isSaid =
            (count.kind == EventKind::captureDuplicate && has(session, FileFinding::Kind::recordedTwice));
        if (isSaid || !standsOut(count.kind))
            continue;
        Observation each{.kind = Kind::event, .count = count.count, .of = count.connections, .likely = count.likely};
        each.event = count.kind;
        each.frames = count.frames;
        all.push_back(std::move(each));
    }
}

void addFindings(Observations &all, const Session &session)
{
    for (const FileFinding &finding : session.findings()) {
        Observation each{.kind = Kind::finding, .count = finding.count};
        each.finding = finding;
        all.push_back(std::move(each));
    }
}

void addEndings(Observations &all, Kind kind, const ConnectionScan::Counted &counted, std::uint64_t of)
{
    if (counted.count == 0)
        return;
    Observation each{.kind = kind, .count = counted.count, .of = of};
    each.connections = counted.connections;
    if (counted.count == 1)
        each.connection = counted.connections.front();
    all.push_back(std::move(each));
}

/// What an observation is put in order by: the others of a kind come after those that have sentences, however many
/// they are.
struct Ranked
{
    Observation observation;
    Duration cost;
    std::uint64_t count = 0;
};

/// Whether @p a comes before @p b: what costs time comes first.
bool isWorse(const Ranked &a, const Ranked &b)
{
    if (a.cost != b.cost)
        return a.cost > b.cost;
    const Kind kind = a.observation.kind;
    if (specOf(kind).weight != specOf(b.observation.kind).weight)
        return specOf(kind).weight < specOf(b.observation.kind).weight;
    // Findings have an order of their own.
    return kind != Kind::finding && a.count > b.count;
}

Observations inOrder(Observations all)
{
    std::vector<Ranked> ranked;
    for (Observation &each : all) {
        Ranked next{std::move(each), {}, 0};
        next.cost = next.observation.cost;
        next.count = next.observation.count;
        if (next.observation.rest > 0 && !ranked.empty()) {
            next.cost = std::min(next.cost, ranked.back().cost);
            next.count = std::min(next.count, ranked.back().count);
        }
        ranked.push_back(std::move(next));
    }
    std::ranges::stable_sort(ranked, isWorse);
    all.clear();
    for (Ranked &each : ranked)
        all.push_back(std::move(each.observation));
    return all;
}

} // namespace

Observations observationsOf(const Session &session, const CaptureOverview &overview, const FrameScan &frames,
                            const ConnectionScan &connections, const EndpointLists &endpoints)
{
    Observations all;
    addWaits(all, session, frames);
    addSlowHandshake(all, overview);
    addGroups(all, connections.refused(), Kind::refused);
    addGroups(all, connections.unanswered(), Kind::unanswered);
    addGroups(all, connections.reset(), Kind::reset);
    addRetransmissions(all, endpoints);
    addEvents(all, session, overview);
    addFindings(all, session);
    addEndings(all, Kind::closedByOne, connections.closedByOne(), overview.connections.count);
    addEndings(all, Kind::notClosed, connections.notClosed(), overview.connections.count);
    return inOrder(std::move(all));
}

} // namespace rungs
