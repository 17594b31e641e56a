// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/limits/limit_bands.h"

#include <limits>

namespace rungs {

/// Walks along what one side sent, as that side knew the connection, and says of each silence what it waited for: it is
/// named by the state it began in and by what ended it.
class LimitWalk
{
public:
    /// @p roundTrips as LimitTrace::roundTrips()
    /// @p bands takes what held the sender back when, Limit::count where that is not yet decided; may be null
    LimitWalk(const LimitTrace &trace, Side sender, const BySide<std::optional<std::int64_t>> &roundTrips,
              SegmentLists &lists, std::vector<LimitBand> *bands);

    DirectionLimits run();

private:
    using Sent = SenderTimeline::Sent;

    /// From the segment before to the one that ends it.
    struct Silence
    {
        const Sent &sent;
        const LimitSegment &segment;       ///< of sent
        std::int64_t begin = 0;            ///< of what is not yet named
        std::int64_t end = 0;              ///< when it was sent
        bool isPrompt = false;             ///< an acknowledgment set off what ended it
        std::int64_t asked = 0;            ///< when the last data of its peer came, where peerSentData
        bool peerSentData = false;         ///< during it
        bool windowMayBeFull = false;      ///< when it began: the window cannot be read
        bool windowIsFull = false;         ///< when it began
        std::int64_t opened = 0;           ///< when the window was open again, where windowIsFull
        std::int64_t acknowledged = never; ///< when nothing was in flight any more

        static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

        std::int64_t time() const { return end - begin; }
    };

    /// What a silence waited for.
    struct Cause
    {
        Limit limit = Limit::unknown;               ///< Limit::count: not yet decided
        NetworkLimit network = NetworkLimit::count; ///< where limit is the network; else count
        bool isWeak = false;                        ///< it rests on a weak sign

        static Cause ofNetwork(NetworkLimit of, bool isWeak = false) { return {Limit::network, of, isWeak}; }
    };

    /// With fewer it is chance.
    static constexpr std::uint32_t fewestUnanswered = 2;
    static constexpr std::uint32_t noWindow = 0xffffffff; ///< no segment has it

    const LimitSegment &segmentOf(const Sent &sent) const { return m_segments[sent.segment()]; }
    FrameId frameOf(const Sent &sent) const { return m_trace.frameOf(sent.segment()); }
    /// @p bytes of at most one segment
    bool hasRoom(std::uint32_t bytes) const
    {
        return m_hasAck && m_edge.since(m_next) >= static_cast<std::int32_t>(bytes);
    }
    void noteTimeout(const LimitSegment &segment);
    bool hasMissedFrames(const LimitSegment &segment) const;
    bool isAllAcknowledged() const { return m_hasAck && !m_acknowledged.isBefore(m_next); }
    std::uint32_t fullSize() const;
    bool isRepeated(const LimitSegment &ack) const;
    void learnAck(const LimitSegment &ack);
    void measureRoundTrip(const LimitSegment &ack);
    std::size_t learnBeginning();
    Silence silenceBefore(std::size_t place);
    Cause causeOf(Silence &silence);
    Cause causeOfIdle(const Silence &silence) const;
    Cause causeOfBusy(const Silence &silence);
    Cause causeOfAnswer(const Silence &silence) const;
    void learnSent(const Sent &sent, const LimitSegment &segment);
    NetworkLimit waitForAcks() const;
    void add(const Cause &cause, std::int64_t from, std::int64_t until, const Sent &endedBy);
    void addPart(Limit limit, std::int64_t from, std::int64_t until, const Sent &endedBy);

    const LimitTrace &m_trace;
    const LimitSegment *const m_segments;
    const SenderTimeline m_timeline;
    const std::optional<std::uint8_t> m_shift;
    std::vector<LimitBand> *const m_bands;
    DirectionLimits m_result;
    std::uint32_t m_fullSize = 1;
    std::int64_t m_promptness = 0; ///< what follows an acknowledgment sooner was set off by it

    // As the sender knows it.
    SequenceNumber m_next;         ///< after all it has sent
    SequenceNumber m_acknowledged; ///< before it all is, where hasAck
    SequenceNumber m_edge;         ///< of the window; where its scale is unknown, at least; where hasAck
    /// As its peer sent it last; noWindow where the same once more can say more than it did.
    std::uint32_t m_window = noWindow;
    bool m_hasAck = false;
    std::optional<SequenceNumber> m_recovery; ///< until this is acknowledged it repairs
    std::size_t m_known = 0;                  ///< acknowledgments
    std::int64_t m_time = 0;                  ///< when it sent last
    bool m_endedWrite = false;                ///< with PSH
    bool m_endedShort = false;                ///< with PSH, and not full-sized: its queue was empty
    std::uint32_t m_unanswered = 0;           ///< timeouts in a row for a segment of its largest size
    bool m_hasLost = false;
    std::size_t m_timed = 0; ///< place among those sent, for round trips
    std::int64_t m_roundTrip = 0;
};

} // namespace rungs
