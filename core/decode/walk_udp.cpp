// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/geneve_header.h"
#include "core/decode/gtp_header.h"
#include "core/decode/udp_ports.h"
#include "core/decode/value_names.h"
#include "core/decode/vxlan_gpe_header.h"
#include "core/decode/vxlan_header.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace rungs {

namespace {

/// The fixed part of a header, if all of it was captured; else null: then nothing can tell what the bytes are.
const std::uint8_t *wholeAt(const Walker &walker, const Extent &extent, FieldTable fields)
{
    return extent.captured() >= fixedLength(fields) ? walker.at(extent) : nullptr;
}

bool walkVxlan(Walker &walker, const Extent &extent)
{
    const std::uint8_t *const header = wholeAt(walker, extent, vxlan::fields);
    if (header == nullptr || read<vxlan::Field::hasIdentifier>(header) == 0
        || (read<vxlan::Field::reservedA>(header) | read<vxlan::Field::reservedB>(header)) != 0)
        return false;
    if (walker.enter(Protocol::vxlan, extent))
        walker.walkEthernet(extent.after(fixedLength(vxlan::fields)));
    return true;
}

void walkVxlanGpePayload(Walker &walker, std::uint8_t next, const Extent &extent, BitRange field)
{
    switch (static_cast<vxlanGpe::Next>(next)) {
    case vxlanGpe::Next::ipv4:
        return walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::ipv4), extent);
    case vxlanGpe::Next::ipv6:
        return walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::ipv6), extent);
    case vxlanGpe::Next::ethernet:
        return walker.walkEthernet(extent);
    case vxlanGpe::Next::mpls:
        return walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::mpls), extent);
    default:
        walker.reportUnknown(field, next);
        return walker.walkData(extent);
    }
}

bool walkVxlanGpe(Walker &walker, const Extent &extent)
{
    const std::uint8_t *const header = wholeAt(walker, extent, vxlanGpe::fields);
    if (header == nullptr || read<vxlanGpe::Field::reservedFlags>(header) != 0
        || read<vxlanGpe::Field::version>(header) != 0 || read<vxlanGpe::Field::reserved16>(header) != 0)
        return false;
    const bool hasProtocol = read<vxlanGpe::Field::hasProtocol>(header) != 0;
    if (!hasProtocol && read<vxlanGpe::Field::hasIdentifier>(header) == 0)
        return false;
    if (!walker.enter(Protocol::vxlanGpe, extent))
        return true;
    const Extent payload = extent.after(fixedLength(vxlanGpe::fields));
    if (hasProtocol)
        walkVxlanGpePayload(walker, read<vxlanGpe::Field::protocol>(header), payload,
                            walker.bitsOf(extent, specOf<vxlanGpe::Field::protocol>().bits));
    else
        walker.walkEthernet(payload);
    return true;
}

bool walkGeneve(Walker &walker, const Extent &extent)
{
    const std::uint8_t *const header = wholeAt(walker, extent, geneve::fields);
    if (header == nullptr || read<geneve::Field::version>(header) != 0)
        return false;
    const std::uint32_t length =
        static_cast<std::uint32_t>(fixedLength(geneve::fields)) + read<geneve::Field::optionsLength>(header) * 4U;
    if (length > extent.size())
        return false;
    if (walker.enter(Protocol::geneve, extent)
        && walker.setHeaderLength(extent, length, specOf<geneve::Field::optionsLength>().bits))
        walker.walkEtherType(read<geneve::Field::protocol>(header), extent.after(length),
                             walker.bitsOf(extent, specOf<geneve::Field::protocol>().bits));
    return true;
}

/// Where a chain of extension headers ends: each begins with its length in words, and ends with the type of the next.
/// @return empty where one says that it has no length
std::optional<std::uint32_t> endOfExtensions(ByteView message, std::uint32_t offset)
{
    while (offset < message.size() && message[offset - 1] != 0) {
        if (message[offset] == 0)
            return std::nullopt;
        offset += message[offset] * 4U;
    }
    return offset;
}

/// What follows the fixed part of a message, which @p message reaches to the end of.
void walkGtpMessage(Walker &walker, const Extent &message)
{
    constexpr std::uint8_t userPacket = 255;
    constexpr std::uint32_t withOptions = 12;
    const std::uint8_t *const header = walker.at(message);
    std::uint32_t length = fixedLength(gtp::fields);
    const bool hasExtension = read<gtp::Field::hasExtension>(header) != 0;
    if (hasExtension || read<gtp::Field::hasSequence>(header) != 0 || read<gtp::Field::hasPduNumber>(header) != 0)
        length = withOptions;
    const std::optional<std::uint32_t> end =
        hasExtension ? endOfExtensions(walker.view(message), length) : std::optional(length);
    if (!walker.setHeaderLength(message, end.value_or(length), specOf<gtp::Field::flags>().bits))
        return;
    const Extent payload = message.after(end.value_or(length));
    if (!end) {
        walker.report(Diagnostic::Code::lengthTooSmall, Diagnostic::Severity::error,
                      bytes(payload.offset, std::min(payload.captured(), 1U)), 0, 4);
        return walker.walkData(payload);
    }
    if (read<gtp::Field::message>(header) == userPacket)
        walker.walkIpOrEthernet(payload);
    else
        walker.walkData(payload);
}

bool walkGtp(Walker &walker, const Extent &extent)
{
    const std::uint8_t *const header = wholeAt(walker, extent, gtp::fields);
    if (header == nullptr || read<gtp::Field::version>(header) != 1 || read<gtp::Field::protocolType>(header) != 1)
        return false;
    if (!walker.enter(Protocol::gtp, extent))
        return true;
    const std::uint32_t fixed = fixedLength(gtp::fields);
    const Extent payload = walker.limitPayload(extent, extent.after(fixed), read<gtp::Field::length>(header),
                                               specOf<gtp::Field::length>().bits);
    walkGtpMessage(walker, extent.first(fixed + payload.size()));
    return true;
}

constexpr UdpPort udpPorts[] = {
    {2152, walkGtp}, {4789, walkVxlan}, {4790, walkVxlanGpe}, {6081, walkGeneve}, {8472, walkVxlan}, // Linux, of old
};

} // namespace

const UdpPort *udpPortOf(std::uint16_t source, std::uint16_t destination)
{
    const auto *const known = std::ranges::find_if(udpPorts, [&](const UdpPort &entry) {
        return entry.port == destination || (entry.isAnsweredFrom && entry.port == source);
    });
    return known != std::end(udpPorts) ? known : nullptr;
}

} // namespace rungs
