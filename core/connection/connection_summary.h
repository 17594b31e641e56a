// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/connection/connection_table.h"
#include "core/connection/endpoint_view.h"
#include "core/connection/event.h"
#include "core/connection/segment.h"

#include <optional>
#include <string>
#include <string_view>

namespace rungs {

enum class Opening : std::uint8_t { missing, incomplete, refused, threeWay, synRetransmitted, simultaneous };

std::string_view nameOf(Opening opening);

/// How a connection ended, and who began that.
struct Closing
{
    enum class Kind : std::uint8_t { none, fourSegment, merged, simultaneous, halfClose, oneFin, reset };

    Kind kind = Kind::none;
    Side by = Side::client; ///< has no meaning for none and simultaneous
    bool thenReset = false; ///< a reset came after both FINs
    Side resetBy = Side::client;

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// As rungs-cli prints it: "merged client", "simultaneous", "half-close server, reset client".
std::string nameOf(const Closing &closing);

/// What is said of a connection as a whole; kept for every connection of the capture.
struct ConnectionSummary
{
    FrameId lastFrame;
    std::uint32_t segments[2] = {0, 0};     ///< by Side, as all that follows
    std::uint32_t mostInFlight[2] = {0, 0}; ///< bytes that Side had sent and that were not yet acknowledged
    // Of segments that Side sent, in microseconds; 0: none measured.
    std::uint32_t roundTripMinimum[2] = {0, 0};
    std::uint32_t roundTripSmoothed[2] = {0, 0}; ///< as a sender would reckon it (RFC 6298 2)
    std::uint32_t roundTripMaximum[2] = {0, 0};
    EventSet events;                        ///< that happened in it
    std::int64_t handshakeNanoseconds = -1; ///< SYN to the acknowledgment of the SYN-ACK; -1: not seen
    std::uint64_t bytesUnique[2] = {0, 0};  ///< payload, each byte counted once
    std::uint64_t bytesSent[2] = {0, 0};    ///< payload, with all that was sent again
    StatePath path[2];
    std::uint32_t retransmissions[2] = {0, 0};
    std::uint32_t outOfOrder[2] = {0, 0};
    std::uint32_t duplicateAcks[2] = {0, 0};
    std::uint32_t zeroWindows[2] = {0, 0};
    std::uint32_t resets[2] = {0, 0};
    std::uint16_t mss[2] = {0, 0}; ///< as offered; 0: not
    std::uint8_t windowScale[2] = {SegmentOptions::noScale, SegmentOptions::noScale};
    TcpState state[2] = {TcpState::unknown, TcpState::unknown};
    Opening opening = Opening::missing;
    Closing closing;
    bool sackPermitted = false; ///< by both
    bool timestamps = false;    ///< by both

    std::uint32_t segmentCount() const { return segments[0] + segments[1]; }
    /// The part of its segments that Side sent again.
    double retransmissionRate(Side side) const
    {
        const auto i = indexOf(side);
        return segments[i] == 0 ? 0 : static_cast<double>(retransmissions[i]) / segments[i];
    }
    std::optional<Duration> handshake() const
    {
        return handshakeNanoseconds < 0 ? std::nullopt : std::optional(Duration{handshakeNanoseconds});
    }
    friend bool operator==(const ConnectionSummary &, const ConnectionSummary &) = default;
    /// The states that print: those after CLOSED or LISTEN, joined by " > ".
    std::string pathText(Side side) const;
};

} // namespace rungs
