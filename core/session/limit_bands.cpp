// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/limit_bands.h"

#include "core/session/connection_segments.h"

namespace rungs {

Result<ConnectionTracker::LimitDetails> limitDetails(const Session &session, ConnectionId connection,
                                                     const std::stop_token &stop)
{
    ConnectionTracker tracker;
    tracker.keepLimits(LimitWorkspace::Detail::bands);
    ConnectionSegments segments(session);
    ReadSegment read;
    ConnectionId local; // which of the tracker's connections it is
    const FrameId first = session.connection(connection).firstFrame;
    for (const FrameId frame : framesAround(session, connection)) {
        if (stop.stop_requested())
            break;
        const Result<bool> hasSegment = segments.read(frame, read);
        if (!hasSegment)
            return tl::unexpected(hasSegment.error());
        if (*hasSegment && read.clockIsBroken)
            tracker.breakClock();
        if (*hasSegment)
            tracker.add(read.place, read.segment);
        else if (read.report)
            tracker.addIcmpError(read.place, *read.report);
        if (*hasSegment && frame == first)
            local = read.place.connection;
    }
    tracker.limits(true);
    const auto found = tracker.limitDetails().find(local.value);
    return found != tracker.limitDetails().end() ? found->second : ConnectionTracker::LimitDetails();
}

Result<BySide<std::vector<LimitBand>>> limitBands(const Session &session, ConnectionId connection,
                                                  const std::stop_token &stop)
{
    Result<ConnectionTracker::LimitDetails> details = limitDetails(session, connection, stop);
    if (!details)
        return tl::unexpected(std::move(details).error());
    return std::move(details->bands);
}

} // namespace rungs
