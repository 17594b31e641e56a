// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/ring.h"
#include "core/connection/segment.h"

#include <memory>

namespace rungs {

/// What one side has sent and the other not yet acknowledged, and a little of what was acknowledged last: each
/// segment with its frame. Bounded by the window, not by the connection's length.
class Flight
{
public:
    /// Half a line of the processor's cache, for there are many.
    class Sent
    {
    public:
        Sent() = default;
        explicit Sent(const Segment &segment)
            : range(segment.range())
            , time(segment.time)
            , frame(segment.frame)
            , latest(segment.frame)
            , link(segment.link)
            , m_marks(identityOf(segment) | (segment.isDamaged ? damaged : 0))
        { }

        bool isSameAs(const Segment &segment) const { return (m_marks ^ identityOf(segment)) <= damaged; }
        bool isDamaged() const { return (m_marks & damaged) != 0; }
        /// Any of it was sent again.
        bool isRepeated() const { return latest != frame; }

        SequenceRange range;
        Timestamp time;
        FrameId frame;
        FrameId latest; ///< the last transmission of any of it
        std::uint32_t link = 0;

    private:
        static constexpr std::uint32_t damaged = 1;
        static std::uint32_t identityOf(const Segment &segment) { return segment.identity() << 1U; }

        std::uint32_t m_marks = 0; ///< damaged, and above that the rest of the segment's identity
    };
    static_assert(sizeof(Sent) == 32);

    /// @p pool where it takes its memory; null: from the heap
    explicit Flight(Pool *pool = nullptr)
        : m_fresh(pool)
    { }

    /// What an acknowledgment covers for the first time.
    struct Acknowledged
    {
        FrameId frame;            ///< the last segment; else none
        Timestamp time;           ///< when that came past
        bool isAmbiguous = false; ///< it was sent more than once (Karn)
    };

    /// @p isFresh its range begins where no segment before it reached
    [[gnu::always_inline]] void add(const Segment &segment, bool isFresh)
    {
        if (isFresh && m_fresh.size() < maxFresh)
            m_fresh.push(segment);
        else
            addUnusual(segment, isFresh);
    }
    Acknowledged acknowledge(SequenceNumber place)
    {
        const Sent *last = nullptr;
        std::size_t acknowledged = m_fresh.mark();
        while (acknowledged < m_fresh.size() && !m_fresh[acknowledged].range.end.isAfter(place))
            last = &m_fresh[acknowledged++];
        m_fresh.setMark(acknowledged);
        Acknowledged result;
        if (last != nullptr) {
            result.frame = last->latest;
            result.time = last->time;
            result.isAmbiguous = last->isRepeated();
        }
        if (m_repairs && !place.isAfter(m_repairs->end) && (last == nullptr || last->range.end != place))
            acknowledgeRepair(place, result);
        if (acknowledged >= keptAcknowledged + dropped)
            m_fresh.popFront(acknowledged - keptAcknowledged);
        return result;
    }
    /// The earliest transmission of any of @p range; null where none is known (any more).
    const Sent *earliest(SequenceRange range) const;
    /// A segment with the same header, beginning at the same place; null where there is none.
    const Sent *identical(const Segment &segment) const;
    /// The last segment that ends at or before @p place, acknowledged or not.
    const Sent *lastBefore(SequenceNumber place) const;
    /// Marks what overlaps @p range as sent again in @p frame.
    void markRepeated(SequenceRange range, FrameId frame);
    /// How many segments wait for an acknowledgment.
    std::size_t outstanding() const { return m_fresh.size() - m_fresh.mark(); }
    /// Nothing has been sent after all.
    void clear();
    /// Nothing will be added for long: what is kept takes as little memory as it can.
    void settle();
    // Tell the processor what will be called soon.
    void prefetchAdd() const { m_fresh.prefetchNext(); }
    void prefetchAcknowledge() const { m_fresh.prefetch(m_fresh.mark()); }

private:
    static constexpr std::size_t keptAcknowledged = 128;
    /// So many more come together before they are dropped at once.
    static constexpr std::size_t dropped = 64;
    static constexpr std::size_t keptSettled = 16;
    static constexpr std::size_t maxFresh = 8192;
    static constexpr std::size_t maxRepairs = 64;

    struct Repairs
    {
        Ring<Sent, 4> sent;
        SequenceNumber end; ///< the farthest of them
    };

    void addUnusual(const Segment &segment, bool isFresh);
    void acknowledgeRepair(SequenceNumber place, Acknowledged &result) const;
    std::size_t firstEndingAfter(SequenceNumber place) const;
    std::size_t repairCount() const { return m_repairs ? m_repairs->sent.size() : 0; }

    /// What began in front of something already sent; null where nothing has.
    std::unique_ptr<Repairs> m_repairs;
    Ring<Sent, 4> m_fresh; ///< in the order of the stream; its mark is behind what was acknowledged
};

} // namespace rungs
