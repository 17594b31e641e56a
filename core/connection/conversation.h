// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/connection/direction.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// One connection while it is followed: takes its segments in the order of the capture, says of each what it does,
/// and at any time what the connection is. Census and story are this class with another reader of its outcomes.
///
/// Knows nothing of files: a capture may have been made at either end or in between.
class Conversation
{
public:
    /// The connection of the same endpoints before this one.
    struct Previous
    {
        /// Null where it is no longer remembered; else it lives as long as this one, or until forgetPrevious().
        Conversation *conversation = nullptr;
        FrameId lastFrame;        ///< none where there was no such connection
        bool isExchanged = false; ///< its client is the server of this one
    };

    Conversation() = default;
    /// @p pool where it takes its memory
    Conversation(Previous previous, Pool &pool);

    /// @p outcome as clear() leaves it
    void add(const Segment &segment, SegmentOutcome &outcome)
    {
        if (!addPlain(segment, outcome))
            addUnusual(segment, outcome);
    }
    // The two halves of add(). The short way is taken by most segments, and is not there for the others.
    bool addPlain(const Segment &segment, SegmentOutcome &outcome);
    /// The same for who asks for no outcome: there is no event in it.
    bool addPlain(const Segment &segment);
    void addUnusual(const Segment &segment, SegmentOutcome &outcome);
    ConnectionSummary summary() const;
    /// Judges every segment the long way, to hold the short one against it.
    void takeLongWay() { m_takesLongWay = true; }

    /// The opening that was seen late shows that the sides were guessed wrongly.
    void exchangeSides();

    /// What the server sends before its SYN belongs to the connection before this one, and so does the reset that
    /// answers it.
    bool belongsToPrevious(const Segment &segment) const
    {
        return m_previous.conversation != nullptr && answersPrevious(segment);
    }
    /// Judges a segment that belongs to the connection before this one.
    void addToPrevious(Segment segment, SegmentOutcome &outcome);
    /// There is no going back further than one connection.
    void forgetPrevious() { m_previous = {}; }

    const Direction &direction(Side side) const { return m_directions[indexOf(side)]; }
    const EndpointView &endpoint(Side side) const { return m_endpoints[indexOf(side)]; }
    FrameId lastFrame() const { return m_lastFrame; }
    /// Both ends are open, and nothing is amiss: its next segment may well be a plain one.
    bool isQuiet() const { return m_isQuiet; }
    /// One side has sent its FIN, or broken it off.
    bool isClosing() const { return m_hasFirstFin || m_hasReset; }
    /// It is over: what may still come is copies, and what is sent again.
    bool isSettled() const { return m_isSettled; }
    /// The window that a segment announces in bytes; empty where the scale is not known.
    std::optional<std::uint32_t> scaledWindow(Side from, const Segment &segment) const;
    /// How far the windows that @p from announces are shifted; empty where the SYNs that would tell it were not
    /// captured.
    std::optional<std::uint8_t> windowShift(Side from) const;

    // Tell the processor that add() will be called soon; and, a little later, that so it is.
    void prefetch() const;
    void prefetchFor(const Segment &segment) const;

private:
    Direction &of(Side side) { return m_directions[indexOf(side)]; }

    void judge(const Segment &segment, SegmentOutcome &outcome);
    static bool isWorthAWord(Direction &own);

    // conversation_plain.cpp
    bool judgePlain(const Segment &segment, SegmentOutcome *outcome);
    bool hasQuietened() const;
    void noteScales();

    // conversation_copies.cpp
    bool judgeCopy(const Segment &segment, SegmentOutcome &outcome);
    /// What is known of a segment that has come again.
    struct FirstCopy
    {
        FrameId frame;
        Timestamp time;     ///< and
        SequenceNumber end; ///< where the segment takes up sequence numbers
        std::uint32_t link = 0;
        bool isDamaged = false;
    };
    std::optional<FirstCopy> copyIn(const Direction &own, const Segment &segment) const;
    bool answersPrevious(const Segment &segment) const;
    Side sideInPrevious(Side side) const { return m_previous.isExchanged ? opposite(side) : side; }
    bool judgePrevious(const Segment &segment, SegmentOutcome &outcome);
    bool isLongAgo(const Direction &peer, const FirstCopy &first, const Segment &segment) const;

    // conversation_syn.cpp
    void judgeSyn(const Segment &segment, SegmentOutcome &outcome);
    void judgeFirstSyn(const Segment &segment, SegmentOutcome &outcome);
    void judgeRepeatedSyn(const Segment &segment, SegmentOutcome &outcome);
    void judgeReset(const Segment &segment, SegmentOutcome &outcome);

    // conversation_data.cpp
    void judgeData(const Segment &segment, SegmentOutcome &outcome);
    void judgeRepeatedRange(const Segment &segment, const SeenRanges::Change &change, SegmentOutcome &outcome);
    Alternative whyLater(const Direction &own, const Segment &segment, const SeenRanges::Change &change) const;
    bool isOlder(const Direction &own, const Segment &segment, const SeenRanges::Change &change, Basis &basis) const;
    Cause causeOfRetransmission(const Direction &own, const Direction &peer, const Segment &segment) const;
    bool judgeProbe(const Segment &segment, SegmentOutcome &outcome);
    void judgeWindowFull(const Segment &segment, SegmentOutcome &outcome);

    // conversation_ack.cpp
    void judgePureAck(const Segment &segment, SegmentOutcome &outcome);
    bool judgeLateAck(const Segment &segment, SegmentOutcome &outcome);
    void judgeRepeatedAck(const Segment &segment, SegmentOutcome &outcome);
    bool judgeAnswer(const Segment &segment, SegmentOutcome &outcome);
    Cause causeOfDuplicate(const Segment &segment, bool reportsDuplicate, FrameId &trigger) const;
    void acknowledge(const Segment &segment, SegmentOutcome &outcome);
    void judgeWindowEdge(const Segment &segment, SegmentOutcome &outcome);

    // conversation_marks.cpp
    void mark(const Segment &segment, SegmentOutcome &outcome);
    void markSack(const Segment &segment, SegmentOutcome &outcome);
    void markEcn(const Segment &segment, SegmentOutcome &outcome);
    void markUnusual(const Segment &segment, SegmentOutcome &outcome);
    void markTimestamp(const Segment &segment, SegmentOutcome &outcome) const;
    static bool reportsDuplicate(const Segment &segment);

    // conversation_close.cpp
    void moveEndpoints(const Segment &segment, const SegmentOutcome &outcome);
    void noteOpening(const Segment &segment);
    void noteClosing(const Segment &segment);
    void settle();
    void noteFin(const Segment &segment);
    void beginEndpoints(const Segment &segment);
    Opening opening() const;
    Closing closing() const;
    Phase phaseOf(const Segment &segment) const;

    void learn(const Segment &segment, const SegmentOutcome &outcome);
    void count(const Segment &segment, const SegmentOutcome &outcome);
    void sumUp(std::size_t side, ConnectionSummary &summary) const;
    bool isNearSender(Side sender) const;

    Previous m_previous;
    EventSet m_events; ///< that happened in it
    FrameId m_lastFrame;
    bool m_takesLongWay : 1 = false;
    bool m_isQuiet : 1 = false;   ///< as of hasQuietened() after the last segment
    bool m_isSettled : 1 = false; ///< it is over, and has given up what it does not need for what may still come

    // Opening.
    bool m_hasSynTime : 1 = false;
    bool m_hasSynAckTime : 1 = false;
    bool m_isHandshakeComplete : 1 = false;
    bool m_isHandshakeAmbiguous : 1 = false;
    bool m_isSimultaneousOpen : 1 = false;
    bool m_accurateEcn : 1 = false;
    bool m_offersAccurateEcn : 1 = false;

    // Closing.
    bool m_hasReset : 1 = false;
    bool m_hasFirstFin : 1 = false;
    bool m_secondAnsweredFin : 1 = false; ///< with something that is no FIN
    bool m_secondSentData : 1 = false;    ///< after it had received the first FIN
    Side m_firstReset : 1 = Side::client;
    Side m_firstFin : 1 = Side::client;
    Closing::Kind m_closingKind : 4 = Closing::Kind::none;

    Direction m_directions[2];
    EndpointView m_endpoints[2];
    Timestamp m_synTime;
    Timestamp m_synAckTime;
    Timestamp m_handshakeTime;
    std::uint16_t m_mss[2] = {0, 0};
};

inline std::optional<std::uint8_t> Conversation::windowShift(Side from) const
{
    const Direction &own = direction(from);
    const Direction &peer = direction(opposite(from));
    // Both ends must offer to scale: one SYN without the option decides it (RFC 7323 2.2).
    const auto declines = [](const Direction &end) { return end.hasSyn && end.windowScale == SegmentOptions::noScale; };
    if (declines(own) || declines(peer))
        return std::uint8_t{0};
    return own.hasSyn && peer.hasSyn ? std::optional(own.windowScale) : std::nullopt;
}

inline std::optional<std::uint32_t> Conversation::scaledWindow(Side from, const Segment &segment) const
{
    // The window of a SYN is never scaled (RFC 7323 2.2).
    if (segment.isSyn() || segment.window == 0)
        return segment.window;
    const std::optional<std::uint8_t> shift = windowShift(from);
    return shift ? std::optional(std::uint32_t{segment.window} << *shift) : std::nullopt;
}

} // namespace rungs
