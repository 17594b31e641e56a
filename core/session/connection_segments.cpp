// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/connection_segments.h"

#include <algorithm>
#include <functional>

namespace rungs {

namespace {

bool haveSameEndpoints(const ConnectionRow &a, const ConnectionRow &b)
{
    return (a.client == b.client && a.server == b.server) || (a.client == b.server && a.server == b.client);
}

} // namespace

std::vector<FrameId> framesAround(const Session &session, ConnectionId connection)
{
    // Frames further back no longer matter, and ports can be reused a million times.
    constexpr std::size_t mostBefore = 65536;
    const ConnectionRow &own = session.connection(connection);
    const FrameId last = session.lastFrameOf(connection);
    std::vector<FrameId> frames = session.framesOf(connection);
    const std::size_t ownCount = frames.size();
    const auto append = [&](std::uint32_t other) {
        for (const FrameId frame : session.framesOf({other})) {
            if (frame < last)
                frames.push_back(frame);
        }
    };
    for (std::uint32_t i = connection.value; i-- > 0 && frames.size() - ownCount < mostBefore;) {
        if (haveSameEndpoints(session.connection({i}), own))
            append(i);
    }
    for (std::uint32_t i = connection.value + 1; i < session.connectionCount(); ++i) {
        if (session.connection({i}).firstFrame > last)
            break;
        if (haveSameEndpoints(session.connection({i}), own))
            append(i);
    }
    if (frames.size() > ownCount)
        std::ranges::sort(frames);
    return frames;
}

ConnectionSegments::ConnectionSegments(const Session &session)
    : m_session(session)
    , m_bytes(session)
    , m_clock(session.clockNotes())
{ }

Result<bool> ConnectionSegments::read(FrameId frame, ReadSegment &read)
{
    DecodedSegment decoded;
    read.report.reset();
    if ((m_session.frame(frame).flags & FrameRow::completesDatagram) != 0) {
        for (const FrameId part : m_session.fragmentsOf(frame)) {
            if (part == frame)
                continue;
            if (const Result<bool> isRead = decode(part, decoded); !isRead)
                return isRead;
        }
    }
    const Result<bool> hasSegment = decode(frame, decoded);
    if (!hasSegment)
        return hasSegment;
    if (!*hasSegment) {
        readIcmpError(frame, read);
        return false;
    }
    const SegmentSummary &summary = decoded.summary;
    read.place = m_finder.add(frame, summary, m_table);
    read.summary = summary;
    const auto place = static_cast<std::size_t>(summary.payload.data() - m_frame.data());
    const bool isInFrame = std::less_equal<>()(m_frame.data(), summary.payload.data())
                           && std::less<>()(summary.payload.data(), m_frame.data() + m_frame.size());
    read.payloadPlace.reset();
    if (isInFrame)
        read.payloadPlace = static_cast<std::uint32_t>(place);
    read.options.begin(1);
    read.segment = Segment(frame, m_session.frame(frame).time, read.place.from, decoded, read.options);
    const ClockCursor::Found clock = m_clock.at(frame);
    read.time = read.segment.time;
    read.clockIsBroken = clock.isBroken;
    if (clock.note != nullptr)
        read.segment.take(*clock.note);
    const DoubleRecording *recording = m_session.doubleRecording();
    read.segment.isRecordedTwice = recording != nullptr && recording->contains(read.segment.link);
    read.segment.isChanged = m_session.flips().touches(frame);
    return true;
}

Result<bool> ConnectionSegments::decode(FrameId frame, DecodedSegment &decoded)
{
    const Result<ByteView> bytes = m_bytes.bytesOf(frame);
    if (!bytes)
        return tl::unexpected(bytes.error());
    m_frame = *bytes;
    const CaptureInterface &interface = m_session.interfaceOf(frame);
    const FrameRow &row = m_session.frame(frame);
    return m_segments.read(frame, row.time, {*bytes, row.originalLength, interface.linkType, interface.fcsLength},
                           decoded);
}

void ConnectionSegments::readIcmpError(FrameId frame, ReadSegment &read)
{
    const FrameWalker::Walk &walk = *m_segments.headers();
    const std::optional<IcmpError> error = icmpErrorOf(walk.stack, walk.buffers);
    const auto place = error ? m_finder.find(quotedEnds(*error), m_table) : std::nullopt;
    if (!place)
        return;
    read.place = *place;
    read.report = {frame, m_session.frame(frame).time, place->from, *error};
}

Result<Bytes> payloadOf(const Session &session, FrameId frame)
{
    ConnectionSegments segments(session);
    ReadSegment read;
    const Result<bool> hasSegment = segments.read(frame, read);
    if (!hasSegment)
        return tl::unexpected(hasSegment.error());
    if (!*hasSegment)
        return Bytes();
    return Bytes(read.summary.payload.begin(), read.summary.payload.end());
}

} // namespace rungs
