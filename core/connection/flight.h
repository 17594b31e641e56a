// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/ring.h"
#include "core/connection/segment.h"

#include <memory>

namespace rungs {

/// The segments that one side has sent and the other has not yet acknowledged, and some of those acknowledged last.
/// Bounded by the window, not by the length of the connection.
class Flight
{
public:
    /// Half a cache line, since there are many.
    class Sent
    {
    public:
        Sent() = default;
        explicit Sent(const Segment &segment)
            : range(segment.range())
            , time(segment.time)
            , frame(segment.frame)
            , timestamp(segment.timestampValue)
            , ipId(segment.ipId)
            , m_link(halved(segment.link))
            , m_marks(identityOf(segment) | (segment.isDamaged ? damaged : 0)
                      | (segment.hasTimestamp ? timestamped : 0))
        { }

        bool isSameAs(const Segment &segment) const
        {
            return (m_marks ^ identityOf(segment)) <= (damaged | repeated | timestamped);
        }
        bool cameTheSameWayAs(const Segment &segment) const { return m_link == halved(segment.link); }
        bool isDamaged() const { return (m_marks & damaged) != 0; }
        bool hasTimestamp() const { return (m_marks & timestamped) != 0; }
        /// Any of it was retransmitted, or it retransmits something itself.
        bool isRepeated() const { return (m_marks & repeated) != 0; }
        void setRepeated() { m_marks |= repeated; }
        /// How long before @p later, in nanoseconds; 0 where that is not known.
        std::int64_t since(Timestamp later) const { return elapsed(time, later).value_or(Duration{0}).nanoseconds; }

        SequenceRange range;
        Timestamp time;
        FrameId frame;
        std::uint32_t timestamp = 0; ///< where hasTimestamp()
        std::uint16_t ipId = 0;

    private:
        static constexpr std::uint32_t damaged = 1;
        static constexpr std::uint32_t repeated = 2;
        static constexpr std::uint32_t timestamped = 4;
        static std::uint32_t identityOf(const Segment &segment) { return segment.identity() << 3U; }
        static std::uint16_t halved(std::uint32_t link) { return static_cast<std::uint16_t>(link ^ link >> 16U); }

        std::uint16_t m_link = 0;
        std::uint32_t m_marks = 0; ///< the three bits, and above them the lower bits of the segment's identity
    };
    static_assert(sizeof(Sent) == 32);

    /// @p pool provides its memory; null: the heap does
    explicit Flight(Pool *pool = nullptr)
        : m_fresh(pool)
    { }

    /// What an acknowledgment is the first to cover.
    struct Acknowledged
    {
        FrameId frame;  ///< the last segment; else none
        Timestamp time; ///< when that was captured
        /// It was sent more than once (Karn), or the acknowledgment may have waited for what was sent later to fill a
        /// gap.
        bool isAmbiguous = false;
    };

    /// @p isFresh it begins where no segment before it reached
    [[gnu::always_inline]] void add(const Segment &segment, bool isFresh)
    {
        if (isFresh && m_fresh.size() < maxFresh)
            m_fresh.push(segment);
        else
            addSlow(segment, isFresh);
    }
    Acknowledged acknowledge(SequenceNumber number)
    {
        const Sent *last = nullptr;
        std::size_t acknowledged = m_fresh.mark();
        while (acknowledged < m_fresh.size() && !m_fresh[acknowledged].range.end.isAfter(number))
            last = &m_fresh[acknowledged++];
        m_fresh.setMark(acknowledged);
        Acknowledged result;
        if (last != nullptr) {
            result.frame = last->isRepeated() ? latestOf(*last).frame : last->frame;
            result.time = last->time;
            result.isAmbiguous = last->isRepeated() || (m_repairs && repairsSince(*last, number));
        }
        if (m_repairs && !number.isAfter(m_repairs->end) && (last == nullptr || last->range.end != number))
            acknowledgeRepair(number, result);
        if (acknowledged >= keptAcknowledged + droppedAtOnce)
            m_fresh.popFront(acknowledged - keptAcknowledged);
        return result;
    }
    /// The earliest transmission of any of @p range; null where none is kept.
    const Sent *earliest(SequenceRange range) const;
    /// A segment with the same header and sequence number; null where there is none.
    const Sent *identical(const Segment &segment) const;
    /// The last segment that ends at or before @p number, acknowledged or not.
    const Sent *lastBefore(SequenceNumber number) const;
    /// The first segment, of those that began where no segment before them reached, that ends after @p number; null
    /// where there is none.
    const Sent *firstAfter(SequenceNumber number) const;
    /// The last transmission of any of @p sent, which may be itself.
    const Sent &latestOf(const Sent &sent) const;
    /// Adds @p segment, which retransmits what was sent before.
    void addRepeat(const Segment &segment);
    /// How many segments are unacknowledged.
    std::size_t outstanding() const { return m_fresh.size() - m_fresh.mark(); }
    /// Forgets everything.
    void clear();
    /// No time to come can be compared with those of its segments.
    void forgetTimes();
    /// The connection is closed: keeps less, in as little memory as possible.
    void shrink();
    // What add() and acknowledge() will need.
    void prefetchAdd() const { m_fresh.prefetchNext(); }
    void prefetchAcknowledge() const { m_fresh.prefetch(m_fresh.mark()); }

private:
    static constexpr std::size_t keptAcknowledged = 128;
    static constexpr std::size_t droppedAtOnce = 64;
    static constexpr std::size_t keptClosed = 16;
    static constexpr std::size_t maxFresh = 8192;
    static constexpr std::size_t maxRepairs = 64;

    struct Repairs
    {
        Ring<Sent, 4> sent;
        SequenceNumber end; ///< the last of theirs
    };

    void addSlow(const Segment &segment, bool isFresh);
    void acknowledgeRepair(SequenceNumber number, Acknowledged &result) const;
    bool repairsSince(const Sent &sent, SequenceNumber number) const;
    std::size_t firstEndingAfter(SequenceNumber number) const;
    std::size_t repairCount() const { return m_repairs ? m_repairs->sent.size() : 0; }

    /// Segments that began before something already sent; null where there were none.
    std::unique_ptr<Repairs> m_repairs;
    Ring<Sent, 4> m_fresh; ///< in sequence; its mark is after those acknowledged
};

} // namespace rungs
