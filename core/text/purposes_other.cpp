// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/explanation_tables.h"

namespace rungs {

namespace {

constexpr Purpose purposesOfOthers[] = {
    // Link layers and ARP
    {"frame", RUNGS_TEXT("The bytes of one frame as captured, link layer first.")},
    {"data", RUNGS_TEXT("The payload of the last header: not decoded.")},
    {"data.header", RUNGS_TEXT("Bytes of the header that are not decoded.")},
    {"eth",
     RUNGS_TEXT(
         "The header of an Ethernet frame: destination and source on this link, and the protocol of the payload.")},
    {"eth.dst", RUNGS_TEXT("The MAC address of the receiver on this link: one station, a group, or all "
                           "(ff:ff:ff:ff:ff:ff). It comes first, so that other stations can ignore the frame early.")},
    {"eth.src",
     RUNGS_TEXT("The MAC address of the sender on this link; of a router, if the packet comes from another network.")},
    {"eth.type", RUNGS_TEXT("The protocol of the payload. Values below 1536 are a length instead (IEEE 802.3).")},
    {"eth.len", RUNGS_TEXT("The length of the data in bytes; IEEE 802.3 has it where Ethernet II has the type.")},
    {"eth.padding", RUNGS_TEXT("Fills the frame up to the minimum of 60 bytes. Not part of the packet.")},
    {"eth.trailer", RUNGS_TEXT("Bytes after the end of the packet.")},
    {"eth.fcs", RUNGS_TEXT("The frame check sequence: a CRC over the frame, which the network card adds and removes. "
                           "Captures seldom have it.")},
    {"vlan", RUNGS_TEXT("Assigns the frame to one of several virtual LANs that share a link.")},
    {"vlan.priority", RUNGS_TEXT("The priority of the frame, from 0 to 7.")},
    {"vlan.dei", RUNGS_TEXT("Drop eligible: under congestion this frame is dropped first.")},
    {"vlan.id", RUNGS_TEXT("The VLAN identifier. 0 means no VLAN, 4095 is reserved.")},
    {"vlan.etype", RUNGS_TEXT("The protocol after the tag.")},
    {"sll", RUNGS_TEXT("Linux cooked capture: Linux writes this header in place of the link header when it captures on "
                       "all interfaces at once.")},
    {"sll.etype", RUNGS_TEXT("The protocol of the payload, as an EtherType.")},
    {"sll.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"sll.ifindex", RUNGS_TEXT("The interface index on the capturing system.")},
    {"sll.hatype", RUNGS_TEXT("The type of the link.")},
    {"sll.pkttype", RUNGS_TEXT("The direction of the packet: to this host, from it, or between other hosts.")},
    {"sll.halen", RUNGS_TEXT("The number of bytes of the address field in use.")},
    {"sll.src.eth", RUNGS_TEXT("The link-layer address of the sender, if the link has one.")},
    {"sll.unused", RUNGS_TEXT("Unused bytes of the address field.")},
    {"null", RUNGS_TEXT("The header of captures on the loopback interface of BSD and macOS: the address family only.")},
    {"null.family",
     RUNGS_TEXT(
         "The address family, in the byte order of the capturing host: 2 is IPv4; IPv6 differs between systems.")},
    {"loop", RUNGS_TEXT("The header of captures on the loopback interface of OpenBSD: the address family only.")},
    {"loop.family", RUNGS_TEXT("The address family, in network byte order: 2 is IPv4, 24 is IPv6.")},
    {"radiotap", RUNGS_TEXT("What the wireless network card says of a frame that it received: time, rate, channel and "
                            "signal. It is not part of the frame.")},
    {"ppi",
     RUNGS_TEXT("What the capture program says of a frame, in fields of several types. It is not part of the frame.")},
    {"wlan", RUNGS_TEXT("The header of a frame in a wireless LAN: which station sends it to which, and on behalf of "
                        "which addresses. It has three addresses, since an access point relays frames.")},
    {"wlan_aggregate.a_mdsu.subframe",
     RUNGS_TEXT("Before each packet of several that one wireless frame carries: its addresses and its length.")},
    {"nflog", RUNGS_TEXT("What the firewall of Linux says of a packet that a rule has logged. The packet itself is the "
                         "last attribute.")},
    {"pflog",
     RUNGS_TEXT("What the firewall of BSD (pf) says of a packet that it has logged: which rule decided, and how.")},
    {"pktap",
     RUNGS_TEXT(
         "What macOS says of a packet: on which interface it was captured, and which process sent or received it.")},
    {"fddi", RUNGS_TEXT("The header of a frame on an FDDI ring, a fiber network of 100 Mbit/s: kind of frame, "
                        "destination and source.")},
    {"fr", RUNGS_TEXT("The header of a frame on a Frame Relay circuit: which circuit, marks for congestion, and the "
                      "protocol of the payload.")},
    {"eth.edsa", RUNGS_TEXT("An Ethernet header with the tag of a Marvell switch, after a type of its own.")},
    {"eth.dsa", RUNGS_TEXT("An Ethernet header with the tag of a Marvell switch, which tells the processor behind it "
                           "the port of a frame.")},
    {"arp", RUNGS_TEXT("The Address Resolution Protocol: requests the MAC address that belongs to an IPv4 address on "
                       "this link, and replies.")},
    {"arp.hw.type", RUNGS_TEXT("The type of the hardware addresses; 1 is Ethernet.")},
    {"arp.proto.type", RUNGS_TEXT("The type of the protocol addresses; 0x0800 is IPv4.")},
    {"arp.hw.size", RUNGS_TEXT("The length of a hardware address in bytes.")},
    {"arp.proto.size", RUNGS_TEXT("The length of a protocol address in bytes.")},
    {"arp.opcode", RUNGS_TEXT("1 is a request, 2 is a reply.")},
    {"arp.src.hw_mac", RUNGS_TEXT("The hardware address of the sender.")},
    {"arp.src.hw", RUNGS_TEXT("The hardware address of the sender.")},
    {"arp.src.proto_ipv4", RUNGS_TEXT("The IPv4 address of the sender. Every receiver may cache the pair.")},
    {"arp.src.proto", RUNGS_TEXT("The protocol address of the sender.")},
    {"arp.dst.hw_mac", RUNGS_TEXT("The requested hardware address: 0 in a request.")},
    {"arp.dst.hw", RUNGS_TEXT("The requested hardware address.")},
    {"arp.dst.proto_ipv4", RUNGS_TEXT("The IPv4 address to resolve.")},
    {"arp.dst.proto", RUNGS_TEXT("The protocol address to resolve.")},

    // UDP, ICMP, ICMPv6 and HTTP
    {"udp", RUNGS_TEXT("The header of a UDP datagram: ports, length and checksum. UDP adds nothing else to IP: no "
                       "ordering, no retransmission, no connection.")},
    {"udp.srcport", RUNGS_TEXT("The port of the sender; 0 if no reply is expected.")},
    {"udp.dstport", RUNGS_TEXT("The port of the receiver.")},
    {"udp.length", RUNGS_TEXT("The length of the datagram in bytes, including this header of 8 bytes.")},
    {"udp.checksum",
     RUNGS_TEXT("A checksum over a pseudo-header, the header and the data. Over IPv4 it is optional: 0 means none.")},
    {"icmp", RUNGS_TEXT("Reports errors of the network, and carries echo requests and replies (ping).")},
    {"icmp.type", RUNGS_TEXT("The type of the message.")},
    {"icmp.code", RUNGS_TEXT("The code, which refines the type.")},
    {"icmp.checksum", RUNGS_TEXT("A checksum over the message.")},
    {"icmp.ident", RUNGS_TEXT("Identifies the echo requests of one program.")},
    {"icmp.seq", RUNGS_TEXT("Counts the requests; the reply carries the same number.")},
    {"icmp.unused", RUNGS_TEXT("Unused; sent as 0.")},
    {"icmp.mtu", RUNGS_TEXT("The MTU of the next link: the sender has to send smaller packets.")},
    {"icmp.redir_gw", RUNGS_TEXT("The better router for this destination.")},
    {"icmp.pointer", RUNGS_TEXT("The position of the invalid byte in the packet.")},
    {"icmp.length", RUNGS_TEXT("The length of the quoted packet, if an extension follows it.")},
    {"icmp.rest", RUNGS_TEXT("The meaning of these bytes depends on the type.")},
    {"icmpv6", RUNGS_TEXT("Reports errors of the network, carries ping, and discovers neighbors and routers in IPv6.")},
    {"icmpv6.type", RUNGS_TEXT("The type of the message; errors are below 128.")},
    {"icmpv6.code", RUNGS_TEXT("The code, which refines the type.")},
    {"icmpv6.checksum", RUNGS_TEXT("A checksum over a pseudo-header and the message.")},
    {"icmpv6.echo.identifier", RUNGS_TEXT("Identifies the echo requests of one program.")},
    {"icmpv6.echo.sequence_number", RUNGS_TEXT("Counts the requests; the reply carries the same number.")},
    {"icmpv6.mtu", RUNGS_TEXT("The MTU of the next link: the sender has to send smaller packets.")},
    {"icmpv6.pointer", RUNGS_TEXT("The position of the invalid byte in the packet.")},
    {"icmpv6.nd.na.flag.r", RUNGS_TEXT("The sender is a router.")},
    {"icmpv6.nd.na.flag.s", RUNGS_TEXT("Solicited: answers a neighbor solicitation.")},
    {"icmpv6.nd.na.flag.o", RUNGS_TEXT("Override: replaces a cached address.")},
    {"icmpv6.nd.na.flag.rsv", RUNGS_TEXT("Reserved.")},
    {"icmpv6.reserved", RUNGS_TEXT("Reserved; sent as 0.")},
    {"http",
     RUNGS_TEXT("The start line and header fields of an HTTP/1 message, up to an empty line. To TCP they are data.")},
    {"http.request.start", RUNGS_TEXT("The request line: method, target and version.")},
    {"http.request.method",
     RUNGS_TEXT("The method: GET retrieves, POST submits, HEAD retrieves the header fields only.")},
    {"http.request.uri", RUNGS_TEXT("The target of the request.")},
    {"http.request.version", RUNGS_TEXT("The HTTP version of the client.")},
    {"http.response.start", RUNGS_TEXT("The status line: version, status code and reason.")},
    {"http.response.version", RUNGS_TEXT("The HTTP version of the server.")},
    {"http.response.code",
     RUNGS_TEXT("The status code: 2xx success, 3xx redirection, 4xx client error, 5xx server error.")},
    {"http.response.phrase", RUNGS_TEXT("The status code in words.")},
    {"http.request.line", RUNGS_TEXT("A header field of the request: name and value.")},
    {"http.response.line", RUNGS_TEXT("A header field of the response: name and value.")},
    {"http.head.end", RUNGS_TEXT("An empty line ends the header fields; the body follows.")},
};

} // namespace

std::span<const Purpose> otherPurposes()
{
    return purposesOfOthers;
}

} // namespace rungs
