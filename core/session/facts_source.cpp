// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/facts_source.h"

#include "core/capture/frame_comments.h"
#include "core/decode/tcp_header.h"
#include "core/filter/filter_key.h"

namespace rungs {

namespace {

std::optional<std::uint32_t> payloadLength(const StreamSegment &segment)
{
    const bool isKnown = hasPayloadLength(segment.summary, *segment.layer);
    return isKnown && !segment.summary.isCut ? std::optional(segment.summary.payloadLength) : std::nullopt;
}

} // namespace

bool hasPayloadLength(const SegmentSummary &summary, const Layer &layer)
{
    return summary.headerLength >= fixedLength(tcp::fields) && summary.headerLength <= layer.length;
}

const filter::FrameFacts &FactsSource::take(const StreamFrame &frame)
{
    const CompletedDatagram *completed = frame.walk.completed;
    m_frame.begin(frame.input, completed != nullptr ? &completed->datagram : nullptr, frame.walk.stack,
                  frame.walk.buffers);
    const Timestamp time = frame.raw.time;
    if (!m_first.isKnown())
        m_first = time;
    m_facts.lazy = &m_frame;
    m_facts.id = frame.id;
    m_facts.time = time;
    m_facts.sinceFirst = timeBetween(m_first, time);
    m_facts.sincePrevious = timeBetween(m_previous.isKnown() ? m_previous : time, time);
    if (time.isKnown())
        m_previous = time;
    m_facts.length = frame.raw.originalLength;
    m_facts.capturedLength = frame.raw.capturedLength;
    m_facts.interface = frame.raw.interface.value;
    m_facts.captureInterface = frame.interface;
    m_facts.isMarked = m_notes && m_notes->isMarked(frame.id);
    m_facts.comments = nullptr;
    if (frame.raw.hasComment || (m_notes && m_notes->find(frame.id) != nullptr))
        m_facts.comments = [this, &frame] { return commentsOf(frame); };
    m_facts.segment = nullptr;
    if (frame.segment != nullptr) {
        takeSegment(frame);
        m_facts.segment = &m_segment;
    }
    return m_facts;
}

std::vector<std::string> FactsSource::commentsOf(const StreamFrame &frame) const
{
    std::vector<std::string> stored;
    if (frame.raw.hasComment)
        stored = readFrameComments(frame.source, frame.raw.offset).value_or(std::vector<std::string>());
    return m_notes ? m_notes->commentsOf(frame.id, std::move(stored)) : stored;
}

void FactsSource::takeSegment(const StreamFrame &frame)
{
    const StreamSegment &segment = *frame.segment;
    const ConnectionId connection = segment.place.stream();
    if (m_histories.size() <= connection.value)
        m_histories.resize(connection.value + std::size_t{1});
    const Side from = segment.place.from;

    m_segment = {};
    m_segment.stream = connection.value;
    m_segment.from = from;
    if (segment.connection.hasBase[from])
        m_segment.sequenceBase = segment.connection.baseSequence[from];
    if (segment.connection.hasBase.other(from))
        m_segment.acknowledgmentBase = segment.connection.baseSequence.other(from);
    m_segment.payloadLength = payloadLength(segment);
    m_segment.outcome = segment.outcome;
    const SegmentSummary &summary = segment.summary;
    m_histories[connection.value].take({frame.raw.time, from, summary.flags, summary.sequence, summary.acknowledgment,
                                        summary.payloadLength, summary.isCut},
                                       m_segment);
    if (m_whole)
        takeSummary(frame.id, segment.place.connection);
}

void FactsSource::takeSummary(FrameId frame, ConnectionId connection)
{
    if (connection.value >= m_whole->connectionCount() || frame.value >= m_whole->frameCount())
        return;
    const ConnectionSummary summary = m_whole->summaryOf(connection);
    m_segment.opening = nameOf(summary.opening);
    m_closing = nameOf(summary.closing);
    m_segment.closing = m_closing;
    // What is captured later can show that the sides had been guessed wrongly.
    const FrameRow row = m_whole->frame(frame);
    m_segment.limits = m_whole->limitsOf(row.connection)[row.side()];
}

filter::FrameFacts factsOf(const Session &session, FrameId id, const DecodedFrame &frame, filter::SegmentFacts &segment)
{
    const FrameRow row = session.frame(id);
    filter::FrameFacts facts;
    facts.frame = &frame;
    takeRow(session, id, row, facts);
    facts.sincePrevious = timeBetween(id.value == 0 ? row.time : session.frame(FrameId{id.value - 1}).time, row.time);
    if (takeConnection(session, id, row, frame.tcp(), segment))
        facts.segment = &segment;
    return facts;
}

void takeRow(const Session &session, FrameId id, const FrameRow &row, filter::FrameFacts &facts)
{
    facts.id = id;
    facts.time = row.time;
    facts.sinceFirst = timeBetween(session.startTime(), row.time);
    facts.length = row.originalLength;
    facts.capturedLength = row.capturedLength;
    facts.interface = row.interface.value;
    facts.captureInterface = &session.capture().interfaces[row.interface.value];
    facts.isMarked = session.notes().isMarked(id);
    facts.comments = nullptr;
    if ((row.flags & FrameRow::hasComment) != 0 || session.notes().find(id) != nullptr)
        facts.comments = [&session, id] { return session.commentsOf(id); };
}

bool takeConnection(const Session &session, FrameId id, const FrameRow &row, const Layer *tcp,
                    filter::SegmentFacts &segment)
{
    if (tcp == nullptr || (row.flags & FrameRow::hasSegment) == 0 || !row.connection.isValid())
        return false;
    const ConnectionRow connection = session.connection(row.connection);
    segment.stream = session.streamOf(id).value;
    segment.from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    if (connection.hasBase[segment.from])
        segment.sequenceBase = connection.baseSequence[segment.from];
    if (connection.hasBase.other(segment.from))
        segment.acknowledgmentBase = connection.baseSequence.other(segment.from);
    if (tcp->headerLength >= fixedLength(tcp::fields) && tcp->headerLength <= tcp->length)
        segment.payloadLength = tcp->length - tcp->headerLength;
    segment.sinceFirst = timeBetween(session.frame(connection.firstFrame).time, row.time);
    return true;
}

std::string testOf(const Session &session, FrameId id, const DecodedFrame &frame, const FieldNode &node)
{
    filter::SegmentFacts segment;
    return filter::testOf(node, factsOf(session, id, frame, segment));
}

} // namespace rungs
