// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment_outcome.h"

#include <optional>
#include <span>
#include <string_view>

namespace rungs {

/// One segment of a connection, with all that is said of it. Lean, for a connection can have millions: what few
/// segments have lies in the story's StoryStore.
struct Rung
{
    Timestamp time;
    std::span<const Event> events;
    std::span<const SequenceRange> sack;
    /// The line that its payload begins with, where it is the first line of an HTTP message.
    std::string_view application;
    std::optional<Duration> roundTrip;   ///< since the acknowledged segment came past; empty where ambiguous (Karn)
    std::optional<std::uint32_t> window; ///< in bytes; empty where its scale is not known
    SegmentFields segment;
    FrameId frame;
    FrameId acknowledges;       ///< the last segment that it is the first to acknowledge in full
    FrameId acknowledgedBy;     ///< and the other way round
    FrameId continues;          ///< the last segment of the same side that ends where this one begins
    std::uint32_t inFlight = 0; ///< bytes that its sender had sent and that were not yet acknowledged
    Side from = Side::client;
    /// By Side: where both ends are once it has arrived, lost ones taken into account.
    TcpState states[2] = {TcpState::unknown, TcpState::unknown};
    /// By Side: where it was on the way there, which it entered by a segment of its own that comes past later; unknown:
    /// it went straight.
    TcpState passed[2] = {TcpState::unknown, TcpState::unknown};
    Phase phase = Phase::data;
    std::uint8_t mptcpSubtype = SegmentOptions::noMptcp;
    bool isRejected = false; ///< the receiver threw it away
    bool isLost = false;     ///< what followed shows that it never arrived

    const Event *find(EventKind kind) const;
    bool has(EventKind kind) const { return find(kind) != nullptr; }
};
static_assert(sizeof(Rung) <= 136);

} // namespace rungs
