// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/endpoint.h"

namespace rungs {

namespace {

using Act = EndpointEvent::Kind;

constexpr bool isSynchronized(TcpState state)
{
    return state >= TcpState::established;
}

constexpr TcpState stateAfterSending(TcpState state, const EndpointEvent &event)
{
    if (event.rst)
        return TcpState::closed;
    if (event.syn && (state == TcpState::closed || state == TcpState::listen))
        return event.ack ? TcpState::synReceived : TcpState::synSent;
    if (!event.fin)
        return state;
    switch (state) {
    case TcpState::synReceived:
    case TcpState::established:
        return TcpState::finWait1;
    case TcpState::closeWait:
        return TcpState::lastAck;
    default:
        return state;
    }
}

constexpr TcpState afterReset(TcpState state, const EndpointEvent &event, OpenedBy opened)
{
    switch (state) {
    case TcpState::unknown:
    case TcpState::closed:
    case TcpState::listen:
        return state;
    case TcpState::synSent:
        // Only a reset that acknowledges the SYN can mean this attempt (3.10.7.3).
        return event.acknowledgesSyn ? TcpState::closed : state;
    case TcpState::synReceived:
        if (event.place != EndpointEvent::Place::exact)
            return state;
        return opened == OpenedBy::passive ? TcpState::listen : TcpState::closed;
    default:
        return event.place == EndpointEvent::Place::exact ? TcpState::closed : state;
    }
}

constexpr TcpState afterSynWhileUnsynchronized(TcpState state, const EndpointEvent &event)
{
    if (state == TcpState::listen)
        return event.ack ? state : TcpState::synReceived;
    if (state != TcpState::synSent)
        return state;
    if (event.acknowledgesSyn)
        return TcpState::established;
    return event.ack ? state : TcpState::synReceived;
}

/// The ACK field, and then the FIN, in the order of 3.10.7.4.
constexpr TcpState afterAcknowledgment(TcpState state, const EndpointEvent &event)
{
    if (state == TcpState::synReceived && event.acknowledgesSyn)
        state = TcpState::established;
    if (event.acknowledgesFin) {
        if (state == TcpState::finWait1)
            state = TcpState::finWait2;
        else if (state == TcpState::closing)
            state = TcpState::timeWait;
        else if (state == TcpState::lastAck)
            state = TcpState::closed;
    }
    return state;
}

constexpr TcpState afterFin(TcpState state)
{
    switch (state) {
    case TcpState::synReceived:
    case TcpState::established:
        return TcpState::closeWait;
    case TcpState::finWait1:
        return TcpState::closing;
    case TcpState::finWait2:
        return TcpState::timeWait;
    default:
        return state;
    }
}

constexpr TcpState stateAfterReceiving(TcpState state, const EndpointEvent &event, OpenedBy opened)
{
    if (event.rst)
        return afterReset(state, event, opened);
    if (state == TcpState::unknown || state == TcpState::closed)
        return state;
    if (state == TcpState::listen || state == TcpState::synSent) {
        if (event.syn)
            state = afterSynWhileUnsynchronized(state, event);
        // The FIN of a segment is not looked at where its SYN was not accepted (3.10.7.2 and 3.10.7.3).
        if (state == TcpState::listen || state == TcpState::synSent || !event.syn)
            return state;
    } else if (event.syn && isSynchronized(state)) {
        return state;
    }
    if (event.ack)
        state = afterAcknowledgment(state, event);
    return event.fin ? afterFin(state) : state;
}

constexpr std::size_t stateCount = static_cast<std::size_t>(TcpState::timeWait) + 1;
constexpr std::size_t eventCount = 256;

constexpr EndpointEvent eventOf(Act kind, SegmentEvent bits)
{
    const auto place = bits.has(SegmentEvent::outside)    ? EndpointEvent::Place::outside
                       : bits.has(SegmentEvent::inWindow) ? EndpointEvent::Place::inWindow
                                                          : EndpointEvent::Place::exact;
    return {.kind = kind,
            .syn = bits.has(SegmentEvent::syn),
            .ack = bits.has(SegmentEvent::ack),
            .fin = bits.has(SegmentEvent::fin),
            .rst = bits.has(SegmentEvent::rst),
            .acknowledgesSyn = bits.has(SegmentEvent::acknowledgesSyn),
            .acknowledgesFin = bits.has(SegmentEvent::acknowledgesFin),
            .place = place};
}

/// What comes of each event in each state.
struct Transitions
{
    constexpr Transitions(Act kind, OpenedBy opened)
    {
        for (std::size_t state = 0; state < stateCount; ++state) {
            for (unsigned bits = 0; bits < eventCount; ++bits) {
                const EndpointEvent event = eventOf(kind, SegmentEvent(bits));
                const auto from = static_cast<TcpState>(state);
                after[state][bits] =
                    kind == Act::sends ? stateAfterSending(from, event) : stateAfterReceiving(from, event, opened);
            }
        }
    }

    TcpState after[stateCount][eventCount]{};
};

constexpr Transitions sending(Act::sends, OpenedBy::passive);
constexpr Transitions receiving[2] = {{Act::receives, OpenedBy::passive}, {Act::receives, OpenedBy::active}};

} // namespace

std::string_view nameOf(TcpState state)
{
    switch (state) {
    case TcpState::unknown:
        return "unknown";
    case TcpState::closed:
        return "CLOSED";
    case TcpState::listen:
        return "LISTEN";
    case TcpState::synSent:
        return "SYN-SENT";
    case TcpState::synReceived:
        return "SYN-RECEIVED";
    case TcpState::established:
        return "ESTABLISHED";
    case TcpState::finWait1:
        return "FIN-WAIT-1";
    case TcpState::finWait2:
        return "FIN-WAIT-2";
    case TcpState::closeWait:
        return "CLOSE-WAIT";
    case TcpState::closing:
        return "CLOSING";
    case TcpState::lastAck:
        return "LAST-ACK";
    case TcpState::timeWait:
        return "TIME-WAIT";
    }
    return {};
}

TcpState transition(TcpState state, const EndpointEvent &event, OpenedBy opened)
{
    switch (event.kind) {
    case Act::passiveOpen:
        return state == TcpState::closed ? TcpState::listen : state;
    case Act::activeOpen:
        return state == TcpState::closed || state == TcpState::listen ? TcpState::synSent : state;
    case Act::close:
        // With a SYN out or none at all there is nothing to close: no segment is sent (3.10.4).
        if (state == TcpState::listen || state == TcpState::synSent)
            return TcpState::closed;
        return stateAfterSending(state, {Act::sends, false, true, true});
    case Act::sends:
        return stateAfterSending(state, event);
    case Act::receives:
        return stateAfterReceiving(state, event, opened);
    case Act::timeWaitEnds:
        return state == TcpState::timeWait ? TcpState::closed : state;
    }
    return state;
}

TcpState afterSending(TcpState state, SegmentEvent event)
{
    return sending.after[static_cast<std::size_t>(state)][event.decisive()];
}

TcpState afterReceiving(TcpState state, SegmentEvent event, OpenedBy opened)
{
    return receiving[static_cast<std::size_t>(opened)].after[static_cast<std::size_t>(state)][event.decisive()];
}

bool isChallenged(TcpState state, const EndpointEvent &event)
{
    if (event.kind != Act::receives || state < TcpState::synReceived)
        return false;
    if (event.rst)
        return event.place == EndpointEvent::Place::inWindow;
    return event.syn && isSynchronized(state);
}

bool isChallenged(TcpState state, SegmentEvent event)
{
    return isChallenged(state, eventOf(Act::receives, event));
}

} // namespace rungs
