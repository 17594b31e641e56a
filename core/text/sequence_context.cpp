// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence_context.h"

namespace rungs {

SequenceContext sequenceContext(const Session &session, FrameId frame)
{
    SequenceContext context;
    if (frame.value >= session.frameCount())
        return context;
    const FrameRow &row = session.frame(frame);
    if ((row.flags & FrameRow::hasSegment) == 0 || row.connection.value >= session.connectionCount())
        return context;
    const ConnectionRow &connection = session.connection(row.connection);
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    const auto base = [&connection](Side side) -> std::optional<std::uint32_t> {
        const auto index = indexOf(side);
        if (!connection.hasBase[index])
            return std::nullopt;
        return connection.baseSequence[index];
    };
    context.sequenceBase = base(from);
    context.acknowledgmentBase = base(opposite(from));
    return context;
}

} // namespace rungs
