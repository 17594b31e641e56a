// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/by_side.h"
#include "core/connection/connection_summary.h"
#include "core/connection/direction.h"
#include "core/connection/endpoint_view.h"

#include <optional>

namespace rungs {

/// How a connection was opened.
struct Handshake
{
    enum class Stage : std::uint8_t { none, synAck, complete };

    // When the first of each was captured. synAck and ack: as far as the stage says.
    Timestamp syn;
    Timestamp synAck;
    Timestamp ack;
    BySide<std::uint16_t> mss;  ///< as offered; 0: none
    BySide<bool> areOptionsCut; ///< what it does not seem to offer it may offer
    Stage stage = Stage::none;
    bool isAmbiguous = false;    ///< a SYN or SYN-ACK was retransmitted
    bool isSimultaneous = false; ///< both sides sent SYN and SYN-ACK
    bool isRefused = false;      ///< a reset acknowledged a SYN
    bool isUnreachable = false;  ///< an ICMP error refused a SYN
    bool offersAccurateEcn = false;
};

/// Everything known of a connection while it is followed. A value that the analysers read and change.
///
/// It knows nothing of files: the capture may have been made at either end or anywhere between.
struct ConnectionState
{
    /// The connection of the same endpoints before this one.
    struct Previous
    {
        ConnectionState *state = nullptr; ///< null where it is no longer kept; else it lives as long as this one
        FrameId lastFrame;                ///< none where there was no such connection
        bool sidesExchanged = false;      ///< its client is the server of this one
    };

    ConnectionState() = default;
    /// @p pool provides its memory. Only one previous connection is kept: @p before forgets its own.
    ConnectionState(const Previous &before, Pool &pool)
        : previous(before.state)
        , previousLastFrame(before.lastFrame)
        , previousSidesExchanged(before.sidesExchanged)
        , directions{Direction(&pool), Direction(&pool)}
    {
        if (previous != nullptr)
            previous->forgetPrevious();
    }
    void forgetPrevious()
    {
        previous = nullptr;
        previousLastFrame = {};
        previousSidesExchanged = false;
    }

    /// A handshake captured late showed that the sides had been guessed wrongly.
    void exchangeSides();
    bool isClosing() const { return hasFin() || closing.thenReset; }
    bool hasFin() const { return closing.kind != Closing::Kind::none; }
    bool bothSentFin() const;
    /// Nothing that @p side sent has been captured so far.
    bool isUnseen(Side side) const { return directions[side].segments == 0; }
    /// The SYN of either side was captured.
    bool hasSyn() const { return directions[Side::client].bareSyns > 0 || directions[Side::server].bareSyns > 0; }
    /// A SYN was captured that does not permit SACK.
    bool refusesSack() const { return agreementOn(Direction::sackPermitted) == Agreement::no; }
    /// Where data is missing, the acknowledgments of @p from have SACK blocks: both SYNs permit them, or it sends them.
    bool reportsBySack(Side from) const
    {
        return directions[from].incidents().sackCount > 0
               || (directions[Side::client].has(Direction::sackPermitted)
                   && directions[Side::server].has(Direction::sackPermitted));
    }
    /// Whether both SYNs offer @p option.
    Agreement agreementOn(Direction::Fact option) const;
    /// The shift of the windows that @p from sends; empty where the SYNs that show it were not captured.
    std::optional<std::uint8_t> windowShift(Side from) const;
    /// The window in @p segment from @p from, in bytes; empty where its scale is not known.
    std::optional<std::uint32_t> scaledWindow(Side from, const Segment &segment) const;
    ConnectionSummary summary() const;
    /// Of both endpoints, as far as all frames so far show.
    BySide<StateHistory> histories() const;
    /// What was said of their states at earlier frames no longer holds.
    bool areStatesRevised() const;

    // Prefetch what the next segment will need; and, a little later, what @p segment will.
    void prefetch() const;
    void prefetchFor(const Segment &segment) const;

private:
    EndpointView endpointInHindsight(Side side, Opening opening) const;

public:
    // What every segment needs comes first, within one cache line.
    ConnectionState *previous = nullptr;
    FrameId previousLastFrame;
    FrameId lastFrame;
    EventSet events; ///< of all its segments
    bool previousSidesExchanged = false;
    bool mayTakeFastPath = false; ///< both ends are established and nothing is amiss
    bool isClosed = false;        ///< only copies and retransmissions may still follow
    bool usesAccurateEcn = false;
    Closing closing; ///< kind: by FINs alone; thenReset: after FINs or not

    BySide<Direction> directions;
    BySide<EndpointView> endpoints;
    Handshake handshake;
};

} // namespace rungs
