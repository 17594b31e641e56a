// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/session.h"

#include <functional>

namespace rungs {

/// What happened in one connection of a capture. Reads its frames again; takes as long as they are many.
/// @p publish is called on this thread with what there is so far: at once after the first rungs, and each time when
///            they are eight times as many; may be empty.
/// @return all of it, or what there is up to where @p stop was asked for: isComplete says which. Fails where the file
///         cannot be read
Result<Story> story(const Session &session, ConnectionId connection, std::stop_token stop = {},
                    const std::function<void(Story)> &publish = {});

} // namespace rungs
