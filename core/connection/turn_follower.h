// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/story.h"
#include "core/connection/turns.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace rungs {

/// Of one segment, what the search for turns reads.
struct TurnSegment
{
    /// @param outcome of @p segment
    TurnSegment(const Segment &segment, const SegmentOutcome &outcome);
    explicit TurnSegment(const Rung &rung);

    SegmentFields fields;
    FrameId frame;
    Timestamp time; ///< none: it is wrong
    EventSet events;
    std::string_view line;   ///< as TurnData::line
    SequenceRange duplicate; ///< it reports that this had arrived twice (D-SACK); empty: it does not
    Side from = Side::client;
    bool isIgnored = false; ///< its receiver dropped it for another reason than its checksum, or it is a copy

    /// Of its payload.
    SequenceRange data() const
    {
        const SequenceNumber begin = fields.sequence + (fields.isSyn() ? 1U : 0U);
        return {begin, begin + fields.length};
    }
};

/// Finds the turns of a connection while its segments come. Keeps what is in flight, not the turns.
class TurnFollower
{
public:
    /// Appends the turns that end with this segment to @p ended, without their paths.
    void add(TurnSegment segment, std::vector<Turn> &ended);
    /// There are no more segments: appends the rest.
    void finish(std::vector<Turn> &ended);
    /// A handshake captured late showed that the sides had been guessed wrongly. What has not ended is forgotten.
    void exchangeSides();
    /// As far as the segments so far show.
    ConnectionTimes times() const;

private:
    /// A segment of a request.
    struct Asked
    {
        SequenceNumber end;
        FrameId frame;
        Timestamp time;
    };
    /// It repeats some of a request.
    struct Resent
    {
        SequenceRange range;
        FrameId frame;
        Timestamp time;
    };
    /// A turn that has not ended.
    struct OpenTurn
    {
        Turn turn;
        SequenceNumber begin;
        std::vector<Asked> asked;          ///< what has not been acknowledged
        std::vector<Resent> resent;        ///< the last ones
        std::optional<Asked> acknowledged; ///< the last segment that has been
    };
    using OpenTurnPtr = std::unique_ptr<OpenTurn>;
    /// A segment whose round trip is being measured.
    struct Timed
    {
        SequenceNumber end;
        FrameId frame;
        Timestamp time;
        bool isActive = false;
        bool isOfHandshake = false;
    };
    /// What one side has sent.
    struct Sender
    {
        SequenceNumber edge;  ///< behind all that was captured, where hasEdge
        SequenceNumber acked; ///< by its peer, where isAcked
        Timed timed;
        PathTime path;          ///< to it and back, by what its TCP answered
        std::int64_t most = -1; ///< in nanoseconds, what it took to answer with data at the least; -1: it did not
        Timestamp firstData = Timestamp::none();
        Timestamp lastData = Timestamp::none();
        bool hasEdge = false;
        bool isAcked = false;
        bool hasSyn = false;
        bool hasData = false;
    };
    /// A segment of the opening.
    struct OpeningSegment
    {
        FrameId frame;
        Timestamp time = Timestamp::none();
    };

    /// What a segment brings that was not captured before.
    struct NewData
    {
        SequenceNumber begin;
        std::uint32_t bytes = 0;
    };

    Timestamp readClock(const TurnSegment &segment);
    void readSyn(const TurnSegment &segment);
    void readAck(const TurnSegment &segment);
    void readDuplicate(const TurnSegment &segment);
    void measure(const TurnSegment &segment);
    void readData(const TurnSegment &segment, std::vector<Turn> &ended);
    void ask(const TurnSegment &segment, NewData data, std::vector<Turn> &ended);
    void answer(const TurnSegment &segment, std::uint32_t bytes, std::vector<Turn> &ended);
    void beginAnswer(const TurnSegment &segment, std::vector<Turn> &ended);
    bool beginGreeting();
    void fill(const TurnSegment &segment);
    void repeat(const TurnSegment &segment);
    void end(OpenTurnPtr &open, std::vector<Turn> &ended) const;
    void findRetransmission(OpenTurn &open) const;
    PathTime pathTo(Side side) const;
    bool acknowledgesUncaptured(const TurnSegment &segment) const;

    BySide<Sender> m_sides;
    OpenTurnPtr m_open;  ///< is being answered
    OpenTurnPtr m_asked; ///< awaits its answer
    Timestamp m_now = Timestamp::none();
    OpeningSegment m_syn; ///< the first one
    OpeningSegment m_synAck;
    OpeningSegment m_openingAck;  ///< of the SYN-ACK
    OpeningSegment m_repeatedAck; ///< the same, after the SYN-ACK came again
    bool m_repeatsSynAck = false;
    Side m_asker = Side::client;
    bool m_isSimultaneous = false; ///< both opened: the first to speak asks
    bool m_repeatsSyn = false;
    bool m_wasAsked = false; ///< a turn has begun
    bool m_clockFailed = false;
};

} // namespace rungs
