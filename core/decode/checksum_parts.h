// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/layers.h"

#include <cstdint>
#include <optional>

namespace rungs {

/// The one's-complement sum that a checksum is made of, in the parts that are summed (RFC 1071).
struct ChecksumParts
{
    std::optional<std::uint16_t> pseudoHeader; ///< addresses, protocol and length; IPv4 and ICMP have none
    std::uint16_t header = 0;                  ///< with 0 in the place of the checksum
    std::uint16_t data = 0;                    ///< behind the header; 0 for IPv4, which does not cover it
    bool coversData = false;
    std::uint16_t sum = 0;      ///< of the parts, carries added to its low end
    std::uint16_t checksum = 0; ///< the sum with all bits turned round: what the field should be
};

/// The parts of the checksum of layer @p index (IPv4, TCP, UDP, ICMP, ICMPv6). Empty for other layers, and where not
/// all of the bytes that it covers are there.
std::optional<ChecksumParts> checksumParts(const LayerStack &stack, std::size_t index,
                                           std::span<const ByteView> buffers);

} // namespace rungs
