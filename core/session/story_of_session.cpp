// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/story_of_session.h"

#include "core/connection/connection_tracker.h"
#include "core/connection/story_builder.h"
#include "core/decode/http.h"
#include "core/session/address_translation.h"
#include "core/session/ascending_reader.h"
#include "core/session/segment_reader.h"

#include <algorithm>

namespace rungs {

namespace {

/// A segment that has been read, ready to be analysed.
struct ReadSegment
{
    Segment segment;
    KeptOptions options; ///< of the segment
    ConnectionFinder::Place place;
    Timestamp time; ///< as the file says
    bool clockIsBroken = false;
    ByteView payload;                 ///< good until the next frame is read
    std::optional<IcmpReport> report; ///< where the frame has no segment, but an ICMP error about one
};

bool haveSameEndpoints(const ConnectionRow &a, const ConnectionRow &b)
{
    return (a.client == b.client && a.server == b.server) || (a.client == b.server && a.server == b.client);
}

/// The frames of the connection and of the others between the same endpoints, as far as they matter to it: a late
/// segment of one can arrive during another. In order, up to the connection's last frame.
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

/// Reads segments from the file again, and finds their connections.
class FrameSegments
{
public:
    explicit FrameSegments(const Session &session)
        : m_session(session)
        , m_bytes(session)
        , m_clock(session.clockNotes())
    { }

    /// @return false where the frame has no segment
    Result<bool> read(FrameId frame, ReadSegment &read)
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
        read.payload = summary.payload;
        read.options.begin(1);
        read.segment = Segment(frame, m_session.frame(frame).time, read.place.from, decoded, read.options);
        const ClockCursor::Found clock = m_clock.at(frame);
        read.time = read.segment.time;
        read.clockIsBroken = clock.isBroken;
        if (clock.note != nullptr)
            read.segment.take(*clock.note);
        const DoubleRecording *recording = m_session.doubleRecording();
        read.segment.isRecordedTwice = recording != nullptr && recording->contains(read.segment.link);
        return true;
    }

private:
    Result<bool> decode(FrameId frame, DecodedSegment &decoded)
    {
        const Result<ByteView> bytes = m_bytes.bytesOf(frame);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const CaptureInterface &interface = m_session.interfaceOf(frame);
        const FrameRow &row = m_session.frame(frame);
        return m_segments.read(frame, row.time, {*bytes, row.originalLength, interface.linkType, interface.fcsLength},
                               decoded);
    }

    void readIcmpError(FrameId frame, ReadSegment &read)
    {
        const FrameWalker::Walk &walk = *m_segments.headers();
        const std::optional<IcmpError> error = icmpErrorOf(walk.stack, walk.buffers);
        const auto place = error ? m_finder.find(quotedEnds(*error), m_table) : std::nullopt;
        if (!place)
            return;
        read.place = *place;
        read.report = {frame, m_session.frame(frame).time, place->from, *error};
    }

    const Session &m_session;
    AscendingReader m_bytes;
    ClockCursor m_clock;
    SegmentReader m_segments;
    ConnectionFinder m_finder;
    ConnectionTable m_table;
};

/// Makes the story of one connection.
class StoryReader
{
public:
    StoryReader(const Session &session, ConnectionId connection, std::stop_token stop,
                const std::function<void(Story)> &publish)
        : m_session(session)
        , m_connection(connection)
        , m_stop(std::move(stop))
        , m_publish(publish)
        , m_frames(framesAround(session, connection))
        , m_builder(session.segmentCountOf(connection))
    { }

    Result<Story> read()
    {
        m_tracker.keepStates();
        if (const Result<void> isRead = readRungs(); !isRead)
            return tl::unexpected(isRead.error());
        Story story = m_builder.take(summary(), histories());
        story.isComplete = !m_wasStopped;
        addHead(story);
        return story;
    }

private:
    static constexpr std::size_t firstSize = 512; ///< rungs in the first part that is published
    /// Each part is this many times as long as the one before: it is a copy of all rungs so far, and copying must not
    /// cost more than reading.
    static constexpr std::size_t growth = 8;

    /// Calls @p visit with each frame that has a segment, and @p visitError with each ICMP error about one, until a
    /// stop is asked for.
    template <class Visit, class VisitError>
    Result<void> forEachSegment(Visit visit, VisitError visitError)
    {
        FrameSegments segments(m_session);
        ReadSegment read;
        for (const FrameId frame : m_frames) {
            if (m_stop.stop_requested()) {
                m_wasStopped = true;
                break;
            }
            const Result<bool> hasSegment = segments.read(frame, read);
            if (!hasSegment)
                return tl::unexpected(hasSegment.error());
            if (*hasSegment)
                visit(frame, read);
            else if (read.report)
                visitError(*read.report, read.place);
        }
        return {};
    }

    Result<void> readRungs()
    {
        std::size_t nextSize = firstSize;
        const auto add = [&](FrameId frame, const ReadSegment &read) {
            // The first segment of a connection never belongs to the connection before.
            if (frame == m_session.connection(m_connection).firstFrame)
                m_local = read.place.connection;
            if (read.place.sidesExchanged && read.place.connection == m_local)
                m_builder.exchangeSides();
            if (read.clockIsBroken)
                m_tracker.breakClock();
            const SegmentOutcome &outcome = m_tracker.add(read.place, read.segment);
            if (!isOwn(frame)) {
                m_builder.addForeign(outcome);
                return;
            }
            m_builder.add(read.segment, read.time, outcome, http::startLine(read.payload));
            if (m_publish && m_builder.size() == nextSize) {
                publish();
                nextSize *= growth;
            }
        };
        return forEachSegment(add, [this](const IcmpReport &report, const ConnectionFinder::Place &place) {
            const SegmentOutcome &outcome = m_tracker.addIcmpError(place, report);
            if (isOwn(report.frame))
                m_builder.addIcmpError(report, outcome);
        });
    }

    bool isOwn(FrameId frame) const { return m_session.frame(frame).connection == m_connection; }

    ConnectionSummary summary() const { return m_local.isValid() ? m_tracker.summary(m_local) : ConnectionSummary{}; }

    BySide<StateHistory> histories() const
    {
        return m_local.isValid() ? m_tracker.statesOf(m_local) : BySide<StateHistory>();
    }

    void publish() const
    {
        Story story = m_builder.snapshot(summary(), histories());
        addHead(story);
        m_publish(std::move(story));
    }

    void addHead(Story &story) const
    {
        const ConnectionRow &row = m_session.connection(m_connection);
        story.connection = m_connection;
        story.client = row.client;
        story.server = row.server;
        for (const Side side : bothSides) {
            story.base[side] = SequenceNumber(row.baseSequence[side]);
            story.hasBase[side] = row.hasBase[side];
        }
        if (std::optional<Finding> translation = addressTranslationOf(m_session, m_connection))
            story.findings.push_back(*std::move(translation));
    }

    const Session &m_session;
    const ConnectionId m_connection;
    const std::stop_token m_stop;
    const std::function<void(Story)> &m_publish;
    const std::vector<FrameId> m_frames;
    StoryBuilder m_builder;
    ConnectionTracker m_tracker;
    ConnectionId m_local; ///< which of the tracker's connections it is
    bool m_wasStopped = false;
};

} // namespace

Result<Story> story(const Session &session, ConnectionId connection, std::stop_token stop,
                    const std::function<void(Story)> &publish)
{
    return StoryReader(session, connection, std::move(stop), publish).read();
}

Result<std::optional<Story>> storyOfFrame(const Session &session, FrameId frame, std::stop_token stop)
{
    const FrameRow &row = session.frame(frame);
    if (!row.connection.isValid())
        return std::nullopt;
    Result<Story> made = story(session, row.connection, stop);
    if (!made)
        return tl::unexpected(std::move(made).error());
    if (!made->has(frame))
        return std::nullopt;
    return *std::move(made);
}

} // namespace rungs
