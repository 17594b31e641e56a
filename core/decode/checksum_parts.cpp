// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum_parts.h"

#include "core/decode/checksum.h"
#include "core/decode/ip_addresses.h"

namespace rungs {

namespace {

std::optional<std::uint8_t> numberInPseudoHeader(Protocol protocol)
{
    switch (protocol) {
    case Protocol::tcp:
        return std::uint8_t{6};
    case Protocol::udp:
        return std::uint8_t{17};
    case Protocol::icmpv6:
        return std::uint8_t{58};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<ChecksumParts> checksumParts(const LayerStack &stack, std::size_t index,
                                           std::span<const ByteView> buffers)
{
    const ChecksumResult checked = verifyChecksum(stack, index, buffers);
    if (checked.status == ChecksumStatus::none || checked.status == ChecksumStatus::unverified)
        return std::nullopt;
    const Layer &layer = stack.layers()[index];
    const ByteView whole = slice(buffers[layer.buffer], layer.offset, layer.length);
    ChecksumParts parts;
    std::uint64_t sum = 0;
    if (const std::optional<std::uint8_t> number = numberInPseudoHeader(layer.protocol)) {
        const IpEndpoints ends = endpointsOf(stack.layers(), index, buffers);
        const std::size_t size = ends.source.isV6 ? 16 : 4;
        sum = onesComplementSum(ByteView(ends.source.bytes).first(size));
        sum = onesComplementSum(ByteView(ends.finalDestination.bytes).first(size), sum);
        sum += (layer.length >> 16) + (layer.length & 0xffff) + *number;
        parts.pseudoHeader = folded(sum);
    }
    // The field itself counts as 0: what it adds is taken away, as adding its complement does.
    const std::uint64_t header =
        onesComplementSum(slice(whole, 0, layer.headerLength)) + (~std::uint64_t{checked.found} & 0xffff);
    parts.header = folded(header);
    sum += header;
    parts.coversData = layer.protocol != Protocol::ipv4;
    if (parts.coversData) {
        const ByteView data = slice(whole, layer.headerLength, layer.length - layer.headerLength);
        parts.data = folded(onesComplementSum(data));
        sum += parts.data;
    }
    parts.sum = folded(sum);
    parts.checksum = static_cast<std::uint16_t>(~parts.sum & 0xffff);
    return parts;
}

} // namespace rungs
