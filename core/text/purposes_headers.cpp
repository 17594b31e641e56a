// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfHeaders[] = {
    {"llc",
     RUNGS_TEXT("Logical link control: names the protocols at both ends of the link, where the frame has a length "
                "in the place of a type.")},
    {"snap", RUNGS_TEXT("Extends LLC by an organization and a protocol, so that EtherTypes fit into it.")},
    {"pweth.cw", RUNGS_TEXT("Precedes a frame that MPLS carries as over a wire of its own: it keeps frames in order, "
                            "and distinguishes them from IP packets.")},
    {"pppoe", RUNGS_TEXT("Carries PPP over Ethernet: the session of one customer of an Internet provider.")},
    {"ppp.hdlc", RUNGS_TEXT("Frames PPP on a serial line: an address and a control byte that are always the same.")},
    {"ppp", RUNGS_TEXT("The Point-to-Point Protocol: says which protocol the payload on a link of two ends is of.")},
    {"chdlc", RUNGS_TEXT("Cisco's framing of serial lines: the kind of receiver, and the protocol of the payload.")},
    {"ipoib", RUNGS_TEXT("Carries IP over InfiniBand: the protocol of the payload.")},
    {"ipcomp", RUNGS_TEXT("IP payload compression: what follows is compressed; it says by which method.")},
    {"gre.wccp.redirect_header",
     RUNGS_TEXT("With it a router passes a packet to a web cache instead of its destination.")},
};

} // namespace

std::span<const Purpose> headerPurposes()
{
    return purposesOfHeaders;
}

} // namespace rungs
