// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_frames.h"

#include <algorithm>

namespace rungs {

FrameListPtr framesOfConnection(const Session &session, ConnectionId connection, const FrameListPtr &known,
                                std::uint32_t scanned, const std::stop_token &stop)
{
    constexpr std::uint32_t framesBetweenLooks = 65536;
    auto frames = std::make_shared<FrameList>();
    if (connection.value >= session.connectionCount())
        return frames;
    const ConnectionRow &row = session.connection(connection);
    frames->reserve(session.segmentCountOf(connection));
    if (known)
        frames->assign(known->begin(), known->end());
    const std::uint32_t end = std::min(session.frameCount(), session.lastFrameOf(connection).value + 1);
    for (FrameId id{std::max(scanned, row.firstFrame.value)}; id.value < end; ++id.value) {
        if (id.value % framesBetweenLooks == 0 && stop.stop_requested())
            break;
        if (session.connectionOf(id) == connection)
            frames->push_back(id);
    }
    return frames;
}

} // namespace rungs
