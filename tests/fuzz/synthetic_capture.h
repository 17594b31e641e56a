// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_view.h"

namespace rungs::fuzz {

/// An IPv4 packet with a TCP header, 15 words long each at most, with @p ipOptions and @p tcpOptions: what goes over 40
/// bytes is left out, and the last word is filled up with zeros.
/// @p flags the byte of the eight flags
Bytes packetWithOptions(ByteView ipOptions, ByteView tcpOptions, std::uint8_t flags);

/// Segments of two endpoints as a pcap file of IPv4 packets, headers only: eight bytes of @p input a segment, which say
/// by how much its numbers are off from what its sender would send next.
Bytes captureOfSegments(ByteView input);

} // namespace rungs::fuzz
