// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/connection/endpoint.h"
#include "core/decode/sequence_number.h"
#include "core/memory/split_array.h"

#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace rungs {

/// The states of an endpoint in the order in which it was in them; CLOSED and LISTEN before the first are left out.
class StatePath
{
public:
    static constexpr unsigned maxStates = 16;

    /// @return false where the endpoint stays where it is
    bool add(TcpState state);
    std::vector<TcpState> states() const;
    /// The same as one number, and back.
    std::uint64_t bits() const { return m_states; }
    static StatePath ofBits(std::uint64_t bits)
    {
        StatePath path;
        path.m_states = bits;
        return path;
    }
    unsigned size() const { return (static_cast<unsigned>(std::bit_width(m_states)) + bitsAState - 1) / bitsAState; }
    /// Forgets all but the first @p count states.
    void cut(unsigned count)
    {
        if (count < maxStates)
            m_states &= (std::uint64_t{1} << count * bitsAState) - 1;
    }
    friend bool operator==(const StatePath &, const StatePath &) = default;

private:
    static constexpr unsigned bitsAState = 4;
    std::uint64_t m_states = 0; ///< the first in the lowest bits; none of them is unknown, which is 0
};

/// A path, and the frame at which the endpoint entered each of its states, as far as all frames so far show.
class StateHistory
{
public:
    void add(TcpState state, FrameId since);
    /// What came after it.
    void append(const StateHistory &later);
    const StatePath &path() const { return m_path; }
    unsigned size() const { return m_path.size(); }
    /// Forgets all but the first @p count states.
    void cut(unsigned count) { m_path.cut(count); }
    /// When it entered the state at @p place; none where there are not so many.
    FrameId sinceOf(unsigned place) const { return place < size() ? m_since.get(place) : FrameId{}; }
    /// The state after @p frame; @p initial before the first, @p live after the last that is kept.
    TcpState stateAt(FrameId frame, TcpState initial, TcpState live) const;
    /// The states that it entered and left again at @p frame.
    std::vector<TcpState> passedAt(FrameId frame) const;

private:
    static constexpr std::size_t usualStates = 6;

    StatePath m_path;
    SplitArray<FrameId, usualStates, StatePath::maxStates> m_since; ///< none: before the first frame of the capture
};

/// What a capture shows of the state of one endpoint.
///
/// What it sent is certain. What was sent to it came past here, but has yet to arrive there: it is taken as
/// received when the endpoint answers it, and until then only assumed.
class EndpointView
{
public:
    /// A segment to it that came past: what it will do on arrival.
    struct Arrival
    {
        SequenceNumber end; ///< of the sequence numbers that it takes up
        SegmentEvent event;
        FrameId frame;
    };
    static_assert(sizeof(Arrival) == 12);

    /// Where the endpoint is taken to be: what came past on its way to it has arrived.
    TcpState state() const { return m_assumed; }
    /// Where it is known to be, by what it sent itself.
    TcpState known() const { return m_known; }
    OpenedBy openedBy() const { return m_opened; }
    /// It was in a state other than CLOSED.
    bool hasPath() const { return m_history.size() > 0; }
    /// It is ESTABLISHED, and nothing on its way to it changes that.
    bool isEstablished() const
    {
        return m_known == TcpState::established && m_assumed == TcpState::established && m_arrivalCount == 0;
    }
    /// What it acknowledges to others, and others to it, changes nothing: nothing that would is on its way to it.
    bool isIndifferent() const
    {
        constexpr SegmentEvent everyAck(SegmentEvent::ack | SegmentEvent::acknowledgesSyn
                                        | SegmentEvent::acknowledgesFin);
        return m_arrivalCount == 0 && m_known >= TcpState::established
               && afterReceiving(m_known, everyAck, m_opened) == m_known;
    }
    /// The states up to now, assumed ones among them.
    StateHistory history() const;
    /// The same without the frames.
    StatePath path() const;
    /// What was said of its states at an earlier frame no longer holds.
    bool isRevised() const { return m_isRevised; }
    /// From which frame on it no longer holds since this was asked last; none: it holds.
    FrameId takeRevision() { return std::exchange(m_revisedFrom, FrameId{}); }

    /// Before anything was seen of it. @p since none: before the capture
    void begin(TcpState state, FrameId since = {});
    void receive(const Arrival &arrival);
    /// It sends @p frame; @p acknowledgment tells what had reached it.
    void send(SegmentEvent event, SequenceNumber acknowledgment, FrameId frame);
    /// The reset in its name was not its own, or it goes on nevertheless.
    void takeBackReset();
    /// What was captured on its way to it with one of @p flags has not arrived, as what followed shows.
    void forget(std::uint16_t flags);
    /// Data before the FIN that was captured on its way to it was lost: it has not processed that.
    /// @return false where there was no such FIN
    bool holdFin(SequenceNumber dataEnd);
    /// Its FIN, which was captured late, was sent before that of its peer arrived.
    void sentFinFirst();
    /// @p frame has not arrived: it was sent again.
    void forgetFrame(FrameId frame);
    /// It was sent the ACK of its SYN-ACK, which it sends again: it does not accept that ACK.
    void waitForData();
    /// It acknowledges data with @p frame: now it has accepted that ACK, or another.
    void acceptHandshake(FrameId frame);
    bool isWaitingForData() const { return m_isWaitingForData; }
    /// Another ACK was on its way to it, and it has not sent its SYN-ACK again since; none: no other.
    FrameId answeredAgain() const { return m_answeredAgain; }
    /// An ACK whose SYN-ACK or FIN was captured later: it arrives before everything else.
    void receiveFirst(const Arrival &arrival);
    /// It never answered: nothing shows that a SYN reached it.
    void forgetUnanswered();
    /// It has refused: nobody listened.
    void forgetListening();

private:
    static constexpr std::size_t maxArrivals = 4;
    static constexpr std::size_t usualArrivals = 2;

    template <class Visit>
    void forEachArrival(Visit visit) const;
    void apply(std::size_t count);
    void move(TcpState state, FrameId since);
    void assume();
    bool mayCountLater(const Arrival &arrival) const;
    void noteRevised(FrameId from);
    template <class Predicate>
    void forgetIf(Predicate isForgotten);
    void assume(TcpState state)
    {
        m_assumed = state == TcpState::listen && m_known != TcpState::listen ? TcpState::closed : state;
    }

    // What every segment looks at stands in front.
    TcpState m_known = TcpState::unknown;
    TcpState m_assumed = TcpState::unknown;
    TcpState m_beforeReset = TcpState::unknown;
    OpenedBy m_opened = OpenedBy::passive;
    std::uint8_t m_arrivalCount = 0;
    std::uint8_t m_pathBeforeReset = 0; ///< so many states it had
    bool m_isWaitingForData = false;
    bool m_isRevised = false;
    FrameId m_answeredAgain;
    FrameId m_revisedFrom;
    SplitArray<Arrival, usualArrivals, maxArrivals> m_arrivals;
    StateHistory m_history;
};

} // namespace rungs
