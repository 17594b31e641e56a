// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/story_of_frame.h"

namespace rungs {

ConnectionId connectionBefore(const Session &session, ConnectionId connection)
{
    if (!connection.isValid() || connection.value >= session.connectionCount())
        return {};
    const ConnectionRow &own = session.connection(connection);
    for (std::uint32_t i = connection.value; i-- > 0;) {
        const ConnectionRow &other = session.connection({i});
        const bool isSame = (other.client == own.client && other.server == own.server)
                            || (other.client == own.server && other.server == own.client);
        if (isSame)
            return {i};
    }
    return {};
}

Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop)
{
    const FrameRow &row = session.frame(frame);
    if ((row.flags & FrameRow::hasSegment) == 0)
        return std::nullopt;
    for (ConnectionId connection = row.connection; connection.isValid();
         connection = connectionBefore(session, connection)) {
        Result<Story> made = story(session, connection, stop);
        if (!made)
            return tl::unexpected(made.error());
        if (made->rungOf(frame) != nullptr)
            return *std::move(made);
        if (connection != row.connection)
            break; // a story goes back one connection, no more
    }
    return std::nullopt;
}

} // namespace rungs
