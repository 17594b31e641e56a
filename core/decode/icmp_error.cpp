// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/icmp_error.h"

#include "core/decode/checksum.h"
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_header.h"
#include "core/decode/ip_addresses.h"
#include "core/decode/ipv4_header.h"
#include "core/decode/ipv6_header.h"

#include <algorithm>

namespace rungs {

namespace {

using Effect = IcmpError::Effect;

// Types.
constexpr std::uint8_t unreachable = 3;
constexpr std::uint8_t timeExceeded = 11;
constexpr std::uint8_t parameterProblem = 12;
constexpr std::uint8_t fragmentationNeeded = 4; ///< a code of unreachable
namespace v6 {
constexpr std::uint8_t unreachable = 1;
constexpr std::uint8_t packetTooBig = 2;
} // namespace v6

/// By the code of an unreachable destination. Network and host may come back (RFC 1122 4.2.3.9); a source route too.
Effect effectOfCode(std::uint8_t code)
{
    constexpr std::uint8_t soft[] = {0, 1, 5, 11, 12};
    if (code == fragmentationNeeded)
        return Effect::packetTooBig;
    return std::ranges::find(soft, code) != std::end(soft) ? Effect::soft : Effect::hard;
}

Effect effectOfCodeV6(std::uint8_t code)
{
    constexpr std::uint8_t hard[] = {1, 4, 5, 6}; // prohibited, port, policy, rejected route
    return std::ranges::find(hard, code) != std::end(hard) ? Effect::hard : Effect::soft;
}

/// The message that quotes what follows it; noLayer: there is none.
std::size_t messageOf(std::span<const Layer> layers)
{
    for (std::size_t i = layers.size(); i-- > 0;) {
        const Layer &layer = layers[i];
        const bool isMessage = layer.protocol == Protocol::icmp || layer.protocol == Protocol::icmpv6;
        if (isMessage && (layer.flags & Layer::quoted) == 0)
            return i;
    }
    return noLayer;
}

/// The segment that is quoted.
std::size_t quotedSegmentOf(std::span<const Layer> layers, std::size_t message)
{
    for (std::size_t i = layers.size(); i-- > message + 1;) {
        if (layers[i].protocol == Protocol::tcp)
            return i;
    }
    return noLayer;
}

void readPacket(const Layer &layer, ByteView buffer, IcmpError &error)
{
    const std::uint8_t *header = buffer.data() + layer.offset;
    if (layer.protocol == Protocol::ipv6) {
        const std::uint16_t length = read<ipv6::Field::payloadLength>(header);
        error.packetLength = length == 0 ? 0 : length + static_cast<std::uint32_t>(fixedLength(ipv6::fields));
        return;
    }
    error.packetLength = read<ipv4::Field::totalLength>(header);
    error.ipId = read<ipv4::Field::identification>(header);
}

void readMessage(ByteView message, IcmpError &error)
{
    error.type = message[0];
    error.code = message[1];
    if (error.effect() != Effect::packetTooBig)
        return;
    const std::size_t first = error.isV6() ? 4 : 6;
    for (std::size_t i = first; i < 8; ++i)
        error.mtu = error.mtu << 8U | message[i];
}

} // namespace

Effect IcmpError::effect() const
{
    if (isV6()) {
        if (type == v6::unreachable)
            return effectOfCodeV6(code);
        return type == v6::packetTooBig ? Effect::packetTooBig : Effect::soft;
    }
    if (type == unreachable)
        return effectOfCode(code);
    return type == timeExceeded || type == parameterProblem ? Effect::soft : Effect::none;
}

std::string_view IcmpError::name() const
{
    const std::string_view byCode = isV6() ? nameOf(icmpv6::codesOf(type), code) : nameOf(icmp::codesOf(type), code);
    if (!byCode.empty())
        return byCode;
    return isV6() ? nameOf(icmpv6::typeNames, type) : nameOf(icmp::typeNames, type);
}

std::optional<IcmpError> icmpErrorOf(const LayerStack &stack, std::span<const ByteView> buffers)
{
    constexpr std::size_t headerLength = 8;
    constexpr std::size_t leastQuoted = 8;
    const std::span<const Layer> layers = stack.layers();
    const std::size_t message = messageOf(layers);
    const std::size_t segment = message == noLayer ? noLayer : quotedSegmentOf(layers, message);
    const std::size_t outer = segment == noLayer ? noLayer : networkLayerOf(layers, message);
    if (outer == noLayer)
        return std::nullopt;
    const std::size_t packet = networkLayerOf(layers, segment);
    const ByteView quoted = slice(buffers[layers[segment].buffer], layers[segment].offset, layers[segment].length);
    const ByteView header = slice(buffers[layers[message].buffer], layers[message].offset, headerLength);
    const bool isWhole = packet != noLayer && packet > message && quoted.size() >= leastQuoted
                         && header.size() == headerLength && (layers[packet].flags & Layer::cut) == 0;
    if (!isWhole || verifyChecksum(stack, message, buffers).status == ChecksumStatus::bad)
        return std::nullopt;
    IcmpError error;
    error.reporter = endpointsOf(layers, message, buffers).source;
    const IpEndpoints ends = endpointsOf(layers, segment, buffers);
    error.source = ends.originalSource;
    error.destination = ends.finalDestination;
    error.sourcePort = static_cast<std::uint16_t>(quoted[0] << 8U | quoted[1]);
    error.destinationPort = static_cast<std::uint16_t>(quoted[2] << 8U | quoted[3]);
    for (std::size_t i = 4; i < leastQuoted; ++i)
        error.sequence = error.sequence << 8U | quoted[i];
    error.isTunnelled = networkLayerOf(layers, packet) > message;
    readPacket(layers[packet], buffers[layers[packet].buffer], error);
    readMessage(header, error);
    return error;
}

} // namespace rungs
