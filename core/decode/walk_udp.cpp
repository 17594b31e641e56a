// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/geneve_header.h"
#include "core/decode/gre_header.h"
#include "core/decode/gtp_header.h"
#include "core/decode/ipv6_header.h"
#include "core/decode/mpls_header.h"
#include "core/decode/teredo_authentication_header.h"
#include "core/decode/teredo_origin_header.h"
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

bool walkL2tp(Walker &walker, const Extent &extent)
{
    return walker.walkL2tp(extent);
}

/// RFC 8086 2.1: neither routes nor another version.
bool walkGreInUdp(Walker &walker, const Extent &extent)
{
    const std::uint8_t *const header = wholeAt(walker, extent, gre::fields);
    if (header == nullptr || gre::hasRoutes(header) || read<gre::Field::strictRoute>(header) != 0
        || read<gre::Field::recursion>(header) != 0 || read<gre::Field::hasAcknowledgment>(header) != 0
        || read<gre::Field::reserved>(header) != 0 || read<gre::Field::version>(header) != 0)
        return false;
    walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::gre), extent);
    return true;
}

/// Whether a stack of labels ends before the bytes do.
bool isLabelStack(ByteView bytes)
{
    constexpr std::size_t entry = fixedLength(mpls::fields);
    for (std::size_t offset = 0; offset + entry < bytes.size(); offset += entry) {
        if (read<mpls::Field::timeToLive>(bytes.data() + offset) == 0)
            return false;
        if (read<mpls::Field::bottom>(bytes.data() + offset) != 0)
            return true;
    }
    return false;
}

bool walkMplsInUdp(Walker &walker, const Extent &extent)
{
    if (!isLabelStack(walker.view(extent)))
        return false;
    walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::mpls), extent);
    return true;
}

/// How long the indication that @p bytes begin with is; 0 where there is none.
std::uint32_t teredoIndication(ByteView bytes, std::uint8_t kind)
{
    constexpr std::uint8_t origin = 0;
    constexpr std::uint32_t nonceAndConfirmation = 9;
    if (bytes.size() < fixedLength(teredoOrigin::fields) || bytes[0] != 0 || bytes[1] != kind)
        return 0;
    if (kind == origin)
        return fixedLength(teredoOrigin::fields);
    return static_cast<std::uint32_t>(fixedLength(teredoAuthentication::fields))
           + read<teredoAuthentication::Field::identifierLength>(bytes)
           + read<teredoAuthentication::Field::authenticationLength>(bytes) + nonceAndConfirmation;
}

/// RFC 4380 5.1.1: authentication, origin, then an IPv6 packet; either may be missing.
bool walkTeredo(Walker &walker, const Extent &extent)
{
    const std::uint32_t authentication = teredoIndication(walker.view(extent), 1);
    const Extent afterFirst = extent.after(authentication);
    const std::uint32_t origin = teredoIndication(walker.view(afterFirst), 0);
    const Extent packet = afterFirst.after(origin);
    if (packet.captured() < fixedLength(ipv6::fields))
        return false;
    const std::uint8_t *const header = walker.at(packet);
    if (read<ipv6::Field::version>(header) != 6
        || fixedLength(ipv6::fields) + read<ipv6::Field::payloadLength>(header) > packet.size())
        return false;
    if (authentication > 0) {
        if (!walker.enter(Protocol::teredoAuthentication, extent))
            return true;
        walker.setHeaderLength(extent, authentication, specOf<teredoAuthentication::Field::indicator>().bits);
    }
    if (origin > 0 && !walker.enter(Protocol::teredoOrigin, afterFirst))
        return true;
    walker.walkIpProtocol(static_cast<std::uint8_t>(IpProtocol::ipv6), packet);
    return true;
}

constexpr UdpPort udpPorts[] = {
    {1701, walkL2tp, true}, //
    {2152, walkGtp},        {3544, walkTeredo, true}, {4754, walkGreInUdp},  {4789, walkVxlan},
    {4790, walkVxlanGpe},   {6081, walkGeneve},       {6635, walkMplsInUdp}, {8472, walkVxlan}, // Linux, of old
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
