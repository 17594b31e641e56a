// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/sequence_space.h"

#include <algorithm>

namespace rungs {

namespace {

/// How many rungs are looked at, at most.
constexpr std::size_t farthestBack = 50000;
/// How many more are looked at once what is on the way has been found: a segment may have been overtaken.
constexpr std::size_t behindFlight = 256;

bool isBefore(SequenceRange a, SequenceRange b)
{
    return a.begin.isBefore(b.begin);
}

/// The ranges in order, those that touch made one.
void unite(std::vector<SequenceRange> &ranges)
{
    std::ranges::sort(ranges, isBefore);
    std::size_t kept = 0;
    for (const SequenceRange range : ranges) {
        if (kept > 0 && !range.begin.isAfter(ranges[kept - 1].end))
            ranges[kept - 1].end = later(ranges[kept - 1].end, range.end);
        else
            ranges[kept++] = range;
    }
    ranges.resize(kept);
}

/// Goes back from a rung and gathers what was said of one side's numbers.
class Gathering
{
public:
    Gathering(const Story &story, SequenceSpace &space)
        : m_story(story)
        , m_space(space)
    { }

    void run(std::size_t index)
    {
        std::size_t left = farthestBack;
        for (std::size_t i = index + 1; i-- > 0 && left > 0; --left) {
            const Rung &rung = m_story.rungs[i];
            if (rung.segment.isCut || rung.segment.isRst() || rung.isRejected)
                continue;
            if (rung.from == m_space.of)
                addSent(rung);
            else if (rung.segment.isAck())
                addAcknowledgment(rung);
            // What is sent in front of the acknowledged edge has been answered, and so has what was sent before it.
            if (m_reachesEdge)
                left = std::min(left, behindFlight);
        }
        finish();
    }

private:
    void addSent(const Rung &rung)
    {
        const SequenceRange range = rung.segment.range();
        m_space.sent = m_space.sent ? later(*m_space.sent, range.end) : range.end;
        m_begin = m_begin && !range.begin.isBefore(*m_begin) ? *m_begin : range.begin;
        if (range.isEmpty())
            return;
        m_space.flight.push_back({range, rung.frame, rung.isLost});
        const bool isFresh = !rung.has(EventKind::retransmission) && !rung.has(EventKind::keepAlive);
        m_reachesEdge |= isFresh && m_space.acknowledged && !range.begin.isAfter(*m_space.acknowledged);
    }

    void addAcknowledgment(const Rung &rung)
    {
        const SequenceNumber place = rung.segment.acknowledgment;
        if (!m_space.acknowledged || place.isAfter(*m_space.acknowledged)) {
            m_space.acknowledged = place;
            m_space.windowEdge = rung.window ? std::optional(place + *rung.window) : std::nullopt;
            m_space.isScaleUnknown = !rung.window;
        }
        for (const SequenceRange block : rung.sack) {
            if (block.end.isAfter(block.begin))
                m_space.sacked.push_back(block);
        }
    }

    void finish()
    {
        std::vector<SequenceRange> seen;
        for (const SequenceSpace::Sent &sent : m_space.flight)
            seen.push_back(sent.range);
        unite(seen);
        const SequenceNumber edge = m_space.acknowledged.value_or(m_begin.value_or(m_space.segment.begin));
        const auto isAnswered = [&](SequenceRange range) { return !range.end.isAfter(edge); };
        std::erase_if(m_space.flight, [&](const SequenceSpace::Sent &sent) { return isAnswered(sent.range); });
        std::ranges::sort(m_space.flight, [](const SequenceSpace::Sent &a, const SequenceSpace::Sent &b) {
            return a.range.begin == b.range.begin ? a.frame < b.frame : isBefore(a.range, b.range);
        });
        unite(m_space.sacked);
        std::erase_if(m_space.sacked, isAnswered); // what a DSACK reports lies there
        for (SequenceRange &block : m_space.sacked)
            block.begin = later(block.begin, edge);
        findMissing(seen, edge);
    }

    void findMissing(const std::vector<SequenceRange> &seen, SequenceNumber edge)
    {
        SequenceNumber next = edge;
        for (const SequenceRange range : seen) {
            if (range.begin.isAfter(next))
                m_space.missing.push_back({next, range.begin});
            next = later(next, range.end);
        }
        if (m_space.sent && m_space.sent->isAfter(next))
            m_space.missing.push_back({next, *m_space.sent});
    }

    const Story &m_story;
    SequenceSpace &m_space;
    std::optional<SequenceNumber> m_begin;
    bool m_reachesEdge = false;
};

/// What the other side had acknowledged in front of rung @p index.
std::optional<SequenceNumber> acknowledgedBefore(const Story &story, std::size_t index)
{
    std::optional<SequenceNumber> place;
    std::size_t left = behindFlight;
    for (std::size_t i = index; i-- > 0 && left > 0; --left) {
        const Rung &rung = story.rungs[i];
        if (rung.from == story.rungs[index].from && rung.segment.isAck() && !rung.isRejected && !rung.segment.isRst())
            place = place ? later(*place, rung.segment.acknowledgment) : rung.segment.acknowledgment;
    }
    return place;
}

} // namespace

std::uint32_t SequenceSpace::inFlight() const
{
    if (!acknowledged || !sent || !sent->isAfter(*acknowledged))
        return 0;
    return static_cast<std::uint32_t>(sent->since(*acknowledged));
}

SequenceSpace sequenceSpace(const Story &story, std::size_t index)
{
    SequenceSpace space;
    const Rung &rung = story.rungs[index];
    // A probe brings nothing either, but it is its own number that asks.
    const bool isProbe = rung.has(EventKind::windowProbe) || rung.has(EventKind::keepAlive);
    space.isOfAcknowledgment = rung.segment.sequenceLength() == 0 && rung.segment.isAck() && !isProbe;
    space.of = space.isOfAcknowledgment ? opposite(rung.from) : rung.from;
    if (space.isOfAcknowledgment) {
        const SequenceNumber place = rung.segment.acknowledgment;
        // An acknowledgment that was overtaken confirms no more than what had been confirmed when it came past.
        const Rung *late = rung.has(EventKind::outOfOrder) ? story.rungOf(rung.acknowledges) : nullptr;
        const std::optional<SequenceNumber> before =
            late != nullptr ? late->segment.sequence : acknowledgedBefore(story, index);
        space.segment = {before && before->isBefore(place) ? *before : place, place};
    } else {
        space.segment = rung.segment.range();
    }
    Gathering(story, space).run(index);
    return space;
}

} // namespace rungs
