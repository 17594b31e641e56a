// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint_view.h"

#include <algorithm>
#include <utility>

namespace rungs {

void StatePath::add(TcpState state)
{
    const unsigned count = size();
    const bool isNothing = state == TcpState::closed || state == TcpState::listen;
    if (state == TcpState::unknown || (count == 0 && isNothing))
        return;
    if (count > 0) {
        const auto last = static_cast<TcpState>(m_states >> (count - 1) * bitsAState & 0xf);
        if (last == state || count == maxStates)
            return;
    }
    m_states |= static_cast<std::uint64_t>(state) << count * bitsAState;
}

std::vector<TcpState> StatePath::states() const
{
    std::vector<TcpState> result;
    for (unsigned i = 0; i < size(); ++i)
        result.push_back(static_cast<TcpState>(m_states >> i * bitsAState & 0xf));
    return result;
}

StatePath EndpointView::path() const
{
    StatePath path = m_path;
    TcpState state = m_known;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        state = afterReceiving(state, m_arrivals[i].event, m_opened);
        path.add(state == TcpState::listen ? TcpState::closed : state);
    }
    return path;
}

void EndpointView::begin(TcpState state)
{
    m_known = state;
    m_path.add(state);
    assume();
}

void EndpointView::move(TcpState state)
{
    // A half-open connection that is reset is gone; the listener that it came from is another matter.
    m_known = state == TcpState::listen && m_known == TcpState::synReceived ? TcpState::closed : state;
    m_path.add(m_known);
}

void EndpointView::assume()
{
    m_assumed = m_known;
    for (std::size_t i = 0; i < m_arrivalCount; ++i)
        assume(afterReceiving(m_assumed, m_arrivals[i].event, m_opened));
}

void EndpointView::apply(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        move(afterReceiving(m_known, m_arrivals[i].event, m_opened));
    std::copy(m_arrivals.begin() + static_cast<std::ptrdiff_t>(count), m_arrivals.begin() + m_arrivalCount,
              m_arrivals.begin());
    m_arrivalCount = static_cast<std::uint8_t>(m_arrivalCount - count);
}

void EndpointView::receive(const Arrival &arrival)
{
    if (m_isWaitingForData && !arrival.event.has(SegmentEvent::rst)) {
        m_wasAnsweredAgain = m_wasAnsweredAgain || arrival.event.has(SegmentEvent::acknowledgesSyn);
        return;
    }
    const TcpState next = afterReceiving(m_assumed, arrival.event, m_opened);
    if (next == m_assumed)
        return;
    const bool isFull = m_arrivalCount == maxArrivals;
    if (isFull)
        apply(1);
    m_arrivals[m_arrivalCount++] = arrival;
    if (isFull)
        assume();
    else
        assume(next);
}

void EndpointView::send(SegmentEvent event, SequenceNumber acknowledgment)
{
    const bool hasAck = event.has(SegmentEvent::ack);
    const bool isSyn = event.has(SegmentEvent::syn);
    // A SYN that is sent again was not refused.
    if (isSyn && !hasAck)
        forget(SegmentEvent::rst);
    std::size_t arrived = 0;
    for (std::size_t i = 0; i < m_arrivalCount; ++i) {
        const Arrival &arrival = m_arrivals[i];
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
        move(TcpState::established);
    if (isRst && m_known != TcpState::closed) {
        m_beforeReset = m_known;
        m_pathBeforeReset = static_cast<std::uint8_t>(m_path.size());
    }
    const TcpState next = afterSending(m_known, event);
    if (next != m_known)
        move(next);
    assume();
}

void EndpointView::takeBackReset()
{
    if (m_beforeReset == TcpState::unknown)
        return;
    m_known = std::exchange(m_beforeReset, TcpState::unknown);
    m_path.cut(m_pathBeforeReset);
    assume();
}

void EndpointView::forget(std::uint16_t flags)
{
    const auto end = m_arrivals.begin() + m_arrivalCount;
    const auto kept =
        std::remove_if(m_arrivals.begin(), end, [=](const Arrival &arrival) { return arrival.event.has(flags); });
    if (kept == end)
        return;
    m_arrivalCount = static_cast<std::uint8_t>(kept - m_arrivals.begin());
    assume();
}

void EndpointView::waitForData()
{
    if (m_known != TcpState::synReceived)
        return;
    m_isWaitingForData = true;
    m_wasAnsweredAgain = false;
    m_arrivalCount = 0;
    assume();
}

void EndpointView::acceptHandshake()
{
    if (!std::exchange(m_isWaitingForData, false))
        return;
    move(TcpState::established);
    assume();
}

void EndpointView::receiveFirst(const Arrival &arrival)
{
    if (m_arrivalCount == maxArrivals)
        return;
    std::copy_backward(m_arrivals.begin(), m_arrivals.begin() + m_arrivalCount,
                       m_arrivals.begin() + m_arrivalCount + 1);
    m_arrivals[0] = arrival;
    ++m_arrivalCount;
    assume();
}

void EndpointView::forgetListening()
{
    *this = {};
    begin(TcpState::closed);
}

void EndpointView::forgetUnanswered()
{
    m_arrivalCount = 0;
    assume();
}

} // namespace rungs
