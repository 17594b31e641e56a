// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/story_of_session.h"

#include "core/connection/connection_tracker.h"
#include "core/connection/story_builder.h"
#include "core/decode/http.h"
#include "core/session/address_translation.h"
#include "core/session/connection_segments.h"

namespace rungs {

namespace {

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
        ConnectionSegments segments(m_session);
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
            m_builder.add(read.segment, read.time, outcome, http::startLine(read.summary.payload));
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

Result<Story> storyUpTo(const Session &session, ConnectionId connection, std::size_t most, const std::stop_token &stop,
                        const std::function<void(Story)> &publish)
{
    std::stop_source tooLong;
    const std::stop_callback cancelled(stop, [&tooLong] { tooLong.request_stop(); });
    return story(session, connection, tooLong.get_token(), [&](Story part) {
        if (part.rungs.size() >= most)
            tooLong.request_stop();
        if (publish)
            publish(std::move(part));
    });
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
