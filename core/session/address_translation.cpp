// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/address_translation.h"

#include <algorithm>
#include <cstdlib>

namespace rungs {

namespace {

/// A translation takes no longer.
constexpr std::int64_t longestForwarding = 100'000'000;

/// One end is translated, the other is the same; both ends began with the same numbers.
bool areAlike(const ConnectionRow &a, const ConnectionRow &b)
{
    const auto areWhole = [](const ConnectionRow &row) {
        return row.openingSeen && row.has(ConnectionRow::synAckSeen) && row.hasBase[Side::client]
               && row.hasBase[Side::server];
    };
    return a.baseSequence[Side::client] == b.baseSequence[Side::client]
           && a.baseSequence[Side::server] == b.baseSequence[Side::server] && areWhole(a) && areWhole(b)
           && (a.client == b.client) != (a.server == b.server);
}

/// The segment of a frame; none where it cannot be read.
std::optional<SegmentSummary> summaryOfFrame(const Session &session, FrameId frame)
{
    const Result<DecodedFrame> decoded = session.decode(frame);
    SegmentSummary segment;
    if (!decoded)
        return std::nullopt;
    std::vector<ByteView> buffers;
    for (std::size_t i = 0; i < decoded->bufferCount(); ++i)
        buffers.push_back(decoded->buffer(i));
    if (!summarize(decoded->stack(), buffers, segment))
        return std::nullopt;
    segment.options = segment.payload = {}; // they lie in the frame
    return segment;
}

/// The same SYN once more, forwarded by a router in between: it has taken from its time to live.
bool isForwarded(const Session &session, FrameId a, FrameId b)
{
    const Timestamp first = session.frame(a).time;
    const Timestamp second = session.frame(b).time;
    const std::int64_t apart = (first - second).nanoseconds;
    if (!first.isKnown() || !second.isKnown() || apart > longestForwarding || apart < -longestForwarding)
        return false;
    const std::optional<SegmentSummary> one = summaryOfFrame(session, a);
    const std::optional<SegmentSummary> other = summaryOfFrame(session, b);
    return one && other && one->sequence == other->sequence && one->flags == other->flags
           && one->window == other->window && one->payloadLength == other->payloadLength && one->ipId == other->ipId
           && (apart < 0) == (one->timeToLive > other->timeToLive) && one->timeToLive != other->timeToLive;
}

} // namespace

std::optional<Finding> addressTranslationOf(const Session &session, ConnectionId connection)
{
    const ConnectionRow row = session.connection(connection);
    if (!row.openingSeen || !row.has(ConnectionRow::synAckSeen))
        return std::nullopt;
    for (ConnectionId other{0}; other.value < session.connectionCount(); ++other.value) {
        const ConnectionRow each = session.connection(other);
        if (other == connection || !areAlike(row, each) || !isForwarded(session, row.firstFrame, each.firstFrame))
            continue;
        Finding finding;
        finding.kind = Finding::Kind::addressTranslation;
        finding.other = other;
        finding.count = std::min(session.segmentCountOf(connection), session.segmentCountOf(other));
        finding.frames = {row.firstFrame, each.firstFrame};
        return finding;
    }
    return std::nullopt;
}

} // namespace rungs
