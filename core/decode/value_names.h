// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/field.h"

namespace rungs {

/// IEEE 802 numbers, as IANA lists them.
inline constexpr ValueName etherTypeNames[] = {
    {0x0800, "IPv4"},
    {0x0806, "ARP"},
    {0x0842, "Wake-on-LAN"},
    {0x2000, "Cisco discovery (CDP)"},
    {0x6558, "Transparent Ethernet bridging"},
    {0x8035, "RARP"},
    {0x809b, "AppleTalk"},
    {0x80f3, "AppleTalk ARP"},
    {0x8100, "VLAN (802.1Q)"},
    {0x8137, "IPX"},
    {0x86dd, "IPv6"},
    {0x8808, "Ethernet flow control"},
    {0x8809, "Slow protocols (LACP)"},
    {0x880b, "PPP"},
    {0x8847, "MPLS"},
    {0x8848, "MPLS, upstream label"},
    {0x8863, "PPPoE discovery"},
    {0x8864, "PPPoE session"},
    {0x888e, "EAP over LAN (802.1X)"},
    {0x88a8, "VLAN of the provider (802.1ad)"},
    {0x88be, "ERSPAN II"},
    {0x88cc, "LLDP"},
    {0x88e5, "MACsec"},
    {0x88f7, "PTP"},
    {0x8906, "FCoE"},
    {0x893a, "IEEE 1905"},
    {0x883e, "WCCP redirection"},
    {0x9000, "Loopback test"},
    {0x9100, "VLAN, old QinQ"},
};

/// IANA, assigned Internet protocol numbers.
inline constexpr ValueName ipProtocolNames[] = {
    {0, "IPv6 hop-by-hop options"},
    {1, "ICMP"},
    {2, "IGMP"},
    {4, "IPv4 in IP"},
    {6, "TCP"},
    {8, "EGP"},
    {17, "UDP"},
    {33, "DCCP"},
    {41, "IPv6 in IP"},
    {43, "IPv6 routing"},
    {44, "IPv6 fragment"},
    {46, "RSVP"},
    {47, "GRE"},
    {50, "ESP"},
    {51, "Authentication header"},
    {58, "ICMPv6"},
    {59, "No next header"},
    {60, "IPv6 destination options"},
    {88, "EIGRP"},
    {89, "OSPF"},
    {94, "IP in IP (KA9Q)"},
    {97, "Ethernet in IP"},
    {103, "PIM"},
    {108, "IP payload compression"},
    {112, "VRRP"},
    {115, "L2TP"},
    {132, "SCTP"},
    {135, "Mobility"},
    {136, "UDP-Lite"},
    {137, "MPLS in IP"},
    {139, "HIP"},
    {140, "Shim6"},
    {143, "Ethernet"},
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
inline constexpr ValueName pppProtocolNames[] = {
    {0x0021, "IPv4"},
    {0x002d, "Van Jacobson compressed TCP/IP"},
    {0x002f, "Van Jacobson uncompressed TCP/IP"},
    {0x0031, "Bridging"},
    {0x003d, "Multilink"},
    {0x0057, "IPv6"},
    {0x00fd, "Compressed datagram"},
    {0x0281, "MPLS"},
    {0x0283, "MPLS, upstream label"},
    {0x8021, "IPv4 control"},
    {0x8057, "IPv6 control"},
    {0x80fd, "Compression control"},
    {0x8281, "MPLS control"},
    {0xc021, "Link control"},
    {0xc023, "Password authentication"},
    {0xc025, "Link quality report"},
    {0xc223, "Challenge handshake authentication"},
};

} // namespace rungs
