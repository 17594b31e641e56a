// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint_view.h"

#include <utility>

namespace rungs {

bool StatePath::add(TcpState state)
{
    const unsigned count = size();
    if (count == 0) {
        if (state == TcpState::unknown || state == TcpState::closed || state == TcpState::listen)
            return false;
    } else {
        const auto last = static_cast<TcpState>(m_states >> (count - 1) * bitsAState);
        if (last == state || state == TcpState::unknown || count == maxStates)
            return false;
    }
    m_states |= static_cast<std::uint64_t>(state) << count * bitsAState;
    return true;
}

std::vector<TcpState> StatePath::states() const
{
    std::vector<TcpState> result;
    for (unsigned i = 0; i < size(); ++i)
        result.push_back(static_cast<TcpState>(m_states >> i * bitsAState & 0xf));
    return result;
}

void StateHistory::add(TcpState state, FrameId since)
{
    if (!m_path.add(state))
        return;
    const unsigned before = m_path.size() - 1;
    // What an endpoint did not yet know when it sent a segment comes after that segment.
    const FrameId last = before > 0 ? m_since.get(before - 1) : FrameId{};
    m_since.change(before) = last.isValid() && (!since.isValid() || since < last) ? last : since;
}

void StateHistory::append(const StateHistory &later)
{
    const std::vector<TcpState> states = later.m_path.states();
    for (std::size_t i = 0; i < states.size(); ++i)
        add(states[i], later.m_since.get(i));
}

TcpState StateHistory::stateAt(FrameId frame, TcpState initial, TcpState live) const
{
    unsigned count = 0;
    while (count < size() && !(m_since.get(count).isValid() && m_since.get(count) > frame))
        ++count;
    // A path has no CLOSED before its first state.
    const bool isUnknown = size() == 0 && initial == TcpState::unknown;
    if (count == StatePath::maxStates || isUnknown)
        return live;
    return count == 0 ? initial : m_path.states()[count - 1];
}

std::vector<TcpState> StateHistory::passedAt(FrameId frame) const
{
    std::vector<TcpState> passed;
    const std::vector<TcpState> states = m_path.states();
    for (std::size_t i = 0; i + 1 < states.size(); ++i) {
        if (m_since.get(i) == frame && m_since.get(i + 1) == frame)
            passed.push_back(states[i]);
    }
    return passed;
}

/// Calls @p visit with each state that what is on its way to it will bring, and the frame that does.
template <class Visit>
void EndpointView::forEachArrival(Visit visit) const
{
    TcpState state = m_known;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival arrival = m_arrivals.get(i);
        state = afterReceiving(state, arrival.event, m_opened);
        visit(state == TcpState::listen ? TcpState::closed : state, arrival.frame);
    }
}

StateHistory EndpointView::history() const
{
    StateHistory history = m_history;
    forEachArrival([&](TcpState state, FrameId frame) { history.add(state, frame); });
    return history;
}

StatePath EndpointView::path() const
{
    StatePath path = m_history.path();
    forEachArrival([&](TcpState state, FrameId) { path.add(state); });
    return path;
}

/// @p from none: what was said before the first of its states, LISTEN
void EndpointView::noteRevised(FrameId from)
{
    m_isRevised = true;
    m_revisedFrom = m_revisedFrom.isValid() && !(from < m_revisedFrom) ? m_revisedFrom : from;
}

void EndpointView::begin(TcpState state, FrameId since)
{
    m_known = state;
    m_history.add(state, since);
    assume();
}

void EndpointView::move(TcpState state, FrameId since)
{
    // A half-open connection that is reset is gone; the listener that it came from is another matter.
    m_known = state == TcpState::listen && m_known == TcpState::synReceived ? TcpState::closed : state;
    m_history.add(m_known, since);
}

void EndpointView::assume()
{
    m_assumed = m_known;
    for (std::size_t i = 0; i < m_arrivalCount; ++i)
        assume(afterReceiving(m_assumed, m_arrivals.get(i).event, m_opened));
}

void EndpointView::apply(std::size_t count)
{
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival arrival = m_arrivals.get(i);
        if (i < count)
            move(afterReceiving(m_known, arrival.event, m_opened), arrival.frame);
        else
            m_arrivals.change(i - count) = arrival;
    }
    m_arrivalCount = static_cast<std::uint8_t>(m_arrivalCount - count);
}

/// It acknowledges the endpoint's FIN, as did only a segment that may turn out to be lost.
bool EndpointView::mayCountLater(const Arrival &arrival) const
{
    const bool awaitsAck =
        m_known == TcpState::finWait1 || m_known == TcpState::closing || m_known == TcpState::lastAck;
    if (!awaitsAck || !arrival.event.has(SegmentEvent::acknowledgesFin) || m_arrivalCount == maxArrivals)
        return false;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const SegmentEvent event = m_arrivals.get(i).event;
        if (event.has(SegmentEvent::acknowledgesFin) && !event.has(SegmentEvent::fin))
            return false;
    }
    return true;
}

void EndpointView::receive(const Arrival &arrival)
{
    if (m_isWaitingForData && !arrival.event.has(SegmentEvent::rst)) {
        if (!m_answeredAgain.isValid() && arrival.event.has(SegmentEvent::acknowledgesSyn))
            m_answeredAgain = arrival.frame;
        return;
    }
    const TcpState next = afterReceiving(m_assumed, arrival.event, m_opened);
    if (next == m_assumed && !mayCountLater(arrival))
        return;
    const bool isFull = m_arrivalCount == maxArrivals;
    if (isFull)
        apply(1);
    m_arrivals.change(m_arrivalCount++) = arrival;
    if (isFull)
        assume();
    else
        assume(next);
}

void EndpointView::send(SegmentEvent event, SequenceNumber acknowledgment, FrameId frame)
{
    const bool hasAck = event.has(SegmentEvent::ack);
    const bool isSyn = event.has(SegmentEvent::syn);
    // A SYN that is sent again was not refused.
    if (isSyn && !hasAck)
        forget(SegmentEvent::rst);
    std::size_t arrived = 0;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival arrival = m_arrivals.get(i);
        if (hasAck && arrival.event.has(SegmentEvent::takesSequence) && !arrival.end.isAfter(acknowledgment))
            arrived = i + 1;
        // Past the handshake an endpoint sends only when an acknowledgment of its SYN has come: the first, at least.
        const bool completes = arrival.event.has(SegmentEvent::acknowledgesSyn);
        if (m_known == TcpState::synReceived && completes && !isSyn && arrived == 0)
            arrived = i + 1;
    }
    if (arrived > 0)
        apply(arrived);
    const bool isUnused = m_known == TcpState::closed || m_known == TcpState::listen;
    if (isUnused && isSyn && !hasAck)
        m_opened = OpenedBy::active;
    const bool isRst = event.has(SegmentEvent::rst);
    // What it sends shows that it has been there, whether or not what led there came past.
    if (!isSyn && !isRst && hasAck && m_known < TcpState::synReceived)
        move(TcpState::established, frame);
    if (isRst && m_known != TcpState::closed) {
        m_beforeReset = m_known;
        m_pathBeforeReset = static_cast<std::uint8_t>(m_history.size());
    }
    const TcpState next = afterSending(m_known, event);
    if (next != m_known) {
        if (m_arrivalCount > 0) // they came later
            noteRevised(m_arrivals.get(0).frame);
        move(next, frame);
    }
    // A reset on its way to it has not arrived: it goes on.
    for (std::size_t i = 0; i < m_arrivalCount && !isRst; ++i) {
        if (m_arrivals.get(i).event.has(SegmentEvent::rst))
            noteRevised(std::exchange(m_arrivals.change(i).frame, frame));
    }
    assume();
}

void EndpointView::takeBackReset()
{
    if (m_beforeReset == TcpState::unknown)
        return;
    m_known = std::exchange(m_beforeReset, TcpState::unknown);
    noteRevised(m_history.sinceOf(m_pathBeforeReset));
    m_history.cut(m_pathBeforeReset);
    assume();
}

template <class Predicate>
void EndpointView::forgetIf(Predicate isForgotten)
{
    FrameId first;
    std::uint8_t kept = 0;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival arrival = m_arrivals.get(i);
        if (!isForgotten(arrival))
            m_arrivals.change(kept++) = arrival;
        else if (kept == i)
            first = arrival.frame;
    }
    if (kept == m_arrivalCount)
        return;
    noteRevised(first);
    m_arrivalCount = kept;
    assume();
}

void EndpointView::forget(std::uint16_t flags)
{
    forgetIf([=](const Arrival &arrival) { return arrival.event.has(flags); });
}

void EndpointView::forgetFrame(FrameId frame)
{
    forgetIf([=](const Arrival &arrival) { return arrival.frame == frame; });
}

bool EndpointView::holdFin(SequenceNumber dataEnd)
{
    bool isHeld = false;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival arrival = m_arrivals.get(i);
        if (!arrival.event.has(SegmentEvent::fin) || !arrival.end.isAfter(dataEnd))
            continue;
        m_arrivals.change(i).event.remove(SegmentEvent::fin);
        noteRevised(arrival.frame);
        isHeld = true;
    }
    assume();
    return isHeld;
}

void EndpointView::sentFinFirst()
{
    if (m_known != TcpState::closeWait || m_history.size() < 2)
        return;
    const unsigned place = m_history.size() - 1;
    const FrameId since = m_history.sinceOf(place);
    noteRevised(since);
    m_history.cut(place);
    move(TcpState::finWait1, since);
    move(TcpState::closing, since);
    assume();
}

void EndpointView::waitForData()
{
    if (m_known != TcpState::synReceived)
        return;
    m_isWaitingForData = true;
    m_answeredAgain = {};
    forgetUnanswered();
}

void EndpointView::acceptHandshake(FrameId frame)
{
    if (!std::exchange(m_isWaitingForData, false))
        return;
    move(TcpState::established, frame);
    assume();
}

void EndpointView::receiveFirst(const Arrival &arrival)
{
    if (m_arrivalCount == maxArrivals)
        return;
    if (m_arrivalCount > 0)
        noteRevised(m_arrivals.get(0).frame);
    for (std::size_t i = m_arrivalCount; i > 0; --i)
        m_arrivals.change(i) = m_arrivals.get(i - 1);
    m_arrivals.change(0) = arrival;
    ++m_arrivalCount;
    assume();
}

void EndpointView::forgetListening()
{
    const FrameId since = history().sinceOf(0);
    const FrameId revisedFrom = m_revisedFrom;
    *this = {};
    begin(TcpState::closed);
    m_revisedFrom = revisedFrom;
    noteRevised(since);
}

void EndpointView::forgetUnanswered()
{
    forgetIf([](const Arrival &) { return true; });
}

} // namespace rungs
