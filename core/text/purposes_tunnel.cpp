// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfTunnels[] = {
    {"gre", RUNGS_TEXT("Carries packets of almost any protocol inside of IP packets: a tunnel between two routers.")},
    {"erspan", RUNGS_TEXT("Carries copies of the frames of a switch port to an analyzer elsewhere in the network, with "
                          "where and how each was captured.")},
    {"vxlan", RUNGS_TEXT("Carries Ethernet frames of a virtual network over UDP, so that its machines can be anywhere "
                         "in a data center.")},
    {"geneve", RUNGS_TEXT("Carries frames of a virtual network over UDP, with options that its tunnel endpoints "
                          "agree on.")},
    {"gtp", RUNGS_TEXT("Carries the packets of a mobile phone through the mobile network over UDP, from the base "
                       "station to the gateway.")},
    {"gtp.teid", RUNGS_TEXT("Which tunnel the packet belongs to; the receiver chose the number.")},
    {"teredo.auth", RUNGS_TEXT("Proves to a Teredo client that the server answers it.")},
    {"teredo.orig", RUNGS_TEXT("Tells a Teredo client from which address and port, outside of its network, a packet "
                               "came.")},
    {"l2tp", RUNGS_TEXT("Carries PPP, or frames of another link, through an IP network, from a provider's access to "
                        "the router that ends the session.")},
    {"l2tp.cookie", RUNGS_TEXT("A random value that both ends agreed on, and what the link's own sublayer adds.")},
    {"ieee8021ah", RUNGS_TEXT("Carries a customer's whole Ethernet frame through the network of a provider, which "
                              "then need not know the customer's addresses.")},
    {"etag", RUNGS_TEXT("Says which port of a port extender a frame comes from or goes to.")},
    {"vntag", RUNGS_TEXT("Says which virtual interface below a switch a frame comes from or goes to.")},
    {"cmd", RUNGS_TEXT("Carries the security group of the sender, by which switches decide what is allowed.")},
    {"macsec", RUNGS_TEXT("Protects the frame on one link: what follows is signed, and often encrypted.")},
    {"macsec.ICV", RUNGS_TEXT("Shows that nobody has changed the frame; only who has the key can check it.")},
    {"slarp", RUNGS_TEXT("Two routers on a serial line with Cisco HDLC ask each other for their address, and show that "
                         "they are alive.")},
    {"mpls", RUNGS_TEXT("A label by which routers forward the packet, without looking at its addresses.")},
};

} // namespace

std::span<const Purpose> tunnelPurposes()
{
    return purposesOfTunnels;
}

} // namespace rungs
