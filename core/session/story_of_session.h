// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/session.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace rungs {

/// What happened in one connection of a capture. Reads the connection's frames again.
/// @p publish is called on this thread with the story so far: after the first rungs, and whenever there are eight times
/// as
///            many; may be empty
/// @return all of it, or the part before @p stop: isComplete says which. Fails where the file cannot be read
Result<Story> story(const Session &session, ConnectionId connection, std::stop_token stop = {},
                    const std::function<void(Story)> &publish = {});
/// The same, but ends after about @p most rungs: a story keeps everything of each.
Result<Story> storyUpTo(const Session &session, ConnectionId connection, std::size_t most, const std::stop_token &stop,
                        const std::function<void(Story)> &publish = {});
/// The story that has a rung for @p frame; empty where the frame has neither a segment nor an ICMP error about one.
/// Fails where the file cannot be read.
Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop = {});

} // namespace rungs
