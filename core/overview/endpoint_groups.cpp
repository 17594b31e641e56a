// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/endpoint_groups.h"

#include "core/overview/observation.h"

#include <algorithm>
#include <tuple>

namespace rungs {

void EndpointGroups::add(const EndpointAddress &endpoint, ConnectionId connection, Duration cost)
{
    const bool isFull = m_groups.size() >= mostGroups && !m_groups.contains(endpoint);
    Group &group = isFull ? m_others : m_groups[endpoint];
    group.endpoint = endpoint;
    ++group.count;
    group.cost.nanoseconds += cost.nanoseconds;
    if (group.connections.size() < Observation::mostNamed)
        group.connections.push_back(connection);
}

std::vector<const EndpointGroups::Group *> EndpointGroups::sorted() const
{
    std::vector<const Group *> groups;
    groups.reserve(m_groups.size());
    for (const auto &[endpoint, group] : m_groups)
        groups.push_back(&group);
    std::ranges::sort(groups, [](const Group *a, const Group *b) {
        return std::tuple(b->cost, b->count, a->connections.front())
               < std::tuple(a->cost, a->count, b->connections.front());
    });
    return groups;
}

std::vector<EndpointGroups::Group> EndpointGroups::worst(std::size_t most) const
{
    std::vector<Group> groups;
    for (const Group *group : sorted()) {
        if (groups.size() == most)
            break;
        groups.push_back(*group);
    }
    return groups;
}

EndpointGroups::Group EndpointGroups::rest(std::size_t most, std::uint64_t &endpoints) const
{
    const std::vector<const Group *> groups = sorted();
    endpoints = groups.size() > most ? groups.size() - most : 0;
    Group rest = m_others;
    if (rest.count > 0)
        ++endpoints;
    for (std::size_t i = most; i < groups.size(); ++i) {
        rest.count += groups[i]->count;
        rest.cost.nanoseconds += groups[i]->cost.nanoseconds;
    }
    return rest;
}

} // namespace rungs
