// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/story_of_session.h"

#include <optional>

namespace rungs {

/// The connection of the same endpoints in front of @p connection; none where it is the first. A segment that an
/// endpoint, or the network, still sends for that one is told in its story, though its frame counts to the new one.
ConnectionId connectionBefore(const Session &session, ConnectionId connection);

/// The story that has a rung for @p frame; empty where the frame has no segment.
/// Fails where the file cannot be read.
Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop = {});

} // namespace rungs
