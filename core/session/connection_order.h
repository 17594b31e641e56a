// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection_cost.h"
#include "core/session/session.h"

#include <memory>
#include <vector>

namespace rungs {

/// What connections can be put in order by.
enum class ConnectionKey : std::uint8_t {
    number,
    client,
    server,
    opening,
    closing,
    frames,
    clientBytes,
    serverBytes,
    duration,
    handshake,
    retransmissions,
    outOfOrder,
    duplicateAcks,
    zeroWindows,
    resets,
    cost,    ///< see connectionCosts()
    events,  ///< retransmissions, segments out of order, duplicate ACKs, zero windows and resets together
    program, ///< of this machine, that the connection belongs to, where that was found out during the capture
    limit,   ///< see limitsOfLonger(): by which it is, then by its share
};

using ConnectionList = std::vector<ConnectionId>;
using ConnectionListPtr = std::shared_ptr<const ConnectionList>;

/// The value of @p key, to compare connections by; of an opening or closing its place among the kinds.
/// For client, server and program, which are no numbers, and for the cost, which is not of one connection alone, 0. A
/// handshake that was not seen, and a duration without times, count as less than any, a limit that is not
/// worth a name, too.
std::int64_t valueOf(const Session &session, ConnectionId connection, ConnectionKey key);
/// The side whose data took longer; the client where neither is worth naming.
Side longerSide(const Session &session, ConnectionId connection);
/// What held it back; not worth naming where neither is.
LimitShares limitsOfLonger(const Session &session, ConnectionId connection);
/// The program that the connection belongs to, with its process; empty: not known.
std::string programOf(const Session &session, ConnectionId connection);

/// All connections of the capture, the least first, or the greatest where @p isDescending; those that are alike by
/// number.
/// @param costs of the connections; null: they are worked out, where they are the key
/// @return null where it was stopped
ConnectionListPtr sortedConnections(const Session &session, ConnectionKey key, bool isDescending,
                                    const std::stop_token &stop, ConnectionCostsPtr costs = {});

/// Some frames of a capture, in order.
using FrameList = std::vector<FrameId>;
using FrameListPtr = std::shared_ptr<const FrameList>;

/// Of @p connections those that have one of @p frames, in the same order.
/// @return null where it was stopped
ConnectionListPtr connectionsWith(const Session &session, const ConnectionList &connections, const FrameList &frames,
                                  const std::stop_token &stop);

/// The frames of one connection: a scan of one column, that can be stopped. Where the capture has grown, only what is
/// new is looked at: @p known are its frames as they were found in the first @p scanned ones.
/// @return what was found until the stop
FrameListPtr framesOfConnection(const Session &session, ConnectionId connection, const FrameListPtr &known,
                                std::uint32_t scanned, const std::stop_token &stop);

} // namespace rungs
