// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/endpoint.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rungs {

/// What makes an endpoint change its state: a call of its user, a segment, a timer.
enum class StateTrigger : std::uint8_t {
    activeOpen,
    passiveOpen,
    send,
    close,
    abort,
    receivesSyn,
    receivesSynAck,
    receivesAckOfSyn,
    receivesFin,
    receivesAckOfFin,
    receivesFinAndAckOfFin,
    receivesReset,
    timeout,
};

/// What it does then.
enum class StateAction : std::uint8_t {
    none,
    createTcb,
    createTcbSendSyn,
    deleteTcb,
    sendSyn,
    sendSynAck,
    sendAck,
    sendFin,
    sendReset,
};

/// An arrow of the state diagram of a connection.
struct StateArrow
{
    /// Whether figure 5 of RFC 9293 draws it, or leaves it out and the text (or a note of the figure) has it.
    enum class Place : std::uint8_t { inFigure, inText };

    TcpState from = TcpState::unknown;
    TcpState to = TcpState::unknown;
    StateTrigger trigger = StateTrigger::receivesSyn;
    StateAction action = StateAction::none;
    std::string_view section; ///< of RFC 9293
    Place place = Place::inFigure;

    friend constexpr bool operator==(const StateArrow &, const StateArrow &) = default;
};

/// RFC 9293, figure 5, in its order from the top down, and then what its notes and the text have besides.
inline constexpr auto stateArrows = [] {
    using S = TcpState;
    using T = StateTrigger;
    using A = StateAction;
    constexpr auto inText = StateArrow::Place::inText;
    return std::to_array<StateArrow>({
        {S::closed, S::synSent, T::activeOpen, A::createTcbSendSyn, "3.10.1"},
        {S::closed, S::listen, T::passiveOpen, A::createTcb, "3.10.1"},
        {S::listen, S::closed, T::close, A::deleteTcb, "3.10.4"},
        {S::synSent, S::closed, T::close, A::deleteTcb, "3.10.4"},
        {S::synReceived, S::listen, T::receivesReset, A::none, "3.10.7.4"}, // note 1: after a passive open
        {S::listen, S::synReceived, T::receivesSyn, A::sendSynAck, "3.10.7.2"},
        {S::listen, S::synSent, T::send, A::sendSyn, "3.10.2"},
        {S::synSent, S::synReceived, T::receivesSyn, A::sendSynAck, "3.10.7.3"},
        {S::synReceived, S::established, T::receivesAckOfSyn, A::none, "3.10.7.4"},
        {S::synSent, S::established, T::receivesSynAck, A::sendAck, "3.10.7.3"},
        {S::synReceived, S::finWait1, T::close, A::sendFin, "3.10.4"},
        {S::established, S::finWait1, T::close, A::sendFin, "3.10.4"},
        {S::established, S::closeWait, T::receivesFin, A::sendAck, "3.10.7.4"},
        {S::finWait1, S::finWait2, T::receivesAckOfFin, A::none, "3.10.7.4"},
        {S::finWait1, S::closing, T::receivesFin, A::sendAck, "3.10.7.4"},
        {S::closeWait, S::lastAck, T::close, A::sendFin, "3.10.4"},
        {S::finWait2, S::timeWait, T::receivesFin, A::sendAck, "3.10.7.4"},
        {S::closing, S::timeWait, T::receivesAckOfFin, A::none, "3.10.7.4"},
        {S::lastAck, S::closed, T::receivesAckOfFin, A::none, "3.10.7.4"},
        {S::timeWait, S::closed, T::timeout, A::deleteTcb, "3.10.8"},
        // Note 2.
        {S::finWait1, S::timeWait, T::receivesFinAndAckOfFin, A::sendAck, "3.10.7.4", inText},
        // Note 3: a reset that is received, and one that is sent (ABORT).
        {S::synSent, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.3", inText},
        {S::synReceived, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::established, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::finWait1, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::finWait2, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::closeWait, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::closing, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::lastAck, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::timeWait, S::closed, T::receivesReset, A::deleteTcb, "3.10.7.4", inText},
        {S::listen, S::closed, T::abort, A::deleteTcb, "3.10.5", inText},
        {S::synSent, S::closed, T::abort, A::deleteTcb, "3.10.5", inText},
        {S::synReceived, S::closed, T::abort, A::sendReset, "3.10.5", inText},
        {S::established, S::closed, T::abort, A::sendReset, "3.10.5", inText},
        {S::finWait1, S::closed, T::abort, A::sendReset, "3.10.5", inText},
        {S::finWait2, S::closed, T::abort, A::sendReset, "3.10.5", inText},
        {S::closeWait, S::closed, T::abort, A::sendReset, "3.10.5", inText},
        {S::closing, S::closed, T::abort, A::deleteTcb, "3.10.5", inText},
        {S::lastAck, S::closed, T::abort, A::deleteTcb, "3.10.5", inText},
        {S::timeWait, S::closed, T::abort, A::deleteTcb, "3.10.5", inText},
    });
}();

/// An arrow by its place in stateArrows.
using StateArrowIndex = std::uint8_t;
inline constexpr StateArrowIndex noStateArrow = 0xff;

/// @return noStateArrow where there is none
constexpr StateArrowIndex stateArrowOf(TcpState from, TcpState to, StateTrigger trigger)
{
    for (std::size_t i = 0; i < stateArrows.size(); ++i) {
        if (stateArrows[i].from == from && stateArrows[i].to == to && stateArrows[i].trigger == trigger)
            return static_cast<StateArrowIndex>(i);
    }
    return noStateArrow;
}

static_assert([] {
    for (std::size_t i = 0; i < stateArrows.size(); ++i) {
        const StateArrow &arrow = stateArrows[i];
        if (stateArrowOf(arrow.from, arrow.to, arrow.trigger) != i || arrow.section.empty() || arrow.from == arrow.to)
            return false;
    }
    return true;
}());

} // namespace rungs
