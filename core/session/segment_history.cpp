// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/segment_history.h"

#include "core/connection/segment.h"

namespace rungs {

namespace {

/// Wireshark's bits of tcp.completeness.
enum Complete : std::uint8_t { syn = 1, synAck = 2, ack = 4, data = 8, fin = 16, rst = 32 };

} // namespace

void SegmentHistory::take(const Step &step, filter::SegmentFacts &facts)
{
    if (!m_first.isKnown())
        m_first = step.time;
    facts.sinceFirst = timeBetween(m_first, step.time);
    facts.sincePrevious = timeBetween(m_last.isKnown() ? m_last : step.time, step.time);
    if (step.time.isKnown())
        m_last = step.time;
    if (step.isCut)
        return;
    takeFlags(step, facts);
    takeFlight(step, facts);
}

void SegmentHistory::takeFlags(const Step &step, filter::SegmentFacts &facts)
{
    const bool isSyn = (step.flags & Segment::syn) != 0;
    const bool isAck = (step.flags & Segment::ack) != 0;
    const auto add = [this](Complete bit) { m_completeness = static_cast<std::uint8_t>(m_completeness | bit); };
    if (isSyn) {
        add(isAck ? synAck : syn);
        if (!isAck)
            m_syn = step.time;
    } else if (isAck && (m_completeness & synAck) != 0) {
        if ((m_completeness & ack) == 0)
            m_handshake = elapsed(m_syn, step.time);
        add(ack);
    }
    if (step.payloadLength > 0)
        add(data);
    // In one pass, what ends it counts from the next segment on.
    facts.completeness = m_completeness;
    if ((step.flags & Segment::fin) != 0)
        add(fin);
    if ((step.flags & Segment::rst) != 0)
        add(rst);
    facts.handshake = m_handshake;
}

void SegmentHistory::takeFlight(const Step &step, filter::SegmentFacts &facts)
{
    const Side from = step.from;
    const SequenceNumber end = SequenceNumber(step.sequence) + step.payloadLength
                               + ((step.flags & Segment::syn) != 0 ? 1U : 0U)
                               + ((step.flags & Segment::fin) != 0 ? 1U : 0U);
    if (!m_hasEdge[from] || end.isAfter(m_edge[from])) {
        m_edge[from] = end;
        m_hasEdge[from] = true;
    }
    if ((step.flags & Segment::ack) != 0) {
        SequenceNumber &acked = m_ack.other(from);
        const SequenceNumber now(step.acknowledgment);
        if (!m_hasAck.other(from) || now.isAfter(acked))
            acked = now;
        m_hasAck.other(from) = true;
    }
    if (step.payloadLength > 0 && m_hasAck[from] && m_edge[from].isAfter(m_ack[from]))
        facts.bytesInFlight = static_cast<std::uint32_t>(m_edge[from].since(m_ack[from]));
}

} // namespace rungs
