// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/endpoint_pair.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace rungs {

/// Connections that have something in common, by the endpoint that did it.
class EndpointGroups
{
public:
    struct Group
    {
        EndpointAddress endpoint = {};
        std::uint64_t count = 0;                    ///< connections
        Duration cost = {};                         ///< of all of them
        std::vector<ConnectionId> connections = {}; ///< the first ones
    };

    void add(const EndpointAddress &endpoint, ConnectionId connection, Duration cost);

    /// The first @p most, by cost, then by count.
    std::vector<Group> worst(std::size_t most) const;
    /// All others, together; its endpoint means nothing. @p endpoints how many they are, at least
    Group rest(std::size_t most, std::uint64_t &endpoints) const;

private:
    /// More endpoints are counted together: a scan of ports can have millions.
    static constexpr std::size_t mostGroups = 65536;

    struct Hash
    {
        std::size_t operator()(const EndpointAddress &endpoint) const { return EndpointWords(endpoint).hash(); }
    };

    std::vector<const Group *> sorted() const;

    std::unordered_map<EndpointAddress, Group, Hash> m_groups;
    Group m_others;
};

} // namespace rungs
