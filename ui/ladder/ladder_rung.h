// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/connection/endpoint.h"
#include "core/connection/segment_outcome.h"

#include <cstdint>

namespace rungs {

/// How an arrow is drawn, apart from its direction. What it means is told apart by line and shape; colour only helps.
struct ArrowStyle
{
    enum class Line : std::uint8_t {
        solid,
        dashed,     ///< late
        dashDotted, ///< sent again
        dotted,     ///< a probe
        twofold,    ///< a copy
    };
    enum class Head : std::uint8_t {
        filled,
        hollow, ///< the receiver throws the segment away
        open,   ///< says nothing new
        barred, ///< ends the connection
        cross,  ///< never arrives
    };
    enum class Tail : std::uint8_t {
        plain,
        ring, ///< sent once more
    };
    enum class Note : std::uint8_t { none, remarkable, wrong };

    Line line = Line::solid;
    Head head = Head::filled;
    Tail tail = Tail::plain;
    Note note = Note::none;

    friend bool operator==(const ArrowStyle &, const ArrowStyle &) = default;
};

/// One segment of the connection on show.
struct LadderRung
{
    static constexpr std::uint32_t none = 0xffffffff;

    FrameId frame;
    std::uint32_t inStory = none;    ///< its place in the story; none: the story does not speak of it
    std::uint32_t sentBefore = none; ///< late: it left before that rung did
    Side from = Side::client;
    /// What it was sent before came from the other side: the two cross on their way, and that one did not leave, but
    /// arrive after this one had left.
    bool crosses = false;
    ArrowStyle style;
};

/// The state that an endpoint is in from a rung on.
struct LadderPill
{
    std::uint32_t rung = 0;
    bool isBeforeAll = false; ///< above the first rung
    bool isSender = false;    ///< changed by sending, not by what arrived
    Side side = Side::client;
    TcpState state = TcpState::unknown;
};

/// A run of ordinary segments that folds into one row.
struct LadderBand
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    std::uint64_t bytes[2] = {0, 0}; ///< of payload, by Side of the sender
};

/// A run of rungs of the same phase.
struct LadderPhase
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    Phase phase = Phase::data;
};

} // namespace rungs
