// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/authentication_header.h"
#include "core/decode/fragment_header.h"
#include "core/decode/hop_by_hop_header.h"
#include "core/decode/ipcomp_header.h"
#include "core/decode/routing_header.h"
#include "core/decode/walker.h"

namespace rungs {

void Walker::walkIpProtocol(std::uint8_t protocol, const Extent &extent)
{
    switch (protocol) {
    case 0:
        return walkExtension(Protocol::hopByHop, extent);
    case 1:
        return walkIcmp(Protocol::icmp, extent);
    case 4:
        return walkRawIp(extent);
    case 6:
        return walkTcp(extent);
    case 17:
        return walkUdp(extent);
    case 41:
        return walkIpv6(extent);
    case 43:
        return walkExtension(Protocol::routing, extent);
    case 44:
        return walkFragment(extent);
    case 47:
        return walkGre(extent);
    case 51:
        return walkAuthentication(extent);
    case 58:
        return walkIcmp(Protocol::icmpv6, extent);
    case 60:
        return walkExtension(Protocol::destinationOptions, extent);
    case 108:
        return walkIpcomp(extent);
    case 137:
        return walkMpls(extent);
    case 143:
        return walkEthernet(extent);
    case 59: // no next header
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
