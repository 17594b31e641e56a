// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/packet_builder.h"

#include <cstdint>

namespace rungs::test {

/// An ICMP or ICMPv6 error about a captured segment, as a router or the other end sends it.
struct IcmpMessage
{
    std::int64_t milliseconds = 0; ///< after the segment
    bool isFromReceiver = false;   ///< the receiver of the segment sends it, and no router
    std::uint8_t type = 3;
    std::uint8_t code = 0;
    std::uint32_t mtu = 0;
    std::uint32_t quotedPayload = 20; ///< bytes of the TCP header and what follows
    bool isDamaged = false;           ///< its checksum is wrong
    bool isTunnelled = false;         ///< it quotes an outer packet, too
};

/// @p quoted a frame of Ethernet, IPv4 or IPv6 and TCP
BuiltFrame icmpError(const BuiltFrame &quoted, const IcmpMessage &message);

/// @p capture with @p frame as the one of @p number, which counts from 1.
Capture inserted(Capture capture, std::uint32_t number, const BuiltFrame &frame);

} // namespace rungs::test
