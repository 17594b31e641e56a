// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands out in a capture: each with its evidence. To add one: its kind and row here, what finds it in
// observations.cpp, its sentence in core/text/overview_text.cpp.
#pragma once

#include "core/base/by_side.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/connection/connection_table.h"
#include "core/connection/events.h"
#include "core/session/file_finding.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace rungs {

struct Observation
{
    enum class Kind : std::uint8_t {
        stoodStill, ///< nothing was captured of a connection for longer than a round trip, until a retransmission
        zeroWindow, ///< a receiver had no room
        slowHandshake,
        refused,
        unanswered,      ///< SYNs
        reset,           ///< connections that ended with one
        retransmissions, ///< of one address
        event,           ///< of another kind
        finding,         ///< what is true of the capture as a whole
        closedByOne,     ///< the other side sent no FIN
        notClosed,
        count,
    };

    /// What comes first, among those that cost no time.
    enum class Weight : std::uint8_t { fault, capture, note };

    Kind kind = Kind::count;
    Duration cost = {};       ///< how long it made a connection wait, all together; 0: nothing, or not known
    std::uint64_t count = 0;  ///< retransmissions, zero windows, connections, frames
    std::uint64_t of = 0;     ///< of how many: segments that an address sent, handshakes
    std::uint64_t likely = 0; ///< of count, those that are likely, not certain
    /// 0: of one connection or endpoint, else of this many others together, for which there are no sentences.
    std::uint64_t rest = 0;
    ConnectionId connection = {};                 ///< where it is one
    Side side = Side::client;                     ///< zeroWindow: who had no room
    std::optional<EndpointAddress> endpoint = {}; ///< refused, unanswered: the server; else an address, with port 0
    EventKind event = EventKind::count;
    Duration longest = {};                      ///< of count; slowHandshake: how long it took
    Duration usual = {};                        ///< slowHandshake: the median of all
    FrameId at = {};                            ///< where the longest ended, or of a zero window began
    bool isRetransmitted = false;               ///< slowHandshake: its SYN
    std::vector<ConnectionId> connections = {}; ///< the first ones
    std::vector<FrameId> frames = {};           ///< the first ones
    std::optional<FileFinding> finding = {};

    /// How many connections or frames it names at most.
    static constexpr std::size_t mostNamed = 4;
};

struct ObservationSpec
{
    Observation::Kind kind;
    std::string_view key; ///< as rungs-cli writes it
    Observation::Weight weight;
};

inline constexpr ObservationSpec observationTable[] = {
    {Observation::Kind::stoodStill, "stood-still", Observation::Weight::fault},
    {Observation::Kind::zeroWindow, "zero-window", Observation::Weight::fault},
    {Observation::Kind::slowHandshake, "slow-handshake", Observation::Weight::fault},
    {Observation::Kind::refused, "refused", Observation::Weight::fault},
    {Observation::Kind::unanswered, "unanswered", Observation::Weight::fault},
    {Observation::Kind::reset, "reset", Observation::Weight::fault},
    {Observation::Kind::retransmissions, "retransmissions", Observation::Weight::fault},
    {Observation::Kind::event, "event", Observation::Weight::fault},
    {Observation::Kind::finding, "finding", Observation::Weight::capture},
    {Observation::Kind::closedByOne, "closed-by-one", Observation::Weight::note},
    {Observation::Kind::notClosed, "not-closed", Observation::Weight::note},
};
static_assert(std::size(observationTable) == static_cast<std::size_t>(Observation::Kind::count));

constexpr const ObservationSpec &specOf(Observation::Kind kind)
{
    return observationTable[static_cast<std::size_t>(kind)];
}

using Observations = std::vector<Observation>;

} // namespace rungs
