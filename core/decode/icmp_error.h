// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"
#include "core/decode/segment_summary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rungs {

/// An ICMP or ICMPv6 error about a TCP segment, and what it quotes of that: at least the first eight bytes of the
/// header (RFC 792), so ports and sequence number.
struct IcmpError
{
    /// What it means for the connection (RFC 9293 3.9.2.2, RFC 5461).
    enum class Effect : std::uint8_t {
        none,         ///< for the IP layer, or deprecated
        packetTooBig, ///< the next hop's MTU is smaller than the packet
        soft,         ///< may pass: the connection must not be aborted
        hard,         ///< will not pass: the connection should be aborted
    };

    IpAddress reporter; ///< who sends it
    // Of the quoted segment.
    IpAddress source;
    IpAddress destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t sequence = 0;
    std::uint32_t packetLength = 0; ///< of its IP packet; 0: not said
    std::uint32_t mtu = 0;          ///< of the next hop; 0: not said
    std::uint16_t ipId = 0;
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    bool isTunnelled = false; ///< another packet carried the quoted one: it goes to the sender of that

    bool isV6() const { return source.isV6; }
    Effect effect() const;
    /// "Port unreachable"; empty where type and code have none.
    std::string_view name() const;
};

/// The ICMP error that a frame holds; none where it quotes no TCP segment, or its checksum is wrong.
/// @p buffers the frame's bytes, then the datagrams that its layers refer to
std::optional<IcmpError> icmpErrorOf(const LayerStack &stack, std::span<const ByteView> buffers);

} // namespace rungs
