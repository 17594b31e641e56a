// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/checksum.h"

#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/tcp_header.h"
#include "core/decode/udp_header.h"
#include "core/decode/value_names.h"

#include <algorithm>

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

} // namespace

bool hasChecksum(Protocol protocol)
{
    return protocol == Protocol::ipv4 || protocol == Protocol::icmp || pseudoHeaderProtocol(protocol).has_value();
}

BitRange checksumBits(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ipv4:
        return specOf<ipv4::Field::checksum>().bits;
    case Protocol::tcp:
        return specOf<tcp::Field::checksum>().bits;
    case Protocol::udp:
        return specOf<udp::Field::checksum>().bits;
    default:
        return bytes(2, 2); // ICMP and ICMPv6
    }
}

PseudoHeader::Part PseudoHeader::partAt(std::size_t offset) const
{
    if (offset < addressLength)
        return Part::source;
    if (offset < 2 * addressLength)
        return Part::destination;
    // RFC 8200 draws the length before the protocol.
    const bool isV6 = addressLength == 16;
    const std::size_t first = 2 * addressLength + (isV6 ? 4 : 2);
    return (offset < first) == isV6 ? Part::length : Part::protocol;
}

std::optional<PseudoHeader> pseudoHeaderOf(const LayerStack &stack, std::size_t index,
                                           std::span<const ByteView> buffers)
{
    const Layer &layer = stack.layers()[index];
    const std::optional<IpProtocol> protocol = pseudoHeaderProtocol(layer.protocol);
    if (!protocol || networkLayerOf(stack.layers(), index) == noLayer)
        return std::nullopt;
    const IpEndpoints addresses = endpointsOf(stack.layers(), index, buffers);
    PseudoHeader pseudo;
    pseudo.addressLength = addresses.source.isV6 ? 16 : 4;
    auto next = std::copy_n(addresses.originalSource.bytes.begin(), pseudo.addressLength, pseudo.bytes.begin());
    next = std::copy_n(addresses.finalDestination.bytes.begin(), pseudo.addressLength, next);
    const auto put = [&next](std::uint32_t value, int count) {
        while (count-- > 0)
            *next++ = static_cast<std::uint8_t>(value >> 8 * count);
    };
    const auto number = static_cast<std::uint32_t>(*protocol);
    if (addresses.source.isV6) {
        put(layer.length, 4);
        put(number, 4);
    } else {
        put(number, 2);
        put(layer.length, layer.length > 0xffff ? 4 : 2);
    }
    pseudo.size = static_cast<std::size_t>(next - pseudo.bytes.begin());
    return pseudo;
}

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
    if (!hasChecksum(layer.protocol))
        return {};

    ChecksumResult result{ChecksumStatus::unverified, 0, 0};
    const std::uint32_t length = isIpv4 ? layer.headerLength : layer.length;
    const ByteView covered = slice(buffers[layer.buffer], layer.offset, length);
    const BitRange place = checksumBits(layer.protocol);
    if (covered.size() < place.endByte())
        return result;
    result.found = static_cast<std::uint16_t>(readBits(covered, place));
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
        const std::optional<PseudoHeader> header = pseudoHeaderOf(stack, index, buffers);
        if (!header)
            return result;
        pseudo = onesComplementSum(header->view());
    }
    const std::uint64_t sum = onesComplementSum(covered, pseudo);
    result.expected = foldChecksum(sum + (~std::uint64_t{result.found} & 0xffff));
    // A UDP checksum of 0 is sent as all ones (RFC 768); so is that of nothing but zeros.
    if ((layer.protocol == Protocol::udp && result.expected == 0) || sum == 0)
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
    if (const std::optional<PseudoHeader> pseudo = pseudoHeaderOf(stack, index, buffers)) {
        sum = onesComplementSum(pseudo->view());
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
