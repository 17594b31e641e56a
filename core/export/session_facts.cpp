// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/session_facts.h"

#include "core/decode/frame_decoder.h"
#include "core/export/record_columns.h"
#include "core/session/facts_source.h"
#include "core/text/packet_line.h"

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

} // namespace

SessionFacts::SessionFacts(SessionPtr session)
    : m_session(std::move(session))
    , m_bytes(*m_session)
{ }

Result<const filter::FrameFacts *> SessionFacts::of(FrameId frame, const std::shared_ptr<const Story> &story)
{
    const FrameRow row = m_session->frame(frame);
    if (std::optional<Error> error = decode(frame, row))
        return tl::unexpected(*std::move(error));
    m_segment = {};
    m_facts = factsOf(*m_session, frame, m_decoded, m_segment);
    takeTimes(frame);
    if (m_facts.segment != nullptr) {
        takeSegment(row);
        takeStory(frame, story);
    }
    m_facts.source = [this] { return sourceText(m_decoded.layers(), m_buffers); };
    m_facts.destination = [this] { return destinationText(m_decoded.layers(), m_buffers); };
    m_facts.summary = [this, frame] { return english(packetLine(*m_session, frame).info); };
    return &m_facts;
}

std::optional<Error> SessionFacts::decode(FrameId frame, const FrameRow &row)
{
    if ((row.flags & FrameRow::completesDatagram) != 0) {
        Result<DecodedFrame> whole = m_session->decode(frame);
        if (!whole)
            return std::move(whole).error();
        m_decoded = *std::move(whole);
    } else {
        const Result<ByteView> bytes = m_bytes.bytesOf(frame);
        if (!bytes)
            return bytes.error();
        const CaptureInterface &interface = m_session->interfaceOf(frame);
        m_decoded = FrameDecoder::decode({*bytes, row.originalLength, interface.linkType, interface.fcsLength});
    }
    m_buffers.clear();
    for (std::size_t i = 0; i < m_decoded.bufferCount(); ++i)
        m_buffers.push_back(m_decoded.buffer(i));
    return std::nullopt;
}

void SessionFacts::takeTimes(FrameId frame)
{
    constexpr std::uint32_t mostBack = 65536; ///< frames without a time
    const Timestamp time = m_session->frame(frame).time;
    Timestamp previous = Timestamp::none();
    for (std::uint32_t i = frame.value; i-- > 0 && !previous.isKnown() && frame.value - i < mostBack;)
        previous = m_session->frame({i}).time;
    m_facts.sincePrevious = timeBetween(previous.isKnown() ? previous : time, time);
}

void SessionFacts::takeSegment(const FrameRow &row)
{
    SegmentSummary summary;
    if (const Layer *layer = m_decoded.tcp(); layer != nullptr && summarize(m_decoded.stack(), m_buffers, summary)) {
        const auto index = static_cast<std::size_t>(layer - m_decoded.layers().data());
        m_segment.checksum = verifyChecksum(m_decoded.stack(), index, m_buffers).status;
        m_segment.payloadLength.reset();
        if (hasPayloadLength(summary, *layer) && !summary.isCut)
            m_segment.payloadLength = summary.payloadLength;
    }
    const ConnectionSummary whole = m_session->summaryOf(row.connection);
    m_segment.opening = nameOf(whole.opening);
    m_closing = nameOf(whole.closing);
    m_segment.closing = m_closing;
}

void SessionFacts::takeStory(FrameId frame, const std::shared_ptr<const Story> &story)
{
    const std::optional<std::size_t> index = story ? story->indexOf(frame) : std::nullopt;
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
