// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/state_walk.h"
#include "ui/state/story_cache.h"

namespace rungs {

/// What the state diagram shows: a connection, its way, and up to which segment.
struct StateScene
{
    StoryPtr story; ///< null: no connection is selected, or it is being read
    StateWalk walk;
    FrameId frame; ///< none: before the first segment

    BySide<TcpState> states() const { return walk.statesAt(frame); }
    /// Whether @p side is in a state that is drawn there. @p isEnd of CLOSED: the one at which it ends
    bool isAt(Side side, TcpState state, bool isEnd) const
    {
        if (!story || states()[side] != state)
            return false;
        return state != TcpState::closed || (walk.lastOf(side, frame) != nullptr) == isEnd;
    }
};

} // namespace rungs
