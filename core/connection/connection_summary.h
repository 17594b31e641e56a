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
#include <vector>

namespace rungs {

enum class Opening : std::uint8_t { missing, incomplete, refused, threeWay, synRetransmitted, simultaneous };

std::string_view nameOf(Opening opening);

/// Whether both SYNs offer an option; unknown: one of them, or its options, were not captured.
enum class Agreement : std::uint8_t { unknown, no, yes };

/// "no", "yes"; empty: unknown.
std::string_view nameOf(Agreement agreement);

/// A part of a connection that was not captured, and that claims may need.
enum class CaptureGap : std::uint8_t { opening, synOfOneSide, options, client, server };

/// As rungs-cli prints it.
std::string_view nameOf(CaptureGap gap);

/// How a connection was closed, and by which side first.
struct Closing
{
    enum class Kind : std::uint8_t { none, fourSegment, merged, simultaneous, halfClose, oneFin, reset };

    Kind kind = Kind::none;
    Side by = Side::client; ///< meaningless for none and simultaneous
    bool thenReset = false; ///< a reset came after both FINs
    Side resetBy = Side::client;

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// As rungs-cli prints it: "merged client", "simultaneous", "half-close server, reset client".
std::string nameOf(const Closing &closing);

/// A connection as a whole; kept for every connection of the capture.
struct ConnectionSummary
{
    FrameId lastFrame;
    BySide<std::uint32_t> segments;
    BySide<std::uint32_t> mostInFlight; ///< bytes sent and not yet acknowledged; 0 where its peer never acknowledges
    // Of its segments, in microseconds; 0: none measured.
    BySide<std::uint32_t> roundTripMinimum;
    BySide<std::uint32_t> roundTripSmoothed; ///< as a sender would compute it (RFC 6298 2)
    BySide<std::uint32_t> roundTripMaximum;
    EventSet events;                        ///< of all its segments
    std::int64_t handshakeNanoseconds = -1; ///< SYN to the acknowledgment of the SYN-ACK; -1: not seen
    BySide<std::uint64_t> bytesUnique;      ///< payload, each byte counted once
    BySide<std::uint64_t> bytesSent;        ///< payload, retransmissions included
    BySide<StatePath> path;
    BySide<std::uint32_t> retransmissions;
    BySide<std::uint32_t> outOfOrder;
    BySide<std::uint32_t> duplicateAcks;
    BySide<std::uint32_t> zeroWindows;
    BySide<std::uint32_t> resets;
    std::uint32_t icmpErrors = 0; ///< ICMP errors about its segments, which are no segments
    BySide<std::uint16_t> mss;    ///< as offered; 0: none
    BySide<std::uint8_t> windowScale{SegmentOptions::noScale, SegmentOptions::noScale};
    BySide<TcpState> state;
    Opening opening = Opening::missing;
    Closing closing;
    Agreement sackPermitted = Agreement::unknown;
    Agreement timestamps = Agreement::unknown;
    bool areOptionsCut = false; ///< of a SYN
    bool lacksSyn = false;      ///< only the other SYN was captured, though both sides were

    std::uint32_t segmentCount() const { return segments[Side::client] + segments[Side::server]; }
    /// The share of its segments that @p side retransmitted.
    double retransmissionRate(Side side) const
    {
        return segments[side] == 0 ? 0 : static_cast<double>(retransmissions[side]) / segments[side];
    }
    std::optional<Duration> handshake() const
    {
        return handshakeNanoseconds < 0 ? std::nullopt : std::optional(Duration{handshakeNanoseconds});
    }
    friend bool operator==(const ConnectionSummary &, const ConnectionSummary &) = default;
    /// Before the first segment; unknown where the opening was not captured.
    BySide<TcpState> initialStates() const;
    /// The states of @p side after CLOSED or LISTEN, joined by " > ".
    std::string pathText(Side side) const;
};

std::vector<CaptureGap> captureGaps(const ConnectionSummary &summary);

} // namespace rungs
