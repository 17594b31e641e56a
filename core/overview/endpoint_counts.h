// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/frame_scan.h"
#include "core/overview/overview.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace rungs {

/// The addresses of a capture: those with the most data, and those that retransmitted most.
struct EndpointLists
{
    std::vector<EndpointCount> mostData = {};
    std::vector<EndpointCount> mostRetransmissions = {};
    std::uint64_t count = 0;           ///< of all
    std::uint64_t retransmitting = 0;  ///< those with retransmissions
    std::uint64_t retransmissions = 0; ///< of all
    std::uint64_t likely = 0;          ///< of them, those that are likely, not certain
};

/// Goes over the connections once for each 262,144 of their ends, and holds the counts of so many at once: an address
/// is counted in one of these rounds, chosen by its hash.
EndpointLists countEndpoints(const Session &session, const FrameScan &frames, std::size_t mostRetransmitting,
                             const std::stop_token &stop);

} // namespace rungs
