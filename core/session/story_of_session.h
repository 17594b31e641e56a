// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/session/session.h"

namespace rungs {

/// What happened in one connection of a capture. Reads its frames again; takes as long as they are many.
/// @return what there is up to where @p stop was asked for; fails where the file cannot be read
Result<Story> story(const Session &session, ConnectionId connection, std::stop_token stop = {});

} // namespace rungs
