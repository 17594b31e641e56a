// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {

/// IEEE 802 numbers, as IANA lists them.
enum class EtherType : std::uint16_t {
    ipv4 = 0x0800,
    arp = 0x0806,
    wakeOnLan = 0x0842,
    cdp = 0x2000,
    erspan3 = 0x22eb,
    ethernet = 0x6558,
    rarp = 0x8035,
    appleTalk = 0x809b,
    appleTalkArp = 0x80f3,
    vlan = 0x8100,
    ipx = 0x8137,
    ipv6 = 0x86dd,
    flowControl = 0x8808,
    slowProtocols = 0x8809,
    ppp = 0x880b,
    wccp = 0x883e,
    mpls = 0x8847,
    mplsUpstream = 0x8848,
    pppoeDiscovery = 0x8863,
    pppoeSession = 0x8864,
    jumboLlc = 0x8870, ///< frames of LLC longer than a length field can say
    eapol = 0x888e,
    providerVlan = 0x88a8,
    erspan = 0x88be,
    lldp = 0x88cc,
    macsec = 0x88e5,
    ptp = 0x88f7,
    fcoe = 0x8906,
    ieee1905 = 0x893a,
    loopbackTest = 0x9000,
    qinq = 0x9100,
    oldVlan = 0x9200,
};

inline constexpr ValueName etherTypeNames[] = {
    {EtherType::ipv4, "IPv4"},
    {EtherType::arp, "ARP"},
    {EtherType::wakeOnLan, "Wake-on-LAN"},
    {EtherType::cdp, "Cisco discovery (CDP)"},
    {EtherType::ethernet, "Transparent Ethernet bridging"},
    {EtherType::rarp, "RARP"},
    {EtherType::appleTalk, "AppleTalk"},
    {EtherType::appleTalkArp, "AppleTalk ARP"},
    {EtherType::vlan, "VLAN (802.1Q)"},
    {EtherType::ipx, "IPX"},
    {EtherType::ipv6, "IPv6"},
    {EtherType::flowControl, "Ethernet flow control"},
    {EtherType::slowProtocols, "Slow protocols (LACP)"},
    {EtherType::ppp, "PPP"},
    {EtherType::mpls, "MPLS"},
    {EtherType::mplsUpstream, "MPLS, upstream label"},
    {EtherType::pppoeDiscovery, "PPPoE discovery"},
    {EtherType::pppoeSession, "PPPoE session"},
    {EtherType::eapol, "EAP over LAN (802.1X)"},
    {EtherType::providerVlan, "VLAN of the provider (802.1ad)"},
    {EtherType::erspan, "ERSPAN"},
    {EtherType::erspan3, "ERSPAN III"},
    {EtherType::lldp, "LLDP"},
    {EtherType::macsec, "MACsec"},
    {EtherType::ptp, "PTP"},
    {EtherType::fcoe, "FCoE"},
    {EtherType::ieee1905, "IEEE 1905"},
    {EtherType::wccp, "WCCP redirection"},
    {EtherType::loopbackTest, "Loopback test"},
    {EtherType::qinq, "VLAN, old QinQ"},
};

/// IANA, assigned Internet protocol numbers.
enum class IpProtocol : std::uint8_t {
    hopByHop = 0,
    icmp = 1,
    igmp = 2,
    ipv4 = 4,
    tcp = 6,
    egp = 8,
    udp = 17,
    dccp = 33,
    ipv6 = 41,
    routing = 43,
    fragment = 44,
    rsvp = 46,
    gre = 47,
    esp = 50,
    authentication = 51,
    icmpv6 = 58,
    noNextHeader = 59,
    destinationOptions = 60,
    eigrp = 88,
    ospf = 89,
    ipInIp = 94,
    etherIp = 97,
    pim = 103,
    ipcomp = 108,
    vrrp = 112,
    l2tp = 115,
    sctp = 132,
    mobility = 135,
    udpLite = 136,
    mpls = 137,
    hip = 139,
    shim6 = 140,
    ethernet = 143,
};

inline constexpr ValueName ipProtocolNames[] = {
    {IpProtocol::hopByHop, "IPv6 hop-by-hop options"},
    {IpProtocol::icmp, "ICMP"},
    {IpProtocol::igmp, "IGMP"},
    {IpProtocol::ipv4, "IPv4 in IP"},
    {IpProtocol::tcp, "TCP"},
    {IpProtocol::egp, "EGP"},
    {IpProtocol::udp, "UDP"},
    {IpProtocol::dccp, "DCCP"},
    {IpProtocol::ipv6, "IPv6 in IP"},
    {IpProtocol::routing, "IPv6 routing"},
    {IpProtocol::fragment, "IPv6 fragment"},
    {IpProtocol::rsvp, "RSVP"},
    {IpProtocol::gre, "GRE"},
    {IpProtocol::esp, "ESP"},
    {IpProtocol::authentication, "Authentication header"},
    {IpProtocol::icmpv6, "ICMPv6"},
    {IpProtocol::noNextHeader, "No next header"},
    {IpProtocol::destinationOptions, "IPv6 destination options"},
    {IpProtocol::eigrp, "EIGRP"},
    {IpProtocol::ospf, "OSPF"},
    {IpProtocol::ipInIp, "IP in IP (KA9Q)"},
    {IpProtocol::etherIp, "Ethernet in IP"},
    {IpProtocol::pim, "PIM"},
    {IpProtocol::ipcomp, "IP payload compression"},
    {IpProtocol::vrrp, "VRRP"},
    {IpProtocol::l2tp, "L2TP"},
    {IpProtocol::sctp, "SCTP"},
    {IpProtocol::mobility, "Mobility"},
    {IpProtocol::udpLite, "UDP-Lite"},
    {IpProtocol::mpls, "MPLS in IP"},
    {IpProtocol::hip, "HIP"},
    {IpProtocol::shim6, "Shim6"},
    {IpProtocol::ethernet, "Ethernet"},
};

/// IANA, ARP parameters: hardware types; Linux cooked captures use the kernel's ARPHRD_ numbers, the same up to 255.
inline constexpr ValueName hardwareTypeNames[] = {
    {0, "None"},
    {1, "Ethernet"},
    {6, "IEEE 802"},
    {7, "ARCNET"},
    {15, "Frame relay"},
    {16, "ATM"},
    {17, "HDLC"},
    {18, "Fibre Channel"},
    {20, "Serial line"},
    {24, "IEEE 1394"},
    {27, "EUI-64"},
    {32, "InfiniBand"},
    {512, "PPP"},
    {519, "Raw IP"},
    {768, "IPv4 tunnel"},
    {769, "IPv6 tunnel"},
    {772, "Loopback"},
    {776, "IPv6 in IPv4 tunnel"},
    {778, "GRE over IPv4"},
    {801, "IEEE 802.11"},
    {802, "IEEE 802.11 with Prism header"},
    {803, "IEEE 802.11 with radiotap header"},
    {823, "GRE over IPv6"},
    {824, "Netlink"},
    {65534, "None"},
};

/// Which way a packet of a Linux cooked capture went (pcap-linktype, LINUX_SLL).
inline constexpr ValueName slPacketTypeNames[] = {
    {0, "To us"}, {1, "Broadcast"}, {2, "Multicast"}, {3, "To someone else"}, {4, "Sent by us"},
};

/// RFC 2474, RFC 2597, RFC 3246, RFC 8622.
inline constexpr ValueName dscpNames[] = {
    {0, "Default (CS0)"}, {1, "LE"},    {8, "CS1"},   {10, "AF11"}, {12, "AF12"}, {14, "AF13"},
    {16, "CS2"},          {18, "AF21"}, {20, "AF22"}, {22, "AF23"}, {24, "CS3"},  {26, "AF31"},
    {28, "AF32"},         {30, "AF33"}, {32, "CS4"},  {34, "AF41"}, {36, "AF42"}, {38, "AF43"},
    {40, "CS5"},          {44, "VA"},   {46, "EF"},   {48, "CS6"},  {56, "CS7"},
};

/// RFC 3168 5.
inline constexpr ValueName ecnNames[] = {
    {0, "Not ECN-capable"},
    {1, "ECN-capable, ECT(1)"},
    {2, "ECN-capable, ECT(0)"},
    {3, "Congestion experienced"},
};

/// LLC service access points: the upper seven bits of the octet.
inline constexpr ValueName sapNames[] = {
    {0x00 >> 1, "Null"},
    {0x02 >> 1, "LLC sublayer management"},
    {0x06 >> 1, "IP"},
    {0x42 >> 1, "Spanning tree"},
    {0x7e >> 1, "ISO 8208"},
    {0xaa >> 1, "SNAP"},
    {0xe0 >> 1, "NetWare"},
    {0xf0 >> 1, "NetBIOS"},
    {0xfe >> 1, "ISO network layer"},
};

/// IANA, PPP data link layer protocol numbers.
enum class PppProtocol : std::uint16_t {
    ipv4 = 0x0021,
    compressedTcp = 0x002d,
    uncompressedTcp = 0x002f,
    bridging = 0x0031,
    multilink = 0x003d,
    ipv6 = 0x0057,
    compressed = 0x00fd,
    mpls = 0x0281,
    mplsUpstream = 0x0283,
    ipv4Control = 0x8021,
    ipv6Control = 0x8057,
    compressionControl = 0x80fd,
    mplsControl = 0x8281,
    linkControl = 0xc021,
    passwordAuthentication = 0xc023,
    linkQualityReport = 0xc025,
    challengeHandshake = 0xc223,
};

inline constexpr ValueName pppProtocolNames[] = {
    {PppProtocol::ipv4, "IPv4"},
    {PppProtocol::compressedTcp, "Van Jacobson compressed TCP/IP"},
    {PppProtocol::uncompressedTcp, "Van Jacobson uncompressed TCP/IP"},
    {PppProtocol::bridging, "Bridging"},
    {PppProtocol::multilink, "Multilink"},
    {PppProtocol::ipv6, "IPv6"},
    {PppProtocol::compressed, "Compressed datagram"},
    {PppProtocol::mpls, "MPLS"},
    {PppProtocol::mplsUpstream, "MPLS, upstream label"},
    {PppProtocol::ipv4Control, "IPv4 control"},
    {PppProtocol::ipv6Control, "IPv6 control"},
    {PppProtocol::compressionControl, "Compression control"},
    {PppProtocol::mplsControl, "MPLS control"},
    {PppProtocol::linkControl, "Link control"},
    {PppProtocol::passwordAuthentication, "Password authentication"},
    {PppProtocol::linkQualityReport, "Link quality report"},
    {PppProtocol::challengeHandshake, "Challenge handshake authentication"},
};

} // namespace rungs
