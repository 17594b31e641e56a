// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum.h"

#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/decode/value_names.h"

namespace rungs {

namespace {

/// What the pseudo-header names; empty for a checksum without one.
std::optional<IpProtocol> pseudoHeaderProtocol(Protocol protocol)
{
    switch (protocol) {
    case Protocol::tcp:
        return IpProtocol::tcp;
    case Protocol::udp:
        return IpProtocol::udp;
    case Protocol::icmpv6:
        return IpProtocol::icmpv6;
    default:
        return std::nullopt;
    }
}

std::uint32_t checksumPlace(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ipv4:
        return specOf<ipv4::Field::checksum>().bits.firstByte();
    case Protocol::tcp:
        return specOf<tcp::Field::checksum>().bits.firstByte();
    case Protocol::udp:
        return specOf<udp::Field::checksum>().bits.firstByte();
    default:
        return 2; // ICMP and ICMPv6
    }
}

/// RFC 9293 3.1 and RFC 8200 8.1: addresses, length and protocol are part of the sum.
std::uint64_t pseudoHeaderSum(const IpEndpoints &addresses, std::uint32_t length, IpProtocol protocol)
{
    const std::size_t size = addresses.source.isV6 ? 16 : 4;
    std::uint64_t sum = onesComplementSum(ByteView(addresses.source.bytes).first(size));
    sum = onesComplementSum(ByteView(addresses.finalDestination.bytes).first(size), sum);
    return sum + (length >> 16) + (length & 0xffff) + static_cast<std::uint64_t>(protocol);
}

} // namespace

std::uint64_t onesComplementSum(ByteView bytes, std::uint64_t start)
{
    std::uint16_t sum = folded(nativeSum(bytes));
    if constexpr (std::endian::native == std::endian::little)
        sum = static_cast<std::uint16_t>(sum << 8 | sum >> 8);
    return start + sum;
}

std::uint16_t foldChecksum(std::uint64_t sum)
{
    return static_cast<std::uint16_t>(~folded(sum) & 0xffff);
}

ChecksumResult verifyChecksum(const LayerStack &stack, std::size_t index, std::span<const ByteView> buffers)
{
    const std::span<const Layer> layers = stack.layers();
    if (index >= layers.size() || layers[index].buffer >= buffers.size())
        return {};
    const Layer &layer = layers[index];
    const bool isIpv4 = layer.protocol == Protocol::ipv4;
    const std::optional<IpProtocol> protocol = pseudoHeaderProtocol(layer.protocol);
    if (!isIpv4 && !protocol && layer.protocol != Protocol::icmp)
        return {};

    ChecksumResult result{ChecksumStatus::unverified, 0, 0};
    const std::uint32_t length = isIpv4 ? layer.headerLength : layer.length;
    const ByteView covered = slice(buffers[layer.buffer], layer.offset, length);
    const std::uint32_t place = checksumPlace(layer.protocol);
    if (covered.size() < place + 2)
        return result;
    result.found = static_cast<std::uint16_t>(readBits(covered, bytes(place, 2)));
    if (isIpv4) {
        if (covered.size() < length || length < fixedLength(ipv4::fields))
            return result;
        const std::uint64_t sum = onesComplementSum(covered);
        result.expected = foldChecksum(sum + (~std::uint64_t{result.found} & 0xffff));
        result.status = foldChecksum(sum) == 0 ? ChecksumStatus::good : ChecksumStatus::bad;
        return result;
    }
    const std::size_t ip = networkLayerOf(layers, index);
    const bool isV6 = ip != noLayer && layers[ip].protocol == Protocol::ipv6;
    // A UDP checksum of 0 means that none was made (RFC 768); over IPv6 it must be there (RFC 8200 8.1).
    if (layer.protocol == Protocol::udp && result.found == 0 && !isV6)
        return {};
    if (covered.size() < length || (layer.flags & (Layer::fragment | Layer::quoted)) != 0)
        return result;
    std::uint64_t pseudo = 0;
    if (protocol) {
        if (ip == noLayer)
            return result;
        pseudo = pseudoHeaderSum(endpointsOf(layers, index, buffers), length, *protocol);
    }
    const std::uint64_t sum = onesComplementSum(covered, pseudo);
    result.expected = foldChecksum(sum + (~std::uint64_t{result.found} & 0xffff));
    if (layer.protocol == Protocol::udp && result.expected == 0)
        result.expected = 0xffff;
    if (foldChecksum(sum) == 0)
        result.status = ChecksumStatus::good;
    else if (protocol && result.found == folded(pseudo))
        result.status = ChecksumStatus::partial;
    else
        result.status = ChecksumStatus::bad;
    return result;
}

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
    if (const std::optional<IpProtocol> protocol = pseudoHeaderProtocol(layer.protocol)) {
        sum = pseudoHeaderSum(endpointsOf(stack.layers(), index, buffers), layer.length, *protocol);
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
