// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/window_scale.h"

#include "core/base/by_side.h"
#include "core/decode/tcp_options.h"

#include <algorithm>

namespace rungs {

namespace {

// A handshake is over after a few segments, retransmitted ones included.
constexpr unsigned mostSegments = 32;
constexpr std::uint32_t mostFrames = 1U << 18U;

struct Offer
{
    FrameId frame; ///< none: no SYN of this side was found
    std::uint8_t scale = SegmentOptions::noScale;
    bool isCut = false;

    bool isScaled() const { return scale != SegmentOptions::noScale; }
    bool isDeclined() const { return frame.isValid() && !isScaled() && !isCut; }
};

std::optional<Offer> offerOf(const Session &session, FrameId frame)
{
    const Result<DecodedFrame> decoded = session.decode(frame);
    if (!decoded)
        return std::nullopt;
    std::vector<ByteView> buffers;
    for (std::size_t i = 0; i < decoded->bufferCount(); ++i)
        buffers.push_back(decoded->buffer(i));
    SegmentSummary segment;
    if (!summarize(decoded->stack(), buffers, segment) || segment.isCut
        || (segment.flags & tcp::flagMask(tcp::Field::syn)) == 0)
        return std::nullopt;
    SegmentOptions options;
    tcp::readOptions(segment.options, options);
    return Offer{frame, options.windowScale, segment.optionsAreCut()};
}

/// The last SYN of each side among the first segments of a connection.
BySide<Offer> offersOf(const Session &session, ConnectionId connection)
{
    BySide<Offer> offers;
    const std::uint32_t first = session.connection(connection).firstFrame.value;
    const std::uint32_t end =
        std::min(session.lastFrameOf(connection).value + 1, first + std::min(mostFrames, session.frameCount() - first));
    unsigned segments = 0;
    for (std::uint32_t i = first; i < end && segments < mostSegments; ++i) {
        if (session.connectionOf(FrameId{i}) != connection)
            continue;
        const std::uint8_t flags = session.frame(FrameId{i}).flags;
        if ((flags & FrameRow::hasSegment) == 0)
            continue;
        ++segments;
        if (const std::optional<Offer> offer = offerOf(session, FrameId{i}))
            offers[(flags & FrameRow::fromServer) != 0 ? Side::server : Side::client] = *offer;
    }
    return offers;
}

} // namespace

WindowScale windowScaleOf(const Session &session, FrameId frame)
{
    using Source = WindowScale::Source;
    const FrameRow row = session.frame(frame);
    if ((row.flags & FrameRow::hasSegment) == 0 || row.connection.value >= session.connectionCount())
        return {};
    if (offerOf(session, frame))
        return {Source::isSyn, 0, frame};
    const BySide<Offer> offers = offersOf(session, row.connection);
    const Side from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    for (const Side side : {opposite(from), from}) {
        if (offers[side].isDeclined())
            return {Source::notOffered, 0, offers[side].frame};
    }
    for (const Side side : {from, opposite(from)}) {
        if (!offers[side].frame.isValid())
            return {Source::notCaptured, 0, {}};
        if (!offers[side].isScaled())
            return {Source::optionsCut, 0, offers[side].frame};
    }
    return {Source::option, offers[from].scale, offers[from].frame};
}

} // namespace rungs
