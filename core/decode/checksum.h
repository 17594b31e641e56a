// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"

#include <cstdint>

namespace rungs {

enum class ChecksumStatus : std::uint8_t {
    none, ///< the layer has none, or its sender left it out
    good,
    bad,
    partial,    ///< the sum of the pseudo-header alone, as offloading leaves it to the network card
    unverified, ///< cut short, or a fragment: it cannot be checked
};

struct ChecksumResult
{
    ChecksumStatus status = ChecksumStatus::none;
    std::uint16_t found = 0;
    std::uint16_t expected = 0;
};

/// The one's-complement sum of @p bytes as 16-bit words (RFC 1071), added to @p start; not folded, not
/// complemented.
std::uint64_t onesComplementSum(ByteView bytes, std::uint64_t start = 0);
/// The checksum field that makes a sum come out right: folded and complemented.
std::uint16_t foldChecksum(std::uint64_t sum);

/// Checks the checksum of layer @p index (IPv4, TCP, UDP, ICMP, ICMPv6; none for others), with the
/// pseudo-header of the IP layer around it, and the final destination where a routing header leads there (RFC
/// 8200 8.1).
ChecksumResult verifyChecksum(const LayerStack &stack, std::size_t index, std::span<const ByteView> buffers);

} // namespace rungs
