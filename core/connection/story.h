// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_summary.h"
#include "core/connection/findings.h"
#include "core/connection/icmp_errors.h"
#include "core/connection/segment_outcome.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace rungs {

class StoryStore;

/// One segment of a connection, with all that is known of it. Small, since a connection can have millions: what few
/// segments have is in the story's StoryStore.
struct Rung
{
    Timestamp time;
    std::span<const Event> events;
    std::span<const SequenceRange> sack;
    /// The line that its payload begins with, where it is the first line of an HTTP message.
    std::string_view application;
    std::optional<Duration> roundTrip;   ///< since the acknowledged segment was captured; empty where ambiguous (Karn)
    std::optional<std::uint32_t> window; ///< in bytes; empty where its scale is not known
    SegmentFields segment;
    FrameId frame;
    FrameId acknowledges;       ///< the last segment that it is the first to acknowledge in full
    FrameId acknowledgedBy;     ///< the first segment that acknowledges it in full
    FrameId continues;          ///< the last segment of the same side that ends where this one begins
    std::uint32_t inFlight = 0; ///< bytes that its sender had sent and not yet had acknowledged
    Side from = Side::client;
    /// Of both endpoints once it has arrived.
    BySide<TcpState> states;
    Phase phase = Phase::data;
    std::uint8_t mptcpSubtype = SegmentOptions::noMptcp;
    std::uint8_t possibleCount = 0; ///< lie behind the events
    bool hasBadChecksum = false;
    bool isRejected = false; ///< the receiver dropped it
    bool isLost = false;     ///< later segments show that it never arrived

    /// What it can be as well: the capture cannot tell.
    std::span<const Event> possible() const { return {events.data() + events.size(), possibleCount}; }
    /// The events, and then what it can be as well.
    std::span<const Event> claims() const { return {events.data(), events.size() + possibleCount}; }
    const Event *find(EventKind kind) const;
    bool has(EventKind kind) const { return find(kind) != nullptr; }
};
static_assert(sizeof(Rung) <= 136);

/// An ICMP error about a segment of the connection: no segment, but a row of its ladder.
struct IcmpRung : IcmpReport
{
    Event event; ///< of: the quoted segment
    Phase phase = Phase::data;
};

/// One connection from its first segment to its last, with everything known of each.
struct Story
{
    ConnectionId connection;
    EndpointAddress client;
    EndpointAddress server;
    ConnectionSummary summary;
    BySide<TcpState> initial{TcpState::closed, TcpState::closed}; ///< before the first segment
    BySide<StateHistory> histories;                               ///< of the endpoints
    BySide<SequenceNumber> base;                                  ///< the sequence number shown as 0
    BySide<bool> hasBase;
    bool isComplete = true;                  ///< false: more segments follow
    std::vector<Rung> rungs;                 ///< in the order of the capture
    std::vector<IcmpRung> icmpErrors;        ///< likewise
    std::vector<Finding> findings;           ///< what only all of them show
    std::shared_ptr<const StoryStore> store; ///< what the rungs refer to

    /// The rung of a frame; null where it is not one of this connection.
    const Rung *rungOf(FrameId frame) const;
    std::optional<std::size_t> indexOf(FrameId frame) const;
    /// The states that @p side entered and left again with @p rung: an own segment crossed what its peer had sent.
    std::vector<TcpState> passed(const Rung &rung, Side side) const { return histories[side].passedAt(rung.frame); }
    /// The ICMP error that a frame holds; null where it is none about this connection.
    const IcmpRung *icmpErrorOf(FrameId frame) const;
    bool has(FrameId frame) const { return rungOf(frame) != nullptr || icmpErrorOf(frame) != nullptr; }
    /// Whether the other end itself sent it, and no router between.
    bool isFromPeer(const IcmpRung &icmp) const
    {
        return icmp.error.reporter == (icmp.about == Side::client ? server : client).address;
    }
};

} // namespace rungs
