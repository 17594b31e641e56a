// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_table.h"
#include "core/connection/endpoint.h"
#include "core/connection/segment_outcome.h"

#include <cstdint>

namespace rungs {

/// How an arrow is drawn, apart from its direction. Line and shape carry the meaning; colour only helps.
struct ArrowStyle
{
    enum class Line : std::uint8_t {
        solid,
        dashed,     ///< out of order
        dashDotted, ///< retransmission
        dotted,     ///< a probe
        twofold,    ///< a copy
    };
    enum class Head : std::uint8_t {
        filled,
        hollow, ///< the receiver discards the segment
        open,   ///< acknowledges nothing new
        barred, ///< ends the connection
        cross,  ///< never arrives
    };
    enum class Tail : std::uint8_t {
        plain,
        ring,    ///< retransmission
        diamond, ///< an ICMP error
    };
    enum class Note : std::uint8_t { none, remarkable, wrong };

    Line line = Line::solid;
    Head head = Head::filled;
    Tail tail = Tail::plain;
    Note note = Note::none;

    friend bool operator==(const ArrowStyle &, const ArrowStyle &) = default;
};

/// One segment of the shown connection, or an ICMP error about one.
struct LadderRung
{
    static constexpr std::uint32_t none = 0xffffffff;

    FrameId frame;
    std::uint32_t inStory = none;    ///< index in the story; none: the story does not contain it
    std::uint32_t sentBefore = none; ///< late: it left before that rung did
    Side from = Side::client;
    /// The rung of sentBefore came from the other side: the two cross in the network, and that one arrived after this
    /// one was sent.
    bool crosses = false;
    bool isIcmpError = false;
    bool beginsBetween = false; ///< a router sent it
    ArrowStyle style;
};

/// The state of an endpoint from a rung on.
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
    BySide<std::uint64_t> bytes; ///< of payload, by its sender
};

/// A run of rungs of the same phase.
struct LadderPhase
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    Phase phase = Phase::data;
};

} // namespace rungs
