// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/connection/rung.h"

#include <memory>
#include <optional>
#include <vector>

namespace rungs {

class StoryStore;

/// One connection from its first to its last segment, everything kept.
struct Story
{
    ConnectionId connection;
    EndpointAddress client;
    EndpointAddress server;
    ConnectionSummary summary;
    TcpState initial[2] = {TcpState::closed, TcpState::closed}; ///< before the first segment, by Side
    SequenceNumber base[2];                                     ///< the number that is relative 0, by Side
    bool hasBase[2] = {false, false};
    bool isComplete = true;                  ///< false: more rungs follow
    std::vector<Rung> rungs;                 ///< in the order of the capture
    std::shared_ptr<const StoryStore> store; ///< what the rungs point to

    /// The rung of a frame; null where it is not one of this connection.
    const Rung *rungOf(FrameId frame) const;
    std::optional<std::size_t> indexOf(FrameId frame) const;
};

} // namespace rungs
