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
