// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decode/icmp_header.h"
#include "core/decode/icmpv6_messages.h"
#include "core/decode/walker.h"

namespace rungs {

namespace {

/// Types whose message holds the beginning of the packet that they complain about.
bool isError(Protocol protocol, std::uint8_t type)
{
    if (protocol == Protocol::icmpv6)
        return type >= 1 && type <= 4; // RFC 4443 2.1: 5 to 127 are not assigned
    return type == 3 || type == 4 || type == 5 || type == 11 || type == 12;
}

} // namespace

void Walker::walkIcmp(Protocol protocol, const Extent &extent)
{
    if (!enter(protocol, extent))
        return;
    // ICMPv6 begins with the same three fields.
    const std::uint8_t type = read<icmp::Field::type>(at(extent));
    constexpr std::uint32_t shortest = 8;
    if (extent.size() < shortest)
        return walkData(extent.after(fixedLength(icmp::fields)));
    const std::uint32_t headerLength =
        protocol == Protocol::icmpv6 ? icmpv6::lengthOfMessage(type, extent.size()) : shortest;
    if (!setHeaderLength(extent, headerLength, specOf<icmp::Field::type>().bits))
        return;
    const Extent payload = extent.after(headerLength);
    if (!isError(protocol, type))
        return walkData(payload);
    m_flags |= Layer::quoted;
    if (protocol == Protocol::icmpv6)
        walkIpv6(payload);
    else
        walkIpv4(payload);
}

} // namespace rungs
