// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/connection/rung.h"

#include <memory>
#include <optional>
#include <vector>

namespace rungs {

class StoryStore;

/// One connection from its first segment to its last, with everything known of each.
struct Story
{
    ConnectionId connection;
    EndpointAddress client;
    EndpointAddress server;
    ConnectionSummary summary;
    BySide<TcpState> initial{TcpState::closed, TcpState::closed}; ///< before the first segment
    BySide<SequenceNumber> base;                                  ///< the sequence number shown as 0
    BySide<bool> hasBase;
    bool isComplete = true;                  ///< false: more segments follow
    std::vector<Rung> rungs;                 ///< in the order of the capture
    std::shared_ptr<const StoryStore> store; ///< what the rungs refer to

    /// The rung of a frame; null where it is not one of this connection.
    const Rung *rungOf(FrameId frame) const;
    std::optional<std::size_t> indexOf(FrameId frame) const;
};

} // namespace rungs
