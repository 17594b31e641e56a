// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"

namespace rungs {

/// How a rung is drawn, apart from its direction.
struct RungStyle
{
    enum class Line : std::uint8_t { solid, dashed };
    enum class Shape : std::uint8_t {
        arrow,
        lost, ///< the arrow ends in a cross before it arrives
    };
    enum class Note : std::uint8_t { none, remarkable, wrong };

    Line line = Line::solid;
    Shape shape = Shape::arrow;
    Note note = Note::none;
    /// How many rungs above its own one the segment was sent: it arrives late.
    std::uint16_t sentRungsEarlier = 0;

    friend bool operator==(const RungStyle &, const RungStyle &) = default;
};

/// One segment of the connection on show.
struct LadderRung
{
    FrameId frame;
    Side from = Side::client;
    RungStyle style;
};

/// A word at a lifeline, such as the state that an endpoint is in from there on.
struct LifelinePill
{
    std::uint32_t afterRung = 0;
    bool isBeforeAll = false; ///< above the first rung
    Side side = Side::client;
};

} // namespace rungs
