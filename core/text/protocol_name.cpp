// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/protocol_name.h"

namespace rungs {

std::string_view shortName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::ethernet:
    case Protocol::ieee8023:
        return "Ethernet";
    case Protocol::vlan:
        return "VLAN";
    case Protocol::arp:
        return "ARP";
    case Protocol::ipv4:
        return "IPv4";
    case Protocol::ipv6:
    case Protocol::hopByHop:
    case Protocol::routing:
    case Protocol::fragment:
    case Protocol::destinationOptions:
        return "IPv6";
    case Protocol::authentication:
        return "AH";
    case Protocol::icmp:
        return "ICMP";
    case Protocol::icmpv6:
        return "ICMPv6";
    case Protocol::udp:
        return "UDP";
    case Protocol::tcp:
        return "TCP";
    case Protocol::http:
        return "HTTP";
    case Protocol::mpls:
        return "MPLS";
    case Protocol::gre:
        return "GRE";
    case Protocol::pppoe:
        return "PPPoE";
    case Protocol::vxlan:
        return "VXLAN";
    case Protocol::geneve:
        return "Geneve";
    case Protocol::linuxSll:
    case Protocol::linuxSll2:
        return "Linux cooked";
    case Protocol::llc:
    case Protocol::snap:
        return "LLC";
    case Protocol::ppp:
        return "PPP";
    default:
        return headerOf(protocol).whole.name;
    }
}

} // namespace rungs
