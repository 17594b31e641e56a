// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/authentication_header.h"
#include "core/decode/fragment_header.h"
#include "core/decode/hop_by_hop_header.h"
#include "core/decode/ipcomp_header.h"
#include "core/decode/routing_header.h"
#include "core/decode/value_names.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkIpProtocol(std::uint8_t protocol, const Extent &extent)
{
    const bool isPartial = (m_flags & (Layer::quoted | Layer::fragment)) != 0;
    const bool isExpected = protocol != static_cast<std::uint8_t>(IpProtocol::noNextHeader);
    if (extent.size() == 0 && isExpected && !isPartial)
        return report(Diagnostic::Code::nothingCarried, Diagnostic::Severity::note, bytes(extent.offset, 0), protocol);
    switch (static_cast<IpProtocol>(protocol)) {
    case IpProtocol::hopByHop:
        return walkExtension(Protocol::hopByHop, extent);
    case IpProtocol::icmp:
        return walkIcmp(Protocol::icmp, extent);
    case IpProtocol::ipv4:
        return walkRawIp(extent);
    case IpProtocol::tcp:
        return walkTcp(extent);
    case IpProtocol::udp:
        return walkUdp(extent);
    case IpProtocol::ipv6:
        return walkIpv6(extent);
    case IpProtocol::routing:
        return walkExtension(Protocol::routing, extent);
    case IpProtocol::fragment:
        return walkFragment(extent);
    case IpProtocol::gre:
        return walkGre(extent);
    case IpProtocol::authentication:
        return walkAuthentication(extent);
    case IpProtocol::icmpv6:
        return walkIcmp(Protocol::icmpv6, extent);
    case IpProtocol::destinationOptions:
        return walkExtension(Protocol::destinationOptions, extent);
    case IpProtocol::l2tp:
        return walkL2tpIp(extent);
    case IpProtocol::ipcomp:
        return walkIpcomp(extent);
    case IpProtocol::mpls:
        return walkMpls(extent);
    case IpProtocol::ethernet:
        return walkEthernet(extent);
    case IpProtocol::noNextHeader:
        return walkData(extent);
    default:
        reportUnknown(bytes(extent.offset, extent.captured()), protocol);
        return walkData(extent);
    }
}

void Walker::walkExtension(Protocol protocol, const Extent &extent)
{
    if (!enter(protocol, extent))
        return;
    // Hop-by-hop options, routing header and destination options begin alike (RFC 8200 4).
    const std::uint8_t next = read<hopByHop::Field::nextHeader>(at(extent));
    const std::uint32_t length = 8U + read<hopByHop::Field::length>(at(extent)) * 8U;
    if (setHeaderLength(extent, length, specOf<hopByHop::Field::length>().bits))
        walkIpProtocol(next, extent.after(length));
}

void Walker::walkFragment(const Extent &extent)
{
    if (!enter(Protocol::fragment, extent))
        return;
    const bool more = read<fragment::Field::more>(at(extent)) != 0;
    const std::uint16_t offset = read<fragment::Field::offset>(at(extent));
    const Extent payload = extent.after(fixedLength(fragment::fields));
    if (more || offset != 0) { // else it is a datagram in one piece (RFC 6946)
        m_stack.back().flags |= Layer::fragment;
        m_flags |= Layer::fragment;
        if (offset != 0)
            return walkData(payload);
    }
    walkIpProtocol(read<fragment::Field::nextHeader>(at(extent)), payload);
}

void Walker::walkAuthentication(const Extent &extent)
{
    if (!enter(Protocol::authentication, extent))
        return;
    const std::uint32_t length = 8U + read<authentication::Field::length>(at(extent)) * 4U;
    const BitRange field = specOf<authentication::Field::length>().bits;
    if (length < fixedLength(authentication::fields)) {
        report(Diagnostic::Code::headerTooShort, Diagnostic::Severity::error, bitsOf(extent, field), length,
               fixedLength(authentication::fields));
        return walkData(extent.after(fixedLength(authentication::fields)));
    }
    if (setHeaderLength(extent, length, field))
        walkIpProtocol(read<authentication::Field::nextHeader>(at(extent)), extent.after(length));
}

void Walker::walkIpcomp(const Extent &extent)
{
    if (enter(Protocol::ipcomp, extent))
        walkData(extent.after(fixedLength(ipcomp::fields)));
}

} // namespace rungs
