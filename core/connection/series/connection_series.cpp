// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/series/connection_series.h"

#include <algorithm>
#include <optional>

namespace rungs {

namespace {

constexpr double secondsANanosecond = 1e-9;

/// Sequence numbers as distances from the first one: each is within 2^31 of the one before.
class Unwrapper
{
public:
    explicit Unwrapper(std::optional<SequenceNumber> base)
        : m_last(base)
    { }

    std::int64_t operator()(SequenceNumber number)
    {
        if (!m_last)
            m_last = number;
        m_distance += number.since(*m_last);
        m_last = number;
        return m_distance;
    }

private:
    std::optional<SequenceNumber> m_last;
    std::int64_t m_distance = 0;
};

/// Whether it is about what its sender acknowledges and offers, not about what it sends.
bool isAboutAnswer(const Event &event)
{
    constexpr EventSet kinds = EventSet(EventKind::duplicateAck)
                                   .with(EventSet(EventKind::challengeAck))
                                   .with(EventSet(EventKind::ackOfOldConnection))
                                   .with(EventSet(EventKind::zeroWindow))
                                   .with(EventSet(EventKind::unacceptableAck));
    return kinds.contains(event.kind) || event.cause == Cause::shrunkWindow || event.cause == Cause::sackOfNothing;
}

/// The data of one side while the segments of both come.
class DirectionBuilder
{
public:
    DirectionBuilder(const Story &story, Side sender)
        : m_sender(sender)
        , m_place(story.hasBase[sender] ? std::optional(story.base[sender]) : std::nullopt)
    { }

    void add(const Rung &rung, std::int64_t time)
    {
        if (rung.isRejected || rung.segment.isCut)
            return;
        if (rung.from == m_sender)
            addSent(rung, time);
        else
            addAnswer(rung, time);
        addFlight(rung, time);
    }

    DirectionSeries take() { return std::move(m_series); }

private:
    static SeriesPoint point(std::int64_t time, double value, const Rung &rung, std::uint32_t extent = 0)
    {
        return {time, value, extent, rung.frame};
    }

    void addSent(const Rung &rung, std::int64_t time)
    {
        const std::int64_t begin = m_place(rung.segment.sequence);
        const std::uint32_t length = rung.segment.sequenceLength();
        const SeriesPoint at = point(time, static_cast<double>(begin), rung, length);
        addMarks(rung, at);
        if (rung.segment.isRst())
            return;
        m_next = std::max(m_next.value_or(begin + length), begin + length);
        if (!m_acknowledged)
            m_acknowledged = begin;
        if (length > 0)
            m_series.sent.add(at);
        if (rung.segment.length > 0)
            m_series.payload.add(point(time, rung.segment.length, rung));
    }

    void addAnswer(const Rung &rung, std::int64_t time)
    {
        if (!rung.segment.isAck() || rung.segment.isRst())
            return;
        const std::int64_t number = m_place(rung.segment.acknowledgment);
        addMarks(rung, point(time, static_cast<double>(number), rung));
        const bool isOld = m_acknowledged && number < *m_acknowledged;
        if (!isOld) {
            m_acknowledged = number;
            m_series.acknowledged.add(point(time, static_cast<double>(number), rung));
            addWindow(rung, time, number);
        }
        for (const SequenceRange &block : rung.sack) {
            const std::int64_t begin = number + block.begin.since(rung.segment.acknowledgment);
            m_series.sack.add(point(time, static_cast<double>(begin), rung, block.length()));
        }
        addRoundTrip(rung, time);
    }

    void addWindow(const Rung &rung, std::int64_t time, std::int64_t acknowledged)
    {
        if (!rung.window)
            return;
        m_edge = acknowledged + *rung.window;
        m_series.windowEdge.add(point(time, static_cast<double>(*m_edge), rung));
        m_series.window.add(point(time, *rung.window, rung));
    }

    void addRoundTrip(const Rung &rung, std::int64_t time)
    {
        if (!rung.roundTrip)
            return;
        constexpr double weight = 1.0 / 8; // alpha of RFC 6298 2.3
        const double sample = static_cast<double>(rung.roundTrip->nanoseconds) * secondsANanosecond;
        m_smoothed = m_smoothed ? (1 - weight) * *m_smoothed + weight * sample : sample;
        m_least = std::min(m_least.value_or(sample), sample);
        m_series.roundTrip.add(point(time, sample, rung));
        m_series.smoothedRoundTrip.add(point(time, *m_smoothed, rung));
        m_series.leastRoundTrip.add(point(time, *m_least, rung));
    }

    void addFlight(const Rung &rung, std::int64_t time)
    {
        if (!m_next || !m_acknowledged || rung.segment.isRst())
            return;
        m_series.inFlight.add(point(time, distance(*m_acknowledged, *m_next), rung));
        if (m_edge)
            m_series.room.add(point(time, distance(*m_next, *m_edge), rung));
    }

    /// As far as sequence numbers tell: what is further than half of them apart is behind (RFC 9293 3.4).
    static double distance(std::int64_t from, std::int64_t until)
    {
        constexpr std::int64_t half = std::int64_t{1} << 31U;
        const std::int64_t bytes = until - from;
        return bytes > 0 && bytes < half ? static_cast<double>(bytes) : 0;
    }

    void addMarks(const Rung &rung, const SeriesPoint &at)
    {
        for (const Event &event : rung.events) {
            if (specOf(event.kind).sign == PacketMark::none || isAboutAnswer(event) != (rung.from != m_sender))
                continue;
            SeriesMark mark{at, event.kind, event.cause, rung.from};
            if (event.kind == EventKind::windowFull)
                mark.at = point(at.time, at.top(), rung); // where it meets the edge
            m_series.marks.push_back(mark);
        }
    }

    const Side m_sender;
    Unwrapper m_place;
    DirectionSeries m_series;
    std::optional<std::int64_t> m_next; ///< after all it has sent
    std::optional<std::int64_t> m_acknowledged;
    std::optional<std::int64_t> m_edge; ///< of the window
    std::optional<double> m_smoothed;
    std::optional<double> m_least;
};

} // namespace

ConnectionSeries seriesOf(const Story &story, Timestamp origin)
{
    BySide<DirectionBuilder> builders{DirectionBuilder(story, Side::client), DirectionBuilder(story, Side::server)};
    ConnectionSeries result;
    bool isFirst = true;
    std::int64_t time = 0;
    for (const Rung &rung : story.rungs) {
        if (!origin.isKnown())
            origin = rung.time;
        // Files can say any time; and a clock can be set back.
        if (const std::optional<Duration> since = elapsed(origin, rung.time))
            time = std::max(time, since->nanoseconds);
        if (std::exchange(isFirst, false))
            result.first = time;
        result.last = time;
        for (DirectionBuilder &builder : builders)
            builder.add(rung, time);
    }
    for (const Side side : bothSides)
        result.from[side] = builders[side].take();
    return result;
}

} // namespace rungs
