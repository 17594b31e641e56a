// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfHeaders[] = {
    {"llc",
     RUNGS_TEXT("Logical link control: names the protocols at both ends of the link, where the frame has a length "
                "in the place of a type.")},
    {"snap", RUNGS_TEXT("Extends LLC by an organization and a protocol, so that EtherTypes fit into it.")},
    {"mpls",
     RUNGS_TEXT("A label by which routers of a provider forward the packet, without looking at its addresses.")},
    {"pweth.cw", RUNGS_TEXT("Precedes a frame that MPLS carries as over a wire of its own: it keeps frames in order, "
                            "and distinguishes them from IP packets.")},
    {"pppoe", RUNGS_TEXT("Carries PPP over Ethernet: the session of one customer of an Internet provider.")},
    {"ppp.hdlc", RUNGS_TEXT("Frames PPP on a serial line: an address and a control byte that are always the same.")},
    {"ppp", RUNGS_TEXT("The Point-to-Point Protocol: says which protocol the payload on a link of two ends is of.")},
    {"chdlc", RUNGS_TEXT("Cisco's framing of serial lines: the kind of receiver, and the protocol of the payload.")},
    {"ipoib", RUNGS_TEXT("Carries IP over InfiniBand: the protocol of the payload.")},
    {"ipv6.hopopts", RUNGS_TEXT("Options of IPv6 that every router on the way may look at.")},
    {"ipv6.routing", RUNGS_TEXT("Lists stops of IPv6 that the packet is to pass on its way.")},
    {"ipv6.fraghdr", RUNGS_TEXT("Says which part of an IPv6 packet this fragment is; only the source fragments.")},
    {"ipv6.dstopts", RUNGS_TEXT("Options of IPv6 for the destination, not for routers on the way.")},
    {"ipcomp", RUNGS_TEXT("IP payload compression: what follows is compressed; it says by which method.")},
    {"gre", RUNGS_TEXT("Generic routing encapsulation: a tunnel that carries packets of any protocol in IP packets.")},
    {"gre.wccp.redirect_header",
     RUNGS_TEXT("With it a router passes a packet to a web cache instead of its destination.")},
    {"vxlan",
     RUNGS_TEXT("Virtual extensible LAN: carries Ethernet frames of one of 16 million virtual networks in UDP.")},
    {"geneve", RUNGS_TEXT("Generic network virtualization encapsulation: carries the packets of a virtual network in "
                          "UDP, with options.")},
};

} // namespace

std::span<const Purpose> headerPurposes()
{
    return purposesOfHeaders;
}

} // namespace rungs
