// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/story_of_session.h"

#include <optional>

namespace rungs {

/// The story that has a rung for @p frame; empty where the frame has no segment.
/// Fails where the file cannot be read.
Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop = {});

} // namespace rungs
