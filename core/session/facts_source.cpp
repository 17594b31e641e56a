// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/facts_source.h"

#include "core/decode/frame_decoder.h"

namespace rungs {

namespace {

/// Wireshark's bits of tcp.completeness.
enum Complete : std::uint8_t { syn = 1, synAck = 2, ack = 4, data = 8, fin = 16, rst = 32 };

std::optional<Duration> between(Timestamp from, Timestamp to)
{
    return from.isKnown() && to.isKnown() ? std::optional(to - from) : std::nullopt;
}

std::optional<std::uint32_t> payloadLength(const StreamSegment &segment)
{
    const std::uint32_t header = segment.summary.headerLength;
    const bool isKnown = header >= fixedLength(tcp::fields) && header <= segment.layer->length;
    return isKnown && !segment.summary.isCut ? std::optional(segment.summary.payloadLength) : std::nullopt;
}

} // namespace

const filter::FrameFacts &FactsSource::take(const StreamFrame &frame)
{
    const CompletedDatagram *completed = frame.walk.completed;
    m_decoded = FrameDecoder::decode(frame.input, completed != nullptr ? &completed->datagram : nullptr);
    const Timestamp time = frame.raw.time;
    if (!m_first.isKnown())
        m_first = time;
    m_facts.frame = &m_decoded;
    m_facts.id = frame.id;
    m_facts.time = time;
    m_facts.sinceFirst = between(m_first, time);
    m_facts.sincePrevious = between(m_previous.isKnown() ? m_previous : time, time);
    if (time.isKnown())
        m_previous = time;
    m_facts.length = frame.raw.originalLength;
    m_facts.capturedLength = frame.raw.capturedLength;
    m_facts.interface = frame.raw.interface.value;
    m_facts.segment = nullptr;
    if (frame.segment != nullptr) {
        takeSegment(frame);
        m_facts.segment = &m_segment;
    }
    return m_facts;
}

void FactsSource::takeSegment(const StreamFrame &frame)
{
    const StreamSegment &segment = *frame.segment;
    // As Wireshark counts: an answer of the connection before to the SYN of a new one is in the new one's stream.
    const ConnectionId opening = segment.place.opening;
    const ConnectionId connection = opening.isValid() ? opening : segment.place.connection;
    if (m_seen.size() <= connection.value)
        m_seen.resize(connection.value + std::size_t{1});
    Seen &seen = m_seen[connection.value];
    const Side from = segment.place.from;

    m_segment = {};
    m_segment.stream = connection.value;
    m_segment.from = from;
    if (segment.connection.hasBase[from])
        m_segment.sequenceBase = segment.connection.baseSequence[from];
    if (segment.connection.hasBase.other(from))
        m_segment.acknowledgmentBase = segment.connection.baseSequence.other(from);
    m_segment.payloadLength = payloadLength(segment);
    m_segment.checksum = segment.checksum;
    m_segment.outcome = segment.outcome;
    const Timestamp time = frame.raw.time;
    if (!seen.first.isKnown())
        seen.first = time;
    m_segment.sinceFirst = between(seen.first, time);
    m_segment.sincePrevious = between(seen.last.isKnown() ? seen.last : time, time);
    if (time.isKnown())
        seen.last = time;
    if (!segment.summary.isCut) {
        takeFlags(seen, frame);
        takeFlight(seen, frame);
    }
    if (m_whole)
        takeSummary(segment.place.connection);
}

void FactsSource::takeFlags(Seen &seen, const StreamFrame &frame)
{
    const SegmentSummary &summary = frame.segment->summary;
    const bool isSyn = (summary.flags & Segment::syn) != 0;
    const bool isAck = (summary.flags & Segment::ack) != 0;
    const auto add = [&seen](Complete bit) { seen.completeness = static_cast<std::uint8_t>(seen.completeness | bit); };
    if (isSyn) {
        add(isAck ? synAck : syn);
        if (!isAck)
            seen.syn = frame.raw.time;
    } else if (isAck && (seen.completeness & synAck) != 0) {
        if ((seen.completeness & ack) == 0)
            seen.handshake = elapsed(seen.syn, frame.raw.time);
        add(ack);
    }
    if (summary.payloadLength > 0)
        add(data);
    // In one pass, what ends it counts from the next segment on.
    m_segment.completeness = seen.completeness;
    if ((summary.flags & Segment::fin) != 0)
        add(fin);
    if ((summary.flags & Segment::rst) != 0)
        add(rst);
    m_segment.handshake = seen.handshake;
}

void FactsSource::takeFlight(Seen &seen, const StreamFrame &frame)
{
    const SegmentSummary &summary = frame.segment->summary;
    const Side from = frame.segment->place.from;
    const SequenceNumber end = SequenceNumber(summary.sequence) + summary.payloadLength
                               + ((summary.flags & Segment::syn) != 0 ? 1U : 0U)
                               + ((summary.flags & Segment::fin) != 0 ? 1U : 0U);
    if (!seen.hasEdge[from] || end.isAfter(seen.edge[from])) {
        seen.edge[from] = end;
        seen.hasEdge[from] = true;
    }
    if ((summary.flags & Segment::ack) != 0) {
        SequenceNumber &acked = seen.ack.other(from);
        const SequenceNumber now(summary.acknowledgment);
        if (!seen.hasAck.other(from) || now.isAfter(acked))
            acked = now;
        seen.hasAck.other(from) = true;
    }
    if (summary.payloadLength > 0 && seen.hasAck[from] && seen.edge[from].isAfter(seen.ack[from]))
        m_segment.bytesInFlight = static_cast<std::uint32_t>(seen.edge[from].since(seen.ack[from]));
}

void FactsSource::takeSummary(ConnectionId connection)
{
    if (connection.value >= m_whole->connectionCount())
        return;
    const ConnectionSummary summary = m_whole->summaryOf(connection);
    m_segment.opening = nameOf(summary.opening);
    m_closing = nameOf(summary.closing);
    m_segment.closing = m_closing;
}

filter::FrameFacts factsOf(const Session &session, FrameId id, const DecodedFrame &frame, filter::SegmentFacts &segment)
{
    const FrameRow row = session.frame(id);
    filter::FrameFacts facts;
    facts.frame = &frame;
    facts.id = id;
    facts.time = row.time;
    facts.sinceFirst = between(session.startTime(), row.time);
    facts.sincePrevious = between(id.value == 0 ? row.time : session.frame(FrameId{id.value - 1}).time, row.time);
    facts.length = row.originalLength;
    facts.capturedLength = row.capturedLength;
    facts.interface = row.interface.value;
    const Layer *tcp = frame.tcp();
    if (tcp == nullptr || (row.flags & FrameRow::hasSegment) == 0 || !row.connection.isValid())
        return facts;
    const ConnectionRow connection = session.connection(row.connection);
    segment.stream = row.connection.value;
    segment.from = (row.flags & FrameRow::fromServer) != 0 ? Side::server : Side::client;
    if (connection.hasBase[segment.from])
        segment.sequenceBase = connection.baseSequence[segment.from];
    if (connection.hasBase.other(segment.from))
        segment.acknowledgmentBase = connection.baseSequence.other(segment.from);
    if (tcp->headerLength >= fixedLength(tcp::fields) && tcp->headerLength <= tcp->length)
        segment.payloadLength = tcp->length - tcp->headerLength;
    segment.sinceFirst = between(session.frame(connection.firstFrame).time, row.time);
    facts.segment = &segment;
    return facts;
}

} // namespace rungs
