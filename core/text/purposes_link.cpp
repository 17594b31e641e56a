// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "core/text/purposes.h"

namespace rungs {

namespace {

constexpr Purpose linkPurposesTable[] = {
    {"frame", RUNGS_TEXT("The bytes of one frame as they were captured, link layer first.")},
    {"data", RUNGS_TEXT("Bytes that are not taken further apart: what the header in front of them carries.")},
    {"data.header", RUNGS_TEXT("Bytes of the header whose meaning is not known here.")},
    {"eth", RUNGS_TEXT("The header of an Ethernet frame: who on this link sends, who is to receive, and what is "
                       "inside.")},
    {"eth.dst", RUNGS_TEXT("The hardware address that the frame is for on this link: a single station, a group, or "
                           "all (ff:ff:ff:ff:ff:ff). It comes first, so that others can ignore the rest early.")},
    {"eth.src", RUNGS_TEXT("The hardware address of the station that sent the frame on this link: a router's, where "
                           "the packet came from further away.")},
    {"eth.type", RUNGS_TEXT("What the frame carries. Values below 1536 are a length instead: then the frame is of the"
                            " older 802.3 form.")},
    {"eth.len", RUNGS_TEXT("Bytes of data in the frame; 802.3 has it where Ethernet II has a type.")},
    {"eth.padding",
     RUNGS_TEXT("Bytes that fill the frame up to the smallest size of 60 bytes. They belong to no packet.")},
    {"eth.trailer", RUNGS_TEXT("Bytes behind the end of the packet.")},
    {"eth.fcs", RUNGS_TEXT("A checksum over the whole frame that the network card adds and takes away; captures "
                           "seldom have it.")},
    {"vlan", RUNGS_TEXT("A tag that puts the frame into one of several virtual networks that share a link.")},
    {"vlan.priority", RUNGS_TEXT("How urgent the frame is, from 0 to 7.")},
    {"vlan.dei", RUNGS_TEXT("The frame may be dropped first where there is not enough room.")},
    {"vlan.id", RUNGS_TEXT("The number of the virtual network. 0 means none, 4095 is not used.")},
    {"vlan.etype", RUNGS_TEXT("What follows the tag.")},
    {"sll", RUNGS_TEXT("A made-up header that Linux puts in front of packets captured on all interfaces at once,"
                       " where link layers differ.")},
    {"sll.etype", RUNGS_TEXT("What the packet is, by the numbers of Ethernet.")},
    {"sll.reserved", RUNGS_TEXT("Kept for later; it is 0.")},
    {"sll.ifindex", RUNGS_TEXT("The number of the interface, as the system that captured counts them.")},
    {"sll.hatype", RUNGS_TEXT("What kind of link the packet came from.")},
    {"sll.pkttype", RUNGS_TEXT("Which way the packet went: to this host, from it, or past it.")},
    {"sll.halen", RUNGS_TEXT("How many bytes of the address field count.")},
    {"sll.src.eth", RUNGS_TEXT("The hardware address of the sender, where the link has one.")},
    {"sll.unused", RUNGS_TEXT("Bytes of the address field that are not used.")},
    {"null", RUNGS_TEXT("A made-up header of captures from the loopback interface of BSD and macOS: only the "
                        "address family.")},
    {"null.family",
     RUNGS_TEXT("The address family, in the byte order of the machine that captured: 2 is IPv4; IPv6 has "
                "another number on each system.")},
    {"loop", RUNGS_TEXT("A made-up header of captures from the loopback interface of OpenBSD: only the address "
                        "family.")},
    {"loop.family", RUNGS_TEXT("The address family, in network byte order: 2 is IPv4, 24 is IPv6.")},
    {"arp", RUNGS_TEXT("The address resolution protocol: asks which hardware address has an IPv4 address on this"
                       " link, and answers.")},
    {"arp.hw.type", RUNGS_TEXT("What kind of hardware addresses these are; 1 is Ethernet.")},
    {"arp.proto.type", RUNGS_TEXT("What kind of protocol addresses these are; 0x0800 is IPv4.")},
    {"arp.hw.size", RUNGS_TEXT("Bytes of a hardware address.")},
    {"arp.proto.size", RUNGS_TEXT("Bytes of a protocol address.")},
    {"arp.opcode", RUNGS_TEXT("1 asks, 2 answers.")},
    {"arp.src.hw_mac", RUNGS_TEXT("The hardware address of who sends this.")},
    {"arp.src.hw", RUNGS_TEXT("The hardware address of who sends this.")},
    {"arp.src.proto_ipv4", RUNGS_TEXT("The IPv4 address of who sends this. Whoever hears it can note the pair.")},
    {"arp.src.proto", RUNGS_TEXT("The protocol address of who sends this.")},
    {"arp.dst.hw_mac", RUNGS_TEXT("The hardware address that is asked for: 0 in a question.")},
    {"arp.dst.hw", RUNGS_TEXT("The hardware address that is asked for.")},
    {"arp.dst.proto_ipv4", RUNGS_TEXT("The IPv4 address whose owner is asked for.")},
    {"arp.dst.proto", RUNGS_TEXT("The protocol address whose owner is asked for.")},
};

} // namespace

std::span<const Purpose> linkPurposes()
{
    return linkPurposesTable;
}

} // namespace rungs
