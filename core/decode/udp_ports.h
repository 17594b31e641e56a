// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/walker.h"

namespace rungs {

/// A header that UDP carries, known by the port that it is sent to and by its first bytes: any program may use a port
/// for something else.
struct UdpPort
{
    std::uint16_t port;
    /// @return false, with nothing entered, where the bytes are no such header
    bool (*walk)(Walker &walker, const Extent &extent);
    bool isAnsweredFrom = false; ///< also from this port to any other: what answers has no port of its own
};

/// What a datagram with these ports may carry, or null.
const UdpPort *udpPortOf(std::uint16_t source, std::uint16_t destination);

} // namespace rungs
