// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/state_figure.h"
#include "core/connection/story.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rungs {

/// One change of the state of one endpoint.
struct StateStep
{
    /// How what the capture shows relates to the arrows of RFC 9293.
    enum class Kind : std::uint8_t {
        onArrow,   ///< it takes the arrow
        appears,   ///< its state before is not known
        withdrawn, ///< no arrow: what the capture shows later says that it was not there, or is there again
        leap,      ///< no arrow: what led there was not captured
    };

    FrameId frame;
    TcpState from = TcpState::unknown;
    TcpState to = TcpState::unknown;
    Side side = Side::client;
    Kind kind = Kind::onArrow;
    StateArrowIndex arrow = noStateArrow;

    friend bool operator==(const StateStep &, const StateStep &) = default;
};

/// The way of both endpoints through the states, in the order of the capture; where a segment brings more than one
/// step, those of the client first.
class StateWalk
{
public:
    StateWalk() = default;
    explicit StateWalk(const Story &story);

    std::span<const StateStep> steps() const { return m_steps; }
    /// The steps up to @p frame and at it; none: no step.
    std::span<const StateStep> upTo(FrameId frame) const;
    /// The steps at @p frame.
    std::span<const StateStep> at(FrameId frame) const;
    /// Where both endpoints are after @p frame; none: before the first segment.
    BySide<TcpState> statesAt(FrameId frame) const;
    /// The last step that led @p side to where it is after @p frame; null: it has been there since the beginning.
    const StateStep *lastOf(Side side, FrameId frame) const;

private:
    void add(const Story &story, const Rung &rung, Side side, TcpState from, TcpState to);

    BySide<TcpState> m_initial{TcpState::unknown, TcpState::unknown};
    std::vector<StateStep> m_steps;
};

} // namespace rungs
