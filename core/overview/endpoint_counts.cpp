// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/endpoint_counts.h"

#include "core/connection/endpoint_pair.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace rungs {

namespace {

struct AddressHash
{
    std::size_t operator()(const IpAddress &address) const { return EndpointWords(address, 0).hash(); }
};

using Counts = std::unordered_map<IpAddress, EndpointCount, AddressHash>;

void addEnd(EndpointCount &count, ConnectionId id, const ConnectionSummary &summary, Side side, const FrameScan &frames)
{
    count.segmentsSent += summary.segments[side];
    count.segmentsReceived += summary.segments.other(side);
    count.bytesSent += summary.bytesUnique[side];
    count.bytesReceived += summary.bytesUnique.other(side);
    count.retransmissions += summary.retransmissions[side];
    const FrameScan::Waits *waits = summary.retransmissions[side] > 0 ? frames.waitsOf(id) : nullptr;
    if (waits == nullptr)
        return;
    count.likely += std::min(waits->likely[side], summary.retransmissions[side]);
    if (waits->first[side].isValid() && count.frames.size() < Observation::mostNamed)
        count.frames.push_back(waits->first[side]);
}

/// Keeps the first @p most in the order of @p isBefore.
template <class Before>
void keepFirst(std::vector<EndpointCount> &list, std::size_t most, Before isBefore)
{
    std::ranges::sort(list, isBefore);
    if (list.size() > most)
        list.resize(most);
}

bool hasMoreData(const EndpointCount &a, const EndpointCount &b)
{
    const auto key = [](const EndpointCount &each) {
        return std::tuple(each.bytesSent + each.bytesReceived, each.segmentsSent + each.segmentsReceived);
    };
    return key(a) != key(b) ? key(a) > key(b) : a.address < b.address;
}

bool hasMoreRetransmissions(const EndpointCount &a, const EndpointCount &b)
{
    return a.retransmissions != b.retransmissions ? a.retransmissions > b.retransmissions : a.address < b.address;
}

/// Of the addresses of one round.
void addCounts(EndpointLists &lists, const Counts &counts, std::size_t mostRetransmitting)
{
    lists.count += counts.size();
    for (const auto &[address, count] : counts) {
        lists.mostData.push_back(count);
        if (count.retransmissions == 0)
            continue;
        ++lists.retransmitting;
        lists.retransmissions += count.retransmissions;
        lists.likely += count.likely;
        lists.mostRetransmissions.push_back(count);
    }
    keepFirst(lists.mostData, CaptureOverview::mostEndpoints, hasMoreData);
    keepFirst(lists.mostRetransmissions, mostRetransmitting, hasMoreRetransmissions);
}

} // namespace

EndpointLists countEndpoints(const Session &session, const FrameScan &frames, std::size_t mostRetransmitting,
                             const std::stop_token &stop)
{
    constexpr std::size_t endsOfRound = 262144;
    constexpr std::uint32_t connectionsBetweenLooks = 16384;
    EndpointLists lists;
    const std::size_t rounds = std::size_t{session.connectionCount()} * 2 / endsOfRound + 1;
    for (std::size_t round = 0; round < rounds; ++round) {
        Counts counts;
        for (ConnectionId id{0}; id.value < session.connectionCount(); ++id.value) {
            if (id.value % connectionsBetweenLooks == 0 && stop.stop_requested())
                return lists;
            const ConnectionRow row = session.connection(id);
            for (const Side side : bothSides) {
                const IpAddress &address = (side == Side::client ? row.client : row.server).address;
                if (rounds > 1 && AddressHash()(address) % rounds != round)
                    continue;
                EndpointCount &count = counts[address];
                count.address = address;
                // A host that talks to itself has both ends of one connection.
                if (side == Side::client || address != row.client.address)
                    ++count.connections;
                addEnd(count, id, session.summaryOf(id), side, frames);
            }
        }
        addCounts(lists, counts, mostRetransmitting);
    }
    return lists;
}

} // namespace rungs
