// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/state_walk.h"

#include <algorithm>
#include <array>

namespace rungs {

namespace {

/// The arrow from one state to another that @p rung, sent or received by @p side, can make it take.
StateArrowIndex arrowBy(const Rung &rung, Side side, TcpState from, TcpState to)
{
    using T = StateTrigger;
    // The order matters only for resets: all others lead to states of their own.
    constexpr std::array byReset{T::receivesReset, T::abort};
    constexpr std::array others{T::activeOpen,      T::passiveOpen,      T::send,
                                T::close,           T::receivesSyn,      T::receivesSynAck,
                                T::receivesFin,     T::receivesAckOfSyn, T::receivesFinAndAckOfFin,
                                T::receivesAckOfFin};
    if (rung.segment.isRst())
        return stateArrowOf(from, to, byReset[rung.from == side ? 1 : 0]);
    for (const T trigger : others) {
        // A call to close shows in no segment where it sends none.
        const bool isUnseen = trigger == T::close && to == TcpState::closed;
        const StateArrowIndex arrow = stateArrowOf(from, to, trigger);
        if (arrow != noStateArrow && !isUnseen)
            return arrow;
    }
    return noStateArrow;
}

} // namespace

/// What takes no arrow is made of two where one segment both acknowledges a SYN or FIN and is a FIN.
void StateWalk::add(const Story &story, const Rung &rung, Side side, TcpState from, TcpState to)
{
    using Kind = StateStep::Kind;
    if (from == to)
        return;
    const auto step = [&](TcpState was, TcpState is, Kind kind, StateArrowIndex arrow) {
        m_steps.push_back({rung.frame, was, is, side, kind, arrow});
    };
    if (from == TcpState::unknown) {
        step(from, to, Kind::appears, noStateArrow);
        return;
    }
    if (const StateArrowIndex arrow = arrowBy(rung, side, from, to); arrow != noStateArrow) {
        step(from, to, Kind::onArrow, arrow);
        return;
    }
    for (const TcpState between : {TcpState::established, TcpState::synReceived, TcpState::closeWait,
                                   TcpState::finWait1, TcpState::listen, TcpState::synSent}) {
        const StateArrowIndex first = arrowBy(rung, side, from, between);
        const StateArrowIndex second = arrowBy(rung, side, between, to);
        if (first != noStateArrow && second != noStateArrow) {
            step(from, between, Kind::onArrow, first);
            step(between, to, Kind::onArrow, second);
            return;
        }
    }
    const bool isBack = to == TcpState::closed || to == TcpState::listen || to == story.initial[side];
    step(from, to, isBack ? Kind::withdrawn : Kind::leap, noStateArrow);
}

StateWalk::StateWalk(const Story &story)
    : m_initial(story.initial)
{
    BySide<TcpState> now = story.initial;
    for (const Rung &rung : story.rungs) {
        for (const Side side : bothSides) {
            if (rung.states[side] == now[side])
                continue;
            for (const TcpState passed : story.passed(rung, side)) {
                add(story, rung, side, now[side], passed);
                now[side] = passed;
            }
            add(story, rung, side, now[side], rung.states[side]);
            now[side] = rung.states[side];
        }
    }
}

std::span<const StateStep> StateWalk::upTo(FrameId frame) const
{
    if (!frame.isValid())
        return {};
    const auto end = std::ranges::upper_bound(m_steps, frame, {}, &StateStep::frame);
    return {m_steps.begin(), end};
}

std::span<const StateStep> StateWalk::at(FrameId frame) const
{
    const std::span<const StateStep> before = upTo(frame);
    const auto first = std::ranges::lower_bound(before, frame, {}, &StateStep::frame);
    return {first, before.end()};
}

const StateStep *StateWalk::lastOf(Side side, FrameId frame) const
{
    const std::span<const StateStep> steps = upTo(frame);
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [side](const StateStep &s) { return s.side == side; });
    return last == steps.rend() ? nullptr : &*last;
}

BySide<TcpState> StateWalk::statesAt(FrameId frame) const
{
    BySide<TcpState> states = m_initial;
    for (const Side side : bothSides) {
        if (const StateStep *last = lastOf(side, frame))
            states[side] = last->to;
    }
    return states;
}

} // namespace rungs
