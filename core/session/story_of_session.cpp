// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/story_of_session.h"

#include "core/connection/connection_tracker.h"
#include "core/connection/window_scale.h"
#include "core/decode/frame_walker.h"
#include "core/session/segment_of_frame.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

/// A segment once it has been read, ready to be judged again.
struct Read
{
    Segment segment;
    ConnectionFinder::Place place;
    std::optional<std::uint32_t> window;
    ConnectionId connection; ///< in the session
    std::string application;
};

/// The first line of an HTTP message: of a response without the version.
std::string httpLine(ByteView payload)
{
    constexpr std::size_t longest = 200;
    constexpr std::string_view version = "HTTP/1.";
    constexpr std::string_view methods[] = {"GET ",     "HEAD ",  "POST ",    "PUT ",  "DELETE ",
                                            "OPTIONS ", "PATCH ", "CONNECT ", "TRACE "};
    std::string line;
    for (const std::uint8_t octet : slice(payload, 0, longest)) {
        if (octet < 0x20 || octet > 0x7e)
            break;
        line += static_cast<char>(octet);
    }
    if (line.starts_with(version) && line.size() > 9)
        return line.substr(9);
    const bool isRequest =
        line.find(version) != std::string::npos
        && std::ranges::any_of(methods, [&](std::string_view each) { return line.starts_with(each); });
    return isRequest ? line : std::string();
}

bool haveSameEndpoints(const ConnectionRow &a, const ConnectionRow &b)
{
    return (a.client == b.client && a.server == b.server) || (a.client == b.server && a.server == b.client);
}

/// The connection itself, and the ones of the same endpoints before and after it: what the network or an endpoint
/// mixes up between them is told apart only with both in view.
std::vector<FrameId> framesAround(const Session &session, ConnectionId connection)
{
    const ConnectionRow &own = session.connection(connection);
    std::vector<FrameId> frames = session.framesOf(connection);
    const auto append = [&](std::uint32_t other) {
        const std::vector<FrameId> more = session.framesOf({other});
        frames.insert(frames.end(), more.begin(), more.end());
    };
    for (std::uint32_t i = connection.value; i-- > 0;) {
        if (haveSameEndpoints(session.connection({i}), own)) {
            append(i);
            break;
        }
    }
    for (std::uint32_t i = connection.value + 1; i < session.connectionCount(); ++i) {
        if (haveSameEndpoints(session.connection({i}), own)) {
            append(i);
            break;
        }
    }
    std::ranges::sort(frames);
    return frames;
}

class Reader
{
public:
    explicit Reader(const Session &session)
        : m_session(session)
    { }

    Result<bool> read(FrameId frame, std::vector<Read> &segments)
    {
        for (const FrameId part : m_session.fragmentsOf(frame)) {
            if (part == frame)
                continue;
            const Result<Bytes> bytes = m_session.bytesOf(part);
            if (!bytes)
                return tl::unexpected(bytes.error());
            walk(part, *bytes);
        }
        const Result<Bytes> bytes = m_session.bytesOf(frame);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const FrameWalker::Walk walked = walk(frame, *bytes);
        SegmentSummary summary;
        if (!summarize(walked.stack, walked.buffers, summary))
            return false;
        Read made;
        made.connection = m_session.frame(frame).connection;
        made.place = m_finder.add(frame, summary, m_table);
        made.window = m_scales.add(made.place, summary);
        made.application = httpLine(summary.payload);
        made.segment =
            segmentOfFrame(frame, m_session.frame(frame).time, made.place.from, summary, walked.stack, walked.buffers);
        segments.push_back(made);
        return true;
    }

private:
    FrameWalker::Walk walk(FrameId frame, const Bytes &bytes)
    {
        const CaptureInterface &interface = m_session.interfaceOf(frame);
        const FrameRow &row = m_session.frame(frame);
        return m_walker.walk(frame, row.time, {bytes, row.originalLength, interface.linkType, interface.fcsLength});
    }

    const Session &m_session;
    FrameWalker m_walker;
    ConnectionFinder m_finder;
    ConnectionTable m_table;
    WindowScales m_scales;
};

/// Which of the tracker's connections is @p connection of the session; none where it has no segment.
ConnectionId localId(const std::vector<Read> &segments, ConnectionId connection)
{
    const auto place = std::ranges::find(segments, connection, &Read::connection);
    return place != segments.end() ? place->place.connection : ConnectionId{};
}

} // namespace

Result<Story> story(const Session &session, ConnectionId connection, std::stop_token stop)
{
    std::vector<Read> segments;
    Reader reader(session);
    for (const FrameId frame : framesAround(session, connection)) {
        if (stop.stop_requested())
            break;
        const Result<bool> done = reader.read(frame, segments);
        if (!done)
            return tl::unexpected(done.error());
    }
    const ConnectionId local = localId(segments, connection);
    StoryBuilder builder;
    ConnectionTracker tracker;
    for (const Read &read : segments) {
        const SegmentOutcome &outcome = tracker.add(read.place, read.segment);
        if (outcome.connection == local)
            builder.add(read.segment, outcome, read.window, read.application);
    }
    const std::vector<FrameId> lost = builder.lostFrames();
    if (!lost.empty()) {
        ConnectionTracker again;
        for (Read &read : segments) {
            read.segment.isLost = std::ranges::binary_search(lost, read.segment.frame);
            const SegmentOutcome &outcome = again.add(read.place, read.segment);
            if (outcome.connection == local)
                builder.setStates(read.segment.frame, outcome.states);
        }
    }
    Story result = builder.take(local.isValid() ? tracker.summary(local) : ConnectionSummary{});
    const ConnectionRow &row = session.connection(connection);
    result.connection = connection;
    result.client = row.client;
    result.server = row.server;
    for (std::size_t side = 0; side < 2; ++side) {
        result.base[side] = SequenceNumber(row.baseSequence[side]);
        result.hasBase[side] = row.hasBase[side];
    }
    return result;
}

} // namespace rungs
