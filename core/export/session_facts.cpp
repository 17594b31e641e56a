// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/session_facts.h"

#include "core/export/record_columns.h"
#include "core/session/facts_source.h"
#include "core/text/packet_line.h"

#include <algorithm>
#include <utility>

namespace rungs {

namespace {

SegmentHistory::Step stepOf(const Rung &rung)
{
    return {rung.time,
            rung.from,
            rung.segment.flags,
            rung.segment.sequence.value(),
            rung.segment.acknowledgment.value(),
            rung.segment.length,
            rung.segment.isCut};
}

void takeRung(const Rung &rung, ConnectionId connection, SegmentOutcome &outcome)
{
    outcome.clear();
    for (const Event &event : rung.events)
        outcome.add(event.kind) = event;
    for (const Event &event : rung.possible())
        outcome.addPossible(event.kind) = event;
    outcome.frame = rung.frame;
    outcome.connection = connection;
    outcome.from = rung.from;
    outcome.states = rung.states;
    outcome.acknowledges = rung.acknowledges;
    outcome.roundTrip = rung.roundTrip;
    outcome.window = rung.window;
    outcome.phase = rung.phase;
    outcome.isRejected = rung.isRejected;
}

bool hasFragment(const LayerStack &stack)
{
    return std::ranges::any_of(stack.layers(), [](const Layer &layer) { return (layer.flags & Layer::fragment) != 0; });
}

} // namespace

SessionFacts::SessionFacts(SessionPtr session, bool isOfWhole)
    : m_session(std::move(session))
    , m_isOfWhole(isOfWhole)
    , m_bytes(*m_session)
{
    m_facts.lazy = &m_lazy;
    m_facts.source = [this] { return sourceText(m_walk->stack.layers(), m_walk->buffers); };
    m_facts.destination = [this] { return destinationText(m_walk->stack.layers(), m_walk->buffers); };
    m_facts.summary = [this] { return english(packetLine(*m_session, m_frame).info); };
}

Result<const filter::FrameFacts *> SessionFacts::of(FrameId frame, const std::shared_ptr<const Story> &story)
{
    return of(frame, m_session->frame(frame), m_session->offsetOf(frame), story);
}

Result<const filter::FrameFacts *> SessionFacts::of(FrameId frame, const FrameRow &row, std::uint64_t offset,
                                                    const std::shared_ptr<const Story> &story)
{
    m_frame = frame;
    if (std::optional<Error> error = walk(row, offset))
        return tl::unexpected(*std::move(error));
    takeRow(*m_session, frame, row, m_facts);
    takeTimes(row);
    m_segment = {};
    const bool hasSegment = takeConnection(*m_session, frame, row, m_facts.tcp(), m_segment);
    m_facts.segment = hasSegment ? &m_segment : nullptr;
    if (hasSegment) {
        takeSegment(row);
        takeStory(story);
    }
    return &m_facts;
}

std::optional<Error> SessionFacts::walk(const FrameRow &row, std::uint64_t offset)
{
    const bool isCompleted = (row.flags & FrameRow::completesDatagram) != 0;
    if (!m_walk || isCompleted || hasFragment(m_walk->stack))
        m_walker.emplace();
    m_walk.reset();
    if (isCompleted) {
        if (std::optional<Error> error = walkFragments())
            return error;
    }
    const Result<ByteView> bytes = m_bytes.bytesAt(m_frame, offset, row.capturedLength);
    if (!bytes)
        return bytes.error();
    const CaptureInterface &interface = m_session->capture().interfaces[row.interface.value];
    const FrameInput input{*bytes, row.originalLength, interface.linkType, interface.fcsLength};
    m_walk.emplace(m_walker->walk(m_frame, row.time, input));
    m_lazy.begin(input, m_walk->completed != nullptr ? &m_walk->completed->datagram : nullptr, m_walk->stack,
                 m_walk->buffers);
    return std::nullopt;
}

/// Those before the frame itself.
std::optional<Error> SessionFacts::walkFragments()
{
    for (const FrameId fragment : m_session->fragmentsOf(m_frame)) {
        if (fragment == m_frame)
            continue;
        const Result<Bytes> bytes = m_session->bytesOf(fragment);
        if (!bytes)
            return bytes.error();
        const FrameRow row = m_session->frame(fragment);
        const CaptureInterface &interface = m_session->interfaceOf(fragment);
        m_walker->walk(fragment, row.time, {*bytes, row.originalLength, interface.linkType, interface.fcsLength});
    }
    return std::nullopt;
}

void SessionFacts::takeTimes(const FrameRow &row)
{
    constexpr std::uint32_t mostBack = 65536; ///< frames without a time
    if (m_frame.value < m_timed) {
        m_timed = 0;
        m_lastTime = Timestamp::none();
    }
    Timestamp previous = Timestamp::none();
    for (std::uint32_t i = m_frame.value; i-- > m_timed && !previous.isKnown() && m_frame.value - i < mostBack;)
        previous = m_session->frame({i}).time;
    if (previous.isKnown())
        m_lastTime = previous;
    m_timed = m_frame.value;
    m_facts.sincePrevious = timeBetween(m_lastTime.isKnown() ? m_lastTime : row.time, row.time);
}

void SessionFacts::takeSegment(const FrameRow &row)
{
    SegmentSummary summary;
    if (const Layer *layer = m_facts.tcp(); summarize(m_walk->stack, m_walk->buffers, summary)) {
        m_segment.payloadLength.reset();
        if (hasPayloadLength(summary, *layer) && !summary.isCut)
            m_segment.payloadLength = summary.payloadLength;
    }
    if (!m_isOfWhole)
        return;
    const ConnectionSummary whole = m_session->summaryOf(row.connection);
    m_segment.opening = nameOf(whole.opening);
    m_closing = nameOf(whole.closing);
    m_segment.closing = m_closing;
    m_segment.limits = m_session->limitsOf(row.connection)[row.side()];
}

void SessionFacts::takeStory(const std::shared_ptr<const Story> &story)
{
    const std::optional<std::size_t> index = story ? story->indexOf(m_frame) : std::nullopt;
    if (!index)
        return;
    if (story != m_story || *index < m_next) {
        m_history = {};
        m_next = 0;
        m_story = story;
    }
    filter::SegmentFacts before;
    for (; m_next < *index; ++m_next)
        m_history.take(stepOf(story->rungs[m_next]), before);
    const Rung &rung = story->rungs[m_next++];
    m_history.take(stepOf(rung), m_segment);
    takeRung(rung, story->connection, m_outcome);
    m_segment.outcome = &m_outcome;
}

} // namespace rungs
