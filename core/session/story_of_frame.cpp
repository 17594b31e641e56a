// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/story_of_frame.h"

namespace rungs {

Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop)
{
    const FrameRow &row = session.frame(frame);
    if ((row.flags & FrameRow::hasSegment) == 0)
        return std::nullopt;
    Result<Story> made = story(session, row.connection, stop);
    if (!made)
        return tl::unexpected(std::move(made).error());
    if (made->rungOf(frame) == nullptr)
        return std::nullopt;
    return *std::move(made);
}

} // namespace rungs
