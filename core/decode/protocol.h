// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

#include <cstdint>

namespace rungs {

/// A header that has a table.
enum class Protocol : std::uint8_t {
    ethernet,
    ieee8023,
    llc,
    llcNumbered, ///< LLC whose control field has two bytes
    snap,
    vlan,
    backboneTag,   ///< of provider backbone bridges
    extensionTag,  ///< of bridge port extension
    vnTag,         ///< the same before its standard
    ciscoMetadata, ///< a security group tag
    macsec,
    mpls,
    pseudowire, ///< the control word before what an MPLS pseudowire carries
    pppoe,
    pppHdlc, ///< the address and control bytes before PPP
    ppp,
    pppCompressed, ///< PPP whose protocol field has one byte
    ciscoHdlc,
    slarp, ///< address resolution and keep-alives of Cisco HDLC
    arp,
    linuxSll,
    linuxSll2,
    null,
    nullBigEndian, ///< written by a machine that stores numbers so
    loop,
    ipoib,
    fddi,
    frameRelay,
    dsa,
    edsa,
    nflog,
    pflog,
    pktap,
    radiotap,
    ppi,
    wlan,
    amsdu, ///< before each of several packets in one frame of IEEE 802.11
    ipv4,
    ipv6,
    hopByHop,
    routing,
    fragment,
    destinationOptions,
    authentication,
    ipcomp,
    gre,
    wccp, ///< the redirect header of WCCP in GRE
    erspan2,
    erspan3,
    vxlan,
    vxlanGpe,
    geneve,
    gtp,
    teredoAuthentication,
    teredoOrigin,
    l2tp,   ///< version 2, and version 3 over UDP
    l2tpIp, ///< the session identifier of version 3 over IP
    icmp,
    icmpv6,
    udp,
    tcp,
    http,
    data, ///< bytes that are not decoded further
    count,
};

/// A header as a whole.
struct HeaderSpec
{
    Protocol protocol;
    FieldSpec whole;     ///< its own row in the tree; brief is what the packet list calls it
    FieldTable fields;   ///< of its fixed part
    FieldTable optional; ///< what can follow, shown as far as the header reaches; a row without bits takes the rest
    ConditionalTable conditional = {}; ///< the same where the fixed part says which of them are there
};

const HeaderSpec &headerOf(Protocol protocol);

} // namespace rungs
